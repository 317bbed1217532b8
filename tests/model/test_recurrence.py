from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import Repeat
from leaddesk.model.recurrence import next_due

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("due", "repeats", "following"),
    [
        (date(2026, 3, 2), Repeat.DAY, date(2026, 3, 3)),
        (date(2026, 3, 2), Repeat.WEEK, date(2026, 3, 9)),
        (date(2026, 3, 2), Repeat.FORTNIGHT, date(2026, 3, 16)),
        (date(2026, 3, 2), Repeat.MONTH, date(2026, 4, 2)),
        (date(2026, 11, 30), Repeat.QUARTER, date(2027, 2, 28)),
        (date(2026, 3, 2), Repeat.YEAR, date(2027, 3, 2)),
        (date(2026, 1, 31), Repeat.MONTH, date(2026, 2, 28)),
        (date(2028, 1, 31), Repeat.MONTH, date(2028, 2, 29)),
        (date(2026, 12, 31), Repeat.MONTH, date(2027, 1, 31)),
        (date(2028, 2, 29), Repeat.YEAR, date(2029, 2, 28)),
    ],
)
def test_it_comes_again_after_its_time(due: date, repeats: Repeat, following: date) -> None:
    assert next_due(due, repeats, due) == following


def test_a_short_month_cuts_the_day_once_and_not_for_ever() -> None:
    assert next_due(date(2026, 2, 28), Repeat.MONTH, date(2026, 2, 28), month_day=31) == date(2026, 3, 31)
    assert next_due(date(2031, 2, 28), Repeat.YEAR, date(2031, 2, 28), month_day=29) == date(2032, 2, 29)


def test_days_that_were_missed_are_left_out_and_today_is_not() -> None:
    monday = date(2026, 3, 2)
    assert next_due(monday, Repeat.WEEK, date(2026, 3, 16)) == date(2026, 3, 16)
    assert next_due(monday, Repeat.WEEK, date(2026, 3, 17)) == date(2026, 3, 23)
    assert next_due(date(2020, 1, 31), Repeat.MONTH, date(2026, 4, 2)) == date(2026, 4, 30)


def test_it_counts_from_the_day_on_which_it_was_due_also_if_it_is_done_before() -> None:
    assert next_due(date(2026, 3, 9), Repeat.WEEK, date(2026, 3, 2)) == date(2026, 3, 16)


def test_beyond_the_end_of_the_calendar_nothing_comes() -> None:
    assert next_due(date(9999, 12, 31), Repeat.DAY, date(9999, 12, 31)) is None
    assert next_due(date(9999, 12, 1), Repeat.MONTH, date(9999, 12, 31)) is None


@given(due=DAYS, late=st.integers(-400, 4_000), repeats=st.sampled_from(list(Repeat)))
def test_it_is_never_past_and_always_later_than_before(due: date, late: int, repeats: Repeat) -> None:
    today = due + timedelta(days=late)
    following = next_due(due, repeats, today)
    assert following is not None
    assert following > due
    assert following >= today
