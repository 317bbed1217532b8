"""The figures of channels that few shops need, counted a second time lead by lead in plain Python."""

from collections import defaultdict
from datetime import date
from fractions import Fraction
from statistics import median

from leaddesk.model.activity import Activity
from leaddesk.model.channel import Channel
from leaddesk.model.enums import StageKind
from leaddesk.model.figures.statistics import kaplan_meier_median, kaplan_meier_quantile
from leaddesk.model.lead import Lead
from leaddesk.model.money import to_text
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.spend import Spend
from leaddesk.services.work import Work
from tests.services.recount import Asked, Row, days_to_win, half_up, of_status

OURS = ("call", "message", "email", "meeting", "visit")


def further(work: Work, asked: Asked) -> dict[str | None, Row]:
    """The rows of all channels with leads, by channel."""
    names: dict[int | None, str] = {channel.id: channel.name for channel in work.find(Channel)}
    leads, book = work.find(Lead), _Book(work)
    chosen = asked.leads(leads)
    rows: dict[str | None, Row] = {}
    for channel_id in {each.channel_id for each in chosen}:
        own = [each for each in chosen if each.channel_id == channel_id]
        rows[names.get(channel_id)] = _row(work, asked, channel_id, own, book)
    return rows


class _Book:
    """Everything else, by lead."""

    def __init__(self, work: Work) -> None:
        self.leads = work.find(Lead)
        self.won = of_status(self.leads, StageKind.WON)
        self.deeds: dict[int | None, list[Activity]] = defaultdict(list)
        for deed in work.find(Activity):
            if deed.kind in OURS:
                self.deeds[deed.lead_id].append(deed)
        self.sales: dict[int | None, list[Sale]] = defaultdict(list)
        for sale in work.find(Sale):
            self.sales[sale.lead_id].append(sale)
        self.net: dict[int | None, int] = defaultdict(int)
        for line in work.find(SaleLine):
            self.net[line.sale_id] += line.net_minor


def _row(work: Work, asked: Asked, channel_id: int | None, leads: list[Lead], book: _Book) -> Row:
    won, lost = of_status(leads, StageKind.WON), of_status(leads, StageKind.LOST)
    still = of_status(leads, StageKind.OPEN)
    if asked.by == "closed":
        own = Asked(pipeline_id=asked.pipeline_id).leads(book.leads)
        still = [each for each in of_status(own, StageKind.OPEN) if each.channel_id == channel_id]
    answered, waiting = _answers(leads, work.today, book)
    values = [each.value_minor for each in won if each.value_minor is not None and each.currency == asked.currency]
    closed = [each.value_minor or 0 for each in (*won, *lost) if each.currency == asked.currency]
    took, velocity = days_to_win(leads), None
    if values and took and median(took) > 0:
        rate = Fraction(len(won), len(won) + len(lost))
        velocity = half_up(len(still) * rate * Fraction(sum(values), len(values)) / Fraction(median(took)))
    by_value = sum(values) / sum(closed) if sum(closed) and (sum(closed) > sum(values) or not lost) else None
    interest = [each for each in work.find(Activity, channel_id=channel_id) if asked.holds(each.happened_on)]
    return {
        "interest": len(interest) if channel_id is not None else 0,
        "win_rate": round(len(won) / (len(won) + len(lost)), 6) if won or lost else None,
        "win_rate_by_value": None if by_value is None else round(by_value, 6),
        "velocity_per_day": None if velocity is None else to_text(velocity, asked.currency),
        "answer_median_days": kaplan_meier_median(answered, waiting),
        "answer_p80_days": kaplan_meier_quantile(answered, waiting, 80),
        "unanswered": sum(waiting.values()),
        "repeat_customers": sum(_came_back(each, book.won) for each in won),
        "payback_days": _payback(work, asked, channel_id, won, book),
    }


def _answers(leads: list[Lead], today: date, book: _Book) -> tuple[dict[int, int], dict[int, int]]:
    answered: dict[int, int] = defaultdict(int)
    waiting: dict[int, int] = defaultdict(int)
    for lead in leads:
        days = [deed.happened_on for deed in book.deeds[lead.id]]
        known = sorted(day for day in days if day is not None)
        if lead.created_on is None:
            continue
        if known:
            answered[max(0, (known[0] - lead.created_on).days)] += 1
        elif not days:
            until = today if lead.status is StageKind.OPEN else lead.closed_on
            if until is not None:
                waiting[max(0, (until - lead.created_on).days)] += 1
    return answered, waiting


def _came_back(lead: Lead, won: list[Lead]) -> bool:
    for other in won:
        if other.id == lead.previous_lead_id:
            return True
        if None in (other.closed_on, lead.closed_on) or other.closed_on == lead.closed_on:
            is_before = (other.id or 0) < (lead.id or 0)
        else:
            is_before = (other.closed_on or date.max) < (lead.closed_on or date.min)
        same = lead.account_id is not None and other.account_id == lead.account_id
        same = same or (bool(lead.email) and (other.email or "").lower() == (lead.email or "").lower())
        same = same or (bool(lead.phone) and other.phone == lead.phone)
        if same and is_before:
            return True
    return False


def _payback(work: Work, asked: Asked, channel_id: int | None, won: list[Lead], book: _Book) -> int | None:
    """Each payment in the order of the days, until all costs are covered."""
    rate = work.shop.margin_rate_bp
    hourly = work.shop.hourly_rate_minor if asked.currency == work.shop.currency else None
    costs: dict[date, Fraction] = defaultdict(Fraction)
    for each in work.find(Spend, channel_id=channel_id) if channel_id is not None else []:
        if asked.holds_span(each.span, each.starts_on):
            if each.currency == asked.currency:
                costs[each.starts_on] += (each.amount_minor or 0) + (each.goods_minor or 0)
            costs[each.starts_on] += Fraction((each.minutes or 0) * (hourly or 0), 60)
    spent = {day: cost for day, cost in costs.items() if cost}
    payments: list[tuple[date | None, int, int | None]] = []
    for lead in won:
        payments += [
            (sale.sold_on or lead.closed_on, book.net[sale.id], sale.cost_minor)
            for sale in book.sales[lead.id]
            if sale.currency == asked.currency
        ]
        if not book.sales[lead.id] and lead.currency == asked.currency:
            payments.append((lead.closed_on, lead.value_minor or 0, None))
    dated = [(day, net, cost) for day, net, cost in payments if day is not None]
    by_revenue = rate is None and any(cost is None and net for _, net, cost in dated)
    so_far = Fraction()
    for day in sorted({day for day, _, _ in dated}):
        for on, net, cost in dated:
            if on == day:
                so_far += net if by_revenue else net - cost if cost is not None else Fraction(net * (rate or 0), 10_000)
        if spent and so_far >= sum(spent.values()):
            return max(0, (day - min(spent)).days)
    return None
