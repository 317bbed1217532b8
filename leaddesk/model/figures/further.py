"""Figures of channels that few shops need: how soon we answer, who comes back, when a channel has paid for itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from leaddesk.model.enums import ActivityKind
from leaddesk.model.figures.cycle import CycleCounts, cycle
from leaddesk.model.figures.statistics import kaplan_meier_median, kaplan_meier_quantile

# What the shop does itself; a note is for its own use, a complaint and interest come from the other side.
ANSWERS = (
    ActivityKind.CALL,
    ActivityKind.MESSAGE,
    ActivityKind.EMAIL,
    ActivityKind.MEETING,
    ActivityKind.VISIT,
)


@dataclass(frozen=True)
class Earned:
    """What customers brought on one day, in minor units: net, what of it comes with a known cost, and that cost."""

    net_minor: int = 0
    costed_minor: int = 0
    cost_minor: int = 0


@dataclass(frozen=True)
class FurtherCounts:
    """What was counted of one channel, or of several as one.

    `answered` has the days until the first answer, `waiting` the days so far of leads without one. `costs` are minor
    units by the day they begin to be spent, `earned` by the day the money came; what has no known day is in neither.
    """

    interest: int = 0  # activities that happened by the channel
    cycle: CycleCounts = field(default_factory=CycleCounts)
    answered: Mapping[int, int] = field(default_factory=dict)
    waiting: Mapping[int, int] = field(default_factory=dict)
    repeat: int = 0
    costs: Mapping[date, Fraction] = field(default_factory=dict)
    earned: Mapping[date, Earned] = field(default_factory=dict)


@dataclass(frozen=True)
class FurtherFigures:
    """One row's; shares between 0 and 1, minor units, days; undefined is None."""

    interest: int
    win_rate: float | None
    win_rate_by_value: float | None
    velocity_per_day_minor: int | None
    answer_median_days: float | None
    answer_p80_days: int | None
    unanswered: int
    repeat_customers: int
    payback_days: int | None


def further(counts: FurtherCounts, margin_rate_bp: int | None) -> FurtherFigures:
    """The figures of one row.

    * interest: activities of the period that happened by the channel, whoever's they are: leads', contacts', accounts'.
    * win rate, win rate by value and velocity are those of `cycle`: won / (won + lost), the same in values, and open
      leads x win rate x average value / median days to win.
    * answer: days from coming in to the first of ANSWERS; one of before counts as no days. Median and 80th percentile
      over all leads whose days are known; those without an answer yet are censored with the days so far, or until they
      were closed, not left out (Kaplan-Meier), and counted in `unanswered`.
    * repeat customers: won leads of the same account, e-mail address or telephone number as one that was won earlier,
      in this channel or another, or that name one as their previous lead.
    * payback: days from the first cost to the day on which what was earned since has covered all costs of the period;
      earned is the margin, or the revenue where the margin of some of it is unknown. None while it has not, and where
      there are no costs.
    """
    of_cycle = cycle(counts.cycle)
    return FurtherFigures(
        interest=counts.interest,
        win_rate=of_cycle.win_rate,
        win_rate_by_value=of_cycle.win_rate_by_value,
        velocity_per_day_minor=of_cycle.velocity_per_day_minor,
        answer_median_days=kaplan_meier_median(counts.answered, counts.waiting),
        answer_p80_days=kaplan_meier_quantile(counts.answered, counts.waiting, 80),
        unanswered=sum(counts.waiting.values()),
        repeat_customers=counts.repeat,
        payback_days=payback(counts.costs, counts.earned, margin_rate_bp),
    )


def payback(
    costs: Mapping[date, Fraction], earned: Mapping[date, Earned], margin_rate_bp: int | None
) -> int | None:
    """As `further` has it."""
    whole = sum(costs.values(), Fraction())
    if whole <= 0:
        return None
    by_revenue = margin_rate_bp is None and any(each.net_minor != each.costed_minor for each in earned.values())
    covered, first = Fraction(), min(costs)
    for day in sorted(earned):
        each = earned[day]
        uncosted = Fraction((each.net_minor - each.costed_minor) * (margin_rate_bp or 0), 10_000)
        covered += each.net_minor if by_revenue else each.costed_minor - each.cost_minor + uncosted
        if covered >= whole:
            return max(0, (day - first).days)
    return None


def together(counts: Sequence[FurtherCounts]) -> FurtherCounts:
    """All of them as one."""
    answered, waiting, costs = Counter[int](), Counter[int](), Counter[date]()
    earned: dict[date, Earned] = {}
    for each in counts:
        answered.update(each.answered)
        waiting.update(each.waiting)
        for day, cost in each.costs.items():
            costs[day] += cost  # type: ignore[assignment] # fractions are counted as well
        for day, own in each.earned.items():
            known = earned.get(day, Earned())
            earned[day] = Earned(
                known.net_minor + own.net_minor,
                known.costed_minor + own.costed_minor,
                known.cost_minor + own.cost_minor,
            )
    return FurtherCounts(
        interest=sum(each.interest for each in counts),
        cycle=_cycles([each.cycle for each in counts]),
        answered=answered,
        waiting=waiting,
        repeat=sum(each.repeat for each in counts),
        costs={day: Fraction(cost) for day, cost in costs.items()},
        earned=earned,
    )


def _cycles(counts: Sequence[CycleCounts]) -> CycleCounts:
    days = Counter[int]()
    for each in counts:
        days.update(each.days_to_win)
    return CycleCounts(
        won=sum(each.won for each in counts),
        lost=sum(each.lost for each in counts),
        open=sum(each.open for each in counts),
        days_to_win=days,
        valued=sum(each.valued for each in counts),
        value_minor=sum(each.value_minor for each in counts),
        closed_value_minor=sum(each.closed_value_minor for each in counts),
    )


NOTHING = further(FurtherCounts(), None)  # of a channel without leads and costs
