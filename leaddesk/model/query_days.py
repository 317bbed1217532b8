"""The days that a search names: a day, a month, a year, or words that move with the calendar, as `last-month`."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from leaddesk.model.days import last_of_month
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

Span = tuple[date, date]

NUMBER_MARK = "#"  # stands for a number of days in the words of `DAY_WORDS`

_DAYS = re.compile(r"([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")
_NUMBERED = re.compile(r"(last|next)-([0-9]{1,4})-days?")
_LONGEST_SHOWN = 40


def days(text: str, today: date) -> Span:
    """The first and last day that a text stands for; raises BadInputError for one that names none.

    A week begins on Monday. Today is one of the last and of the next seven days.
    """
    word = "-".join(text.casefold().replace("_", "-").split())
    try:
        if word in _SPANS:
            return _SPANS[word](today)
        if numbered := _NUMBERED.fullmatch(word):
            others = timedelta(days=max(int(numbered[2]), 1) - 1)
            return (today - others, today) if numbered[1] == "last" else (today, today + others)
        if parts := _DAYS.fullmatch(word):
            return _written(parts)
    except (ValueError, OverflowError):
        pass  # such as 2026-02-30
    shown = text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
    raise BadInputError(N_("“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or last-month."), text=shown)


def _written(parts: re.Match[str]) -> Span:
    year, month, of_month = int(parts[1]), int(parts[2] or 1), int(parts[3] or 1)
    day = date(year, month, of_month)
    if parts[3]:
        return day, day
    return day, last_of_month(day) if parts[2] else date(year, 12, 31)


def _day(ahead: int) -> Callable[[date], Span]:
    def span(today: date) -> Span:
        day = today + timedelta(days=ahead)
        return day, day

    return span


def _week(ahead: int) -> Callable[[date], Span]:
    def span(today: date) -> Span:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
        return monday, monday + timedelta(days=6)

    return span


def _months(count: int, ahead: int) -> Callable[[date], Span]:
    """So many months, beginning where as many always begin: a quarter is three."""

    def span(today: date) -> Span:
        months = today.year * 12 + today.month - 1
        first = (months // count + ahead) * count
        last = first + count - 1
        return date(first // 12, first % 12 + 1, 1), last_of_month(date(last // 12, last % 12 + 1, 1))

    return span


_SPANS: Mapping[str, Callable[[date], Span]] = MappingProxyType(
    {
        "today": _day(0),
        "yesterday": _day(-1),
        "tomorrow": _day(1),
        "this-week": _week(0),
        "last-week": _week(-1),
        "next-week": _week(1),
        "this-month": _months(1, 0),
        "last-month": _months(1, -1),
        "next-month": _months(1, 1),
        "this-quarter": _months(3, 0),
        "last-quarter": _months(3, -1),
        "this-year": _months(12, 0),
        "last-year": _months(12, -1),
    }
)
DAY_WORDS = (*_SPANS, f"last-{NUMBER_MARK}-days", f"next-{NUMBER_MARK}-days")
