"""A proof in words: whose figure it is, its numbers, and whether they agree."""

from leaddesk.model import money
from leaddesk.model.figures.proof import Amount, Proof, Unit
from leaddesk.services.proofs.asked import FigureAsked
from leaddesk.ui.kit.formats import Formats
from leaddesk.ui.kit.periods import days_words
from leaddesk.ui.kit.translations import tr, worded

_MINUTES = 60
_CENTS = 2


def title(proof: Proof) -> str:
    """The figure and whose it is."""
    figure = worded(proof.figure)
    if proof.is_total:
        return tr("{figure}: all together", figure=figure)
    return f"{figure}: {proof.row}" if proof.row is not None else tr("{figure}: no channel", figure=figure)


def about(asked: FigureAsked, formats: Formats) -> str:
    """The days and the pipeline that it is about."""
    return " · ".join(part for part in (days_words(asked.period, formats), asked.pipeline) if part)


def amount_text(amount: Amount, formats: Formats, currency: str) -> str:
    """A number as its unit is written."""
    value = amount.value
    if value is None:
        return formats.number(None)
    match amount.unit:
        case Unit.SHARE:
            return formats.percent(value)
        case Unit.MONEY:
            return formats.money(int(value), currency)
        case Unit.RATIO:
            if money.digits(currency) != _CENTS:
                return formats.number(value, _CENTS)
            return formats.money(round(value * 10**_CENTS), currency, cents=True)
        case Unit.DAYS:
            return formats.number(value, 0 if float(value).is_integer() else 1)
        case Unit.MINUTES:
            return f"{int(value) // _MINUTES}:{int(value) % _MINUTES:02d}"
    return formats.number(value)


def check(proof: Proof, formats: Formats) -> str:
    """Whether the rows, added up again, give what the report says."""
    again = amount_text(proof.again, formats, proof.currency)
    if proof.agrees:
        return tr("Added up again from the rows: {again}. It is the same.", again=again)
    said = amount_text(proof.said, formats, proof.currency)
    return tr("Added up again from the rows: {again}, but the page says {said}.", again=again, said=said)
