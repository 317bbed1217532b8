"""A proof in words: whose figure it is, its numbers, and whether they agree."""

from leaddesk.model.days import parse_day
from leaddesk.model.figures.proof import Proof
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.ui.kit.words.amounts import amount_text
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.periods import days_words
from leaddesk.ui.kit.words.translations import method_name, tr, worded


def title(asked: FigureAsked, proof: Proof, formats: Formats) -> str:
    """The figure and whose it is."""
    figure = worded(proof.figure)
    if proof.is_total:
        return tr("{figure}: all together", figure=figure)
    return f"{figure}: {_row(asked, proof, formats)}"


def about(asked: FigureAsked, formats: Formats) -> str:
    """The days, the pipeline and the channel that it is about."""
    if asked.lane is not None:
        return asked.pipeline or ""
    channel = tr("No channel") if asked.channel == "" else asked.channel
    kind = "" if asked.kind is None else asked.kind.upper()
    return " · ".join(part for part in (days_words(asked.period, formats), asked.pipeline, channel, kind) if part)


def _row(asked: FigureAsked, proof: Proof, formats: Formats) -> str:
    if asked.by_method and proof.row is not None:
        return method_name(proof.row)
    if proof.row is None:
        return {"lost": tr("No reason given"), "forecast": tr("Month not known")}.get(asked.report, tr("No channel"))
    return formats.month(parse_day(f"{proof.row}-01")) if asked.report == "forecast" else proof.row


def check(proof: Proof, formats: Formats) -> str:
    """Whether the rows, added up again, give what the report says."""
    again = amount_text(proof.again, formats, proof.currency)
    if proof.agrees and proof.again.value is None:
        return tr("It cannot be worked out yet: something that it takes is not recorded.")
    if proof.agrees:
        return tr("Added up again from the rows: {again}. It is the same.", again=again)
    said = amount_text(proof.said, formats, proof.currency)
    return tr("Added up again from the rows: {again}, but the page says {said}.", again=again, said=said)
