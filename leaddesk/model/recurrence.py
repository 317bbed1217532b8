"""When a task that repeats is due again."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import count
from types import MappingProxyType

from leaddesk.model.enums import Repeat

_DAYS: Mapping[Repeat, int] = MappingProxyType({Repeat.DAY: 1, Repeat.WEEK: 7, Repeat.FORTNIGHT: 14})
_MONTHS: Mapping[Repeat, int] = MappingProxyType({Repeat.MONTH: 1, Repeat.QUARTER: 3, Repeat.YEAR: 12})


def next_due(due: date, repeats: Repeat, today: date, month_day: int | None = None) -> date | None:
    """The first day after `due` on which it is due again and that is not past; None beyond the calendar's end.

    Counted from the day on which it was due, however late it was done. `month_day` is the day of the month that is
    meant, where a shorter month cut it: the 31st comes on 28 February and on 31 March again.
    """
    try:
        return next(day for day in _occasions(due, repeats, month_day or due.day) if day >= today)
    except OverflowError:
        return None


def cuts_months(repeats: Repeat) -> bool:
    """Whether it comes on a day of the month, which a short month may not have."""
    return repeats in _MONTHS


def is_last_of_month(day: date) -> bool:
    """Whether a longer month could have gone on."""
    return day.day == monthrange(day.year, day.month)[1]


def _occasions(due: date, repeats: Repeat, month_day: int) -> Iterator[date]:
    for times in count(1):
        if repeats in _DAYS:
            yield due + timedelta(days=times * _DAYS[repeats])
        else:
            yield _months_after(due, times * _MONTHS[repeats], month_day)


def _months_after(day: date, months: int, month_day: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    if year > date.max.year:
        raise OverflowError(year)
    return date(year, month, min(month_day, monthrange(year, month)[1]))
