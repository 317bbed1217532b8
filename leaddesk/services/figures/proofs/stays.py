"""How long leads stay in a stage, counted a second time: entry by entry."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from leaddesk.storage.figures.proof_rows import EntryFacts

_HALF = Fraction(1, 2)


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
    for _, of_lead in groupby(entries, key=lambda entry: entry.lead_id):
        path = list(of_lead)
        ends = [*(entry.entered_on for entry in path[1:]), today]
        visits = [
            (entry.entered_on, end) for entry, end in zip(path, ends, strict=True) if entry.stage_id in stage_ids
        ]
        if not visits:
            continue
        visits = visits[-1:] if only_last else visits
        if any(start is None or end is None for start, end in visits):
            unknown += 1
            continue
        days = sum((end - start).days for start, end in visits if start is not None and end is not None)
        (lasting if path[-1].stage_id in stage_ids else left).append(days)
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
