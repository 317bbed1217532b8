"""The sales cycle of one kind of leads: how long it takes to win, how often, for how much, how much a day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from leaddesk.model.figures.statistics import mean, median, percentile
from leaddesk.model.money import share


@dataclass(frozen=True)
class CycleCounts:
    """What was counted of one kind of leads."""

    won: int = 0
    lost: int = 0
    open: int = 0
    days_to_win: Mapping[int, int] = field(default_factory=dict)  # of won leads with both days known
    valued: int = 0  # won leads with a value in the report's currency
    value_minor: int = 0  # the sum of those values
    closed_value_minor: int = 0  # likewise of won and lost leads together
    activities: int = 0  # of won leads: what was written down, complaints and notes included
    people: int = 0  # the seats of the committees of won leads


@dataclass(frozen=True)
class CycleFigures:
    """One kind's row; days, a share between 0 and 1, minor units; undefined is None."""

    won: int
    median_days: float | None
    mean_days: float | None
    p80_days: int | None
    win_rate: float | None
    average_value_minor: int | None
    velocity_per_day_minor: int | None
    win_rate_by_value: float | None
    activities_per_won: float | None
    people_per_won: float | None


def cycle(counts: CycleCounts) -> CycleFigures:
    """Figures of one kind of leads.

    * days from creation to win, of won leads; negative ones included; p80 by nearest rank.
    * win rate = won / (won + lost): open leads have no part in it.
    * win rate by value = value of won leads / value of won and lost leads; those without a value have no part in it.
      Undefined where leads were lost and none of them has a value: it would be 1.
    * activities and people per won lead: all that were recorded / won leads; a lead with none counts.
    * average value = value of won leads / number of won leads with a value, half up.
    * velocity = open leads x win rate x average value / median days to win: money a day, half up, from the unrounded
      parts. Undefined if the median is 0 or less.
    """
    median_days = median(counts.days_to_win)
    closed = counts.won + counts.lost
    win_rate = Fraction(counts.won, closed) if closed else None
    average = Fraction(counts.value_minor, counts.valued) if counts.valued else None
    velocity = None
    if win_rate is not None and average is not None and median_days is not None and median_days > 0:
        velocity = counts.open * win_rate * average / Fraction(median_days)
    return CycleFigures(
        won=counts.won,
        median_days=median_days,
        mean_days=mean(counts.days_to_win),
        p80_days=percentile(counts.days_to_win, 80),
        win_rate=None if win_rate is None else float(win_rate),
        average_value_minor=_rounded(average),
        velocity_per_day_minor=_rounded(velocity),
        win_rate_by_value=_by_value(counts),
        activities_per_won=counts.activities / counts.won if counts.won else None,
        people_per_won=counts.people / counts.won if counts.won else None,
    )


def _by_value(counts: CycleCounts) -> float | None:
    lost_minor = counts.closed_value_minor - counts.value_minor
    if not counts.closed_value_minor or (counts.lost and not lost_minor):
        return None
    return counts.value_minor / counts.closed_value_minor


def _rounded(amount: Fraction | None) -> int | None:
    return None if amount is None else share(amount.numerator, 1, amount.denominator)
