"""Figures counted a second time, lead by lead in plain Python over the rows, as one would with a list on paper."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from statistics import fmean, median
from typing import Any

from leaddesk.model.activity import Activity
from leaddesk.model.channel import Channel
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import Kind, Span, StageKind
from leaddesk.model.figures.scope import By
from leaddesk.model.lead import Lead
from leaddesk.model.money import to_text
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.spend import Spend
from leaddesk.model.stage import Stage
from leaddesk.model.traffic import Traffic
from leaddesk.services.work import Work

Row = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """What a report is asked for; None as everywhere."""

    first: date | None = None
    last: date | None = None
    by: By = "created"
    pipeline_id: int | None = None
    currency: str = "EUR"
    channel_id: int | None = None
    kind: Kind | None = None

    def holds(self, day: date | None) -> bool:
        if self.first is None and self.last is None:
            return True
        return day is not None and (self.first or date.min) <= day <= (self.last or date.max)

    def holds_span(self, span: Span, starts_on: date) -> bool:
        if span is Span.DAY:
            return self.holds(starts_on)
        month_end = (starts_on + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return self.holds(starts_on) and self.holds(month_end)

    def leads(self, leads: Sequence[Lead]) -> list[Lead]:
        on_board = [lead for lead in leads if lead.stage_id is not None]
        if self.pipeline_id is not None:
            on_board = [lead for lead in on_board if lead.pipeline_id == self.pipeline_id]
        if self.channel_id is not None:
            on_board = [lead for lead in on_board if lead.channel_id == self.channel_id]
        if self.kind is not None:
            on_board = [lead for lead in on_board if lead.kind is self.kind]
        if self.by == "closed":
            return [lead for lead in on_board if lead.status is not StageKind.OPEN and self.holds(lead.closed_on)]
        return [lead for lead in on_board if self.holds(lead.created_on)]


def of_status(leads: Sequence[Lead], status: StageKind) -> list[Lead]:
    return [lead for lead in leads if lead.status is status]


def days_to_win(leads: Sequence[Lead]) -> list[int]:
    return [
        (lead.closed_on - lead.created_on).days
        for lead in of_status(leads, StageKind.WON)
        if lead.closed_on is not None and lead.created_on is not None
    ]


def channels(work: Work, asked: Asked) -> dict[str | None, Row]:
    """The rows of the channel report by channel, without intervals and verdicts."""
    names: dict[int | None, str] = {channel.id: channel.name for channel in work.find(Channel)}
    chosen = asked.leads(work.find(Lead))
    is_known = asked.kind is None  # nobody knows what was spent for leads of one kind
    spend = [each for each in work.find(Spend) if is_known and asked.holds_span(each.span, each.starts_on)]
    traffic = [each for each in work.find(Traffic) if is_known and asked.holds_span(each.span, each.starts_on)]
    sales = _SalesBook(work)
    rows: dict[str | None, Row] = {}
    for channel_id in (None, *names):
        own = [lead for lead in chosen if lead.channel_id == channel_id]
        costs = [each for each in spend if each.channel_id == channel_id]
        visits = [each.visits for each in traffic if each.channel_id == channel_id]
        if own or costs or visits:
            rows[names.get(channel_id)] = _channel(work, asked, own, costs, visits, sales)
    return rows


class _SalesBook:
    """The sales of each lead, and the lines of each sale."""

    def __init__(self, work: Work) -> None:
        self.of_lead: dict[int | None, list[Sale]] = defaultdict(list)
        self.net: dict[int | None, int] = defaultdict(int)
        for sale in work.find(Sale):
            self.of_lead[sale.lead_id].append(sale)
        for line in work.find(SaleLine):
            self.net[line.sale_id] += line.net_minor


def _channel(
    work: Work, asked: Asked, leads: list[Lead], costs: list[Spend], visits: list[int], sales: _SalesBook
) -> Row:
    won = of_status(leads, StageKind.WON)
    took = days_to_win(leads)
    revenue = _revenue(won, sales)
    earned = revenue.get(asked.currency, None if won else 0)
    cost = _cost(work, asked, costs)
    minutes = _sum(each.minutes for each in costs)
    amounts = _amounts(costs, revenue)
    own = amounts.pop(asked.currency, {})
    return {
        "leads": len(leads),
        "won": len(won),
        "lost": len(of_status(leads, StageKind.LOST)),
        "open": len(of_status(leads, StageKind.OPEN)),
        "conversion": round(len(won) / len(leads), 6) if leads else None,
        "visits": sum(visits) if visits else None,
        "spend": own.get("spend"),
        "goods": own.get("goods"),
        "hours": None if minutes is None else round(minutes / 60, 6),
        "cost_per_lead": None if cost is None or not leads else _text(half_up(cost / len(leads)), asked.currency),
        "cost_per_customer": None if cost is None or not won else _text(half_up(cost / len(won)), asked.currency),
        "revenue": _text(earned, asked.currency),
        "margin": None if earned is None else _text(_margin(work, asked, won, sales), asked.currency),
        "return": round(float(earned / cost), 6) if cost and earned is not None else None,
        "earned_per_hour": None
        if earned is None or not minutes
        else _text(half_up(Fraction(earned * 60, minutes)), asked.currency),
        "median_days_to_win": median(took) if took else None,
        "other_currencies": amounts,
    }


def _revenue(won: list[Lead], sales: _SalesBook) -> dict[str, int]:
    """By currency: the sales of each lead, the value of one without any."""
    revenue: dict[str, int] = defaultdict(int)
    for lead in won:
        if not sales.of_lead[lead.id] and lead.value_minor is not None:
            revenue[lead.currency or ""] += lead.value_minor
        for sale in sales.of_lead[lead.id]:
            revenue[sale.currency] += sales.net[sale.id]
    return revenue


def _margin(work: Work, asked: Asked, won: list[Lead], sales: _SalesBook) -> int | None:
    """By the cost of each sale, by the shop's rate where it has none."""
    profit = uncosted = 0
    for lead in won:
        of_currency = [sale for sale in sales.of_lead[lead.id] if sale.currency == asked.currency]
        for sale in of_currency:
            if sale.cost_minor is None:
                uncosted += sales.net[sale.id]
            else:
                profit += sales.net[sale.id] - sale.cost_minor
        if not sales.of_lead[lead.id] and lead.currency == asked.currency:
            uncosted += lead.value_minor or 0
    rate = work.shop.margin_rate_bp
    if uncosted and rate is None:
        return None
    return profit + half_up(Fraction(uncosted * (rate or 0), 10_000))


def _cost(work: Work, asked: Asked, costs: list[Spend]) -> Fraction | None:
    """Money, goods and hours, these at the shop's rate in the shop's currency; None if nothing is known."""
    rate = work.shop.hourly_rate_minor if asked.currency == work.shop.currency else None
    known: list[Fraction] = []
    for each in costs:
        if each.currency == asked.currency:
            known += [Fraction(part) for part in (each.amount_minor, each.goods_minor) if part is not None]
        if each.minutes is not None and rate is not None:
            known.append(Fraction(each.minutes * rate, 60))
    return sum(known, Fraction()) if known else None


def _amounts(costs: list[Spend], revenue: Mapping[str, int]) -> dict[str, Row]:
    """Spend, goods and revenue in each currency that has any."""
    paid = [each for each in costs if (each.amount_minor, each.goods_minor) != (None, None)]
    return {
        code: {
            "spend": _text(_sum(each.amount_minor for each in paid if each.currency == code), code),
            "goods": _text(_sum(each.goods_minor for each in paid if each.currency == code), code),
            "revenue": _text(revenue.get(code), code),
        }
        for code in {*revenue, *(each.currency for each in paid)}
    }


def forecast(work: Work, asked: Asked) -> list[Row]:
    """The months of the forecast."""
    chances = {stage.id: stage.probability for stage in work.find(Stage)}
    won: dict[str | None, int] = defaultdict(int)
    weighted: dict[str | None, Fraction] = defaultdict(Fraction)
    open_minor: dict[str | None, int] = defaultdict(int)
    for lead in work.find(Lead):
        money_on = lead.closed_on if lead.status is StageKind.WON else lead.expected_close
        wanted = lead.status in (StageKind.WON, StageKind.OPEN) and asked.pipeline_id in (None, lead.pipeline_id)
        wanted = wanted and asked.channel_id in (None, lead.channel_id)
        in_time = asked.holds(lead.created_on if asked.by == "created" else money_on)
        if not wanted or not in_time or lead.value_minor is None or lead.currency != asked.currency:
            continue
        month = None if money_on is None else money_on.isoformat()[:7]
        chance = chances[lead.stage_id] if lead.probability is None else lead.probability
        if lead.status is StageKind.WON:
            won[month] += lead.value_minor
        else:
            open_minor[month] += lead.value_minor
            weighted[month] += Fraction(lead.value_minor) * chance / 100
    months = sorted({*won, *open_minor}, key=lambda month: month or "~")
    return [
        {
            "month": month,
            "won": _text(won[month], asked.currency),
            "weighted": _text(half_up(weighted[month]), asked.currency),
            "open": _text(open_minor[month], asked.currency),
        }
        for month in months
    ]


def cycle(work: Work, asked: Asked, kind: Kind) -> Row:
    """The cycle of one kind of leads."""
    leads = [lead for lead in work.find(Lead) if lead.kind is kind]
    chosen = asked.leads(leads)
    in_pipeline = Asked(pipeline_id=asked.pipeline_id, channel_id=asked.channel_id).leads(leads)
    still_open = of_status(in_pipeline if asked.by == "closed" else chosen, StageKind.OPEN)
    won, lost = of_status(chosen, StageKind.WON), of_status(chosen, StageKind.LOST)
    values = [lead.value_minor for lead in won if lead.value_minor is not None and lead.currency == asked.currency]
    took = sorted(days_to_win(chosen))
    rate = Fraction(len(won)) / (len(won) + len(lost)) if won or lost else None
    average = Fraction(sum(values)) / len(values) if values else None
    sought = {lead.id for lead in won}
    closed = [lead.value_minor or 0 for lead in (*won, *lost) if lead.currency == asked.currency]
    velocity = None
    if rate is not None and average is not None and took and median(took) > 0:
        velocity = half_up(len(still_open) * rate * average / Fraction(median(took)))
    return {
        "won": len(won),
        "median_days": median(took) if took else None,
        "mean_days": round(fmean(took), 6) if took else None,
        "p80_days": took[-(-len(took) * 80 // 100) - 1] if took else None,
        "win_rate": None if rate is None else round(float(rate), 6),
        "average_value": None if average is None else _text(half_up(average), asked.currency),
        "velocity_per_day": _text(velocity, asked.currency),
        "win_rate_by_value": _share(sum(values), sum(closed)) if sum(closed) > sum(values) or not lost else None,
        "activities_per_won": _share(sum(each.lead_id in sought for each in work.find(Activity)), len(won)),
        "people_per_won": _share(sum(each.lead_id in sought for each in work.find(CommitteeMember)), len(won)),
    }


def lost(work: Work, asked: Asked) -> dict[str | None, dict[str | None, int]]:
    """How many were lost for each reason, however it is written, by channel."""
    names: dict[int | None, str] = {channel.id: channel.name for channel in work.find(Channel)}
    found: dict[str | None, dict[str | None, int]] = defaultdict(lambda: defaultdict(int))
    for lead in of_status(asked.leads(work.find(Lead)), StageKind.LOST):
        reason = (lead.close_reason or "").strip().casefold() or None
        found[reason][names.get(lead.channel_id)] += 1
    return {reason: dict(row) for reason, row in found.items()}


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 6) if whole else None


def _sum(amounts: Any) -> int | None:  # noqa: ANN401 - an iterable of amounts, some of them unknown
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def half_up(amount: Fraction) -> int:
    """Half up, away from zero."""
    whole = floor(abs(amount) + Fraction(1, 2))
    return whole if amount >= 0 else -whole


def _text(minor: int | None, currency: str) -> str | None:
    return None if minor is None else to_text(minor, currency)
