"""Figures counted a second time, lead by lead in plain Python over the rows, as one would with a list on paper."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from statistics import fmean, median
from typing import Any

from leaddesk.model.channel import Channel
from leaddesk.model.enums import Kind, Span, StageKind
from leaddesk.model.figures.scope import By
from leaddesk.model.figures.statistics import kaplan_meier_median, kaplan_meier_quantile
from leaddesk.model.lead import Lead
from leaddesk.model.money import to_text
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.spend import Spend
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
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
    spend = [each for each in work.find(Spend) if asked.holds_span(each.span, each.starts_on)]
    traffic = [each for each in work.find(Traffic) if asked.holds_span(each.span, each.starts_on)]
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
    revenue: dict[str, int] = defaultdict(int)
    profit, uncosted = 0, 0
    for lead in won:
        documents = sales.of_lead[lead.id]
        if not documents and lead.value_minor is not None:
            revenue[lead.currency or ""] += lead.value_minor
            uncosted += lead.value_minor if lead.currency == asked.currency else 0
        for sale in documents:
            revenue[sale.currency] += sales.net[sale.id]
            if sale.currency == asked.currency and sale.cost_minor is not None:
                profit += sales.net[sale.id] - sale.cost_minor
            elif sale.currency == asked.currency:
                uncosted += sales.net[sale.id]
    own_costs = [each for each in costs if each.currency == asked.currency]
    spent = _sum(each.amount_minor for each in own_costs)
    goods = _sum(each.goods_minor for each in own_costs)
    minutes = _sum(each.minutes for each in costs)
    rate = work.shop.hourly_rate_minor if asked.currency == work.shop.currency else None
    priced = None if minutes is None or rate is None else Fraction(minutes * rate) / 60
    known = [Fraction(each) for each in (spent, goods, priced) if each is not None]
    cost = sum(known, Fraction()) if known else None
    earned = revenue.get(asked.currency, None if won else 0)
    margin_rate = work.shop.margin_rate_bp
    margin = None
    if earned is not None and (uncosted == 0 or margin_rate is not None):
        margin = profit + _rounded(Fraction(uncosted * (margin_rate or 0)) / 10_000)
    others = {each.currency for each in costs if (each.amount_minor, each.goods_minor) != (None, None)} | {*revenue}
    return {
        "leads": len(leads),
        "won": len(won),
        "lost": len(of_status(leads, StageKind.LOST)),
        "open": len(of_status(leads, StageKind.OPEN)),
        "conversion": round(len(won) / len(leads), 6) if leads else None,
        "visits": sum(visits) if visits else None,
        "spend": _text(spent, asked.currency),
        "goods": _text(goods, asked.currency),
        "hours": None if minutes is None else round(minutes / 60, 6),
        "cost_per_lead": None if cost is None or not leads else _text(_rounded(cost / len(leads)), asked.currency),
        "cost_per_customer": None if cost is None or not won else _text(_rounded(cost / len(won)), asked.currency),
        "revenue": _text(earned, asked.currency),
        "margin": _text(margin, asked.currency),
        "return": round(float(earned / cost), 6) if cost and earned is not None else None,
        "median_days_to_win": median(took) if took else None,
        "other_currencies": {
            code: {
                "spend": _text(_sum(each.amount_minor for each in costs if each.currency == code), code),
                "goods": _text(_sum(each.goods_minor for each in costs if each.currency == code), code),
                "revenue": _text(revenue.get(code), code),
            }
            for code in others - {asked.currency}
        },
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
            "weighted": _text(_rounded(weighted[month]), asked.currency),
            "open": _text(open_minor[month], asked.currency),
        }
        for month in months
    ]


def cycle(work: Work, asked: Asked, kind: Kind) -> Row:
    """The cycle of one kind of leads."""
    leads = [lead for lead in work.find(Lead) if lead.kind is kind]
    chosen = asked.leads(leads)
    in_pipeline = Asked(pipeline_id=asked.pipeline_id).leads(leads)
    still_open = of_status(in_pipeline if asked.by == "closed" else chosen, StageKind.OPEN)
    won, lost = of_status(chosen, StageKind.WON), of_status(chosen, StageKind.LOST)
    values = [lead.value_minor for lead in won if lead.value_minor is not None and lead.currency == asked.currency]
    took = sorted(days_to_win(chosen))
    rate = Fraction(len(won)) / (len(won) + len(lost)) if won or lost else None
    average = Fraction(sum(values)) / len(values) if values else None
    velocity = None
    if rate is not None and average is not None and took and median(took) > 0:
        velocity = _rounded(len(still_open) * rate * average / Fraction(median(took)))
    return {
        "won": len(won),
        "median_days": median(took) if took else None,
        "mean_days": round(fmean(took), 6) if took else None,
        "p80_days": took[-(-len(took) * 80 // 100) - 1] if took else None,
        "win_rate": None if rate is None else round(float(rate), 6),
        "average_value": None if average is None else _text(_rounded(average), asked.currency),
        "velocity_per_day": _text(velocity, asked.currency),
    }


def funnel(work: Work, asked: Asked, today: date) -> tuple[list[Row], int]:
    """The stages of a pipeline, and the number of stays of unknown length."""
    every = {stage.id: stage for stage in work.find(Stage)}
    stages = [each for each in every.values() if each.pipeline_id == asked.pipeline_id and each.merged_into_id is None]
    stages.sort(key=lambda each: (["open", "won", "lost"].index(each.kind), each.position))
    place = {each.id: number for number, each in enumerate(stages)}
    entries: dict[int, list[StageEntry]] = defaultdict(list)
    for entry in work.find(StageEntry):
        entries[entry.lead_id].append(entry)
    counts: dict[int, Row] = {number: defaultdict(int) for number in range(len(stages))}
    stays: dict[int, list[tuple[int | None, bool]]] = defaultdict(list)
    for lead in asked.leads(work.find(Lead)):
        path = [place.get(_in_use(every, entry.stage_id)) for entry in entries[lead.id or 0]]
        now = place[_in_use(every, lead.stage_id)]
        came = [step for step in path if step is not None and stages[step].kind is not StageKind.LOST]
        reached = max(came, default=0)
        counts[now]["now"] += 1
        for number in range(reached + 1):
            counts[number]["entered"] += 1
        counts[reached]["lost_here"] += lead.status is StageKind.LOST
        for step in {step for step in path if step is not None}:
            counts[step]["met"] += 1
            stays[step].append(_stay(step, path, entries[lead.id or 0], today))
    rows = [
        _stage_row(stage, counts[number], counts.get(number + 1), stays[number])
        for number, stage in enumerate(stages)
        if not stage.archived or counts[number]["met"]
    ]
    waits = [stay for number, stage in enumerate(stages) if stage.kind is StageKind.OPEN for stay in stays[number]]
    return rows, sum(days is None for days, _ in waits)


def _stay(
    step: int, path: Sequence[int | None], entries: Sequence[StageEntry], today: date
) -> tuple[int | None, bool]:
    """The days of all visits to a stage, None if one is unknown, and whether the last one lasts."""
    days: int | None = 0
    for number, visited in enumerate(path):
        if visited == step:
            until = entries[number + 1].entered_on if number + 1 < len(path) else today
            since = entries[number].entered_on
            days = None if days is None or since is None or until is None else days + (until - since).days
    return days, path[-1] == step


def _stage_row(stage: Stage, own: Row, following: Row | None, stays: Sequence[tuple[int | None, bool]]) -> Row:
    left: dict[int, int] = defaultdict(int)
    lasting: dict[int, int] = defaultdict(int)
    for days, lasts in stays:
        if days is not None:
            (lasting if lasts else left)[days] += 1
    is_open = stage.kind is StageKind.OPEN
    entered = own["now"] if stage.kind is StageKind.LOST else own["entered"]
    passed = following["entered"] if following is not None else 0
    return {
        "stage": stage.name,
        "kind": stage.kind,
        "entered": entered,
        "passed": passed if is_open else None,
        "lost_here": 0 if stage.kind is StageKind.LOST else own["lost_here"],
        "now": own["now"],
        "conversion": round(passed / entered, 6) if is_open and entered else None,
        "median_days": kaplan_meier_median(left, lasting) if is_open else None,
        "p80_days": kaplan_meier_quantile(left, lasting, 80) if is_open else None,
    }


def _in_use(stages: Mapping[int | None, Stage], stage_id: int | None) -> int | None:
    into = stages[stage_id].merged_into_id
    return stage_id if into is None else into


def _sum(amounts: Any) -> int | None:  # noqa: ANN401 - an iterable of amounts, some of them unknown
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def _rounded(amount: Fraction) -> int:
    """Half up, away from zero."""
    whole = floor(abs(amount) + Fraction(1, 2))
    return whole if amount >= 0 else -whole


def _text(minor: int | None, currency: str) -> str | None:
    return None if minor is None else to_text(minor, currency)
