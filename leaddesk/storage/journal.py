"""The only writer: applies a change together with its record, in the caller's transaction."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy import exc

from leaddesk.model.change import Change, Done, Fields, RowChange
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import ConflictError, NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.storage import closed_months, migrate, statements
from leaddesk.storage.closed_months import TELLS_MONTH
from leaddesk.storage.derived import derived, sources
from leaddesk.storage.engine import Connection, is_duplicate
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import JOURNALED, NEVER_IN_CONFLICT, change, change_row, references, referring

StoredRow = dict[str, Stored]

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once: to make it takes longer

_REFERENCES = {name: references(table) for name, table in JOURNALED.items()}
# By table: the tables with rows that can refer to its rows, each with the question whether one does to `which`.
_REFERRING = {
    name: [
        (other.name, sa.select(other.c.id).where(other.c[column] == sa.bindparam("which")).limit(1))
        for other, column in referring(table)
    ]
    for name, table in JOURNALED.items()
}


@dataclass(frozen=True)
class Author:
    """Who makes a change and when; `swedish` is how the file sorts."""

    at: datetime
    actor: str
    swedish: bool = False


def apply(con: Connection, author: Author, wanted: Change, run_id: int | None = None) -> Done:
    """Write a change and its record; nothing is written unless all of it can be.

    Negative ids are placeholders: each becomes the id of the row created under it, also where other rows of the
    change refer to it. Raises ConflictError if a column no longer holds the value that the change expects, or if a
    row that the change needs is gone (at the commit), or one that it removes is needed; ClosedMonthError for sales of
    a closed month.
    """
    change_id = record(con, author, wanted.label, ChangeKind.DO, run_id=run_id)
    written = Writer(con, author, change_id).write_all(wanted.rows)
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


def as_json(row: Mapping[str, Stored] | None) -> str | None:
    """Stored values of a row as `change_row` keeps them."""
    return None if row is None else _encode(row)


class Writer:
    """Writes the rows of one change in order and keeps their record."""

    def __init__(self, con: Connection, author: Author, change_id: int) -> None:
        """Rows are written to this connection's transaction, as part of this change."""
        self._con = con
        self._author = author
        self._change_id = change_id
        self._ids: dict[tuple[str, int], int] = {}

    def write_all(self, rows: Iterable[RowChange]) -> tuple[RowChange, ...]:
        """Write rows in order; returns them with the ids they have now."""
        return tuple(self.write(row) for row in rows)

    def write(self, row: RowChange) -> RowChange:
        """Create, update or delete one row; returns it with ids in the place of placeholders."""
        row_id = self._ids.get((row.table, row.row_id), row.row_id)
        before, after = self._with_ids(row.table, row.before), self._with_ids(row.table, row.after)
        if before is None:
            after = {name: value for name, value in (after or {}).items() if value is not None and name != "id"}
            row_id = self._ids[row.table, row.row_id] = self.insert(row.table, self._stored(row.table, after))
        elif after is None:
            self.delete(row.table, row_id, self._stored(row.table, before))
        else:
            self.update(row.table, row_id, self._stored(row.table, before), self._stored(row.table, after))
        return RowChange(row.table, row_id, before, after)

    def _with_ids(self, table: str, fields: Fields | None) -> Fields | None:
        if fields is None:
            return None
        placeholders = {
            column: self._ids[target, value]
            for column, target in _REFERENCES[table]
            if isinstance(value := fields.get(column), int) and value < 0
        }
        return {**fields, **placeholders}

    def _stored(self, table: str, fields: Fields) -> StoredRow:
        return statements.stored(self._con, JOURNALED[table], fields)

    def insert(self, table: str, row: StoredRow) -> int:
        """Insert a row of stored values; returns its id."""
        row |= derived(table, row, swedish=self._author.swedish)
        closed_months.refuse(self._con, table, row)
        with _explained(table):
            row_id = statements.insert(self._con, JOURNALED[table], row)
        self._record(table, row_id, None, row)
        return row_id

    def update(self, table: str, row_id: int, before: StoredRow, after: StoredRow) -> None:
        """Set columns of a row that hold `before`; raises ConflictError, NotFoundError or ClosedMonthError."""
        found_by = sources(table)
        tells_month = [TELLS_MONTH[table]] if table in TELLS_MONTH else []
        now = self._read(table, row_id, {*before, *after, *found_by, *tells_month})
        _refuse_conflicts(table, row_id, before, now)
        closed_months.refuse(self._con, table, now, now | after)
        set_too = {}
        if any(column in after for column in found_by):
            set_too = derived(table, now | after, swedish=self._author.swedish)
        with _explained(table):
            statements.update(self._con, JOURNALED[table], row_id, after | set_too)
        self._record(table, row_id, {name: now[name] for name in after}, after)

    def delete(self, table: str, row_id: int, before: StoredRow) -> None:
        """Delete a row that holds `before`; all its columns are recorded."""
        now = self._read(table, row_id, (column.name for column in JOURNALED[table].c))
        _refuse_conflicts(table, row_id, before, now)
        closed_months.refuse(self._con, table, now)
        statements.delete(self._con, JOURNALED[table], row_id)
        self._record(table, row_id, now, None)

    def bring_back(self, table: str, row: StoredRow) -> None:
        """Insert a deleted row again, with all its columns and its id."""
        closed_months.refuse(self._con, table, row)
        with _explained(table):
            statements.insert(self._con, JOURNALED[table], row)
        self._record(table, int(row["id"] or 0), None, row)

    def _read(self, table: str, row_id: int, columns: Iterable[str]) -> StoredRow:
        names = sorted({*columns, "id"})
        now = statements.read(self._con, JOURNALED[table], row_id, names)
        if now is None:
            raise NotFoundError(N_("The row {row} of {table} is not there any more."), row=row_id, table=table)
        return now

    def _record(self, table: str, row_id: int, before: StoredRow | None, after: StoredRow | None) -> None:
        row: StoredRow = {
            "change_id": self._change_id,
            "table": table,
            "row_id": row_id,
            "before": as_json(before),
            "after": as_json(after),
        }
        statements.insert(self._con, change_row, row)


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
    return [Recorded(*row) for row in con.execute(query.order_by(change_row.c.id.desc()))]


def revert_row(writer: Writer, row: Recorded) -> RowChange:
    """Write the opposite of one recorded row."""
    was = json.loads(row.before) if row.before else None
    became = json.loads(row.after) if row.after else None
    if was is None:
        # What was left empty is not recorded; filled in since, it is somebody's work.
        empty = {column.name: None for column in JOURNALED[row.table].c if column.nullable}
        writer.delete(row.table, row.row_id, empty | (became or {}))
    elif became is None:
        writer.bring_back(row.table, was)
    else:
        writer.update(row.table, row.row_id, became, was)
    return RowChange(row.table, row.row_id, became, was)


def refuse_orphans(con: Connection, written: Iterable[RowChange]) -> None:
    """Raise ConflictError if a row that was written needs one that is gone, or one that was removed is needed."""
    for row in written:
        if row.after is None:
            sentence = N_("{table} {row} cannot go: {other} refers to it. Nothing was changed.")
            other = referring_table(con, row.table, row.row_id)
        else:
            sentence = N_("{table} {row} needs a row of {other} that is gone. Nothing was changed.")
            # As it is in the end: the same change may have set it again, or removed it.
            now = statements.read(con, JOURNALED[row.table], row.row_id, sorted({"id", *row.after}))
            other = missing_reference(con, row.table, now or {})
        if other is not None:
            found = [(row.table, row.row_id, "id", None, None)]
            raise ConflictError(sentence, found, table=row.table, row=row.row_id, other=other)


def missing_reference(con: Connection, table: str, fields: Fields) -> str | None:
    """The first table in which a row that these fields refer to is missing; None if all are there."""
    for column, target in _REFERENCES[table]:
        value = fields.get(column)
        if target in JOURNALED and isinstance(value, int) and not _exists(con, target, value):
            return target
    return None


def referring_table(con: Connection, table: str, row_id: int) -> str | None:
    """The first table with a row that refers to this one; None if none does."""
    return next((name for name, query in _REFERRING[table] if statements.rows(con, query, which=row_id)), None)


def _exists(con: Connection, table: str, row_id: int) -> bool:
    return statements.read(con, JOURNALED[table], row_id, ["id"]) is not None


def differences(
    table: str, row_id: int, expected: Mapping[str, Stored], now: Mapping[str, Stored]
) -> list[tuple[str, int, str, object, object]]:
    """The columns whose value is not the expected one; ranks, stamps and derived text are never among them."""
    return [
        (table, row_id, column, value, now.get(column))
        for column, value in expected.items()
        if column not in NEVER_IN_CONFLICT and now.get(column) != value
    ]


@contextmanager
def _explained(table: str) -> Iterator[None]:
    """Turn what the file says of a second row where there may be one only into a ConflictError."""
    try:
        yield
    except exc.IntegrityError as error:
        if not is_duplicate(error):
            raise
        raise ConflictError(N_("There is such a {table} already. Nothing was changed."), table=table) from error


def _refuse_conflicts(table: str, row_id: int, expected: StoredRow, now: StoredRow) -> None:
    found = differences(table, row_id, expected, now)
    if found:
        _, _, column, expected_value, value = found[0]
        raise ConflictError(
            N_("{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed."),
            found,
            table=table,
            row=row_id,
            column=column,
            expected=str(expected_value),
            value=str(value),
        )
