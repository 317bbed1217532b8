"""What happened with a lead, or with an account and all its leads, as the timeline shows it."""

from functools import cache
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, json_field
from leaddesk.storage.statements import Stamp
from leaddesk.storage.tables import (
    activity,
    activity_person,
    change,
    change_row,
    import_run,
    lead,
    sale,
    sale_line,
    stage,
    stage_entry,
    stakeholder,
    task,
)

Of = Literal["lead", "account"]


class ActivityLine(NamedTuple):
    """An activity, of a lead or (`lead_id` None) of an account as a whole.

    Here and below, `files` is JSON: those of the import that brought it; None if none did.
    """

    id: int
    lead_id: int | None
    lead: str | None
    stamp: Stamp
    kind: str
    channel_id: int | None
    text: str
    actor: str | None
    files: str | None


class EntryLine(NamedTuple):
    """A lead's entering a stage; `came_from` is the stage it was in before, None at its first."""

    id: int
    lead_id: int
    lead: str
    stamp: Stamp
    stage_id: int
    stage: str
    came_from: str | None
    actor: str | None
    files: str | None


class BirthLine(NamedTuple):
    """A lead's being made: when it began, and when LeadDesk got it; `files` is JSON, None if no run made it."""

    lead_id: int
    lead: str
    stamp: Stamp
    recorded_at: str | None
    files: str | None
    actor: str | None


class TaskLine(NamedTuple):
    """A task that was done."""

    id: int
    lead_id: int | None
    lead: str | None
    stamp: Stamp
    title: str
    actor: str | None
    files: str | None


class SaleLineOfTime(NamedTuple):
    """A sale or a credit note."""

    id: int
    lead_id: int
    lead: str
    stamp: Stamp
    number: str | None
    is_credit: bool
    gross_minor: int
    currency: str
    actor: str | None
    files: str | None


def activity_lines(con: Connection, of: Of, owner_id: int, most: int) -> list[ActivityLine]:
    """The newest activities."""
    found = statements.rows(con, _activities(of), owner=owner_id, most=most)
    return [ActivityLine._make((*row[:3], Stamp(*row[3:5]), *row[5:])) for row in found]


def people_of_activities(con: Connection, of: Of, owner_id: int) -> dict[int, tuple[str, ...]]:
    """Who took part in the activities, by the activity's id."""
    names: dict[int, tuple[str, ...]] = {}
    for activity_id, name in statements.rows(con, _people(of), owner=owner_id):
        names[activity_id] = (*names.get(activity_id, ()), name)
    return names


def entry_lines(con: Connection, of: Of, owner_id: int, most: int) -> list[EntryLine]:
    """The newest stage entries."""
    found = statements.rows(con, _entries(of), owner=owner_id, most=most)
    return [EntryLine._make((*row[:3], Stamp(*row[3:5]), *row[5:])) for row in found]


def birth_lines(con: Connection, of: Of, owner_id: int, most: int) -> list[BirthLine]:
    """The newest leads' beginnings."""
    found = statements.rows(con, _births(of), owner=owner_id, most=most)
    return [BirthLine._make((*row[:2], Stamp(*row[2:4]), *row[4:])) for row in found]


def task_lines(con: Connection, of: Of, owner_id: int, most: int) -> list[TaskLine]:
    """The tasks that were done last."""
    found = statements.rows(con, _tasks(of), owner=owner_id, most=most)
    return [TaskLine._make((*row[:3], Stamp(*row[3:5]), *row[5:])) for row in found]


def sale_lines(con: Connection, of: Of, owner_id: int, most: int) -> list[SaleLineOfTime]:
    """The newest sales and credit notes."""
    found = statements.rows(con, _sales(of), owner=owner_id, most=most)
    return [
        SaleLineOfTime._make((*row[:3], Stamp(None, row[3]), row[4], bool(row[5]), row[6] or 0, *row[7:]))
        for row in found
    ]


_MOST = sa.bindparam("most", type_=sa.Integer)
_OWNER = sa.bindparam("owner", type_=sa.Integer)
_LEADS = sa.select(lead.c.id).where(lead.c.account_id == _OWNER)


def _owned(rows: sa.Table, of: Of) -> sa.ColumnElement[bool]:
    """SQL: the row is of the lead; or of the account, or one of its leads."""
    if of == "lead":
        return rows.c.lead_id == _OWNER
    of_leads = rows.c.lead_id.in_(_LEADS)
    return sa.or_(rows.c.account_id == _OWNER, of_leads) if "account_id" in rows.c else of_leads


def _by(table: str, row_id: sa.ColumnElement[Any], column: str | None = None) -> sa.ScalarSelect[str]:
    """SQL: who made a row, or who set a column of it last; null where that is not known row by row."""
    rows, done = change_row.alias(), change.alias()
    query = sa.select(done.c.actor).select_from(rows.join(done, done.c.id == rows.c.change_id))
    query = query.where(rows.c.table == table, rows.c.row_id == row_id)
    if column is None:
        query = query.where(rows.c.before.is_(None)).order_by(rows.c.id)
    else:
        query = query.where(json_field(rows.c.after, column).is_not(None)).order_by(rows.c.id.desc())
    return query.limit(1).scalar_subquery()


def _files(rows: sa.FromClause) -> sa.ScalarSelect[str]:
    """SQL: the files of the import that a row came by; null if it came by none."""
    return sa.select(import_run.c.files).where(import_run.c.id == rows.c.import_run_id).scalar_subquery()


def _newest(query: sa.Select[Any], *moment: sa.Column[Any]) -> sa.Select[Any]:
    """The latest by day, time and id, in this order."""
    return query.order_by(*(each.desc().nulls_last() for each in moment)).limit(_MOST)


@cache
def _activities(of: Of) -> sa.Select[Any]:
    at, on = activity.c.happened_at, activity.c.happened_on
    what = (activity.c.kind, activity.c.channel_id, activity.c.text, activity.c.actor, _files(activity))
    query = sa.select(activity.c.id, activity.c.lead_id, lead.c.name, at, on, *what)
    query = query.select_from(activity).outerjoin(lead, lead.c.id == activity.c.lead_id)
    return _newest(query.where(_owned(activity, of)), on, at, activity.c.id)


@cache
def _people(of: Of) -> sa.Select[Any]:
    took_part = activity_person.join(activity, activity.c.id == activity_person.c.activity_id)
    took_part = took_part.join(stakeholder, stakeholder.c.id == activity_person.c.stakeholder_id)
    query = sa.select(activity_person.c.activity_id, stakeholder.c.name).select_from(took_part)
    return query.where(_owned(activity, of)).order_by(activity_person.c.id)


@cache
def _entries(of: Of) -> sa.Select[Any]:
    before = sa.func.lag(stage_entry.c.stage_id).over(partition_by=stage_entry.c.lead_id, order_by=stage_entry.c.id)
    entry = sa.select(stage_entry, before.label("before_id")).where(_owned(stage_entry, of)).subquery()
    came_from = stage.alias("came_from")
    return (
        sa.select(entry.c.id, entry.c.lead_id, lead.c.name, entry.c.entered_at, entry.c.entered_on)
        .add_columns(entry.c.stage_id, stage.c.name, came_from.c.name, _by("stage_entry", entry.c.id))
        .add_columns(_files(entry))
        .select_from(entry)
        .join(lead, lead.c.id == entry.c.lead_id)
        .join(stage, stage.c.id == entry.c.stage_id)
        .outerjoin(came_from, came_from.c.id == entry.c.before_id)
        .order_by(entry.c.id.desc())
        .limit(_MOST)
    )


@cache
def _births(of: Of) -> sa.Select[Any]:
    made = (lead.c.recorded_at, import_run.c.files, _by("lead", lead.c.id))
    query = sa.select(lead.c.id, lead.c.name, lead.c.created_at, lead.c.created_on, *made)
    query = query.select_from(lead).outerjoin(import_run, import_run.c.id == lead.c.import_run_id)
    query = query.where(lead.c.id == _OWNER if of == "lead" else lead.c.account_id == _OWNER)
    return query.order_by(lead.c.id.desc()).limit(_MOST)


@cache
def _tasks(of: Of) -> sa.Select[Any]:
    at, on = task.c.done_at, task.c.done_on
    what = (task.c.title, _by("task", task.c.id, "done_on"), _files(task))
    query = sa.select(task.c.id, task.c.lead_id, lead.c.name, at, on, *what)
    query = query.select_from(task).outerjoin(lead, lead.c.id == task.c.lead_id)
    query = query.where(_owned(task, of), sa.or_(at.is_not(None), on.is_not(None)))
    return _newest(query, on, at, task.c.id)


@cache
def _sales(of: Of) -> sa.Select[Any]:
    gross = sa.select(sa.func.sum(sale_line.c.gross_minor)).where(sale_line.c.sale_id == sale.c.id).scalar_subquery()
    what = (sale.c.number, sale.c.credits_id.is_not(None), gross, sale.c.currency, _by("sale", sale.c.id), _files(sale))
    query = sa.select(sale.c.id, sale.c.lead_id, lead.c.name, sale.c.sold_on, *what)
    query = query.select_from(sale).join(lead, lead.c.id == sale.c.lead_id)
    return _newest(query.where(_owned(sale, of)), sale.c.sold_on, sale.c.id)
