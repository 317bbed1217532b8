from math import inf
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.figures.statistics import (
    kaplan_meier_median,
    kaplan_meier_quantile,
    mean,
    median,
    percentile,
    wilson,
)

histograms = st.dictionaries(st.integers(-400, 4000), st.integers(0, 30), max_size=30)
some_days = histograms.filter(lambda histogram: any(histogram.values()))
percents = st.integers(1, 100)


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    # R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_gives_the_published_intervals(successes: int, trials: int, low: float, high: float) -> None:
    assert wilson(successes, trials) == pytest.approx((low, high), abs=5e-5)


def test_wilson_without_trials_says_nothing() -> None:
    assert wilson(0, 0) is None


@pytest.mark.parametrize(("successes", "trials"), [(1, 0), (3, 2), (-1, 5)])
def test_wilson_refuses_successes_that_are_not_among_the_trials(successes: int, trials: int) -> None:
    with pytest.raises(ValueError, match="cannot be among"):
        wilson(successes, trials)


@given(st.integers(1, 10**9).flatmap(lambda trials: st.tuples(st.integers(0, trials), st.just(trials))))
def test_a_wilson_interval_contains_the_rate_and_stays_between_0_and_1(counts: tuple[int, int]) -> None:
    successes, trials = counts
    low, high = wilson(successes, trials) or (inf, -inf)
    assert 0 <= low <= successes / trials <= high <= 1
    assert low < high


@given(st.integers(1, 1000), st.integers(2, 50))
def test_more_trials_at_the_same_rate_narrow_the_interval(successes: int, times: int) -> None:
    few, many = wilson(successes, 2 * successes), wilson(successes * times, 2 * successes * times)
    assert few is not None
    assert many is not None
    assert many[1] - many[0] < few[1] - few[0]


@pytest.mark.parametrize(
    ("histogram", "middle"),
    [
        ({}, None),
        ({5: 0}, None),
        ({14: 1}, 14),
        ({18: 12, 19: 12}, 18.5),
        ({-2: 1, 3: 1, 10: 1}, 3),
        ({-3: 1, -2: 1}, -2.5),
        ({0: 4}, 0),
    ],
)
def test_a_median_is_the_middle_day_or_between_the_two_middle_ones(
    histogram: dict[int, int], middle: float | None
) -> None:
    assert median(histogram) == middle


@given(some_days)
def test_a_median_is_that_of_the_days_written_out(histogram: dict[int, int]) -> None:
    assert median(histogram) == plain_median(_written_out(histogram))


def test_a_mean_counts_negative_days_and_nothing_has_none() -> None:
    assert mean({-2: 1, 5: 2}) == pytest.approx(8 / 3)
    assert mean({}) is None
    assert mean({7: 0}) is None


@pytest.mark.parametrize(
    ("percent", "day"),
    [(1, 15), (5, 15), (30, 20), (40, 20), (50, 35), (100, 50)],
)
def test_percentiles_are_by_nearest_rank(percent: int, day: int) -> None:
    assert percentile({15: 1, 20: 1, 35: 1, 40: 1, 50: 1}, percent) == day


def test_the_percentile_of_nothing_is_unknown() -> None:
    assert percentile({}, 80) is None


def test_a_percentile_is_not_thrown_off_by_binary_fractions() -> None:
    hundred_days = dict.fromkeys(range(1, 101), 1)
    assert [percentile(hundred_days, percent) for percent in range(1, 101)] == list(range(1, 101))


@pytest.mark.parametrize("percent", [0, 101, -5])
def test_a_percentage_outside_1_to_100_is_refused(percent: int) -> None:
    with pytest.raises(ValueError, match="not a percentage"):
        percentile({1: 1}, percent)
    with pytest.raises(ValueError, match="not a percentage"):
        kaplan_meier_quantile({1: 1}, {}, percent)


# Weeks in remission of 42 patients with leukaemia: E. J. Freireich and others, Blood 21 (1963), 699-716.
TREATED = {6: 3, 7: 1, 10: 1, 13: 1, 16: 1, 22: 1, 23: 1}
TREATED_STILL = {6: 1, 9: 1, 10: 1, 11: 1, 17: 1, 19: 1, 20: 1, 25: 1, 32: 2, 34: 1, 35: 1}
PLACEBO = {1: 2, 2: 2, 3: 1, 4: 2, 5: 2, 8: 4, 11: 2, 12: 2, 15: 1, 17: 1, 22: 1, 23: 1}


def test_kaplan_meier_gives_the_published_quantiles() -> None:
    assert kaplan_meier_median(TREATED, TREATED_STILL) == 23
    assert kaplan_meier_quantile(TREATED, TREATED_STILL, 50) == 23
    assert kaplan_meier_quantile(TREATED, TREATED_STILL, 25) == 13
    assert kaplan_meier_median(PLACEBO, {}) == 8


def test_a_quantile_that_too_few_have_reached_is_unknown() -> None:
    assert kaplan_meier_quantile(TREATED, TREATED_STILL, 80) is None
    assert kaplan_meier_quantile({}, {40: 9}, 50) is None
    assert kaplan_meier_quantile({}, {}, 50) is None
    assert kaplan_meier_median({}, {40: 9}) is None
    assert kaplan_meier_median({}, {}) is None


def test_leads_that_wait_still_make_the_stay_longer_than_those_that_left_would_tell() -> None:
    assert median({1: 3, 2: 2}) == 1
    assert kaplan_meier_median({1: 3, 2: 2}, {30: 5}) == 2


def test_a_median_curve_that_stays_at_one_half_to_the_end_gives_the_day_it_came_there() -> None:
    assert kaplan_meier_median({4: 2}, {9: 2}) == 4


@given(some_days, percents)
def test_without_anyone_still_there_kaplan_meier_is_the_plain_percentile(
    histogram: dict[int, int], percent: int
) -> None:
    assert kaplan_meier_quantile(histogram, {}, percent) == percentile(histogram, percent)
    assert kaplan_meier_median(histogram, {}) == median(histogram)


@given(some_days, histograms, percents)
def test_someone_who_waits_still_never_shortens_a_quantile(
    left: dict[int, int], still_there: dict[int, int], percent: int
) -> None:
    plain = percentile(left, percent)
    assert plain is not None
    censored = kaplan_meier_quantile(left, still_there, percent)
    assert censored is None or censored >= plain


def _written_out(histogram: dict[int, int]) -> list[int]:
    return [days for days, times in histogram.items() for _ in range(times)]
