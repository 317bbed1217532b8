"""Reading the journal: what was done, what is undone, what comes next."""

import json
from functools import cache
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.change import MANY_ROWS, HistoryEntry
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import Message
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import JOURNALED, OWNED_BY, change, change_row, import_run, lead

_DONE = (ChangeKind.DO.value, ChangeKind.ERASED.value)
_NEWEST = sa.select(sa.func.max(change.c.id))
_NEWEST_STAMP = sa.select(change.c.id, change.c.at).order_by(change.c.id.desc()).limit(1)
_AT = sa.select(change.c.at).where(change.c.id == sa.bindparam("change_id"))
_IMPORT_AFTER = (
    sa.select(change.c.id).where(change.c.id > sa.bindparam("change_id"), change.c.import_run_id.is_not(None)).limit(1)
)
_ROW_AFTER = (
    sa.select(change_row.c.id)
    .where(change_row.c.change_id == sa.bindparam("change_id"))
    .limit(1)
    .offset(sa.bindparam("rows"))
)
_UNDOES = sa.select(change.c.undoes_id).where(change.c.id == sa.bindparam("change_id"))
_RUN = sa.select(change.c.import_run_id).where(change.c.id == sa.bindparam("change_id"))
_LABEL = sa.select(change.c.label, change.c.label_values).where(change.c.id == sa.bindparam("change_id"))


def _undone(changed: sa.FromClause) -> sa.ColumnElement[bool]:
    """A change is undone while an undo of it stands that was not redone."""
    undo, redo = change.alias(), change.alias()
    redone = sa.exists().where(redo.c.undoes_id == undo.c.id, redo.c.kind == ChangeKind.REDO.value)
    return sa.exists().where(undo.c.undoes_id == changed.c.id, undo.c.kind == ChangeKind.UNDO.value, ~redone)


def standing(changed: sa.FromClause) -> sa.ColumnElement[bool]:
    """SQL: a change that was done and is not undone."""
    return sa.and_(changed.c.kind.in_(_DONE), ~_undone(changed))


def newest_standing(con: Connection) -> int | None:
    """The change that undo takes back: the newest that is not undone, and can be."""
    found: int | None = statements.scalar(con, _newest_standing())
    return found


def newest_undo(con: Connection) -> int | None:
    """The undo that redo takes back: the newest not redone, if nothing was done since."""
    found: int | None = statements.scalar(con, _newest_undo())
    return found


# Built once, since it is asked after every change; as is the next.
@cache
def _newest_standing() -> sa.Select[tuple[int]]:
    can_be = change.c.kind == ChangeKind.DO.value
    return sa.select(change.c.id).where(can_be, standing(change)).order_by(change.c.id.desc()).limit(1)


@cache
def _newest_undo() -> sa.Select[tuple[int]]:
    redo = change.alias()
    last_done = sa.select(sa.func.max(change.c.id)).where(change.c.kind.in_(_DONE)).scalar_subquery()
    query = sa.select(change.c.id).where(
        change.c.kind == ChangeKind.UNDO.value,
        change.c.id > last_done,
        ~sa.exists().where(redo.c.undoes_id == change.c.id, redo.c.kind == ChangeKind.REDO.value),
    )
    return query.order_by(change.c.id.desc()).limit(1)


def newest_change(con: Connection) -> int:
    """The id of the newest change, an undo and a redo being changes too; 0 if nothing was ever changed."""
    return int(statements.scalar(con, _NEWEST) or 0)


class State(NamedTuple):
    """What is another after every change, also in a file that was put in the place of this one."""

    file: str
    newest_change: int | None = None
    changed_at: str | None = None


def state_of_file(con: Connection) -> State:
    """The state that the file is in now."""
    return State(str(con.engine.url), *(statements.rows(con, _NEWEST_STAMP) or [()])[0])


def written_since(con: Connection, before: State, table: str) -> sa.Select[tuple[int]] | None:
    """SQL: the ids of the rows of a table that were written since the file was in a state; None where nobody knows.

    The journal does not know it of another file, nor of one whose place an older copy took, nor after an import, whose
    rows it does not name one by one.
    """
    change_id = before.newest_change
    if change_id is None or before.file != str(con.engine.url):
        return None
    if statements.scalar(con, _AT, change_id=change_id) != before.changed_at:
        return None
    if statements.rows(con, _IMPORT_AFTER, change_id=change_id):
        return None
    return sa.select(change_row.c.row_id).where(change_row.c.change_id > change_id, change_row.c.table == table)


def label_of(con: Connection, change_id: int) -> Message:
    """What a change that there is was called."""
    label, values = statements.rows(con, _LABEL, change_id=change_id)[0]
    return Message(label, json.loads(values))


def change_undone_by(con: Connection, undo_id: int) -> int | None:
    """The change that an undo took back."""
    found: int | None = statements.scalar(con, _UNDOES, change_id=undo_id)
    return found


def is_of_run(con: Connection, change_id: int | None) -> bool:
    """Whether a change is an import, or takes one back, or takes that back."""
    return statements.scalar(con, _RUN, change_id=change_id) is not None


def is_much(con: Connection, change_id: int | None) -> bool:
    """Whether a change is an import, or of many rows, or takes such a one back."""
    one_too_many = statements.rows(con, _ROW_AFTER, change_id=change_id, rows=MANY_ROWS)
    return bool(one_too_many) or is_of_run(con, change_id)


def change_of_run(con: Connection, run_id: int) -> int | None:
    """The change that an import run made, whether undone or not."""
    query = sa.select(change.c.id).where(change.c.import_run_id == run_id, change.c.kind == ChangeKind.DO.value)
    return con.execute(query).scalar()


def entry(con: Connection, change_id: int) -> HistoryEntry | None:
    """One change of any kind; None if there is none of this id."""
    found = con.execute(_one_entry(), {"change_id": change_id}).first()
    return _entry(found) if found else None


def entries(con: Connection, limit: int | None = None) -> list[HistoryEntry]:
    """What was done, newest first; undoing and redoing show as `undone` of what they were about."""
    query = _entries().where(change.c.kind.in_(_DONE)).order_by(change.c.id.desc()).limit(limit)
    return [_entry(row) for row in con.execute(query)]


def entries_of_lead(con: Connection, lead_id: int, limit: int | None) -> list[HistoryEntry]:
    """What was done to a lead and to what belongs to it, newest first; the import that brought it is the first."""
    touched = [sa.and_(change_row.c.table == lead.name, change_row.c.row_id == lead_id)]
    for name, table in JOURNALED.items():
        if "lead_id" in OWNED_BY.get(name, ()):
            own = sa.select(table.c.id).where(table.c.lead_id == lead_id)
            touched.append(sa.and_(change_row.c.table == name, change_row.c.row_id.in_(own)))
    changes = sa.union(*(sa.select(change_row.c.change_id).where(each) for each in touched))
    run = sa.select(lead.c.import_run_id).where(lead.c.id == lead_id).scalar_subquery()
    of_lead = sa.or_(change.c.id.in_(changes), change.c.import_run_id == run)
    query = _entries().where(change.c.kind.in_(_DONE), of_lead)
    return [_entry(row) for row in con.execute(query.order_by(change.c.id.desc()).limit(limit))]


@cache
def _one_entry() -> sa.Select[tuple[object, ...]]:
    return _entries().where(change.c.id == sa.bindparam("change_id"))


def _entries() -> sa.Select[tuple[object, ...]]:
    rows = sa.select(sa.func.count()).where(change_row.c.change_id == change.c.id).scalar_subquery()
    counts = sa.select(import_run.c.counts).where(import_run.c.id == change.c.import_run_id).scalar_subquery()
    bulk = sa.type_coerce(counts, sa.Text)
    return sa.select(change, rows.label("rows"), bulk.label("counts"), _undone(change).label("undone"))


def _entry(row: sa.Row[tuple[object, ...]]) -> HistoryEntry:
    found = row._mapping
    bulk = json.loads(found["counts"])["rows"] if found["counts"] and found["kind"] == ChangeKind.DO.value else 0
    return HistoryEntry(
        found["id"],
        found["at"],
        found["actor"],
        Message(found["label"], found["label_values"]),
        ChangeKind(found["kind"]),
        found["rows"] + bulk,
        found["import_run_id"],
        bool(found["undone"]),
    )
