"""What the figures of a channel say to do with it, and why, in words."""

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.statistics import wilson
from leaddesk.model.messages import N_, Message

CLEAR_WIDTH = 0.10  # an interval narrower than ten percentage points is enough to say "keep"

_WORDS = {
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


def judge(won: int, leads: int, others_won: int, others_leads: int) -> tuple[Verdict, Message]:
    """The verdict on `won` customers out of `leads`, against all the other leads of the same report.

    The 95 % Wilson interval of the conversion wholly above the others' pooled rate is more, wholly below is less;
    otherwise keep if it is narrower than ten percentage points. Too early otherwise, and where there is nothing to
    judge or nothing to compare with. The others' rate is taken as it is, without an interval of its own.
    """
    interval = wilson(won, leads)
    if interval is None:
        return Verdict.TOO_EARLY, Message(N_("It has brought no leads yet."))
    if others_leads == 0:
        return Verdict.TOO_EARLY, Message(
            N_("{won} of {leads} became customers. There are no other leads to compare with."),
            {"won": won, "leads": leads},
        )
    low, high = interval
    others = others_won / others_leads
    verdict = _verdict(low, high, others)
    shown = zip(("rate", "low", "high", "others"), _percentages(won / leads, low, high, others), strict=True)
    return verdict, Message(_WORDS[verdict], {"won": won, "leads": leads, **dict(shown)})


def _verdict(low: float, high: float, others: float) -> Verdict:
    if low > others:
        return Verdict.MORE
    if high < others:
        return Verdict.LESS
    return Verdict.KEEP if high - low < CLEAR_WIDTH else Verdict.TOO_EARLY


def _percentages(rate: float, low: float, high: float, others: float) -> list[str]:
    """Percentages with as few decimals, two at most, as tell the others' rate from the bounds of the interval."""
    for places in range(3):
        texts = [f"{100 * share:.{places}f}" for share in (rate, low, high, others)]
        if texts[3] not in texts[1:3]:
            break
    return texts
