"""Accounts and the people at them: made, edited, removed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from leaddesk.model.account import Account
from leaddesk.model.activity import ActivityPerson
from leaddesk.model.change import Change, RowChange
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.task import Task
from leaddesk.services.currencies import with_currency
from leaddesk.services.editable import only
from leaddesk.services.erased import taken_in_again
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row
from leaddesk.storage.belongings import belonging_to

_KEPT = frozenset({"id", "uid", "search_text", "sort_name", "recorded_at", "import_run_id"})
_EDITABLE = frozenset(Account.model_fields) - _KEPT
_NEW = -1
_EDITABLE_OF_STAKEHOLDERS = frozenset(Stakeholder.model_fields) - _KEPT - {"account_id"}


def add(work: Work, fields: Mapping[str, object]) -> Change:
    """Make an account; its revenue is in the shop's currency unless told."""
    known = with_currency(work, {"recorded_at": work.now.at, **fields}, "revenue_minor")
    account = _checked(work, made(Account, known))
    return Change(Message(N_("Add the account “{name}”"), {"name": account.name}), [create(account)])


def edit(work: Work, account_id: int, fields: Mapping[str, object]) -> Change:
    """Set fields of an account."""
    account = work.get(Account, account_id)
    known = with_currency(work, dict(account) | dict(only(_EDITABLE, fields)), "revenue_minor")
    rows = update(account, _checked(work, changed(account, known)))
    return Change(Message(N_("Edit the account “{name}”"), {"name": account.name}), rows)


def delete(work: Work, account_id: int) -> Change:
    """Remove an account with its stakeholders, and with what happened and is to be done with it as a whole.

    Its leads stay, with its name as their company where they have none; accounts that belong to it stand alone.
    """
    account = work.get(Account, account_id)
    rows: list[RowChange] = []
    for lead in work.find(Lead, account_id=account_id):
        rows += update(lead, changed(lead, {"account_id": None, "company": lead.company or account.name}))
    for child in work.find(Account, parent_id=account_id):
        rows += update(child, changed(child, {"parent_id": None}))
    people = [id_of(each) for each in work.find(Stakeholder, account_id=account_id)]
    belongings = [*belonging_to(work.con, "account", account_id), ("account", account_id)]
    rows += _removal_of_people(work, people, belongings)
    return Change(Message(N_("Delete the account “{name}”"), {"name": account.name}), rows)


def add_stakeholder(
    work: Work, account_id: int, fields: Mapping[str, object], *, lead_id: int | None = None
) -> Change:
    """Make a stakeholder of an account, and seat them on the committee of a lead of it if one is named."""
    account = work.get(Account, account_id)
    known = {"recorded_at": work.now.at, **fields, "account_id": account_id}
    person = _checked_person(work, made(Stakeholder, known))
    rows = [create(person, _NEW)]
    back = taken_in_again(work, fields)
    if lead_id is not None:
        lead = work.get(Lead, lead_id)
        if lead.account_id != account_id:
            raise RuleError(N_("“{person}” is not at the account of “{name}”."), person=person.name, name=lead.name)
        rows.append(create(CommitteeMember(lead_id=lead_id, stakeholder_id=_NEW, role=person.role)))
    label = Message(N_("Add “{name}” to “{account}”"), {"name": person.name, "account": account.name})
    return Change(label, [*rows, *back])


def add_stakeholders(
    work: Work, account_id: int, people: Sequence[Mapping[str, str]], *, lead_id: int | None = None
) -> Change:
    """Make several stakeholders of an account in one step, each as `add_stakeholder` does."""
    if len(people) == 1:
        return add_stakeholder(work, account_id, people[0], lead_id=lead_id)
    rows: list[RowChange] = []
    for place, fields in enumerate(people):
        person, *seats = add_stakeholder(work, account_id, fields, lead_id=lead_id).rows
        rows.append(replace(person, row_id=_NEW - place))
        rows += [replace(seat, after={**(seat.after or {}), "stakeholder_id": _NEW - place}) for seat in seats]
    account = work.get(Account, account_id)
    label = Message(N_("Add {count} people to “{account}”"), {"count": len(people), "account": account.name})
    return Change(label, rows)


def edit_stakeholder(work: Work, stakeholder_id: int, fields: Mapping[str, object]) -> Change:
    """Set fields of a stakeholder, who stays at the account: somebody who leaves gets a `left_on`.

    Who has no account yet, from an import, may be given one.
    """
    person = work.get(Stakeholder, stakeholder_id)
    editable = _EDITABLE_OF_STAKEHOLDERS | ({"account_id"} if person.account_id is None else set())
    becomes = _checked_person(work, changed(person, only(editable, fields)))
    return Change(Message(N_("Edit “{name}”"), {"name": person.name}), update(person, becomes))


def remove_stakeholder(work: Work, stakeholder_id: int) -> Change:
    """Remove a stakeholder from the account, all committees and activities, with the consents given."""
    person = work.get(Stakeholder, stakeholder_id)
    rows = _removal_of_people(work, [stakeholder_id])
    return Change(Message(N_("Remove “{name}”"), {"name": person.name}), rows)


def _removal_of_people(work: Work, people: list[int], also: list[tuple[str, int]] | None = None) -> list[RowChange]:
    """Remove stakeholders and what refers to them, and (table, id) of other rows, each once."""
    rows: list[RowChange] = []
    for other in work.find(Stakeholder, reports_to_id=tuple(people)):
        rows += update(other, changed(other, {"reports_to_id": None}))
    for later in work.find(Stakeholder, previous_id=tuple(people)):
        rows += update(later, changed(later, {"previous_id": None}))
    for task in work.find(Task, stakeholder_id=tuple(people)):
        if ("task", id_of(task)) not in (also or []):
            rows += update(task, changed(task, {"stakeholder_id": None}))
    gone = [("committee_member", id_of(each)) for each in work.find(CommitteeMember, stakeholder_id=tuple(people))]
    gone += [("activity_person", id_of(each)) for each in work.find(ActivityPerson, stakeholder_id=tuple(people))]
    for person in people:
        gone += [*belonging_to(work.con, "stakeholder", person), ("stakeholder", person)]
    return rows + [delete_row(table, row) for table, row in dict.fromkeys([*gone, *(also or [])])]


def _checked(work: Work, account: Account) -> Account:
    if not account.name.strip():
        raise RuleError(N_("An account needs a name."))
    if account.id in _line(account.parent_id, lambda above: work.get(Account, above).parent_id):
        raise RuleError(N_("“{name}” cannot belong to itself or to an account below it."), name=account.name)
    return account


def _checked_person(work: Work, person: Stakeholder) -> Stakeholder:
    if not person.name.strip():
        raise RuleError(N_("A stakeholder needs a name."))
    if person.account_id is not None:
        work.get(Account, person.account_id)
    if person.reports_to_id is not None and work.get(Stakeholder, person.reports_to_id).account_id != person.account_id:
        raise RuleError(N_("“{name}” can only report to somebody at the same account."), name=person.name)
    if person.id in _line(person.reports_to_id, lambda above: work.get(Stakeholder, above).reports_to_id):
        raise RuleError(N_("“{name}” cannot report to somebody who reports to “{name}”."), name=person.name)
    return person


def _line(first: int | None, above: Callable[[int], int | None]) -> set[int]:
    """The ids from the first one upwards; a circle that an import made is gone round once."""
    line: set[int] = set()
    while first is not None and first not in line:
        line.add(first)
        first = above(first)
    return line
