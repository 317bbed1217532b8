"""Periods by name are whole months, so that costs of a month are in them."""

from datetime import date

import pytest

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.periods import custom_key, period_before, period_of, period_words

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


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        (date(2026, 3, 1), date(2026, 3, 31), Period(date(2026, 2, 1), date(2026, 2, 28))),
        (date(2026, 1, 1), date(2026, 3, 31), Period(date(2025, 10, 1), date(2025, 12, 31))),
        (date(2025, 12, 1), date(2026, 11, 30), Period(date(2024, 12, 1), date(2025, 11, 30))),
        (date(2026, 3, 5), date(2026, 3, 11), Period(date(2026, 2, 26), date(2026, 3, 4))),
        (date(2026, 3, 5), date(2026, 3, 5), Period(date(2026, 3, 4), date(2026, 3, 4))),
        (None, date(2026, 3, 5), None),
        (date(2026, 3, 5), None, None),
    ],
)
def test_the_period_before_is_as_long_and_ends_the_day_before(
    first: date | None, last: date | None, before: Period | None
) -> None:
    assert period_before(Period(first, last), date(2027, 1, 1)) == before


def test_a_period_that_is_not_over_is_compared_with_as_many_days() -> None:
    quarter = period_of("this_quarter", TODAY)
    assert period_before(quarter, TODAY) == Period(date(2025, 10, 1), date(2025, 11, 14))
    march = Period(date(2026, 3, 1), date(2026, 3, 31))
    assert period_before(march, date(2026, 3, 30)) == Period(date(2026, 2, 1), date(2026, 2, 28))
    assert period_before(march, TODAY) is None
