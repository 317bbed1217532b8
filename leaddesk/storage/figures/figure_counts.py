"""Counting the leads of days for the figures of channels, month by month, by pipeline, kind and channel.

Those of days of creation are a stretch of the index for figures, where the day follows what they are counted by; for
those of days of closing the index is looked through.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from leaddesk.model.days import last_of_month
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.figures.counted import MonthCounts
from leaddesk.model.figures.scope import By
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.figures.report_scope import CLOSED
from leaddesk.storage.statements import Stored, stored_day
from leaddesk.storage.tables import channel, lead, pipeline, sale, sale_line

Condition = sa.ColumnElement[bool]
Found = defaultdict[str, MonthCounts]

UNKNOWN = ""  # in the place of a month: the day is not known

_WON = StageKind.WON.value
_STATUSES = (None, *(status.value for status in StageKind))  # None: contacts
_DAY: dict[By, sa.Column[Any]] = {"created": lead.c.created_on, "closed": lead.c.closed_on}


@dataclass(frozen=True)
class Days:
    """Days, from the first to the last; without an end on the side where that is None."""

    first: date | None = None
    last: date | None = None

    def of_month(self, month: str) -> "Days":
        """Those of them that lie in a month, `2026-01`."""
        begin = date.fromisoformat(f"{month}-01")
        end = last_of_month(begin)
        return Days(max(self.first or begin, begin), min(self.last or end, end))


def count(con: Connection, by: By, months: Sequence[str], days: Days = Days()) -> dict[str, MonthCounts]:
    """What there is in each of the months, in order, as far as they lie in the days; `UNKNOWN` is one of its own."""
    found: Found = defaultdict(MonthCounts)
    if by == "created":
        for month in months:
            _count_one(con, by, None if month == UNKNOWN else days.of_month(month), found)
    else:
        known = [month for month in months if month != UNKNOWN]
        if known:
            _count_one(con, by, Days(days.of_month(known[0]).first, days.of_month(known[-1]).last), found)
        if len(known) < len(months):
            _count_one(con, by, None, found)
    return {month: found[month] for month in months}


def months_with_leads(con: Connection, by: By) -> list[str]:
    """The months in which leads or contacts have their day, in order: each is found by a step in the index of days."""
    return [month for (month,) in statements.rows(con, _months(by))]


def _count_one(con: Connection, by: By, days: Days | None, found: Found) -> None:
    """Days in a row, of one month if they are days of creation; None: those that are not known."""
    is_known, values = days is not None, _values(days)
    for month, *group, status, count in statements.rows(con, _statuses(by, is_known), **values):
        if count and status is None:
            found[month].contacts += count
        elif count:
            found[month].of(*group).statuses[status] = count
    for month, *group, took, currency, value_minor in _read(con, _won(by, is_known), values):
        own = found[month].of(*group)
        if took is not None:
            own.days_to_win[took] = own.days_to_win.get(took, 0) + 1
        if value_minor is not None:
            own.in_currency(currency).add(value_minor, times=1)
    seen = None
    for month, *group, sale_id, currency, cost_minor, net_minor in _read(con, _sold(by, is_known), values):
        takings = found[month].of(*group).in_currency(currency)
        takings.add(net_minor, 0 if cost_minor is None else net_minor)
        if sale_id != seen:  # what a sale cost is told with each of its lines, which follow one another
            takings.add(cost_minor=cost_minor or 0, times=1)
            seen = sale_id


def _read(con: Connection, query: sa.Select[Any], values: dict[str, Stored]) -> Iterator[tuple[Any, ...]]:
    """The rows, but for the groups that have none."""
    return (row[1:] for row in statements.rows(con, query, **values) if row[0] is not None)


def _values(days: Days | None) -> dict[str, Stored]:
    return {} if days is None else {"first": stored_day(days.first), "last": stored_day(days.last)}


@lru_cache(maxsize=8)
def _months(by: By) -> sa.Select[Any]:
    day = _DAY[by]
    known = sa.select(sa.func.min(_text(day)).label("day")).where(day.is_not(None)).cte("known", recursive=True)
    end = sa.func.substr(known.c.day, 1, 7).concat("-32")  # after each day of the month, before those of the next
    later = sa.select(sa.func.min(_text(day))).where(_text(day) > end).scalar_subquery()
    known = known.union_all(sa.select(later).where(known.c.day.is_not(None)))
    return sa.select(sa.func.substr(known.c.day, 1, 7)).where(known.c.day.is_not(None))


@lru_cache(maxsize=8)
def _statuses(by: By, is_known: bool) -> sa.Select[Any]:
    """How many leads each group has with each status."""
    if by == "closed":
        # Not looked for by the index of days, which would fetch each lead.
        day = sa.func.coalesce(lead.c.closed_on, sa.null())
        by_what = (_month(by), *_keys(lead), lead.c.status)
        is_closed = sa.or_(*(lead.c.status == each for each in CLOSED))
        return sa.select(*by_what, sa.func.count()).where(is_closed, *_within(day, is_known)).group_by(*by_what)
    # Of one month each group is a stretch of the index, and is counted on its own.
    groups = _groups(_STATUSES)
    month = sa.func.substr(sa.bindparam("first", type_=sa.Text), 1, 7) if is_known else sa.literal(UNKNOWN)
    of_group = (_is_of(groups), lead.c.status.is_not_distinct_from(groups.c.status))
    leads = sa.select(sa.func.count()).select_from(lead).where(*of_group, *_within(_DAY[by], is_known))
    return sa.select(month, *_keys(groups), groups.c.status, leads.correlate(groups).scalar_subquery())


@lru_cache(maxsize=8)
def _won(by: By, is_known: bool) -> sa.Select[Any]:
    """Each won lead: in how many days, and its value where it has no sale at all; first its id."""
    groups = _groups((_WON,))
    took = DaysBetween(lead.c.created_on, lead.c.closed_on)
    is_sold = sa.exists().where(sale.c.lead_id == lead.c.id).correlate(lead)
    value_minor = sa.case((~is_sold, lead.c.value_minor))
    columns = (lead.c.id, _month(by), *_keys(groups), took, lead.c.currency, value_minor)
    return sa.select(*columns).select_from(groups.outerjoin(lead, _is_won(groups, by, is_known)))


@lru_cache(maxsize=8)
def _sold(by: By, is_known: bool) -> sa.Select[Any]:
    """Each line of a sale to a won lead, and the sales without lines, as one of nothing; first the sale's id."""
    # Outer joins, so that SQLite goes from the groups to their leads and on to the sales, whatever it thinks of that.
    groups = _groups((_WON,))
    sales = groups.outerjoin(lead, _is_won(groups, by, is_known)).outerjoin(sale, sale.c.lead_id == lead.c.id)
    net_minor = sa.func.coalesce(sale_line.c.net_minor, 0)
    columns = (sale.c.id, _month(by), *_keys(groups), sale.c.id, sale.c.currency, sale.c.cost_minor, net_minor)
    return sa.select(*columns).select_from(sales.outerjoin(sale_line, sale_line.c.sale_id == sale.c.id))


def _is_won(groups: sa.Subquery, by: By, is_known: bool) -> Condition:
    day = sa.func.coalesce(lead.c.closed_on, sa.null()) if by == "closed" else _DAY[by]
    return sa.and_(_is_of(groups), lead.c.status == groups.c.status, *_within(day, is_known))


def _groups(statuses: Collection[str | None]) -> sa.Subquery:
    """All that leads can have in common, with each of the statuses."""
    kind = (sa.select(sa.literal(each.value).label("kind")) for each in Kind)
    status = (sa.select(sa.literal(each, sa.String).label("status")) for each in statuses)
    kinds, of_status = sa.union_all(*kind).subquery("kinds"), sa.union_all(*status).subquery("statuses")
    pipelines, channels = (
        sa.union_all(sa.select(table.c.id.label("id")), sa.select(sa.null())).subquery(f"{table.name}s")
        for table in (pipeline, channel)
    )
    every = pipelines.join(kinds, sa.true()).join(channels, sa.true()).join(of_status, sa.true())
    keys = (pipelines.c.id.label("pipeline_id"), kinds.c.kind, channels.c.id.label("channel_id"), of_status.c.status)
    return sa.select(*keys).select_from(every).subquery("groups")


def _is_of(groups: sa.Subquery) -> Condition:
    return sa.and_(
        lead.c.channel_id.is_not_distinct_from(groups.c.channel_id),
        lead.c.pipeline_id.is_not_distinct_from(groups.c.pipeline_id),
        lead.c.kind == groups.c.kind,
    )


def _keys(rows: sa.FromClause) -> tuple[sa.ColumnElement[Any], ...]:
    return rows.c.pipeline_id, rows.c.kind, rows.c.channel_id


def _within(day: sa.ColumnElement[Any], is_known: bool) -> tuple[Condition, ...]:
    if not is_known:
        return (day.is_(None),)
    return _text(day) >= sa.bindparam("first", type_=sa.Text), _text(day) <= sa.bindparam("last", type_=sa.Text)


def _month(by: By) -> sa.ColumnElement[str]:
    return sa.func.coalesce(sa.func.substr(_text(_DAY[by]), 1, 7), UNKNOWN).label("month")


def _text(day: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    return sa.type_coerce(day, sa.Text)
