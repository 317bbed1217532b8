"""The list of accounts opened and searched, against the table of leads with as many rows, in one run."""

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

from leaddesk.model.account import Account
from leaddesk.model.enums import Kind, Role
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.b2b.account_list import found_accounts, listed_accounts
from leaddesk.services.b2b.account_page import account_page
from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import found_leads, lead_rows
from leaddesk.services.pipeline.funnel import first_stage
from leaddesk.services.work import Work
from leaddesk.storage import statements
from leaddesk.storage.derived import derived
from leaddesk.storage.store import Store
from leaddesk.storage.tables import JOURNALED
from leaddesk.ui.kit.tables.paged_model import PAGE_ROWS
from tests.benchmarks import output, stores
from tests.benchmarks.waiting import seconds

_PEOPLE = 5  # at each account
_WORDS = ("lamp", "hotel", "nord", "via", "zzyzx")
_NAMES = ("Hotel", "Lampada", "Studio", "Nord", "Viaggi", "Casa", "Trattoria", "Officina")
_GOALS = {"open": 1.0, "filter": 1.0}


def measure_accounts(folder: Path, rows: int, rounds: int) -> None:
    """Print how long the first rows take, all of them and of words, and how long one account's page takes."""
    path = folder / f"accounts-{rows}.leaddesk"
    if not path.exists():
        with stores.new_store(path) as store:
            _fill(store, rows)
    with Store(path) as store:
        desk = Desk(store, "Ada")
        desk.ask(_accounts, "")
        desk.ask(_leads, "")
        opened = [
            (seconds(lambda: desk.ask(_accounts, "")), seconds(lambda: desk.ask(_leads, ""))) for _ in range(rounds)
        ]
        filtered = [
            (seconds(partial(desk.ask, _accounts, word)), seconds(partial(desk.ask, _leads, word)))
            for _ in range(rounds)
            for word in _WORDS
        ]
        pages = [seconds(partial(desk.ask, account_page, number)) for number in range(1, 1 + 10 * rounds)]
    output.say(f"\naccounts: {rows:,} with {rows * _PEOPLE:,} people, against {rows:,} leads, {rounds} rounds")
    for name, found in (("open", opened), ("filter", filtered)):
        output.told_in_ms(f"{name}, leads", [of_leads for _, of_leads in found])
        of_accounts, of_leads = [each[0] for each in found], [each[1] for each in found]
        output.told_in_ms(f"{name}, accounts / leads", of_accounts, of_leads, _GOALS[name])
    output.told_in_ms("one account's page", pages)


def _accounts(work: Work, where: str) -> object:
    """As the page of accounts asks for it: which, and the first of them."""
    return listed_accounts(work, found_accounts(work, where, "name")[:PAGE_ROWS])


def _leads(work: Work, where: str) -> object:
    """As the page of leads does, for all of them as well."""
    return lead_rows(work, found_leads(work, where, "name")[:PAGE_ROWS], ())


def _fill(store: Store, rows: int) -> None:
    chance = random.Random(1)
    stage_id, pipeline_id = Desk(store, "Ada").ask(_first_stage)

    def account(number: int) -> Account:
        return Account(name=f"{chance.choice(_NAMES)} {chance.choice(_NAMES)} {number}", city="Milano", currency="EUR")

    def person(number: int) -> Stakeholder:
        at = number // _PEOPLE + 1
        return Stakeholder(name=f"Anna {number}", account_id=at, role=chance.choice(list(Role)))

    def lead(number: int) -> Lead:
        fields = {"account_id": number + 1, "value_minor": 100_000 + number, "currency": "EUR", "rank": f"a{number:07}"}
        name = f"{chance.choice(_NAMES)} {chance.choice(_NAMES)} {number}"
        placed = {"pipeline_id": pipeline_id, "stage_id": stage_id, "status": "open"}
        return Lead.model_validate({**fields, **placed, "name": name, "kind": Kind.B2B})

    _write(store, "account", rows, account)
    _write(store, "stakeholder", rows * _PEOPLE, person)
    _write(store, "lead", rows, lead)


def _first_stage(work: Work) -> tuple[int, int]:
    stage = first_stage(work, Kind.B2B)
    return stage.id or 0, stage.pipeline_id


def _write(store: Store, name: str, rows: int, make: Callable[[int], Account | Stakeholder | Lead]) -> None:
    table = JOURNALED[name]
    with store.writing() as con:
        for number in range(rows):
            state = statements.stored(con, table, make(number).model_dump(exclude={"id"}))
            statements.insert(con, table, {**state, **derived(name, state, swedish=False)})
