"""The only writer: applies a change together with its record, in the caller's transaction."""

import json
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.change import Change, Done, RowChange
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import Message
from leaddesk.storage import migrate, statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.many_rows import can_go_together
from leaddesk.storage.orphans import refuse_orphans
from leaddesk.storage.row_writer import Author, Tell, Writer, tell_nobody
from leaddesk.storage.tables import JOURNALED, change, change_row

_decode = json.JSONDecoder().decode  # made once: to look how a text is encoded takes longer


def apply(
    con: Connection, author: Author, wanted: Change, run_id: int | None = None, tell: Tell = tell_nobody
) -> Done:
    """Write a change and its record; nothing is written unless all of it can be.

    Negative ids are placeholders: each becomes the id of the row created under it, also where other rows of the
    change refer to it. Raises ConflictError if a column no longer holds the value that the change expects, or if a
    row that the change needs is gone (at the commit), or one that it removes is needed; ClosedMonthError for sales of
    a closed month.
    """
    change_id = record(con, author, wanted.label, ChangeKind.DO, run_id=run_id)
    written = Writer(con, author, change_id, tell).write_all(wanted.rows)
    refuse_orphans(con, [row for row in written if row.after is None])  # of the others the commit takes care
    return Done(
        change_id,
        ChangeKind.DO,
        wanted.label,
        written,
        frozenset(row.table for row in written),
        run_id,
        len(written),
    )


def record(
    con: Connection,
    author: Author,
    label: Message,
    kind: ChangeKind,
    *,
    run_id: int | None = None,
    undoes_id: int | None = None,
) -> int:
    """Add a change without rows to the history and return its id."""
    fields = {
        "at": author.at,
        "actor": author.actor,
        "label": label.text,
        "label_values": dict(label.values),
        "kind": kind.value,
        "schema": migrate.HEAD,
        "import_run_id": run_id,
        "undoes_id": undoes_id,
    }
    return statements.insert(con, change, statements.stored(con, change, fields))


class Recorded(NamedTuple):
    """A row of a change as it is kept: `before` and `after` are JSON."""

    table: str
    row_id: int
    before: str | None
    after: str | None


def recorded_rows(con: Connection, change_id: int, *conditions: sa.ColumnElement[bool]) -> list[Recorded]:
    """The rows that a change recorded (of those for which the conditions hold), newest first."""
    columns = (change_row.c.table, change_row.c.row_id, change_row.c.before, change_row.c.after)
    query = sa.select(*columns).where(change_row.c.change_id == change_id, *conditions)
    return [Recorded._make(row) for row in statements.rows_as_stored(con, query.order_by(change_row.c.id.desc()))]


def revert_rows(writer: Writer, rows: Sequence[Recorded]) -> tuple[RowChange, ...]:
    """Write the opposite of recorded rows, in the order given."""
    return tuple(row for _, alike in groupby(rows, key=_kind) for row in _revert_alike(writer, list(alike)))


def revert_row(writer: Writer, row: Recorded) -> RowChange:
    """Write the opposite of one recorded row."""
    (written,) = _revert_alike(writer, [row])
    return written


def _revert_alike(writer: Writer, rows: Sequence[Recorded]) -> list[RowChange]:
    """Of rows of one table that were all created, or all updated, or all deleted."""
    table = rows[0].table
    reverted = [RowChange(table, row.row_id, _fields(row.after), _fields(row.before)) for row in rows]
    as_kept = {row.row_id: row.before or "" for row in rows}
    for _, alike in groupby(reverted, key=lambda row: (tuple(row.before or ()), tuple(row.after or ()))):
        _write_reverted(writer, table, list(alike), as_kept)
    return reverted


def _write_reverted(writer: Writer, table: str, rows: Sequence[RowChange], as_kept: Mapping[int, str]) -> None:
    # What was left empty is not recorded; filled in since, it is somebody's work.
    empty = {column.name: None for column in JOURNALED[table].c if column.nullable}
    is_new = len({row.row_id for row in rows}) == len(rows) > 1
    together = is_new and can_go_together(table, rows[0].after if rows[0].before is not None else None)
    if rows[0].after is None:
        gone = [(row.row_id, empty | _row(row.before)) for row in rows]
        if together:
            writer.delete_many(table, gone)
        else:
            for row_id, before in gone:
                writer.delete(table, row_id, before)
    elif rows[0].before is None:
        if together:
            writer.insert_many(table, [_row(row.after) for row in rows], as_kept)
        else:
            for row in rows:
                writer.bring_back(table, _row(row.after))
    elif together:
        writer.update_many(table, [(row.row_id, _row(row.before), _row(row.after)) for row in rows])
    else:
        for row in rows:
            writer.update(table, row.row_id, _row(row.before), _row(row.after))


def _kind(row: Recorded) -> tuple[str, bool, bool]:
    return row.table, row.before is None, row.after is None


def _fields(text: str | None) -> dict[str, Any] | None:
    return _decode(text) if text else None


def _row(fields: Any) -> dict[str, Any]:  # noqa: ANN401 - what JSON holds
    return dict(fields or {})
