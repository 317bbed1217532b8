"""What all reports share: which leads they are about, days in a period, and sums that cannot overflow."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from leaddesk.model.days import Period, last_of_month
from leaddesk.model.enums import Kind, Span, StageKind
from leaddesk.model.figures.scope import NO_CHANNEL, By, Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import lead, pipeline

Condition = sa.ColumnElement[bool]

CLOSED = (StageKind.WON.value, StageKind.LOST.value)
_PART = 1_000_000


def chosen(scope: Scope) -> list[Condition]:
    """SQL: a lead that the report is about."""
    # Not looked for by the index of days, which would fetch each lead: the index for figures has all that is asked.
    return [*_candidate(scope), *within(sa.func.coalesce(_day(scope.by), sa.null()), scope.period)]


def of_pipeline(scope: Scope) -> list[Condition]:
    """SQL: a lead, not a contact, of the pipeline, and of the channel, that the report is about."""
    # A contact has no status either, and the index for figures has the status, but not the stage.
    conditions: list[Condition] = [lead.c.status.is_not(None)]
    if scope.pipeline_id is not None:
        conditions.append(lead.c.pipeline_id == scope.pipeline_id)
    if scope.channel_id == NO_CHANNEL:
        conditions.append(lead.c.channel_id.is_(None))
    elif scope.channel_id is not None:
        conditions.append(lead.c.channel_id == scope.channel_id)
    if scope.kind is not None:
        conditions.append(lead.c.kind == scope.kind.value)
    return conditions


def kinds_in_use(con: Connection) -> set[Kind]:
    """The kinds of leads in the file, found by what makes a lead of a kind: an account, or its pipeline's kind."""
    found = set()
    for kind in Kind:
        of_kind = sa.select(pipeline.c.id).where(pipeline.c.kind == kind.value)
        signs = [lead.c.pipeline_id.in_(of_kind)]
        if kind is Kind.B2B:
            signs.append(lead.c.account_id.is_not(None))
        leads = (sa.exists().where(lead.c.kind == kind.value, lead.c.status.is_not(None), sign) for sign in signs)
        if con.execute(sa.select(sa.or_(*leads))).scalar():
            found.add(kind)
    return found


def within(day: sa.ColumnElement[Any], period: Period) -> list[Condition]:
    """SQL: the day lies in the period, both ends included; an unknown day lies in all time only."""
    conditions: list[Condition] = []
    if period.first is not None:
        conditions.append(day >= period.first)
    if period.last is not None:
        conditions.append(day <= period.last)
    return conditions


def contacts(con: Connection) -> int:
    """The number of contacts in the file."""
    return con.execute(sa.select(sa.func.count()).select_from(lead).where(lead.c.stage_id.is_(None))).scalar_one()


def first_day(con: Connection, by: By) -> date | None:
    """The day of the first lead of the file that is known, by which a report chooses its leads."""
    day = _day(by)
    query = sa.select(day).where(day.is_not(None), lead.c.status.is_not(None)).order_by(day).limit(1)
    return con.execute(query).scalar()


def whole_span(rows: sa.Table, period: Period) -> Condition:
    """SQL: the day of a cost or a count of visits lies in the period, or its month does from end to end."""
    month = [rows.c.span == Span.MONTH.value]
    if period.first is not None:
        starts_on = rows.c.starts_on
        month.append(starts_on >= period.first if period.first.day == 1 else starts_on > last_of_month(period.first))
    if period.last is not None:
        whole = period.last == last_of_month(period.last)
        month.append(rows.c.starts_on <= period.last if whole else rows.c.starts_on < period.last.replace(day=1))
    return sa.or_(sa.and_(rows.c.span == Span.DAY.value, *within(rows.c.starts_on, period)), sa.and_(*month))


def cut_months(con: Connection, rows: sa.Table, period: Period) -> list[date]:
    """The months that rows were recorded for and that the period has a part of only, in order."""
    first, last = period.first, period.last
    if (first is None or first.day == 1) and (last is None or last == last_of_month(last)):
        return []
    touched = Period(first and first.replace(day=1), last and last_of_month(last))
    query = sa.select(rows.c.starts_on).where(
        rows.c.span == Span.MONTH.value, *within(rows.c.starts_on, touched), ~whole_span(rows, period)
    )
    return sorted({day.replace(day=1) for day in con.execute(query.distinct()).scalars()})


def sum_parts(amount: sa.ColumnElement[int]) -> tuple[sa.ColumnElement[int], sa.ColumnElement[int]]:
    """SQL: the sum of an amount in two parts for `whole`; in one, some thousand wrong amounts could overflow it."""
    return sa.func.sum(amount // _PART), sa.func.sum(amount % _PART)


def whole(parts: Sequence[int | None]) -> int | None:
    """The sum whose parts these are; None if there was nothing to add."""
    high, low = parts
    return None if high is None or low is None else high * _PART + low


def _candidate(scope: Scope) -> list[Condition]:
    """SQL: a lead that the report is about if its day lies in the period."""
    return [*of_pipeline(scope), lead.c.status.in_(CLOSED)] if scope.by == "closed" else of_pipeline(scope)


def _day(by: By) -> sa.Column[Any]:
    return lead.c.closed_on if by == "closed" else lead.c.created_on

