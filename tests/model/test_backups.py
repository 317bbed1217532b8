from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.backups import kept

NOW = datetime(2026, 3, 29, 12, tzinfo=UTC)
DAY = timedelta(days=1)

_ages = st.integers(0, 400 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))
made_before_now = st.lists(_ages, min_size=1, max_size=150, unique=True)


@given(made_before_now)
def test_all_of_the_last_day_stay_and_the_newest_in_any_case(made: list[datetime]) -> None:
    stay = kept(made, NOW)

    assert stay <= set(made)
    assert max(made) in stay
    assert {each for each in made if NOW - each <= DAY} <= stay


@given(made_before_now)
def test_of_every_day_week_and_month_in_which_there_were_some_one_stays(made: list[datetime]) -> None:
    stay = kept(made, NOW)

    assert {each.date() for each in made if NOW - each <= 14 * DAY} <= {each.date() for each in stay}
    weeks = {each.isocalendar()[:2] for each in made if NOW - each <= 70 * DAY}
    assert weeks <= {each.isocalendar()[:2] for each in stay}
    assert {(each.year, each.month) for each in made} <= {(each.year, each.month) for each in stay}


@given(made_before_now)
def test_thinning_what_was_thinned_removes_nothing_more_at_once(made: list[datetime]) -> None:
    stay = kept(made, NOW)

    assert {(each.year, each.month) for each in kept(list(stay), NOW)} == {(each.year, each.month) for each in stay}


@given(made_before_now, st.integers(1, 20_000))
def test_a_clock_that_jumps_ahead_counts_as_one_day(made: list[datetime], days: int) -> None:
    newest = max(made)
    jumped = kept(made, newest + days * DAY)

    assert jumped == kept(made, newest + DAY)
    assert {each.date() for each in kept(made, newest)} - {each.date() for each in jumped} <= {
        each.date() for each in made if newest - each > 12 * DAY
    }


@given(made_before_now, st.integers(1, 400))
def test_a_clock_that_jumps_back_removes_nothing_of_the_time_to_come(made: list[datetime], days: int) -> None:
    earlier = NOW - days * DAY

    assert {each for each in made if each > earlier} <= kept(made, earlier)


def test_a_year_of_hourly_backups_thinned_each_time_is_few_and_reaches_back_to_the_first_month() -> None:
    stay: set[datetime] = set()
    start = NOW - 365 * DAY
    for hour in range(365 * 24):
        now = start + timedelta(hours=hour)
        stay = set(kept([*stay, now], now))

    assert len(stay) <= 25 + 14 + 9 + 13
    assert min(stay) < start + 31 * DAY
    assert len({each.date() for each in stay if now - each <= 14 * DAY}) == 15
