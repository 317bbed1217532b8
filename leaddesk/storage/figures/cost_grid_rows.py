"""What was recorded of each channel in a month or on a day: for it as a whole, besides, and for campaigns."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.days import first_of_month, last_of_month
from leaddesk.model.enums import Span
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.report_scope import sum_parts, whole
from leaddesk.storage.tables import channel, lead, spend, traffic


class CostFigures(NamedTuple):
    """Figures of a channel; money and goods in minor units, work in minutes. None is not recorded, which is not 0."""

    amount_minor: int | None = None
    goods_minor: int | None = None
    minutes: int | None = None
    visits: int | None = None


def cost_figures(con: Connection, span: Span, starts_on: date, currency: str) -> dict[int, CostFigures]:
    """By channel: what was recorded for the month as a whole, or the day, and for no campaign, in this currency."""
    costs = (spend.c.amount_minor, spend.c.goods_minor, spend.c.minutes)
    spent = _sums(con, spend, costs, _of_span(spend, span, starts_on), spend.c.currency == currency)
    visited = _sums(con, traffic, (traffic.c.visits,), _of_span(traffic, span, starts_on))
    nothing: list[int | None] = [None, None, None]
    return {
        channel_id: CostFigures(*spent.get(channel_id, nothing), *visited.get(channel_id, [None]))
        for channel_id in spent.keys() | visited.keys()
    }


def recorded_besides(con: Connection, span: Span, starts_on: date, currency: str) -> tuple[set[int], set[int]]:
    """The channels with figures of the other span, and those with some of campaigns or in other currencies.

    Of a month, the others are its single days; of a day, the month that it lies in.
    """
    of_other_span: set[int] = set()
    otherwise: set[int] = set()
    for rows in (spend, traffic):
        is_whole = rows.c.span == Span.MONTH.value
        in_month = rows.c.starts_on.between(first_of_month(starts_on), last_of_month(starts_on))
        touches = in_month if span is Span.MONTH else in_month & (is_whole | (rows.c.starts_on == starts_on))
        is_other: sa.ColumnElement[bool] = rows.c.campaign_id.is_not(None)
        if rows is spend:
            is_other = sa.or_(is_other, spend.c.currency != currency)
        query = sa.select(rows.c.channel_id, rows.c.span, is_other).where(touches).distinct()
        for channel_id, recorded_for, other in con.execute(query):
            if recorded_for != span.value:
                of_other_span.add(channel_id)
            if other:
                otherwise.add(channel_id)
    return of_other_span, otherwise


def with_leads(con: Connection) -> set[int]:
    """The channels that any lead came by."""
    has_any = sa.exists().where(lead.c.channel_id == channel.c.id)
    return set(con.execute(sa.select(channel.c.id).where(has_any)).scalars())


def _of_span(rows: sa.Table, span: Span, starts_on: date) -> sa.ColumnElement[bool]:
    return sa.and_(rows.c.span == span.value, rows.c.starts_on == starts_on, rows.c.campaign_id.is_(None))


def _sums(
    con: Connection, rows: sa.Table, amounts: Sequence[sa.Column[Any]], *which: sa.ColumnElement[bool]
) -> dict[int, list[int | None]]:
    """By channel, the sums of the columns; a time that was recorded twice counts twice, as in the reports."""
    parts = [part for amount in amounts for part in sum_parts(amount)]
    query = sa.select(rows.c.channel_id, *parts).where(*which).group_by(rows.c.channel_id)
    return {
        channel_id: [whole(found[place : place + 2]) for place in range(0, len(found), 2)]
        for channel_id, *found in con.execute(query)
    }
