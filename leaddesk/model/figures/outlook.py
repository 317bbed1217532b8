"""What is to come of a channel of which it is too early to tell: the odds, how long it takes, and what to try next."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.chances import chance_better
from leaddesk.model.figures.verdicts import Counted, doubt, settled_by_rate
from leaddesk.model.messages import N_, Message
from leaddesk.model.money import share

DAYS_A_MONTH = Fraction(365_25, 12_00)
_MOST_LEADS = 100_000  # more than a shop waits for
_UNLIKELY = 0.1  # what one stops for
_WHOLES = (2, 3, 4, 5, 10, 20, 50, 100)  # of odds that people know
_LONG = 120  # months


@dataclass(frozen=True)
class Outlook:
    """`better` is the chance to be better than all other leads together.

    The rest is of channels of which it is too early to tell: how many more leads until they are settled if all goes on
    as it did, and how many months that is at their pace; or how many of their open leads are to be closed first; how
    many leads to try of which not one may fail to become a customer, and what these cost in minor units. None: it is
    not known, or is settled.
    """

    better: float
    leads_until_settled: int | None = None
    months_until_settled: int | None = None
    open_until_settled: int | None = None
    try_leads: int | None = None
    try_cost_minor: int | None = None


def outlook(own: Counted, others: Counted, channels: int, verdict: Verdict, days: int | None) -> Outlook | None:
    """The outlook after `days` of counting, None if that is not known; None without anything to compare."""
    if not own.leads or not others.leads:
        return None
    better = chance_better(own.won, own.leads, others.won, others.leads)
    if verdict is not Verdict.TOO_EARLY:
        return Outlook(better)
    if settled_by_rate(own, others, channels) is not Verdict.TOO_EARLY:
        return Outlook(better, open_until_settled=-(-own.leads // 2) - own.closed)
    more = _first(lambda count: settled_by_rate(_going_on(own, count), others, channels) is not Verdict.TOO_EARLY)
    limit = _UNLIKELY if better > _UNLIKELY else doubt(channels)
    trial = _first(lambda count: chance_better(own.won, own.leads + count, others.won, others.leads) <= limit)
    if trial is None or (more is not None and more < trial):
        trial = more
    cost = None if own.cost is None or trial is None else own.cost * trial / own.leads
    return Outlook(
        better=better,
        leads_until_settled=more,
        months_until_settled=None if more is None or not days else _months(more, own.leads, days),
        try_leads=trial,
        try_cost_minor=None if cost is None else share(cost.numerator, 1, cost.denominator),
    )


def odds(better: float) -> tuple[int, int]:
    """A chance of at least one half as odds that people know, at most as large: 3 in 4, 9 in 10, 99 in 100."""
    whole = max(whole for whole in _WHOLES if whole == _WHOLES[0] or (whole - 1) / whole <= better)
    return whole - 1, whole


def odds_words(found: Outlook) -> Message:
    """The odds as a sentence."""
    part, whole = odds(max(found.better, 1 - found.better))
    if found.better >= 1 / 2:
        return Message(N_("{part} in {whole} that it is better than all others."), {"part": part, "whole": whole})
    return Message(N_("{part} in {whole} that it is worse than all others."), {"part": part, "whole": whole})


def until_settled_words(found: Outlook) -> Message:
    """How long it takes, as a sentence."""
    if found.open_until_settled is not None:
        words = N_("Settled once {leads} of its open leads are won or lost.")
        return Message(words, {"leads": found.open_until_settled})
    leads, months = found.leads_until_settled, found.months_until_settled
    if leads is None:
        return Message(N_("It is too close to the others to be told apart."))
    if months is None:
        return Message(N_("Settled after about {leads} more leads."), {"leads": leads})
    if months <= 1:
        return Message(N_("Settled after about {leads} more leads: a month at this pace."), {"leads": leads})
    if months > _LONG:
        return Message(N_("Settled after about {leads} more leads: in ten years at the earliest."), {"leads": leads})
    words = N_("Settled after about {leads} more leads: {months} months at this pace.")
    return Message(words, {"leads": leads, "months": months})


def next_try_words(found: Outlook) -> Message | None:
    """What to try next and when to stop, as a sentence."""
    if found.try_leads is None:
        return None
    if found.try_leads == found.leads_until_settled:
        return Message(N_("Cheapest next try: {leads} more leads, which settle it."), {"leads": found.try_leads})
    words = N_("Cheapest next try: {leads} more leads. Stop if none of them becomes a customer.")
    return Message(words, {"leads": found.try_leads})


def outlook_words(found: Outlook) -> tuple[Message, ...]:
    """All of it, a sentence each."""
    trial = next_try_words(found)
    return (odds_words(found), until_settled_words(found), *(() if trial is None else (trial,)))


def _going_on(own: Counted, count: int) -> Counted:
    """So many more leads, won as the ones before were."""
    leads = own.leads + count
    return replace(own, leads=leads, won=(2 * own.won * leads + own.leads) // (2 * own.leads))


def _first(holds: Callable[[int], bool]) -> int | None:
    """The least number of more leads for which something holds that goes on to hold; None if it takes too many."""
    high = 1
    while not holds(high):
        high *= 2
        if high > _MOST_LEADS:
            return None
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _months(more: int, leads: int, days: int) -> int:
    """Whole months, rounded up, at so many leads in so many days."""
    months = Fraction(more * days, leads) / DAYS_A_MONTH
    return max(1, -(-months.numerator // months.denominator))
