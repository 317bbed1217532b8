"""How long leads stay in a stage, counted a second time: entry by entry."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from leaddesk.storage.figures.proof_rows import EntryFacts

_HALF = Fraction(1, 2)
_END: EntryFacts = (0, 0, None)  # of the last lead: no lead has this id


class Stays(NamedTuple):
    """Days of stays that have ended, days so far of those that last, and how many are of unknown length."""

    left: list[int]
    lasting: list[int]
    unknown: int


def stays_in(stage_ids: Sequence[int], entries: Sequence[EntryFacts], today: date, *, only_last: bool = False) -> Stays:
    """Each lead once with all its visits to these stages, which count as one, or with its last visit only.

    Entries come lead by lead in order.
    """
    left: list[int] = []
    lasting: list[int] = []
    unknown = 0
    own, now = frozenset(stage_ids), today.isoformat()
    lead_id, is_there, since, visits = None, False, None, list[int | None]()
    for of_lead, stage_id, entered_on in chain(entries, [_END]):
        is_last = of_lead != lead_id
        if is_there:
            visits.append(_days(since, now if is_last else entered_on))
        if is_last:
            told = visits[-1:] if only_last else visits
            known = [days for days in told if days is not None]
            if len(known) < len(told):
                unknown += 1
            elif told:
                (lasting if is_there else left).append(sum(known))
            lead_id, visits = of_lead, []
        is_there, since = stage_id in own, entered_on
    return Stays(left, lasting, unknown)


def middle_of(stays: Stays) -> float | None:
    """Days after which half have left (Kaplan-Meier); between two days where exactly half have."""
    curve = _curve(stays)
    for place, (day, remaining) in enumerate(curve):
        if remaining == _HALF:
            return (day + curve[min(place + 1, len(curve) - 1)][0]) / 2
        if remaining < _HALF:
            return float(day)
    return None


def most_of(stays: Stays, percent: int) -> int | None:
    """Days after which so many of a hundred have left; None if so few have that it cannot be told."""
    limit = 1 - Fraction(percent, 100)
    return next((day for day, remaining in _curve(stays) if remaining <= limit), None)


def _curve(stays: Stays) -> list[tuple[int, Fraction]]:
    """Each day on which somebody left, and the share that stays longer; who is still there is seen until that day."""
    leaving: Mapping[int, int] = Counter(stays.left)
    seen = Counter(stays.lasting)
    at_risk, remaining, curve = len(stays.left) + len(stays.lasting), Fraction(1), []
    for day in sorted({*leaving, *seen}):
        if leaving[day]:
            remaining *= Fraction(at_risk - leaving[day], at_risk)
            curve.append((day, remaining))
        at_risk -= leaving[day] + seen[day]
    return curve


def _days(first: str | None, last: str | None) -> int | None:
    return None if first is None or last is None else _number(last) - _number(first)


@lru_cache(maxsize=10_000)
def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()
