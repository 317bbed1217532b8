"""What is counted of each channel: leads, days to win, costs, visits, and what the won leads brought."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from leaddesk.model.days import Period
from leaddesk.model.enums import Method
from leaddesk.model.figures.channels import ChannelCounts, ChannelMoney
from leaddesk.model.figures.counted import Counted
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.figure_book import ChannelId, FigureBook
from leaddesk.storage.figures.report_scope import cut_months, sum_parts, whole, whole_span
from leaddesk.storage.tables import channel, spend, traffic

_PERIODS = 64  # whose queries are kept: to build one takes longer than to ask it, and the page asks it of each kind

Money = defaultdict[ChannelId, dict[str, ChannelMoney]]  # by channel and currency


def channel_counts(con: Connection, book: FigureBook, scope: Scope) -> list[ChannelCounts]:
    """The channels with a lead, a cost or a visit in the period, most leads first; leads without a channel last.

    Costs and visits are of the channel as a whole, whatever the pipeline. A month of them counts if all of it lies
    in the period; nobody knows which of it was for leads of one kind. Revenue is of the won leads: net of their sales,
    or the value of those that have no sale at all.
    """
    leads = book.of_channels(scope)
    visits, minutes, amounts = dict[ChannelId, int](), dict[ChannelId, int](), Money(dict)
    if scope.kind is None:
        visits, minutes = _visits(con, scope.period), _minutes(con, scope.period)
        _add_spend(con, scope.period, amounts)
    for channel_id, counted in leads.items():
        _add_takings(counted, amounts[channel_id])
    named = {row.id: row for row in con.execute(sa.select(channel.c.id, channel.c.name, channel.c.method))}
    counts = [
        ChannelCounts(
            channel=None if channel_id is None else named[channel_id].name,
            method=None if channel_id is None else Method(named[channel_id].method),
            leads=counted.leads,
            won=counted.won,
            lost=counted.lost,
            days_to_win=counted.days_to_win,
            visits=visits.get(channel_id),
            minutes=minutes.get(channel_id),
            money=amounts[channel_id],
        )
        for channel_id in sorted({*leads, *amounts, *visits, *minutes}, key=lambda found: found or 0)
        for counted in (leads.get(channel_id, Counted()),)
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


def _visits(con: Connection, period: Period) -> dict[ChannelId, int]:
    found = {row[0]: whole(row[1:]) for row in con.execute(_summed(traffic.c.visits, period))}
    return {channel_id: visits for channel_id, visits in found.items() if visits is not None}


def _minutes(con: Connection, period: Period) -> dict[ChannelId, int]:
    """Hours worked, whatever the currency of the row's money."""
    found = {row[0]: whole(row[1:]) for row in con.execute(_summed(spend.c.minutes, period))}
    return {channel_id: minutes for channel_id, minutes in found.items() if minutes is not None}


def _add_spend(con: Connection, period: Period, amounts: Money) -> None:
    for channel_id, currency, *parts in con.execute(_spent(period)):
        amounts[channel_id][currency] = ChannelMoney(whole(parts[:2]), whole(parts[2:]))


@lru_cache(maxsize=_PERIODS)
def _summed(amount: sa.Column[int], period: Period) -> sa.Select[Any]:
    rows = amount.table
    query = sa.select(rows.c.channel_id, *sum_parts(amount)).where(whole_span(rows, period))
    return query.group_by(rows.c.channel_id)


@lru_cache(maxsize=_PERIODS)
def _spent(period: Period) -> sa.Select[Any]:
    sums = (*sum_parts(spend.c.amount_minor), *sum_parts(spend.c.goods_minor))
    query = sa.select(spend.c.channel_id, spend.c.currency, *sums).where(
        whole_span(spend, period), spend.c.amount_minor.is_not(None) | spend.c.goods_minor.is_not(None)
    )
    return query.group_by(spend.c.channel_id, spend.c.currency)


def _add_takings(counted: Counted, amounts: dict[str, ChannelMoney]) -> None:
    """What won leads brought, beside what is known of the channel's costs."""
    for currency, takings in counted.takings.items():
        amounts[currency] = replace(
            amounts.get(currency, ChannelMoney()),
            revenue_minor=takings.revenue_minor,
            costed_revenue_minor=takings.costed_minor,
            sale_cost_minor=takings.cost_minor,
        )
