"""The figures in the head of a column of the board, laid open."""

from collections import defaultdict
from fractions import Fraction

from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.proof import Amount, Figure, Missing, Part, Proof, Unit
from leaddesk.model.messages import N_, Message
from leaddesk.services.board import LaneFigures, board_figures
from leaddesk.services.figures.proofs.asked import COUNT, VALUE, WEIGHTED, FigureAsked, LaneAsked
from leaddesk.services.figures.proofs.channel_rows import half_up
from leaddesk.services.lead_list import count_leads, lead_conditions
from leaddesk.services.work import Work
from leaddesk.storage.figures.proof_rows import chance_facts


def board_proof(work: Work, asked: FigureAsked) -> Proof:
    """How many cards a column has, or what they are worth in one currency; NotFoundError if it is gone."""
    lane, currency = asked.lane, asked.currency or work.shop.currency
    lanes = [] if lane is None else board_figures(work, lane.pipeline_id, lane.grouping, lane.query)
    head = next((each for each in lanes if lane is not None and each.key == lane.key), None)
    if lane is None or head is None:
        raise NotFoundError(N_("This column is not on the board any more; look at the board again."))
    figure = _count(work, lane) if asked.figure == COUNT else _money(work, lane, asked.figure, currency)
    return Proof(
        figure=figure.name,
        row=asked.row,
        is_total=False,
        formula=figure.formula,
        said=Amount(_said(head, asked.figure, currency), figure.again.unit),
        again=figure.again,
        parts=figure.parts,
        left_out=figure.left_out if asked.figure == COUNT else (*figure.left_out, *_others(head, currency)),
        currency=currency,
    )


def _said(head: LaneFigures, figure: str, currency: str) -> int | None:
    if figure == COUNT:
        return head.count
    return (head.weighted if figure == WEIGHTED else head.sums).get(currency)


def _count(work: Work, lane: LaneAsked) -> Figure:
    part = Part(Message(N_("Cards")), Amount(count_leads(work, lane.where)), lane.where)
    formula = N_("The leads that are in this column now; in a won or lost one, those that were closed this month.")
    return Figure(part.title, Message(formula), part.amount, (part,))


def _money(work: Work, lane: LaneAsked, figure: str, currency: str) -> Figure:
    """Card by card; what they are worth by their chances is rounded once, at the end."""
    where = f"{lane.where} has:value currency:{currency}"
    by_percent: dict[int, int] = defaultdict(int)
    for each in chance_facts(work.con, lead_conditions(work, where)):
        by_percent[each.percent] += each.value_minor
    without = f"{lane.where} -has:value"
    count = count_leads(work, without)
    left = (Missing(Message(N_("Leads without a value.")), count, without),) if count else ()
    if figure == VALUE:
        part = Part(Message(N_("Values of the cards")), Amount(sum(by_percent.values()), Unit.MONEY), where)
        formula = N_("The values of the cards in this column, added up.")
        return Figure(Message(N_("Value")), Message(formula), part.amount, (part,), left)
    parts = tuple(
        Part(
            Message(N_("Values with a chance of {percent}%"), {"percent": percent}),
            Amount(minor, Unit.MONEY),
            f"{where} probability:{percent}",
        )
        for percent, minor in sorted(by_percent.items())
    )
    whole = sum((Fraction(minor * percent, 100) for percent, minor in by_percent.items()), Fraction())
    formula = N_("The value of each card × its chance: its own, else that of its stage.")
    return Figure(Message(N_("Weighted value")), Message(formula), Amount(half_up(whole), Unit.MONEY), parts, left)


def _others(head: LaneFigures, currency: str) -> tuple[Missing, ...]:
    codes = ", ".join(code for code in head.sums if code != currency)
    return (Missing(Message(N_("Amounts in {currencies} are not added."), {"currencies": codes})),) if codes else ()
