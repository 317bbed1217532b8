"""The time that a row of costs or visits speaks of: a day or a month. Of anything else no day can be told."""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from leaddesk.exchange import dates
from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.months import months
from leaddesk.model.errors import BadInputError

_UTC = ZoneInfo("UTC")  # a day has none
_BETWEEN = re.compile(r"\s+(?:-|–|—|to|bis|al?|a|até|till|tot|t/m)\s+|(?<=\d)\s*[–—]\s*(?=\d)")
_LONGEST = 80  # characters


class Span(NamedTuple):
    """A day or a month, as a file writes it; both are empty if it is neither."""

    day: str = ""
    month: str = ""


def span(starts: date, ends: date) -> Span:
    """The day or month from one day to another, both included."""
    if starts == ends:
        return Span(day=starts.isoformat())
    last = monthrange(starts.year, starts.month)[1]
    if starts.day == 1 and ends == starts.replace(day=last):
        return Span(month=f"{starts:%Y-%m}")
    return Span()


def day_in(text: str) -> date | None:
    """The day that a text says in any of the languages, if it can be read in one way only."""
    if not text or len(text) > _LONGEST:
        return None
    found = set()
    for order in dates.ORDERS:
        try:
            found.add(dates.parse(text, DateForm(order, months()), _UTC).on)
        except BadInputError:
            continue
    return found.pop() if len(found) == 1 else None


def period_in(text: str) -> tuple[date, date] | None:
    """The days of a period such as `1 March 2026 - 31 March 2026`, or of a single day."""
    if len(text) > _LONGEST:
        return None
    ends = [day_in(part.strip().strip('"')) for part in _BETWEEN.split(text.strip(), maxsplit=1)]
    days = [day for day in ends if day is not None]
    return (days[0], days[-1]) if len(days) == len(ends) else None
