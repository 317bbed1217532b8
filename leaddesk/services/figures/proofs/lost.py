"""Why leads were lost: each number laid open."""

from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.lost import LostReasons
from leaddesk.model.figures.proof import Amount, Part, Proof, Unit
from leaddesk.model.figures.searches import in_channel, leads_query, named, unknown_day_query
from leaddesk.model.folding import search_fold
from leaddesk.model.messages import N_, Message
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.left_out import left_out
from leaddesk.services.lead_list import count_leads
from leaddesk.services.work import Work


def lost_proof(work: Work, asked: FigureAsked) -> Proof:
    """A reason's number or share; raises NotFoundError if no lead has that reason any more."""
    report = reports.lost(work, asked.period, asked.by, asked.pipeline, asked.currency, asked.channel)
    row = next((each for each in report.figures.reasons if _folded(each.reason) == _folded(asked.row)), None)
    if row is None and not asked.is_total and asked.channel is None:
        raise NotFoundError(N_("This row is not in the report any more; look at the page again."))
    lost = report.figures.lost if asked.is_total else 0 if row is None else row.lost
    term = "" if asked.channel is None else in_channel(asked.channel or None)
    every = leads_query(term, report.scope.period, report.pipeline, "lost", report.scope.by)
    where = every if asked.is_total else f"{every} {_because(asked.row, report.figures)}"
    own = Part(Message(N_("Lost for this reason")), Amount(count_leads(work, where)), where)
    whole = Part(Message(N_("Lost leads")), Amount(count_leads(work, every)), every)
    parts: tuple[Part, ...] = (whole if asked.is_total else own,)
    said, again = Amount(lost), own.amount
    formula = N_("Leads that were lost, by the reason that was given; reasons that are written alike are one.")
    if asked.figure == "share":
        count = report.figures.lost
        said = Amount(lost / count if count else None, Unit.SHARE)
        again = Amount(_share(own, whole), Unit.SHARE)
        formula, parts = N_("Leads that were lost for this reason ÷ all that were lost."), (own, whole)
    unknown = unknown_day_query(f"{term} is:lost".strip(), report.pipeline, report.scope.by)
    return Proof(
        figure=Message(N_("Lost leads")),
        row=asked.row,
        is_total=asked.is_total,
        formula=Message(formula),
        said=said,
        again=again,
        parts=parts,
        left_out=left_out(work, report, unknown, of_money=False),
        currency=report.currency,
    )


def _because(reason: str | None, figures: LostReasons) -> str:
    """The search for a reason: not for those in which it is a part."""
    if reason is None:
        return "-has:lost_reason"
    own, others = _folded(reason), [each.reason for each in figures.reasons if each.reason is not None]
    longer = [other for other in others if own != _folded(other) and own in _folded(other)]
    return " ".join((named("lost_reason", reason), *(f"-{named('lost_reason', each)}" for each in longer)))


def _folded(reason: str | None) -> str:
    return search_fold(reason or "").strip()


def _share(part: Part, whole: Part) -> float | None:
    return (part.amount.value or 0) / whole.amount.value if whole.amount.value else None
