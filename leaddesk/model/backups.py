"""What is known of a backup, and which of them stay as they grow old."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

AUTOMATIC = "automatic"
BY_HAND = "by-hand"
BEFORE_IMPORT = "before-import"
BEFORE_CHANGE = "before-change"
BEFORE_UNDO = "before-undo"
BEFORE_RESTORE = "before-restore"
BEFORE_UPDATE = "before-update"
DAMAGED = "damaged"  # no backup, but what was in a backup's place

THINNED = frozenset({AUTOMATIC, BEFORE_IMPORT, BEFORE_CHANGE, BEFORE_UNDO, BEFORE_RESTORE, BEFORE_UPDATE})

_DAY = timedelta(days=1)
_DAILY_UNTIL = 14 * _DAY
_WEEKLY_UNTIL = _DAILY_UNTIL + 8 * 7 * _DAY


class Backup(NamedTuple):
    """A backup of a file; `made_at` by the clock of the computer then, `leads` None where they cannot be counted."""

    path: Path
    made_at: datetime
    why: str
    size_bytes: int
    leads: int | None


class Salvaged(NamedTuple):
    """A new file of what could be read, its leads, and in how many places something was lost."""

    path: Path
    leads: int
    gaps: int


def kept(made: Sequence[datetime], now: datetime) -> frozenset[datetime]:
    """Those that stay: all of the last 24 hours, then the newest of a day for 14 days, of a week for 8, of a month.

    Between two backups no more time is counted than usually is, so that a clock that jumps ahead makes nothing old;
    what is of a time to come stays until that time.
    """
    stay = {each for each in made if each > now}
    seen: set[tuple[object, ...]] = set()
    age, later = timedelta(), now
    for each in sorted({each for each in made if each <= now}, reverse=True):
        age, later = age + min(later - each, _longest_gap(age)), each
        bucket = _bucket(each, age)
        if bucket not in seen:
            seen.add(bucket)
            stay.add(each)
    return frozenset(stay)


def _longest_gap(age: timedelta) -> timedelta:
    """How long there is no backup, at most, where those of this age were thinned out."""
    if age <= _DAY:
        return _DAY
    if age <= _DAILY_UNTIL:
        return 2 * _DAY
    return 14 * _DAY if age <= _WEEKLY_UNTIL else timedelta.max


def _bucket(each: datetime, age: timedelta) -> tuple[object, ...]:
    """What a backup shares with those of which only one stays."""
    if age <= _DAY:
        return ("all", each)
    if age <= _DAILY_UNTIL:
        return ("day", each.date())
    if age <= _WEEKLY_UNTIL:
        return ("week", *each.isocalendar()[:2])
    return ("month", each.year, each.month)
