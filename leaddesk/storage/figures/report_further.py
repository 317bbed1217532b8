"""What is counted of each channel for the figures that few shops need; asked for only where they are shown."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.cycle import CycleCounts
from leaddesk.model.figures.further import ANSWERS, Earned, FurtherCounts
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.figures.figure_book import ChannelId
from leaddesk.storage.figures.report_cycle import counts_by
from leaddesk.storage.figures.report_scope import chosen, sum_parts, whole, whole_span, within
from leaddesk.storage.tables import activity, lead, sale, sale_line, spend

_WON, _OPEN = StageKind.WON.value, StageKind.OPEN.value
_MINUTES_AN_HOUR = 60


@dataclass
class _Counted:
    """Of one channel, so far."""

    interest: int = 0
    answered: Counter[int] = field(default_factory=Counter)
    waiting: Counter[int] = field(default_factory=Counter)
    repeat: int = 0
    costs: dict[date, Fraction] = field(default_factory=dict)
    earned: defaultdict[date, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def further_counts(
    con: Connection, scope: Scope, currency: str, hourly_rate_minor: int | None, today: date
) -> dict[ChannelId, FurtherCounts]:
    """By channel; money in one currency, hours at what they are worth in it.

    Costs and interest are of the channel as a whole.
    """
    cycles = counts_by(con, scope, lead.c.channel_id, currency)
    counted: defaultdict[ChannelId, _Counted] = defaultdict(_Counted)
    _add_interest(con, scope, counted)
    _add_answers(con, scope, today, counted)
    _add_repeats(con, scope, counted)
    if scope.kind is None:
        _add_costs(con, scope, currency, hourly_rate_minor, counted)
    _add_values(con, scope, currency, counted)
    _add_sales(con, scope, currency, counted)
    return {
        channel_id: FurtherCounts(
            interest=counted[channel_id].interest,
            cycle=cycles.get(channel_id, CycleCounts()),
            answered=counted[channel_id].answered,
            waiting=counted[channel_id].waiting,
            repeat=counted[channel_id].repeat,
            costs=counted[channel_id].costs,
            earned={day: Earned(**sums) for day, sums in counted[channel_id].earned.items()},
        )
        for channel_id in {*cycles, *counted}
    }


def _add_interest(con: Connection, scope: Scope, counted: dict[ChannelId, _Counted]) -> None:
    query = sa.select(activity.c.channel_id, sa.func.count()).where(
        activity.c.channel_id.is_not(None), *within(activity.c.happened_on, scope.period)
    )
    for channel_id, count in con.execute(query.group_by(activity.c.channel_id)):
        counted[channel_id].interest = count


def _add_answers(con: Connection, scope: Scope, today: date, counted: dict[ChannelId, _Counted]) -> None:
    """Who is closed without an answer waited until then; who was answered on an unknown day is left out."""
    ours = (activity.c.lead_id == lead.c.id, activity.c.kind.in_([kind.value for kind in ANSWERS]))
    first = sa.select(sa.func.min(activity.c.happened_on)).where(*ours).scalar_subquery()
    undated = sa.exists().where(*ours, activity.c.happened_on.is_(None))
    until = sa.case((lead.c.status == _OPEN, sa.literal(today)), else_=lead.c.closed_on)
    asked = (first.label("first"), undated.label("undated"), until.label("until"))
    of_lead = (
        sa.select(lead.c.channel_id, lead.c.created_on, *asked)
        .where(*chosen(scope), lead.c.created_on.is_not(None))
        .subquery()
    )
    is_answered = of_lead.c.first.is_not(None).label("is_answered")
    days = DaysBetween(of_lead.c.created_on, sa.func.coalesce(of_lead.c.first, of_lead.c.until)).label("days")
    query = sa.select(of_lead.c.channel_id, is_answered, days, sa.func.count()).where(
        is_answered | ~of_lead.c.undated
    )
    for channel_id, answered, took, count in con.execute(query.group_by(of_lead.c.channel_id, is_answered, days)):
        if took is not None:
            own = counted[channel_id]
            (own.answered if answered else own.waiting)[max(0, took)] += count


def _add_repeats(con: Connection, scope: Scope, counted: dict[ChannelId, _Counted]) -> None:
    earlier = lead.alias("earlier")
    undated = earlier.c.closed_on.is_(None) | lead.c.closed_on.is_(None)
    alike = undated | (earlier.c.closed_on == lead.c.closed_on)
    is_before = (earlier.c.closed_on < lead.c.closed_on) | (alike & (earlier.c.id < lead.c.id))

    def won(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
        return sa.exists().where(earlier.c.status == _WON, *conditions)

    # That the other one has an address, too, goes without saying, but not for the index of those that have.
    same_email = (sa.func.lower(earlier.c.email) == sa.func.lower(lead.c.email), earlier.c.email.is_not(None))
    returns = sa.or_(
        won(earlier.c.id == lead.c.previous_lead_id),
        won(earlier.c.account_id == lead.c.account_id, is_before),
        won(*same_email, lead.c.email != "", is_before),
        won(earlier.c.phone == lead.c.phone, lead.c.phone != "", is_before),
    )
    query = sa.select(lead.c.channel_id, sa.func.count()).where(*chosen(scope), lead.c.status == _WON, returns)
    for channel_id, count in con.execute(query.group_by(lead.c.channel_id)):
        counted[channel_id].repeat = count


def _add_costs(
    con: Connection, scope: Scope, currency: str, rate_minor: int | None, counted: dict[ChannelId, _Counted]
) -> None:
    """A month begins to be spent on its first day; rows without money and without priced hours are no costs."""
    columns = (spend.c.channel_id, spend.c.starts_on, spend.c.currency)
    amounts = (spend.c.amount_minor, spend.c.goods_minor, spend.c.minutes)
    for channel_id, day, code, *known in con.execute(
        sa.select(*columns, *amounts).where(whole_span(spend, scope.period))
    ):
        *minor, minutes = known
        parts = [Fraction(amount) for amount in minor if amount is not None and code == currency]
        if minutes is not None and rate_minor is not None:
            parts.append(Fraction(minutes * rate_minor, _MINUTES_AN_HOUR))
        if parts:
            costs = counted[channel_id].costs
            costs[day] = costs.get(day, Fraction()) + sum(parts)


def _add_values(con: Connection, scope: Scope, currency: str, counted: dict[ChannelId, _Counted]) -> None:
    query = sa.select(lead.c.channel_id, lead.c.closed_on, *sum_parts(lead.c.value_minor)).where(
        *chosen(scope),
        lead.c.status == _WON,
        lead.c.currency == currency,
        lead.c.closed_on.is_not(None),
        ~sa.exists().where(sale.c.lead_id == lead.c.id),
    )
    for channel_id, day, *parts in con.execute(query.group_by(lead.c.channel_id, lead.c.closed_on)):
        counted[channel_id].earned[day]["net_minor"] += whole(parts) or 0


def _add_sales(con: Connection, scope: Scope, currency: str, counted: dict[ChannelId, _Counted]) -> None:
    """By the day of the document, or of winning where it has none."""
    day = sa.func.coalesce(sale.c.sold_on, lead.c.closed_on).label("day")
    costed = sale.c.cost_minor.is_not(None).label("costed")
    sold = sale.join(lead, lead.c.id == sale.c.lead_id)
    won = (*chosen(scope), lead.c.status == _WON, sale.c.currency == currency, day.is_not(None))
    nets = (
        sa.select(lead.c.channel_id, day, costed, *sum_parts(sale_line.c.net_minor))
        .select_from(sold.join(sale_line, sale_line.c.sale_id == sale.c.id))
        .where(*won)
    )
    for channel_id, on, is_costed, *parts in con.execute(nets.group_by(lead.c.channel_id, day, costed)):
        net = whole(parts) or 0
        counted[channel_id].earned[_day(on)].update({"net_minor": net, "costed_minor": net if is_costed else 0})
    costs = sa.select(lead.c.channel_id, day, *sum_parts(sale.c.cost_minor)).select_from(sold).where(*won, costed)
    for channel_id, on, *parts in con.execute(costs.group_by(lead.c.channel_id, day)):
        counted[channel_id].earned[_day(on)]["cost_minor"] += whole(parts) or 0


def _day(found: date | str) -> date:
    """A function of columns may give a day as it is stored."""
    return found if isinstance(found, date) else date.fromisoformat(found)
