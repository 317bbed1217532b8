"""What is chosen when leads are merged: which lead a field is taken from."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from leaddesk.model.enums import StageKind
from leaddesk.model.folding import search_fold
from leaddesk.model.lead import Lead
from leaddesk.services.work import id_of

# What is chosen together, and the columns of a lead that it fills. A street of one lead is not in the city of another.
UNITS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "name": ("name", "first_name", "last_name"),
        "title": ("title",),
        "contact": ("contact",),
        "company": ("company",),
        "account": ("account_id",),
        "email": ("email",),
        "phone": ("phone",),
        "mobile": ("mobile",),
        "whatsapp": ("whatsapp",),
        "website": ("website",),
        "instagram": ("instagram",),
        "address": ("street", "postal_code", "city", "region", "country"),
        "language": ("language",),
        "channel": ("channel_id", "campaign_id"),
        "stage": ("pipeline_id", "stage_id", "status", "rank", "closed_at", "closed_on", "close_reason"),
        "value": ("value_minor", "monthly_minor", "currency"),
        "contract": ("contract_start", "contract_end", "renewal_notice_days"),
        "probability": ("probability",),
        "expected_close": ("expected_close",),
        "owner": ("owner",),
        "created": ("created_at", "created_on"),
    }
)
_STANDING = (StageKind.WON, StageKind.OPEN, StageKind.LOST, None)
CUSTOM = "custom:"  # before the id of a field that the user made


def held(lead: Lead, unit: str) -> tuple[object, ...]:
    """What a lead has in the columns of a unit."""
    state = vars(lead)
    return tuple(state[column] for column in UNITS[unit])


def is_filled(lead: Lead, unit: str) -> bool:
    """Whether a lead has anything there."""
    return any(value not in (None, "") for value in held(lead, unit))


def usual_choices(leads: Sequence[Lead], with_sales: Collection[int]) -> dict[str, int]:
    """Unit → the lead that it is taken from unless told: the first, which stays, if it has it; else the first that has.

    A lead was created when the first of them was; the stage is that of a lead that was won and has sales, if there is
    one; and the address is the fullest of those that say nothing else than the first.
    """
    chosen = {unit: _first_filled(leads, unit) for unit in UNITS}
    return chosen | {unit: choose(leads, with_sales) for unit, choose in _OF_THEIR_OWN.items()}


def usual_to_stay(leads: Sequence[Lead], with_sales: Collection[int]) -> int:
    """The lead that stays unless told: one that has sales, else one that was won, is open, or lost; else the oldest."""

    def order(lead: Lead) -> tuple[bool, int, date, int]:
        return lead.id not in with_sales, _STANDING.index(lead.status), lead.created_on or date.max, id_of(lead)

    return id_of(min(leads, key=order))


def _first_filled(leads: Sequence[Lead], unit: str) -> int:
    return id_of(next((lead for lead in leads if is_filled(lead, unit)), leads[0]))


def _earliest(leads: Sequence[Lead], _: Collection[int]) -> int:
    return id_of(min(leads, key=lambda lead: lead.created_on or date.max))


def _way(leads: Sequence[Lead], with_sales: Collection[int]) -> int:
    won = (lead for lead in leads if lead.status is StageKind.WON and lead.id in with_sales)
    found = next(won, None)
    return _first_filled(leads, "stage") if found is None else id_of(found)


def _fullest_address(leads: Sequence[Lead], _: Collection[int]) -> int:
    first = next((lead for lead in leads if is_filled(lead, "address")), leads[0])
    known = [search_fold(str(part)) if part else "" for part in held(first, "address")]
    best, parts = first, sum(map(bool, known))
    for lead in leads:
        its = [search_fold(str(part)) if part else "" for part in held(lead, "address")]
        agrees = all(not mine or mine == other for mine, other in zip(known, its, strict=True))
        if agrees and sum(map(bool, its)) > parts:
            best, parts = lead, sum(map(bool, its))
    return id_of(best)


_OF_THEIR_OWN: Mapping[str, Callable[[Sequence[Lead], Collection[int]], int]] = MappingProxyType(
    {"created": _earliest, "stage": _way, "address": _fullest_address}
)
