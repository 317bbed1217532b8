"""Periods by name are whole months, so that costs of a month are in them."""

from datetime import date

import pytest

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.ui.kit.formats import Formats
from leaddesk.ui.kit.periods import custom_key, period_of, period_words

TODAY = date(2026, 2, 14)


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("this_month", date(2026, 2, 1), date(2026, 2, 28)),
        ("last_month", date(2026, 1, 1), date(2026, 1, 31)),
        ("this_quarter", date(2026, 1, 1), date(2026, 3, 31)),
        ("this_year", date(2026, 1, 1), date(2026, 12, 31)),
        ("last_12_months", date(2025, 3, 1), date(2026, 2, 28)),
    ],
)
def test_a_named_period_is_of_whole_months(key: str, first: date, last: date) -> None:
    assert period_of(key, TODAY) == Period(first, last)


def test_the_month_before_january_is_december() -> None:
    assert period_of("last_month", date(2026, 1, 31)) == Period(date(2025, 12, 1), date(2025, 12, 31))


def test_any_days_make_a_period_and_what_makes_no_sense_is_all_time() -> None:
    key = custom_key(date(2026, 1, 5), date(2026, 1, 9))
    assert period_of(key, TODAY) == Period(date(2026, 1, 5), date(2026, 1, 9))
    assert period_words(key, Formats("en")) == "5 Jan 2026 – 9 Jan 2026"
    assert period_of("2026-13-01..x", TODAY) == period_of("all_time", TODAY) == ALL_TIME
