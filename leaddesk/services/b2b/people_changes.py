"""People change: they leave an account, go to another, or turn out to be the same as somebody else."""

from datetime import date

from leaddesk.model.account import Account
from leaddesk.model.activity import ActivityPerson
from leaddesk.model.change import Change, RowChange
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.errors import RuleError
from leaddesk.model.merged_ids import KEY, kept_in, merged_ids
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.task import Task
from leaddesk.services.duplicates.leavings import extra_of, notes_of
from leaddesk.services.work import Work, changed, create, delete, id_of, update

_NEW = -1
_SEAT = ("role", "stance", "influence")
# What stays with a person who goes to another firm; address, number and title were the firm's.
_PERSONAL = ("name", "first_name", "last_name", "mobile", "language", "role")
_TEXTS = ("title", "email", "phone", "mobile", "language")
_FILLED = ("first_name", "last_name", *_TEXTS, "role", "left_on", "previous_id", "account_id")


def leave(work: Work, stakeholder_id: int, on: date) -> Change:
    """Somebody leaves the account on a day. Their seats stay where they were, as vacant ones; what they did stays."""
    person = work.get(Stakeholder, stakeholder_id)
    rows = update(person, changed(person, {"left_on": on}))
    return Change(Message(N_("Let “{name}” leave"), {"name": person.name}), rows)


def come_back(work: Work, stakeholder_id: int) -> Change:
    """Somebody who left is at the account again, in the seats they had."""
    person = work.get(Stakeholder, stakeholder_id)
    rows = update(person, changed(person, {"left_on": None}))
    return Change(Message(N_("Let “{name}” come back"), {"name": person.name}), rows)


def move(work: Work, stakeholder_id: int, account_id: int, on: date) -> Change:
    """Somebody goes to another account on a day: is a new person there, known to be the one who left here.

    Committees and history stay with the one who left. What the person said about being contacted goes along.
    """
    person, account = work.get(Stakeholder, stakeholder_id), work.get(Account, account_id)
    if person.account_id == account_id:
        raise RuleError(N_("“{name}” is at “{account}” already."), name=person.name, account=account.name)
    kept = {field: getattr(person, field) for field in _PERSONAL}
    fields = {**kept, "account_id": account_id, "previous_id": stakeholder_id, "recorded_at": work.now.at}
    rows = [] if person.left_on is not None else update(person, changed(person, {"left_on": on}))
    rows.append(create(Stakeholder.model_validate(fields), _NEW))
    for place, consent in enumerate(work.find(Consent, stakeholder_id=stakeholder_id)):
        said = {**dict(consent), "id": None, "import_run_id": None, "stakeholder_id": _NEW}
        rows.append(create(Consent.model_validate(said), _NEW - place))
    label = Message(N_("Move “{name}” to the account “{account}”"), {"name": person.name, "account": account.name})
    return Change(label, rows)


def merge_people(work: Work, stays_id: int, going_id: int) -> Change:
    """Make one person of two at an account: the first stays, and all that names the other names them from then on.

    What the first lacks is taken from the other; what both say differently is told in the notes. On a committee where
    both have a seat the first one's stays, with what the other's says besides.
    """
    stays, going = work.get(Stakeholder, stays_id), work.get(Stakeholder, going_id)
    if stays_id == going_id:
        raise RuleError(N_("“{name}” is one person already."), name=stays.name)
    if None not in (stays.account_id, going.account_id) and stays.account_id != going.account_id:
        raise RuleError(
            N_("“{name}” and “{other}” are at different accounts; say that one of them moved."),
            name=stays.name,
            other=going.name,
        )
    rows = [*_seats(work, stays_id, going_id), *_took_part(work, stays_id, going_id)]
    for table in (Task, Consent):
        for row in work.find(table, stakeholder_id=going_id):
            rows += update(row, changed(row, {"stakeholder_id": stays_id}))
    for column in ("reports_to_id", "previous_id"):
        for other in work.find(Stakeholder, **{column: going_id}):
            if other.id != stays_id:
                rows += update(other, changed(other, {column: stays_id}))
    rows += update(stays, _merged(work, stays, going))
    rows.append(delete("stakeholder", going_id))
    return Change(Message(N_("Merge “{other}” into “{name}”"), {"other": going.name, "name": stays.name}), rows)


def _merged(work: Work, stays: Stakeholder, going: Stakeholder) -> Stakeholder:
    fields: dict[str, object] = {}
    for field in _FILLED:
        known = getattr(stays, field)
        fields[field] = known if known is not None else getattr(going, field)
    if stays.left_on is None or going.left_on is None:
        fields["left_on"] = None  # who is there is there
    if fields["previous_id"] in (stays.id, going.id):
        fields["previous_id"] = None
    boss_id = stays.reports_to_id if stays.reports_to_id not in (None, going.id) else going.reports_to_id
    fields["reports_to_id"] = None if _is_above(work, boss_id, (id_of(stays), id_of(going))) else boss_id
    held = [{name: text for name, text in each.extra.items() if name != KEY} for each in (stays, going)]
    ids = [*merged_ids(stays.extra), *merged_ids(going.extra), (None, going.uid)]
    if stays.external_id is None:
        fields |= {"source": going.source, "external_id": going.external_id}
    elif going.external_id is not None:
        ids.append((going.source, going.external_id))
    told = [str(getattr(going, field)) for field in _TEXTS if getattr(going, field) not in (None, fields[field])]
    notes = (going.notes or "").strip()
    told += [notes] if notes and notes not in (stays.notes or "") else []
    left = "\n".join([f"— {going.name} —", *told]) if told or going.name != stays.name else ""
    return changed(
        stays, {**fields, "extra": kept_in(ids, extra_of(held[0], held[1:])), "notes": notes_of(stays.notes, [left])}
    )


def _is_above(work: Work, first: int | None, people: tuple[int, int]) -> bool:
    """Whether one of these people stands anywhere above, so that they would report to themselves."""
    seen: set[int] = set()
    while first is not None and first not in seen:
        if first in people:
            return True
        seen.add(first)
        first = work.get(Stakeholder, first).reports_to_id
    return False


def _seats(work: Work, stays_id: int, going_id: int) -> list[RowChange]:
    own = {seat.lead_id: seat for seat in work.find(CommitteeMember, stakeholder_id=stays_id)}
    rows: list[RowChange] = []
    for seat in work.find(CommitteeMember, stakeholder_id=going_id):
        first = own.get(seat.lead_id)
        if first is None:
            rows += update(seat, changed(seat, {"stakeholder_id": stays_id}))
            continue
        lacking = {name: getattr(seat, name) for name in _SEAT if getattr(first, name) is None}
        rows += [*update(first, changed(first, lacking)), delete("committee_member", id_of(seat))]
    return rows


def _took_part(work: Work, stays_id: int, going_id: int) -> list[RowChange]:
    """Each activity once."""
    own = {each.activity_id for each in work.find(ActivityPerson, stakeholder_id=stays_id)}
    rows: list[RowChange] = []
    for each in work.find(ActivityPerson, stakeholder_id=going_id):
        if each.activity_id in own:
            rows.append(delete("activity_person", id_of(each)))
        else:
            rows += update(each, changed(each, {"stakeholder_id": stays_id}))
    return rows
