"""A task as a calendar file (RFC 5545): an all-day entry that any calendar takes."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from leaddesk.model.enums import Repeat

_LONGEST_LINE = 75  # octets
_ESCAPED = re.compile(r"([\\;,])")
_RULES = {
    Repeat.DAY: "FREQ=DAILY",
    Repeat.WEEK: "FREQ=WEEKLY",
    Repeat.FORTNIGHT: "FREQ=WEEKLY;INTERVAL=2",
    Repeat.MONTH: "FREQ=MONTHLY",
    Repeat.QUARTER: "FREQ=MONTHLY;INTERVAL=3",
    Repeat.YEAR: "FREQ=YEARLY",
}
_SHORTEST_MONTH = 28
_CONTROLS = re.compile("[\0-\x08\x0b-\x1f\x7f]")


class Entry(NamedTuple):
    """`uid` names it for good: taken in again, it replaces itself.

    `month_day` is the day of the month that is meant by one that repeats, where it is not that of `day`.
    """

    uid: str
    day: date
    title: str
    details: str
    repeats: Repeat | None = None
    month_day: int | None = None


def ics_text(entry: Entry, now: datetime) -> str:
    """The calendar file of one entry."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//LeadDesk//LeadDesk//EN",
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
        *((f"RRULE:{_rule(entry.repeats, entry.day, entry.month_day or entry.day.day)}",) if entry.repeats else ()),
        f"SUMMARY:{_escaped(entry.title)}",
        *((f"DESCRIPTION:{_escaped(entry.details)}",) if entry.details else ()),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _rule(repeats: Repeat, day: date, month_day: int) -> str:
    """When it comes again: on the last day of a month that is too short for it, which the standard would leave out."""
    rule = _RULES[repeats]
    by_month = repeats in (Repeat.MONTH, Repeat.QUARTER) or (repeats is Repeat.YEAR and day.month == 2)
    if not by_month or month_day <= _SHORTEST_MONTH:
        return rule
    month = f"BYMONTH={day.month};" if repeats is Repeat.YEAR else ""
    days = ",".join(str(each) for each in range(_SHORTEST_MONTH, month_day + 1))
    return f"{rule};{month}BYMONTHDAY={days};BYSETPOS=-1"


def _escaped(text: str) -> str:
    clean = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _ESCAPED.sub(r"\\\1", clean).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Lines of 75 octets at most, cut between characters; the following ones begin with a space."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode("utf-8", "replace"))
        if size + octets > _LONGEST_LINE:
            yield part
            part, size = " ", 1
        part += letter
        size += octets
    yield part
