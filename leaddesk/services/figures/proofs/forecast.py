"""Every figure of the forecast laid open."""

from collections import defaultdict
from fractions import Fraction
from typing import Any

from leaddesk.model.days import Period, last_of_month, month_text, parse_day
from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.proof import Amount, Figure, Missing, Part, Proof, Unit
from leaddesk.model.figures.searches import in_channel, leads_query, span
from leaddesk.model.messages import N_, Message
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.channel_rows import half_up
from leaddesk.services.figures.proofs.left_out import left_out
from leaddesk.services.figures.reports import Report
from leaddesk.services.lead_list import count_leads, lead_conditions
from leaddesk.services.work import Work
from leaddesk.storage.figures.proof_rows import chance_facts, lead_facts

_SAID = {"won": "won_minor", "weighted": "weighted_minor", "open": "open_minor"}
_OF_WON = Message(N_("Values of leads that were won"))
_OF_OPEN = Message(N_("Values of open leads"))


def forecast_proof(work: Work, asked: FigureAsked) -> Proof:
    """A figure of a month, of the unknown month, or of all; raises NotFoundError if the month has nothing any more."""
    report = reports.forecast(work, asked.period, asked.by, asked.pipeline, asked.currency, asked.channel)
    months = [each for each in report.figures if asked.is_total or each.month == asked.row]
    if not months:
        raise NotFoundError(N_("This row is not in the report any more; look at the page again."))
    every = _every(report, asked)
    where = " ".join((every, *_days(report, asked)))
    figure = _won(work, where, report.currency) if asked.figure == "won" else _open(work, where, asked, report.currency)
    unknown = f"{every} -has:{_day(asked)}"
    return Proof(
        figure=figure.name,
        row=asked.row,
        is_total=asked.is_total,
        formula=figure.formula,
        said=Amount(sum(getattr(each, _SAID[asked.figure]) for each in months), Unit.MONEY),
        again=figure.again,
        parts=figure.parts,
        left_out=(*figure.left_out, *_without_value(work, where), *left_out(work, report, unknown, of_money=True)),
        currency=report.currency,
    )


def _day(asked: FigureAsked) -> str:
    """The field with the day that the money came or is expected."""
    return "won" if asked.figure == "won" else "expected_close"


def _every(report: Report[Any], asked: FigureAsked) -> str:
    """The search for all leads that could be in the figure, whatever their day."""
    term = "" if asked.channel is None else in_channel(asked.channel or None)
    return leads_query(term, Period(), report.pipeline, "won" if asked.figure == "won" else "open")


def _days(report: Report[Any], asked: FigureAsked) -> list[str]:
    """The days of the period, of the leads or of the money as the report has it, and those of the month."""
    period, day = report.scope.period, _day(asked)
    by_created = report.scope.by == "created"
    found = [] if period.is_all_time else [f"{'created' if by_created else day}:{span(period)}"]
    if not asked.is_total and asked.row is None:
        found.append(f"-has:{day}")
    elif asked.row is not None:
        first = parse_day(f"{asked.row}-01")
        found.append(f"{day}:{span(Period(first, last_of_month(first)))}")
    return found


def _without_value(work: Work, where: str) -> tuple[Missing, ...]:
    where = f"{where} -has:value"
    count = count_leads(work, where)
    return (Missing(Message(N_("Leads without a value.")), count, where),) if count else ()


def _won(work: Work, where: str, currency: str) -> Figure:
    where = f"{where} has:value currency:{currency}"
    values = [each.value_minor or 0 for each in lead_facts(work.con, lead_conditions(work, where))]
    part = Part(_OF_WON, Amount(sum(values), Unit.MONEY), where)
    formula = N_("The values of the leads that were won, added up by the month they were won in.")
    return Figure(Message(N_("Won value")), Message(formula), part.amount, (part,))


def _open(work: Work, where: str, asked: FigureAsked, currency: str) -> Figure:
    """A weighted sum is rounded once a month, so that the column adds up."""
    where = f"{where} has:value currency:{currency}"
    weighted: dict[str | None, Fraction] = defaultdict(Fraction)
    whole = 0
    for each in chance_facts(work.con, lead_conditions(work, where)):
        month = None if each.expected_close is None else month_text(each.expected_close)
        weighted[month] += Fraction(each.value_minor * each.percent, 100)
        whole += each.value_minor
    part = Part(_OF_OPEN, Amount(whole, Unit.MONEY), where)
    if asked.figure == "open":
        formula = N_("The values of the open leads as they are, added up by the month they are expected in.")
        return Figure(Message(N_("Open value")), Message(formula), part.amount, (part,))
    formula = N_("The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing.")
    amount = Amount(sum(half_up(each) for each in weighted.values()), Unit.MONEY)
    return Figure(Message(N_("Weighted value")), Message(formula), amount, (part,))
