"""Who has an e-mail address or a phone number already, asked while somebody types it, and where a lead is shown."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.folding import search_fold, sort_name
from leaddesk.model.lead import Lead
from leaddesk.services.duplicates.chapters import chapters_of
from leaddesk.services.duplicates.likeness import why_same
from leaddesk.services.duplicates.looks import Look, compared_number, look_of
from leaddesk.services.work import Work
from leaddesk.storage.searching import finding, known_ids, lookalikes
from leaddesk.storage.searching.finding import Sought

_LOOKED_AT = 20  # of the leads that may have it


class Twin(NamedTuple):
    """A lead that is there already; `by` is "email" or "phone"."""

    id: int
    name: str
    by: str


def who_has(work: Work, email: str | None, phone: str | None) -> Twin | None:
    """A lead with this e-mail address, or else this phone number, however either is typed."""
    for by, value in (("email", email), ("phone", phone)):
        wanted = (value or "").strip()
        number = compared_number(wanted, None, work.shop.country) if by == "phone" else ""
        if not wanted or (by == "phone" and not number):
            continue
        ids = _with_email(work, wanted) if by == "email" else _with_number(work, wanted, number)
        for look in _looks(work, ids):
            if look.email == wanted.lower() if by == "email" else number in look.phones:
                return Twin(look.lead_id, look.name, by)
    return None


def twin_of(work: Work, lead_id: int) -> Twin | None:
    """Another lead with the address or the number of this one, which may be the same.

    Not one that it is linked to by `previous_lead`, nor one of which somebody said that it is not the same, nor another
    deal of the same buyer.
    """
    lead = work.get(Lead, lead_id)
    ids = _with_email(work, lead.email) if lead.email else []
    for number in (lead.phone, lead.mobile, lead.whatsapp):
        ids += _with_number(work, number, compared_number(number, lead.country, work.shop.country)) if number else []
    own, *others = _looks(work, [lead_id, *(each for each in dict.fromkeys(ids) if each != lead_id)])
    found = [(other, by) for other in others if why_same(own, other) and (by := _by(own, other)) is not None]
    known = chapters_of(work, lead) | _apart(work, lead_id) if found else set()
    return next((Twin(each.lead_id, each.name, by) for each, by in found if each.lead_id not in known), None)


def _by(one: Look, other: Look) -> str | None:
    if one.email and one.email == other.email:
        return "email"
    return None if one.phones.isdisjoint(other.phones) else "phone"


def _apart(work: Work, lead_id: int) -> set[int]:
    pairs = (*work.find(DistinctPair, lead_id=lead_id), *work.find(DistinctPair, other_id=lead_id))
    return {each for pair in pairs for each in (pair.lead_id, pair.other_id)}


def _looks(work: Work, ids: Sequence[int]) -> list[Look]:
    found = {lead.lead_id: lead for lead in lookalikes.traits(work.con, ids)}
    return [look_of(found[lead_id], work.shop.country) for lead_id in ids if lead_id in found]


def _with_email(work: Work, email: str) -> list[int]:
    wanted = email.strip().lower()
    found = known_ids.by_email(work.con, [wanted, email.lower()])
    return _first(each.lead_id for candidates in found.values() for each in candidates)


def _with_number(work: Work, typed: str, number: str) -> list[int]:
    """Those who have it as phone or mobile as it is kept usually; else whoever's texts hold what was typed."""
    found = known_ids.by_phone(work.con, [number, typed])
    ids = _first(each.lead_id for candidates in found.values() for each in candidates)
    sought = search_fold("".join(filter(str.isdigit, typed)))
    if len(ids) < _LOOKED_AT and len(sought) > 2:
        start = sort_name(typed, work.shop.swedish)
        more = finding.leads_found(work.con, Sought((sought,), (sought,), start), _LOOKED_AT)
        ids += [each.id for each in more]
    return ids


def _first(ids: Iterable[int]) -> list[int]:
    """A few of them: an address that very many have says nothing."""
    return list(islice(dict.fromkeys(ids), _LOOKED_AT))

