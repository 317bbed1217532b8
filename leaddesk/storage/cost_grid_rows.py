"""What was recorded of each channel in a month: for the month as a whole, by the day, and for campaigns."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.days import first_of_month, last_of_month
from leaddesk.model.enums import Span
from leaddesk.storage.engine import Connection
from leaddesk.storage.report_scope import sum_parts, whole
from leaddesk.storage.tables import spend, traffic


class MonthFigures(NamedTuple):
    """Figures of a channel; money and goods in minor units, work in minutes. None is not recorded, which is not 0."""

    amount_minor: int | None = None
    goods_minor: int | None = None
    minutes: int | None = None
    visits: int | None = None


def month_figures(con: Connection, month: date, currency: str) -> dict[int, MonthFigures]:
    """By channel: what was recorded for the month as a whole, and for no campaign, in this currency; and the visits."""
    costs = (spend.c.amount_minor, spend.c.goods_minor, spend.c.minutes)
    spent = _sums(con, spend, costs, _of_month(spend, month), spend.c.currency == currency)
    visited = _sums(con, traffic, (traffic.c.visits,), _of_month(traffic, month))
    nothing: list[int | None] = [None, None, None]
    return {
        channel_id: MonthFigures(*spent.get(channel_id, nothing), *visited.get(channel_id, [None]))
        for channel_id in spent.keys() | visited.keys()
    }


def recorded_besides(con: Connection, month: date, currency: str) -> tuple[set[int], set[int]]:
    """The channels with figures of single days in the month, and those with some of campaigns or other currencies."""
    by_day: set[int] = set()
    otherwise: set[int] = set()
    for rows in (spend, traffic):
        in_month = rows.c.starts_on.between(first_of_month(month), last_of_month(month))
        is_other: sa.ColumnElement[bool] = rows.c.campaign_id.is_not(None)
        if rows is spend:
            is_other = sa.or_(is_other, spend.c.currency != currency)
        query = sa.select(rows.c.channel_id, rows.c.span == Span.DAY.value, is_other).where(in_month).distinct()
        for channel_id, is_day, other in con.execute(query):
            if is_day:
                by_day.add(channel_id)
            if other:
                otherwise.add(channel_id)
    return by_day, otherwise


def _of_month(rows: sa.Table, month: date) -> sa.ColumnElement[bool]:
    return sa.and_(
        rows.c.span == Span.MONTH.value, rows.c.starts_on == first_of_month(month), rows.c.campaign_id.is_(None)
    )


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
