from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.figures.cycle import CycleCounts, cycle


def test_nothing_counted_is_nothing_known() -> None:
    figures = cycle(CycleCounts())
    assert figures.won == 0
    assert (figures.median_days, figures.mean_days, figures.p80_days) == (None, None, None)
    assert (figures.win_rate, figures.average_value_minor, figures.velocity_per_day_minor) == (None, None, None)


@pytest.mark.parametrize(
    ("open_leads", "won", "lost", "average_minor", "days", "velocity_minor"),
    [(50, 1, 4, 1_000_000, 30, 333_333), (100, 1, 3, 5_000_000, 60, 2_083_333)],
)
def test_velocity_is_money_a_day(
    open_leads: int, won: int, lost: int, average_minor: int, days: int, velocity_minor: int
) -> None:
    counts = CycleCounts(won, lost, open_leads, {days: won}, valued=won, value_minor=won * average_minor)
    assert cycle(counts).velocity_per_day_minor == velocity_minor


def test_the_win_rate_of_a_real_pipeline_of_6711_closed_deals() -> None:
    figures = cycle(CycleCounts(won=4238, lost=2473, open=2089, valued=4238, value_minor=1_000_553_400))
    assert figures.win_rate == pytest.approx(0.6315, abs=5e-5)
    assert figures.average_value_minor == 236_091


def test_the_days_of_a_cycle_keep_the_negative_ones() -> None:
    figures = cycle(CycleCounts(won=5, days_to_win={-2: 1, 3: 1, 4: 1, 9: 1, 40: 1}))
    assert (figures.median_days, figures.mean_days, figures.p80_days) == (4, 10.8, 9)


@pytest.mark.parametrize("day", [0, -3])
def test_a_cycle_of_no_days_has_no_velocity(day: int) -> None:
    figures = cycle(CycleCounts(2, 2, 5, {day: 2}, valued=2, value_minor=100))
    assert (figures.median_days, figures.velocity_per_day_minor) == (day, None)


def test_a_velocity_without_open_leads_is_zero() -> None:
    assert cycle(CycleCounts(2, 2, 0, {5: 2}, valued=2, value_minor=100)).velocity_per_day_minor == 0


def test_an_average_leaves_out_the_won_leads_of_unknown_value() -> None:
    figures = cycle(CycleCounts(won=10, days_to_win={10: 10}, valued=2, value_minor=301))
    assert figures.average_value_minor == 151
    assert cycle(CycleCounts(won=10, days_to_win={10: 10})).average_value_minor is None


@given(st.integers(1, 500), st.integers(0, 500), st.dictionaries(st.integers(-9, 400), st.integers(1, 9), max_size=6))
def test_one_more_lost_lead_lowers_the_win_rate_and_leaves_days_and_values(
    won: int, lost: int, days_to_win: dict[int, int]
) -> None:
    before = CycleCounts(won, lost, 7, days_to_win, valued=won, value_minor=1_000 * won)
    one, other = cycle(before), cycle(replace(before, lost=lost + 1))
    assert one.win_rate is not None
    assert other.win_rate is not None
    assert other.win_rate < one.win_rate
    assert (one.median_days, one.mean_days, one.p80_days) == (other.median_days, other.mean_days, other.p80_days)
    assert one.average_value_minor == other.average_value_minor


@pytest.mark.parametrize(("lost", "closed_value_minor", "share"), [(1, 400, 0.75), (1, 300, None), (0, 300, 1)])
def test_a_win_rate_by_value_needs_values_of_lost_leads_too(
    lost: int, closed_value_minor: int, share: float | None
) -> None:
    counts = CycleCounts(won=3, lost=lost, valued=3, value_minor=300, closed_value_minor=closed_value_minor)
    assert cycle(counts).win_rate_by_value == share
