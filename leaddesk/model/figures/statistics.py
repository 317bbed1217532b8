"""Statistics of counts and of days: proportions with their uncertainty, medians, percentiles, waiting times.

A histogram maps a number of days to how many had it. Days may be negative: a lead can have been won before it was
recorded. Nothing to count gives None, never 0.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import sqrt

Z_95 = 1.959963984540054  # the 97.5 % point of the normal distribution: two-sided 95 %


def wilson(successes: int, trials: int, z: float = Z_95) -> tuple[float, float] | None:
    """Lower and upper bound of the true proportion, between 0 and 1; None without trials.

    Score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22 (1927), 209-212; without continuity correction.
    Raises ValueError if the successes are not among the trials.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} successes cannot be among {trials} trials")
    if trials == 0:
        return None
    rate = successes / trials
    scale = 1 + z * z / trials
    centre = (rate + z * z / (2 * trials)) / scale
    half_width = z * sqrt(rate * (1 - rate) / trials + z * z / (4 * trials * trials)) / scale
    # At 0 and at all successes the bound is exactly 0 or 1, which floats miss by a hair.
    low = 0.0 if successes == 0 else min(rate, centre - half_width)
    high = 1.0 if successes == trials else max(rate, centre + half_width)
    return low, high


def median(histogram: Mapping[int, int]) -> float | None:
    """The middle value, or the mean of the two middle ones; exact."""
    count = sum(histogram.values())
    if count == 0:
        return None
    return (_ranked(histogram, (count + 1) // 2) + _ranked(histogram, count // 2 + 1)) / 2


def mean(histogram: Mapping[int, int]) -> float | None:
    """The sum of all values divided by their number."""
    count = sum(histogram.values())
    return sum(days * times for days, times in histogram.items()) / count if count else None


def percentile(histogram: Mapping[int, int], percent: int) -> int | None:
    """The smallest value that at least `percent` (1 to 100) of all do not exceed: the nearest-rank definition."""
    _check_percent(percent)
    count = sum(histogram.values())
    return _ranked(histogram, _ceil_div(percent * count, 100)) if count else None


def kaplan_meier_quantile(left: Mapping[int, int], still_there: Mapping[int, int], percent: int) -> int | None:
    """Days after which at least `percent` (1 to 100) have left, where some are still there and will leave later.

    `left` has the days of completed stays, `still_there` the days so far of those that last (right-censored; at a tie
    they count as present). Product-limit estimate of E. L. Kaplan and P. Meier, Journal of the American Statistical
    Association 53 (1958), 457-481; without anyone still there it is the nearest-rank percentile. None if so few have
    left that the curve does not come down that far.
    """
    _check_percent(percent)
    for day, staying, present in _survival(left, still_there):
        if staying * 100 <= present * (100 - percent):
            return day
    return None


def kaplan_meier_median(left: Mapping[int, int], still_there: Mapping[int, int]) -> float | None:
    """The median stay with open ones censored, as in `kaplan_meier_quantile`.

    Where the curve runs exactly at one half, it is the middle between that day and the next on which somebody left,
    so that without anyone still there it is the plain median.
    """
    steps = list(_survival(left, still_there))
    for (day, staying, present), (next_day, _, _) in pairwise([*steps, *steps[-1:]]):
        if staying * 2 == present:
            return (day + next_day) / 2
        if staying * 2 < present:
            return float(day)
    return None


def _survival(left: Mapping[int, int], still_there: Mapping[int, int]) -> Iterator[tuple[int, int, int]]:
    """Each day on which somebody left, with the share that stays longer as an exact numerator and denominator.

    The fraction is not reduced: a greatest common divisor of such long numbers costs more than all the rest.
    """
    at_risk = sum(left.values()) + sum(still_there.values())
    staying = present = 1
    for day in sorted({*left, *still_there}):
        leaving = left.get(day, 0)
        if leaving:
            staying *= at_risk - leaving
            present *= at_risk
            yield day, staying, present
        at_risk -= leaving + still_there.get(day, 0)


def _ranked(histogram: Mapping[int, int], rank: int) -> int:
    """The value at this rank, counted from 1 upwards in order of value."""
    seen = 0
    for value in sorted(histogram):
        seen += histogram[value]
        if seen >= rank:
            return value
    raise ValueError(f"no value has rank {rank}")


def _ceil_div(numerator: int, denominator: int) -> int:
    return -(-numerator // denominator)


def _check_percent(percent: int) -> None:
    if not 1 <= percent <= 100:
        raise ValueError(f"{percent} is not a percentage from 1 to 100")
