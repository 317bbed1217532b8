"""The periods that figures can be asked for: by name, seen from today, or from one day to another.

They are whole months where they have a name, so that costs recorded for a month are in them.
"""

from datetime import date, timedelta

from leaddesk.model.days import ALL_TIME, Period, first_of_month, last_of_month, next_month
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

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


def period_before(period: Period, today: date) -> Period | None:
    """The period of the same length that ends the day before: as many whole months, or as many days.

    Of a period that is not over, what lies before is as many days of it as have passed. None where a period has no
    beginning or no end, or has not begun.
    """
    first, last = period.first, period.last
    if first is None or last is None or first > today:
        return None
    end = first - timedelta(days=1)
    begin = end - (last - first)
    if first.day == 1 and last == last_of_month(last):
        begin = _months_before(first, (last.year - first.year) * 12 + last.month - first.month + 1)
    return Period(begin, end if last <= today else min(end, begin + (today - first)))


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
        return days_words(period, formats)
    return names.get(key) or tr("All time")


def days_words(period: Period, formats: Formats) -> str:
    """A period by its days."""
    if period.is_all_time:
        return tr("All time")
    if period.first is None or period.last is None:
        one_end = tr("Until {day}", day=formats.day(period.last)) if period.first is None else ""
        return one_end or tr("From {day}", day=formats.day(period.first))
    return f"{formats.day(period.first)} – {formats.day(period.last)}"


def _months_before(day: date, count: int) -> date:
    """The first day of the month that lies as many months back."""
    months = day.year * 12 + day.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)
