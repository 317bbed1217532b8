"""The periods that figures can be asked for: by name, seen from today, or from one day to another.

They are whole months where they have a name, so that costs recorded for a month are in them.
"""

from datetime import date

from leaddesk.model.days import ALL_TIME, Period, first_of_month, last_of_month, next_month
from leaddesk.ui.kit.formats import Formats
from leaddesk.ui.kit.translations import tr

THIS_MONTH, LAST_MONTH, THIS_QUARTER, THIS_YEAR = "this_month", "last_month", "this_quarter", "this_year"
LAST_12_MONTHS, ALL = "last_12_months", "all_time"
NAMED = (THIS_MONTH, LAST_MONTH, THIS_QUARTER, THIS_YEAR, LAST_12_MONTHS, ALL)


def period_of(key: str, today: date) -> Period:
    """The days of a named period, or of `2026-01-01..2026-03-31`; anything else is all time."""
    last = last_of_month(today)
    match key:
        case "this_month":
            return Period(first_of_month(today), last)
        case "last_month":
            first = _months_before(today, 1)
            return Period(first, last_of_month(first))
        case "this_quarter":
            first = _months_before(today, (today.month - 1) % 3)
            return Period(first, last_of_month(next_month(next_month(first))))
        case "this_year":
            return Period(date(today.year, 1, 1), date(today.year, 12, 31))
        case "last_12_months":
            return Period(_months_before(today, 11), last)
    return custom_period(key) or ALL_TIME


def custom_key(first: date, last: date) -> str:
    """The key of a period from one day to another."""
    return f"{first.isoformat()}..{last.isoformat()}"


def custom_period(key: str) -> Period | None:
    """The days of a key that `custom_key` made."""
    first, dots, last = key.partition("..")
    try:
        return Period(date.fromisoformat(first), date.fromisoformat(last)) if dots else None
    except ValueError:
        return None


def period_words(key: str, formats: Formats) -> str:
    """What a period is called."""
    names = {
        THIS_MONTH: tr("This month"),
        LAST_MONTH: tr("Last month"),
        THIS_QUARTER: tr("This quarter"),
        THIS_YEAR: tr("This year"),
        LAST_12_MONTHS: tr("Last 12 months"),
    }
    period = custom_period(key)
    if period is not None:
        return f"{formats.day(period.first)} – {formats.day(period.last)}"
    return names.get(key) or tr("All time")


def _months_before(day: date, count: int) -> date:
    """The first day of the month that lies as many months back."""
    months = day.year * 12 + day.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)
