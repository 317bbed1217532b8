"""How one comes to a deal that several decide on, with all that can be wrong about it."""

from collections.abc import Generator, Iterator
from datetime import timedelta
from functools import partial

from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind, Role
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.services import leads
from leaddesk.services.b2b import accounts, committee, people_changes
from leaddesk.services.b2b.account_list import found_accounts
from leaddesk.services.diary import activities
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, id_of
from leaddesk.ui.accounts.page import AccountsPage
from leaddesk.ui.duplicates.page import DuplicatesPage
from leaddesk.ui.duplicates.subjects import ACCOUNTS, LEADS, Subject
from leaddesk.ui.shell.shell import Shell

_FIRM = "Hansen & Vogt Logistik GmbH"
# Name, title, role, stance, influence, days since one spoke, of how many before them they report to.
_PEOPLE = (
    ("Dr. Katrin Vogt", "Managing director", Role.DECISION_MAKER, 1, 5, 6, None),
    ("Henrik Hansen", "Head of finance", Role.ECONOMIC_BUYER, -1, 4, 34, 0),
    ("Joost van Dijk", "Assistant to the management", Role.GATEKEEPER, 0, 3, 19, 1),
    ("Sofia Lindgren", "Head of purchasing", Role.CHAMPION, 2, 3, 24, 1),
    ("Marco Rinaldi", "Warehouse manager", Role.END_USER, 1, 2, 12, 3),
    ("Petra Weiß", "Project manager", Role.EVALUATOR, 1, 3, 50, 0),
)


def _made(shell: Shell) -> Generator[None, None, tuple[int, int]]:
    """The account and its deal, made once."""
    found: list[int] = []
    name = _FIRM.split(" & ")[0]
    shell.workspace.ask(shell, lambda work: [*found_accounts(work, f'"{name}"'), 0], found.extend, topic="scene")
    while not found:
        yield
    if not found[0]:
        ids: list[int] = []
        fields = {"name": _FIRM, "city": "Hamburg", "industry": "Logistics", "employees": 240, "vat_id": "DE811907980"}
        shell.workspace.do(lambda work: accounts.add(work, fields), then=lambda d: ids.append(d.made("account") or 0))
        while not ids:
            yield
        account_id, today = ids[0], shell.workspace.today
        deal = {"name": "24 cargo bikes", "account_id": account_id, "value_minor": 6_840_000, "currency": "EUR"}
        deal |= {"monthly_minor": 49_000, "contract_start": today, "contract_end": today + timedelta(days=365)}
        shell.workspace.do(lambda work: leads.add(work, deal), then=lambda done: ids.append(done.made("lead") or 0))
        shell.workspace.do(lambda work: leads.add(work, {"name": "Trailers for Verona", "account_id": account_id}))
        while len(ids) < 2:
            yield
        yield from _seated(shell, account_id, ids[1])
        found[:1] = [account_id]
    deals: list[int] = []
    shell.workspace.ask(
        shell,
        lambda work: [id_of(each) for each in work.find(Lead, account_id=found[0], name="24 cargo bikes")],
        deals.extend,
        topic="scene",
    )
    while not deals:
        yield
    return found[0], deals[0]


def _seated(shell: Shell, account_id: int, lead_id: int) -> Iterator[None]:
    workspace, ids = shell.workspace, list[int]()
    for name, title, role, stance, influence, days, boss in _PEOPLE:
        fields = {"name": name, "title": title, "role": role, "reports_to_id": None if boss is None else ids[boss]}
        made = len(ids)
        workspace.do(
            partial(accounts.add_stakeholder, account_id=account_id, fields=fields),
            then=lambda done: ids.append(done.made("stakeholder") or 0),
        )
        while len(ids) == made:
            yield
        person, when = ids[-1], When(None, workspace.today - timedelta(days=days))
        seat = partial(committee.seat, lead_id=lead_id, stakeholder_id=person)
        workspace.do(partial(seat, role=role, stance=stance, influence=influence))
        called = partial(activities.log, kind=ActivityKind.CALL, text="", lead_id=lead_id)
        workspace.do(partial(called, people=[person], when=when))
    workspace.do(lambda work: funnel.move(work, lead_id, _stage(work, "proposal")))
    for days in (20, 50):
        later = workspace.today + timedelta(days=days)
        workspace.do(partial(leads.edit, lead_id=lead_id, fields={"expected_close": later}))
    workspace.do(lambda work: people_changes.leave(work, ids[5], work.today))
    yield


def _stage(work: Work, key: str) -> int:
    return id_of(next(each for each in work.find(Stage) if each.key == key))


def alarms(shell: Shell) -> Iterator[None]:
    """The map, and all that is wrong with who decides."""
    account_id, lead_id = yield from _made(shell)
    if shell.kit is None:
        raise RuntimeError("no file is open")
    shell.kit.navigator.account_requested.emit(account_id)
    yield
    for page in shell.window.findChildren(AccountsPage):
        page.view.committee.lead_requested.emit(lead_id)
    yield


def contract(shell: Shell) -> Iterator[None]:
    """A deal with a contract, put off twice, beside the table."""
    _, lead_id = yield from _made(shell)
    shell.show_page("leads")
    yield
    if shell.kit is not None:
        shell.kit.navigator.lead_requested.emit(lead_id)
    yield


def merge(shell: Shell) -> Iterator[None]:
    """Which account is the same company."""
    yield from _doubled(shell)
    for page in shell.window.findChildren(AccountsPage):
        page.view.merge()
    yield


def duplicates(shell: Shell) -> Iterator[None]:
    """Companies that are there twice, side by side."""
    yield from _doubled(shell)
    yield from _duplicates_of(shell, ACCOUNTS)


def duplicates_of_leads(shell: Shell) -> Iterator[None]:
    """Leads that are there twice."""
    yield from _duplicates_of(shell, LEADS)


def _duplicates_of(shell: Shell, subject: Subject) -> Iterator[None]:
    shell.show_page("duplicates")
    yield
    for page in shell.window.findChildren(DuplicatesPage):
        page.turn_to(subject)
    yield


def _doubled(shell: Shell) -> Iterator[None]:
    yield from alarms(shell)
    found: list[int] = []
    name = '"Hansen und Vogt"'
    shell.workspace.ask(shell, lambda work: [*found_accounts(work, name), 0], found.extend, topic="twin")
    while not found:
        yield
    if not found[0]:
        double = {"name": "Hansen und Vogt", "vat_id": "DE 811 907 980", "city": "Lübeck"}
        shell.workspace.do(lambda work: accounts.add(work, double))
    yield
