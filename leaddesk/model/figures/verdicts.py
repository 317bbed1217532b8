"""What the figures of a channel say to do with it, and why, in words.

The rule. All channels with leads are compared, each with all the other leads of the report together. A channel is
better, or worse, if it is so with near certainty: the chance that its true rate is above (below) the others' is so high
that of all shops whose channels are alike in truth, at most one in twenty is told otherwise of any of its channels, and
the others' rate lies outside the 95 % Wilson interval of its own.

* more: better, with three customers at least; and not if it is known to cost more than it has earned so far.
* less: worse; and not if it is known to earn its cost and more for each unit spent than all others do, nor while most
  of its leads are open in a shop that closed most of the others. Or, whatever its rate: with the same certainty a
  customer costs more than one brings.
* keep: neither, and the interval is narrower than ten percentage points and has the others' rate in it; or money speaks
  against the rate.
* too early: the rest; see `outlook`.

What was earned is the margin where it is known, else the revenue. A customer brings what one has brought so far, here
or elsewhere, whichever is more. Open leads may still be won: whether customers pay their cost is asked of closed ones.
"""

from dataclasses import dataclass
from fractions import Fraction

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.chances import chance_above, chance_better
from leaddesk.model.figures.statistics import wilson
from leaddesk.model.messages import N_, Message

CLEAR_WIDTH = 0.10  # an interval narrower than ten percentage points is enough to say "keep"
DOUBT = 0.04  # shared by all channels; whole numbers of leads make it a little more, but never one in twenty
LEAST_CUSTOMERS = 3  # of a channel that is to have more

WORDS = {
    Verdict.MORE: N_(
        "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. "
        "Clearly better than all other leads together: {others}%."
    ),
    Verdict.LESS: N_(
        "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. "
        "Clearly worse than all other leads together: {others}%."
    ),
    Verdict.KEEP: N_(
        "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. "
        "About as good as all other leads together: {others}%."
    ),
    Verdict.TOO_EARLY: N_(
        "{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. "
        "Too few to compare with all other leads together: {others}%."
    ),
}
DEAR = N_(
    "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is better than all other "
    "leads together ({others}%), but the channel has cost more than it has earned so far."
)
CHEAP = N_(
    "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other "
    "leads together ({others}%), but for each unit spent it has earned more than they have so far."
)
LOSING = N_(
    "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%; all other leads together: "
    "{others}%. A customer from here costs more than one brings."
)

LIKELY_BETTER = N_(
    "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably better than all other "
    "leads together ({others}%), but among several channels one often looks so by chance."
)
LIKELY_WORSE = N_(
    "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably worse than all other "
    "leads together ({others}%), but among several channels one often looks so by chance."
)
YOUNG = N_(
    "{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other "
    "leads together ({others}%), but most of its leads are still open."
)


@dataclass(frozen=True)
class Counted:
    """What verdicts are made from: leads, and those of them that are won and lost; money in minor units if known."""

    won: int
    leads: int
    lost: int = 0
    cost: Fraction | None = None
    earned: int | None = None

    @property
    def closed(self) -> int:
        """Those that are won or lost."""
        return self.won + self.lost

    @property
    def earned_per_unit(self) -> Fraction | None:
        """What was earned for each unit spent; None if a part is not known, or nothing was spent."""
        return None if not self.cost or self.earned is None else self.earned / self.cost

    @property
    def a_customer(self) -> Fraction | None:
        """What a customer has brought so far on average; None if that is not known."""
        return None if not self.won or self.earned is None else Fraction(self.earned, self.won)


def judge(own: Counted, others: Counted, channels: int = 1) -> tuple[Verdict, Message]:
    """The verdict on a channel, against all the other leads of the same report; `channels` are compared in all.

    Too early where there is nothing to judge or nothing to compare with.
    """
    interval = wilson(own.won, own.leads)
    if interval is None:
        return Verdict.TOO_EARLY, Message(N_("It has brought no leads yet."))
    if others.leads == 0:
        return Verdict.TOO_EARLY, Message(
            N_("{won} of {leads} became customers. There are no other leads to compare with."),
            {"won": own.won, "leads": own.leads},
        )
    verdict, words = _decided(own, others, channels)
    rates = (own.won / own.leads, *interval, others.won / others.leads)
    shown = zip(("rate", "low", "high", "others"), _percentages(*rates), strict=True)
    return verdict, Message(words, {"won": own.won, "leads": own.leads, **dict(shown)})


def settled_by_rate(own: Counted, others: Counted, channels: int) -> Verdict:
    """The verdict that the rates alone give."""
    interval = wilson(own.won, own.leads)
    if interval is None or others.leads == 0:
        return Verdict.TOO_EARLY
    low, high = interval
    rate, chance = others.won / others.leads, chance_better(own.won, own.leads, others.won, others.leads)
    if low > rate and own.won >= LEAST_CUSTOMERS and chance >= 1 - doubt(channels):
        return Verdict.MORE
    if high < rate and chance <= doubt(channels):
        return Verdict.LESS
    return Verdict.KEEP if high - low < CLEAR_WIDTH and low <= rate <= high else Verdict.TOO_EARLY


def is_young(own: Counted, others: Counted) -> bool:
    """Whether most of its leads are open, though most of the others are closed."""
    return 2 * own.closed < own.leads and 2 * others.closed >= others.leads


def doubt(channels: int) -> float:
    """The chance to be wrong about one channel in one direction, where so many are compared."""
    return DOUBT / max(1, channels) / 2


def _decided(own: Counted, others: Counted, channels: int) -> tuple[Verdict, str]:
    """The verdict, and the sentence that says why."""
    by_rate, per_unit, elsewhere = settled_by_rate(own, others, channels), own.earned_per_unit, others.earned_per_unit
    if _is_losing(own, others, channels):
        return Verdict.LESS, LOSING
    if by_rate is Verdict.MORE and per_unit is not None and per_unit < 1:
        return Verdict.KEEP, DEAR
    if by_rate is Verdict.LESS and per_unit is not None and per_unit >= max(1, elsewhere or 0):
        return Verdict.KEEP, CHEAP
    if by_rate is Verdict.LESS and is_young(own, others):
        return Verdict.TOO_EARLY, YOUNG
    if by_rate is Verdict.TOO_EARLY:
        return by_rate, _too_early_words(own, others)
    return by_rate, WORDS[by_rate]


def _too_early_words(own: Counted, others: Counted) -> str:
    """Where the others' rate lies outside the interval, few leads are not the reason."""
    low, high = wilson(own.won, own.leads) or (0.0, 1.0)
    rate = others.won / others.leads
    if low > rate:
        return LIKELY_BETTER
    return LIKELY_WORSE if high < rate else WORDS[Verdict.TOO_EARLY]


def _is_losing(own: Counted, others: Counted, channels: int) -> bool:
    """Whether a customer costs more than one brings, with near certainty."""
    brings = [each for each in (own.a_customer, others.a_customer) if each is not None]
    if not own.cost or not brings or not own.closed:
        return False
    if max(brings) <= 0:
        return False  # credit notes took all of it back: that says nothing of customers to come
    return chance_above(own.won, own.closed, float(own.cost / own.leads / max(brings))) <= doubt(channels)


def _percentages(rate: float, low: float, high: float, others: float) -> list[str]:
    """Percentages with as few decimals, two at most, as tell the others' rate from the bounds of the interval."""
    for places in range(3):
        texts = [f"{100 * share:.{places}f}" for share in (rate, low, high, others)]
        if texts[3] not in texts[1:3]:
            break
    return texts
