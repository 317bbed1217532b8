"""What is counted of each channel: leads, days to win, costs, visits, and what the won leads brought."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from leaddesk.model.days import Period
from leaddesk.model.enums import Method, StageKind
from leaddesk.model.figures.channels import ChannelCounts, ChannelMoney
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.report_scope import chosen, cut_months, sum_parts, whole, whole_span
from leaddesk.storage.tables import channel, lead, sale, sale_line, spend, traffic

ChannelId = int | None  # None: leads without a channel
Money = defaultdict[ChannelId, dict[str, ChannelMoney]]  # by channel and currency

_WON = lead.c.status == StageKind.WON.value


def channel_counts(con: Connection, scope: Scope) -> list[ChannelCounts]:
    """The channels with a lead, a cost or a visit in the period, most leads first; leads without a channel last.

    Costs and visits are of the channel as a whole, whatever the pipeline. A month of them counts if all of it lies
    in the period; nobody knows which of it was for leads of one kind. Revenue is of the won leads: net of their sales,
    or the value of those that have no sale at all.
    """
    statuses = _statuses(con, scope)
    days = _days_to_win(con, scope)
    visits, minutes, amounts = dict[ChannelId, int](), dict[ChannelId, int](), Money(dict)
    if scope.kind is None:
        visits, minutes = _visits(con, scope.period), _minutes(con, scope.period)
        _add_spend(con, scope, amounts)
    for fill in (_add_values, _add_sales, _add_sale_costs):
        fill(con, scope, amounts)
    named = {row.id: row for row in con.execute(sa.select(channel.c.id, channel.c.name, channel.c.method))}
    counts = [
        ChannelCounts(
            channel=None if channel_id is None else named[channel_id].name,
            method=None if channel_id is None else Method(named[channel_id].method),
            leads=sum(statuses[channel_id].values()),
            won=statuses[channel_id].get(StageKind.WON.value, 0),
            lost=statuses[channel_id].get(StageKind.LOST.value, 0),
            days_to_win=days[channel_id],
            visits=visits.get(channel_id),
            minutes=minutes.get(channel_id),
            money=amounts[channel_id],
        )
        for channel_id in sorted({*statuses, *amounts, *visits, *minutes}, key=lambda found: found or 0)
    ]
    return sorted(counts, key=lambda row: (row.channel is None, -row.leads, (row.channel or "").casefold()))


def cut_months_of_spend(con: Connection, period: Period) -> list[date]:
    """The months of which costs were recorded as a whole, and of which the period has a part only."""
    return cut_months(con, spend, period)


def visits_of(con: Connection, scope: Scope) -> int | None:
    """The visits of the scope's channel, of all channels if it names none, in its period; None if none were recorded.

    Visits are of no pipeline.
    """
    channel = [] if scope.channel_id is None else [traffic.c.channel_id == scope.channel_id]
    query = sa.select(*sum_parts(traffic.c.visits)).where(whole_span(traffic, scope.period), *channel)
    return whole(con.execute(query).one())


def cut_months_of_visits(con: Connection, period: Period) -> list[date]:
    """The months of which visits were recorded as a whole, and of which the period has a part only."""
    return cut_months(con, traffic, period)


def _statuses(con: Connection, scope: Scope) -> dict[ChannelId, dict[str, int]]:
    query = sa.select(lead.c.channel_id, lead.c.status, sa.func.count()).where(*chosen(scope))
    found: dict[ChannelId, dict[str, int]] = defaultdict(dict)
    for channel_id, status, count in con.execute(query.group_by(lead.c.channel_id, lead.c.status)):
        found[channel_id][status] = count
    return found


def _days_to_win(con: Connection, scope: Scope) -> dict[ChannelId, dict[int, int]]:
    days = DaysBetween(lead.c.created_on, lead.c.closed_on).label("days")
    known = (lead.c.created_on.is_not(None), lead.c.closed_on.is_not(None))
    query = sa.select(lead.c.channel_id, days, sa.func.count()).where(*chosen(scope), _WON, *known)
    found: dict[ChannelId, dict[int, int]] = defaultdict(dict)
    for channel_id, took, count in con.execute(query.group_by(lead.c.channel_id, days)):
        found[channel_id][took] = count
    return found


def _visits(con: Connection, period: Period) -> dict[ChannelId, int]:
    query = sa.select(traffic.c.channel_id, *sum_parts(traffic.c.visits)).where(whole_span(traffic, period))
    found = {row[0]: whole(row[1:]) for row in con.execute(query.group_by(traffic.c.channel_id))}
    return {channel_id: visits for channel_id, visits in found.items() if visits is not None}


def _minutes(con: Connection, period: Period) -> dict[ChannelId, int]:
    """Hours worked, whatever the currency of the row's money."""
    query = sa.select(spend.c.channel_id, *sum_parts(spend.c.minutes)).where(whole_span(spend, period))
    found = {row[0]: whole(row[1:]) for row in con.execute(query.group_by(spend.c.channel_id))}
    return {channel_id: minutes for channel_id, minutes in found.items() if minutes is not None}


def _add_spend(con: Connection, scope: Scope, amounts: Money) -> None:
    sums = (*sum_parts(spend.c.amount_minor), *sum_parts(spend.c.goods_minor))
    query = sa.select(spend.c.channel_id, spend.c.currency, *sums).where(
        whole_span(spend, scope.period), spend.c.amount_minor.is_not(None) | spend.c.goods_minor.is_not(None)
    )
    for channel_id, currency, *parts in con.execute(query.group_by(spend.c.channel_id, spend.c.currency)):
        amounts[channel_id][currency] = ChannelMoney(whole(parts[:2]), whole(parts[2:]))


def _add_values(con: Connection, scope: Scope, amounts: Money) -> None:
    query = sa.select(lead.c.channel_id, lead.c.currency, *sum_parts(lead.c.value_minor)).where(
        *chosen(scope), _WON, lead.c.value_minor.is_not(None), ~sa.exists().where(sale.c.lead_id == lead.c.id)
    )
    for channel_id, currency, *parts in con.execute(query.group_by(lead.c.channel_id, lead.c.currency)):
        _earn(amounts, channel_id, currency, revenue_minor=whole(parts) or 0)


def _add_sales(con: Connection, scope: Scope, amounts: Money) -> None:
    """Net of the sales, and the part of it whose cost is known; a sale without lines is one of nothing."""
    costed = sale.c.cost_minor.is_not(None).label("costed")
    net_minor: sa.ColumnElement[int] = sa.func.coalesce(sale_line.c.net_minor, 0)
    sold = sale.join(lead, lead.c.id == sale.c.lead_id)
    query = (
        sa.select(lead.c.channel_id, sale.c.currency, costed, *sum_parts(net_minor))
        .select_from(sold.outerjoin(sale_line, sale_line.c.sale_id == sale.c.id))
        .where(*chosen(scope), _WON)
        .group_by(lead.c.channel_id, sale.c.currency, costed)
    )
    for channel_id, currency, cost_is_known, *parts in con.execute(query):
        net = whole(parts) or 0
        _earn(amounts, channel_id, currency, revenue_minor=net, costed_revenue_minor=net if cost_is_known else 0)


def _add_sale_costs(con: Connection, scope: Scope, amounts: Money) -> None:
    query = (
        sa.select(lead.c.channel_id, sale.c.currency, *sum_parts(sale.c.cost_minor))
        .select_from(sale.join(lead, lead.c.id == sale.c.lead_id))
        .where(*chosen(scope), _WON, sale.c.cost_minor.is_not(None))
        .group_by(lead.c.channel_id, sale.c.currency)
    )
    for channel_id, currency, *parts in con.execute(query):
        _earn(amounts, channel_id, currency, sale_cost_minor=whole(parts) or 0)


def _earn(amounts: Money, channel_id: ChannelId, currency: str, **earned: int) -> None:
    """Add to what is known of a channel in a currency."""
    known = amounts[channel_id].get(currency, ChannelMoney())
    sums: dict[str, Any] = {name: (getattr(known, name) or 0) + minor for name, minor in earned.items()}
    amounts[channel_id][currency] = replace(known, **sums)
