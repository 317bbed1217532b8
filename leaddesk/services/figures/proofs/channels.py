"""Every figure of the channel report laid open."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from statistics import median

from leaddesk.model.enums import Verdict
from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.chances import chance_better
from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.model.figures.outlook import outlook_words
from leaddesk.model.figures.proof import Amount, Figure, Missing, Part, Proof, Unit
from leaddesk.model.figures.scope import LeftOut
from leaddesk.model.figures.searches import unknown_day_query
from leaddesk.model.messages import N_, Message
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs import further
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.channel_rows import MINUTES_AN_HOUR, ChannelRows, added, half_up
from leaddesk.services.figures.proofs.left_out import left_out
from leaddesk.services.lead_list import count_leads
from leaddesk.services.work import Work

_RECORDED = ("visits", "spend", "goods", "hours")  # what was entered, and has no leads in it
_CUSTOMERS = Message(N_("Customers"))
_LEADS = Message(N_("Leads"))


def channel_proof(work: Work, asked: FigureAsked) -> Proof:
    """A figure of a channel, of the leads without one, or of all; raises NotFoundError if that row is gone."""
    about = (asked.period, asked.by, asked.pipeline, asked.currency)
    is_further = asked.figure in further.FIGURES
    report = reports.channels(
        work, *about, by_method=asked.by_method, kind=asked.kind, with_further=is_further
    )
    row = report.figures.total if asked.is_total else _row(report.figures.channels, asked.row)
    rows = ChannelRows(work, report, asked.row, is_total=asked.is_total, by_method=asked.by_method)
    figure = (further.FIGURES if is_further else FIGURES)[asked.figure](rows)
    unknown = unknown_day_query(rows.term, report.pipeline, report.scope.by)
    of_money = figure.again.unit in (Unit.MONEY, Unit.RATIO)
    if asked.figure in _RECORDED:
        left = _cut_months(report.left_out, asked.figure)
    else:
        left = left_out(work, report, unknown, of_money=of_money)
    return Proof(
        figure=figure.name,
        row=asked.row,
        is_total=asked.is_total,
        formula=figure.formula,
        said=Amount(_said(row, asked.figure), figure.again.unit),
        again=figure.again,
        parts=figure.parts,
        left_out=(*figure.left_out, *left),
        currency=report.currency,
        notes=_notes(row) if asked.figure == "verdict" else (),
    )


def _said(row: ChannelFigures, figure: str) -> float | None:
    if figure in further.SAID:
        return None if row.further is None else further.SAID[figure](row.further)
    return _SAID[figure](row)


def _cut_months(left: LeftOut, figure: str) -> tuple[Missing, ...]:
    """Of what was entered, the months that the period cuts; leads have no part in it."""
    if figure == "visits" and left.visits_of_cut_months:
        return (Missing(Message(N_("Visits of months of which the period has a part only."))),)
    if figure != "visits" and left.spend_of_cut_months:
        return (Missing(Message(N_("Costs of months of which the period has a part only."))),)
    return ()


def _notes(row: ChannelFigures) -> tuple[Message, ...]:
    """Why the verdict is so, and, where it is too early, what is to come."""
    why = () if row.why is None else (row.why,)
    return why if row.outlook is None or row.verdict is not Verdict.TOO_EARLY else (*why, *outlook_words(row.outlook))


def _row(rows: tuple[ChannelFigures, ...], channel: str | None) -> ChannelFigures:
    for row in rows:
        if row.channel == channel:
            return row
    raise NotFoundError(N_("This row is not in the report any more; look at the page again."))


def _verdict(rows: ChannelRows) -> Figure:
    """The chance that verdicts rest on."""
    won, leads = rows.count("won"), rows.count()
    others = [count_leads(rows.work, where) for where in (rows.where_others("won"), rows.where_others())]
    parts = (
        Part(_CUSTOMERS, Amount(won), rows.where("won")),
        Part(_LEADS, Amount(leads), rows.where()),
        Part(Message(N_("Customers of all others")), Amount(others[0]), rows.where_others("won")),
        Part(Message(N_("Leads of all others")), Amount(others[1]), rows.where_others()),
    )
    formula = N_(
        "The chance that the channel truly wins more of its leads than all others together, from what was counted. "
        "More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops whose "
        "channels are alike at most one hears otherwise; and money that is known must not speak against it. Keep is "
        "said when the share is known to ten percentage points and may be that of the others. All else is too early."
    )
    chance = chance_better(won, leads, *others) if rows.is_channel and leads and others[1] else None
    return Figure(Message(N_("Chance to be better")), Message(formula), Amount(chance, Unit.SHARE), parts)


def _leads(rows: ChannelRows) -> Figure:
    part = Part(_LEADS, Amount(rows.count()), rows.where())
    formula = N_("All leads that came in in the period, whatever has become of them since.")
    return Figure(_LEADS, Message(formula), part.amount, (part,))


def _of_state(flag: str, name: str, formula: str) -> Callable[[ChannelRows], Figure]:
    def figure(rows: ChannelRows) -> Figure:
        part = Part(Message(name), Amount(rows.count(flag)), rows.where(flag))
        return Figure(Message(name), Message(formula), part.amount, (part,))

    return figure


def _conversion(rows: ChannelRows) -> Figure:
    won, leads = rows.count("won"), rows.count()
    parts = (Part(_CUSTOMERS, Amount(won), rows.where("won")), Part(_LEADS, Amount(leads), rows.where()))
    formula = N_("Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise.")
    share = Amount(won / leads if leads else None, Unit.SHARE)
    return Figure(Message(N_("Conversion")), Message(formula), share, parts)


def _days(rows: ChannelRows) -> Figure:
    known = rows.days
    title = Message(N_("Customers of whom both days are known"))
    part = Part(title, Amount(len(known)), rows.where("won", "has:created has:closed"))
    formula = N_("The middle one of the days from coming in to winning, of all customers: half took less, half more.")
    unknown = len(rows.won) - len(known)
    left = (Missing(Message(N_("Customers of whom one of the days is not known.")), unknown),) if unknown else ()
    middle = Amount(median(known) if known else None, Unit.DAYS)
    return Figure(Message(N_("Median days to win")), Message(formula), middle, (part,), left)


def _recorded(name: str, unit: Unit, amount: Callable[[ChannelRows], int | None]) -> Callable[[ChannelRows], Figure]:
    def figure(rows: ChannelRows) -> Figure:
        total = Amount(amount(rows), unit)
        part = Part(Message(name), total, is_costs=True)
        formula = N_("What was entered for the channel, added up: of the days in the period, and of its whole months.")
        return Figure(Message(name), Message(formula), total, (part,))

    return figure


def _cost_per_lead(rows: ChannelRows) -> Figure:
    part = Part(_LEADS, Amount(rows.count()), rows.where())
    formula = N_("Cost ÷ leads. Cost is money, goods given, and hours where you said what an hour is worth.")
    return _cost_per(rows, Message(N_("Cost per lead")), Message(formula), part)


def _cost_per_customer(rows: ChannelRows) -> Figure:
    part = Part(_CUSTOMERS, Amount(rows.count("won")), rows.where("won"))
    formula = N_("Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth.")
    return _cost_per(rows, Message(N_("Cost per customer")), Message(formula), part)


def _cost_per(rows: ChannelRows, name: Message, formula: Message, part: Part) -> Figure:
    cost, count = rows.cost, part.amount.value
    each = None if cost is None or not count else half_up(cost / int(count))
    return Figure(name, formula, Amount(each, Unit.MONEY), (*rows.cost_parts(), part))


def _revenue_parts(rows: ChannelRows) -> tuple[Part, ...]:
    earned = rows.earned
    parts = []
    if earned.sales is not None:
        parts.append(Part(Message(N_("Sales to customers, net")), Amount(earned.sales, Unit.MONEY), rows.where("won")))
    if earned.values is not None:
        title = Message(N_("Values of customers without a sale"))
        parts.append(Part(title, Amount(earned.values, Unit.MONEY), rows.where("won", "has:value")))
    return tuple(parts)


def _revenue_minor(rows: ChannelRows) -> int | None:
    return rows.earned.revenue if rows.won else 0


def _without_amount(rows: ChannelRows) -> tuple[Missing, ...]:
    count = rows.without_amount
    return (Missing(Message(N_("Customers without a sale and without a value.")), count),) if count else ()


def _revenue(rows: ChannelRows) -> Figure:
    formula = N_("What was sold to customers, net of VAT; for a customer without a sale, the value of the lead.")
    parts = _revenue_parts(rows) or (Part(_CUSTOMERS, Amount(len(rows.won)), rows.where("won")),)
    amount = Amount(_revenue_minor(rows), Unit.MONEY)
    return Figure(Message(N_("Revenue")), Message(formula), amount, parts, _without_amount(rows))


def _margin(rows: ChannelRows) -> Figure:
    formula = N_("Revenue − what the goods cost where that is known; of the rest of the revenue, your margin rate.")
    earned, rate = rows.earned, rows.work.shop.margin_rate_bp
    parts = [*_revenue_parts(rows)]
    if earned.goods:
        parts.append(Part(Message(N_("Cost of the goods sold")), Amount(-earned.goods, Unit.MONEY), rows.where("won")))
    left = []
    if rate is None and (_revenue_minor(rows) or 0) != earned.costed:
        left.append(Missing(Message(N_("There is revenue without a known cost, and no margin rate is set."))))
    margins = [_margin_minor(of) for of in rows.of_each_channel() if _revenue_minor(of) is not None]
    known = [margin for margin in margins if margin is not None]
    whole = _revenue_minor(rows) is not None and len(known) == len(margins)  # so that the column adds up to the cent
    amount = Amount(sum(known) if whole else None, Unit.MONEY)
    return Figure(Message(N_("Margin")), Message(formula), amount, tuple(parts), (*left, *_without_amount(rows)))


def _margin_minor(rows: ChannelRows) -> int | None:
    earned, rate, revenue = rows.earned, rows.work.shop.margin_rate_bp, _revenue_minor(rows)
    rest = 0 if revenue is None else revenue - earned.costed
    if revenue is None or (rest and rate is None):
        return None
    return earned.costed - earned.goods + half_up(Fraction(rest * (rate or 0), 10_000))


def _earned(rows: ChannelRows) -> Figure:
    cost, revenue = rows.cost, _revenue_minor(rows)
    formula = N_("Revenue so far ÷ cost. Cost is money, goods given, and hours where you said what an hour is worth.")
    ratio = float(revenue / cost) if cost and revenue is not None else None
    parts = (*_revenue_parts(rows), *rows.cost_parts())
    name = Message(N_("Earned per unit spent"))
    return Figure(name, Message(formula), Amount(ratio, Unit.RATIO), parts, _without_amount(rows))


def _earned_per_hour(rows: ChannelRows) -> Figure:
    minutes, revenue = added(row.minutes for row in rows.spend), _revenue_minor(rows)
    each = None if revenue is None or not minutes else half_up(Fraction(revenue * MINUTES_AN_HOUR, minutes))
    hours = Part(Message(N_("Hours")), Amount(minutes, Unit.MINUTES), is_costs=True)
    formula = N_("Revenue so far ÷ the hours that were entered, whatever an hour is worth to you.")
    parts = (*_revenue_parts(rows), hours)
    name = Message(N_("Earned per hour"))
    return Figure(name, Message(formula), Amount(each, Unit.MONEY), parts, _without_amount(rows))


def _of_currency(name: str) -> Callable[[ChannelRows], int | None]:
    return lambda rows: added(getattr(row, name) for row in rows.spend if row.currency == rows.report.currency)


FIGURES: Mapping[str, Callable[[ChannelRows], Figure]] = {
    "visits": _recorded(N_("Visits"), Unit.COUNT, lambda rows: added(row.visits for row in rows.visits)),
    "leads": _leads,
    "open": _of_state("open", N_("Open leads"), N_("Leads of the period that are neither won nor lost yet.")),
    "lost": _of_state("lost", N_("Lost leads"), N_("Leads of the period that are lost now.")),
    "customers": _of_state("won", N_("Customers"), N_("Leads of the period that are won now, whenever that was.")),
    "conversion": _conversion,
    "days": _days,
    "spend": _recorded(N_("Money spent"), Unit.MONEY, _of_currency("amount_minor")),
    "goods": _recorded(N_("Goods given"), Unit.MONEY, _of_currency("goods_minor")),
    "hours": _recorded(N_("Hours"), Unit.MINUTES, lambda rows: added(row.minutes for row in rows.spend)),
    "cost_per_lead": _cost_per_lead,
    "cost_per_customer": _cost_per_customer,
    "revenue": _revenue,
    "margin": _margin,
    "earned": _earned,
    "earned_per_hour": _earned_per_hour,
    "verdict": _verdict,
}
_SAID: Mapping[str, Callable[[ChannelFigures], float | None]] = {
    "visits": lambda row: row.visits,
    "leads": lambda row: row.leads,
    "open": lambda row: row.open,
    "lost": lambda row: row.lost,
    "customers": lambda row: row.won,
    "conversion": lambda row: row.conversion,
    "days": lambda row: row.median_days_to_win,
    "spend": lambda row: row.spend_minor,
    "goods": lambda row: row.goods_minor,
    "hours": lambda row: row.minutes,
    "cost_per_lead": lambda row: row.cost_per_lead_minor,
    "cost_per_customer": lambda row: row.cost_per_customer_minor,
    "revenue": lambda row: row.revenue_minor,
    "margin": lambda row: row.margin_minor,
    "earned": lambda row: row.return_,
    "earned_per_hour": lambda row: row.earned_per_hour_minor,
    "verdict": lambda row: None if row.outlook is None else row.outlook.better,
}
