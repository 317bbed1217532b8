"""What belongs to leads that are merged, given to the one that stays."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from leaddesk.model.change import RowChange
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomValue
from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.enums import ConsentState
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import LeadTag
from leaddesk.services.duplicates.choices import CUSTOM
from leaddesk.services.work import Work, changed, create, delete, id_of, update
from leaddesk.storage.belongings import rows_of

# Tables of which not every row can be another lead's just so; stage entries are the way's.
_OF_THEIR_OWN = frozenset(
    {"stage_entry", "lead_tag", "custom_value", "committee_member", "distinct_pair"}
)
_SAYS_NO = (ConsentState.REFUSED, ConsentState.WITHDRAWN)


class Moved(NamedTuple):
    """The rows that move; `unseated` are members of committees, by lead, that have no seat at the one that stays."""

    rows: list[RowChange]
    unseated: Mapping[int, tuple[CommitteeMember, ...]]


def moved(work: Work, stays: Lead, going: Sequence[Lead], choices: Mapping[str, int], account_id: int | None) -> Moved:
    """All that belongs to the leads that go, given to the one that stays: nothing of it is lost but what it has itself.

    Tasks, activities, documents, consents and sales move as they are, a sale also in a closed month: whose it is, is
    not of the document. `account_id` is the account of the lead that stays, maybe another one than it has now.
    """
    lead_ids = [id_of(stays), *(id_of(lead) for lead in going)]
    rows = [
        RowChange(table, row_id, {column: lead_id}, {column: lead_ids[0]})
        for lead_id in lead_ids[1:]
        for table, column, row_id in rows_of(work.con, "lead", lead_id)
        if table not in _OF_THEIR_OWN
    ]
    seats, unseated = _seats(work, lead_ids, account_id)
    rows += [*_tags(work, lead_ids), *_custom_values(work, lead_ids, choices), *seats, *_apart(work, lead_ids)]
    return Moved([*rows, *_consents(work, lead_ids)], unseated)


def _to(lead_id: int, row: LeadTag | CustomValue | CommitteeMember) -> list[RowChange]:
    return update(row, changed(row, {"lead_id": lead_id}))


def _tags(work: Work, lead_ids: Sequence[int]) -> Iterator[RowChange]:
    """Every tag once."""
    seen: set[int] = set()
    for lead_id in lead_ids:
        for row in work.find(LeadTag, lead_id=lead_id):
            if row.tag_id in seen:
                yield delete("lead_tag", id_of(row))
            else:
                yield from _to(lead_ids[0], row)
            seen.add(row.tag_id)


def _custom_values(work: Work, lead_ids: Sequence[int], choices: Mapping[str, int]) -> Iterator[RowChange]:
    """In each field the value of the lead that was chosen, else the first there is."""
    held: dict[int, dict[int, CustomValue]] = {}
    for lead_id in lead_ids:
        for value in work.find(CustomValue, lead_id=lead_id):
            held.setdefault(value.custom_field_id, {})[lead_id] = value
    for field_id, values in held.items():
        chosen = values.get(choices.get(f"{CUSTOM}{field_id}", lead_ids[0])) or next(iter(values.values()))
        for value in values.values():
            if value is not chosen:
                yield delete("custom_value", id_of(value))
        yield from _to(lead_ids[0], chosen)


def _seats(
    work: Work, lead_ids: Sequence[int], account_id: int | None
) -> tuple[list[RowChange], dict[int, tuple[CommitteeMember, ...]]]:
    """A seat for everybody of the account, with what the first lead that has them knows of them, then the others."""
    rows: list[RowChange] = []
    unseated: dict[int, tuple[CommitteeMember, ...]] = {}
    seats: dict[int, list[CommitteeMember]] = {}
    for lead_id in lead_ids:
        for member in work.find(CommitteeMember, lead_id=lead_id):
            if work.get(Stakeholder, member.stakeholder_id).account_id == account_id:
                seats.setdefault(member.stakeholder_id, []).append(member)
            else:
                rows.append(delete("committee_member", id_of(member)))
                unseated[lead_id] = (*unseated.get(lead_id, ()), member)
    for first, *others in seats.values():
        known = {"lead_id": lead_ids[0]}
        for name in ("role", "stance", "influence"):
            said = [getattr(each, name) for each in (first, *others) if getattr(each, name) is not None]
            known |= {name: said[0]} if said else {}
        rows += [delete("committee_member", id_of(each)) for each in others]
        rows += update(first, changed(first, known))
        for each in others:
            if any(getattr(each, name) not in (None, known.get(name)) for name in ("role", "stance", "influence")):
                unseated[each.lead_id] = (*unseated.get(each.lead_id, ()), each)
    return rows, unseated


def _apart(work: Work, lead_ids: Sequence[int]) -> Iterator[RowChange]:
    """Whoever is not the same as one that goes is not the same as the one that stays."""
    seen: set[tuple[int, int]] = set()
    for lead_id in lead_ids:
        for pair in (*work.find(DistinctPair, lead_id=lead_id), *work.find(DistinctPair, other_id=lead_id)):
            other = pair.other_id if pair.lead_id == lead_id else pair.lead_id
            place = (min(lead_ids[0], other), max(lead_ids[0], other))
            if other in lead_ids:
                if lead_id < other:  # met from both sides
                    yield delete("distinct_pair", id_of(pair))
            elif place in seen:
                yield delete("distinct_pair", id_of(pair))
            else:
                yield from update(pair, changed(pair, {"lead_id": place[0], "other_id": place[1]}))
            seen.add(place)


def _consents(work: Work, lead_ids: Sequence[int]) -> Iterator[RowChange]:
    """Records are in the order of their ids: where the newest word of a person would not be the last, it is said again.

    The newest is that of the latest day; of one day, or where a day is not known, a no.
    """
    records = sorted((each for lead_id in lead_ids for each in work.find(Consent, lead_id=lead_id)), key=id_of)
    for purpose in dict.fromkeys(each.purpose for each in records):
        of_purpose = [each for each in records if each.purpose == purpose]
        last_words = [[each for each in of_purpose if each.lead_id == lead_id][-1:] for lead_id in lead_ids]
        holds = max((each for word in last_words for each in word), key=_standing)
        if holds is not of_purpose[-1]:
            said = {name: value for name, value in dict(holds).items() if name not in ("id", "import_run_id")}
            again = Consent.model_validate(said | {"lead_id": lead_ids[0], "recorded_at": work.now.at})
            yield create(again, -1 - id_of(holds))


def _standing(consent: Consent) -> tuple[date, bool, int]:
    says_no = consent.state in _SAYS_NO
    day = consent.given_on or (date.max if says_no else date.min)
    return day, says_no, id_of(consent)
