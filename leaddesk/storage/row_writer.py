"""Writes the rows of a change, each with the record by which it can be taken back."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import cast

import sqlalchemy as sa

from leaddesk.model.change import Fields, RowChange
from leaddesk.storage import closed_months, statements, waiting_indexes
from leaddesk.storage.closed_months import BESIDE_THE_DOCUMENT, TELLS_MONTH
from leaddesk.storage.conflicts import gone, one_only, refuse_conflicts
from leaddesk.storage.derived import derived, sources
from leaddesk.storage.engine import Connection, ids_in, next_id
from leaddesk.storage.many_rows import can_go_together, parts, record_gone, rows_of
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import JOURNALED, change_row, references

StoredRow = dict[str, Stored]
Tell = Callable[[int, int], None]  # so many rows are written of so many; what it raises ends the work

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # made once: to make it takes longer

_REFERENCES = {name: references(table) for name, table in JOURNALED.items()}
_RECORDED = ("change_id", "table", "row_id", "before", "after")
_MANY = 8  # rows that are written sooner together than one by one


@dataclass(frozen=True)
class Author:
    """Who makes a change and when; `swedish` is how the file sorts."""

    at: datetime
    actor: str
    swedish: bool = False


def tell_nobody(written: int, rows: int) -> None:
    """Nobody wants to know how far it is."""


def as_json(row: Mapping[str, Stored] | None) -> str | None:
    """Stored values of a row as `change_row` keeps them."""
    return None if row is None else _encode(row)


class Writer:
    """Writes the rows of one change in order and keeps their record."""

    def __init__(self, con: Connection, author: Author, change_id: int, tell: Tell = tell_nobody) -> None:
        """Rows are written to this connection's transaction, as part of this change."""
        self._con = con
        self._author = author
        self._change_id = change_id
        self._ids: dict[tuple[str, int], int] = {}
        self._tell, self._expected, self._done = tell, 0, 0

    def expect(self, rows: int) -> None:
        """So many rows are to come, a few more or less."""
        self._expected += rows

    def write_all(self, rows: Sequence[RowChange]) -> tuple[RowChange, ...]:
        """Write rows in order; returns them with the ids they have now."""
        self.expect(len(rows))
        written: list[RowChange] = []
        for _, alike in groupby(rows, key=_shape):
            batch = list(alike)
            if self._go_together(batch):
                written += self._write_together(batch)
            else:
                written += map(self.write, batch)
        return tuple(written)

    def _go_together(self, batch: Sequence[RowChange]) -> bool:
        """Whether so many rows of one shape are here that it is worth while, and nothing asks for one by one."""
        first = batch[0]
        ids = {row.row_id for row in batch} if first.before is not None else ()
        return (
            len(batch) >= _MANY
            and (first.before is not None or first.row_id < 0)
            and can_go_together(first.table, first.after if first.before is not None else None)
            and len(ids) in (0, len(batch))
        )

    def _write_together(self, batch: Sequence[RowChange]) -> list[RowChange]:
        """Rows of one table, all created with the same columns, or updated in the same ones, or deleted."""
        table = batch[0].table
        written: list[RowChange] = []
        if batch[0].before is None:
            first = next_id(self._con, JOURNALED[table])
            for row_id, row in enumerate(batch, first):
                told = _told(self._with_ids(table, row.after))
                self._ids[table, row.row_id] = row_id
                written.append(RowChange(table, row_id, None, told))
            made = [{**self._stored(table, row.after or {}), "id": row.row_id} for row in written]
            self.insert_many(table, [row | derived(table, row, swedish=self._author.swedish) for row in made])
            return written
        for row in batch:
            row_id = self._ids.get((table, row.row_id), row.row_id)
            before, after = self._with_ids(table, row.before), self._with_ids(table, row.after)
            written.append(RowChange(table, row_id, before, after))
        if batch[0].after is None:
            self.delete_many(table, [(row.row_id, self._stored(table, row.before or {})) for row in written])
        else:
            self.update_many(table, list(self._stored_updates(table, written)))
        return written

    def _stored_updates(self, table: str, rows: Sequence[RowChange]) -> Iterator[tuple[int, StoredRow, StoredRow]]:
        """What is the same for many, as mostly, is made once."""
        last, after = None, StoredRow()
        for row in rows:
            if last is None or row.after != last:
                last, after = row.after, self._stored(table, row.after or {})
            yield row.row_id, self._stored(table, row.before or {}), after

    def write(self, row: RowChange) -> RowChange:
        """Create, update or delete one row; returns it with ids in the place of placeholders."""
        row_id = self._ids.get((row.table, row.row_id), row.row_id)
        before, after = self._with_ids(row.table, row.before), self._with_ids(row.table, row.after)
        if before is None and row.row_id > 0:
            self.bring_back(row.table, cast("StoredRow", dict(after or {})))
            return row
        if before is None:
            told = _told(after)
            row_id = self._ids[row.table, row.row_id] = self.insert(row.table, self._stored(row.table, told))
            return RowChange(row.table, row_id, None, told)
        if after is None:
            self.delete(row.table, row_id, self._stored(row.table, before))
        else:
            self.update(row.table, row_id, self._stored(row.table, before), self._stored(row.table, after))
        return RowChange(row.table, row_id, before, after)

    def _with_ids(self, table: str, fields: Fields | None) -> Fields | None:
        if not fields or not self._ids:
            return fields
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
        with one_only(table):
            row_id = statements.insert(self._con, JOURNALED[table], row)
        self._record(table, row_id, None, row)
        return row_id

    def update(self, table: str, row_id: int, before: StoredRow, after: StoredRow) -> None:
        """Set columns of a row that hold `before`; raises ConflictError, NotFoundError or ClosedMonthError."""
        found_by = sources(table)
        tells_month = [TELLS_MONTH[table]] if table in TELLS_MONTH else []
        now = self._read(table, row_id, {*before, *after, *found_by, *tells_month})
        refuse_conflicts(table, row_id, before, now)
        if not after.keys() <= BESIDE_THE_DOCUMENT:
            closed_months.refuse(self._con, table, now, now | after)
        set_too = {}
        if any(column in after for column in found_by):
            set_too = derived(table, now | after, swedish=self._author.swedish)
        with one_only(table):
            statements.update(self._con, JOURNALED[table], row_id, after | set_too)
        self._record(table, row_id, {name: now[name] for name in after}, after)

    def delete(self, table: str, row_id: int, before: StoredRow) -> None:
        """Delete a row that holds `before`; all its columns are recorded."""
        now = self._read(table, row_id, (column.name for column in JOURNALED[table].c))
        refuse_conflicts(table, row_id, before, now)
        closed_months.refuse(self._con, table, now)
        statements.delete(self._con, JOURNALED[table], row_id)
        self._record(table, row_id, now, None)

    def bring_back(self, table: str, row: StoredRow) -> None:
        """Insert a deleted row again, with all its columns and its id."""
        closed_months.refuse(self._con, table, row)
        with one_only(table):
            statements.insert(self._con, JOURNALED[table], row)
        self._record(table, int(row["id"] or 0), None, row)

    def insert_many(self, table: str, rows: Sequence[StoredRow], as_kept: Mapping[int, str] | None = None) -> None:
        """Insert rows that all have the same columns, derived ones and their ids among them, by their ids.

        `as_kept` is what the record says of each id, where that is known: to write JSON anew takes as long as the row.
        """
        columns = tuple(rows[0])
        # The search takes in those whose ids go up together, and each of those that go down by itself.
        by_id = sorted(((int(row["id"] or 0), row) for row in rows), key=itemgetter(0))
        insert = statements.insert_together if sources(table) else statements.insert_many
        with waiting_indexes.rebuilt_after(self._con, JOURNALED[table], len(rows)):
            for part in parts(by_id):
                with one_only(table):
                    insert(self._con, JOURNALED[table], columns, [tuple(row.values()) for _, row in part])
                kept = [(row_id, None, as_kept[row_id] if as_kept else as_json(row)) for row_id, row in part]
                self._record_many(table, kept)

    def update_many(self, table: str, rows: Sequence[tuple[int, StoredRow, StoredRow]]) -> None:
        """As `update` for different rows (id, before, after) of which all set the same columns."""
        columns = tuple(rows[0][2])
        for part in parts(rows):
            now = self._read_many(table, [row_id for row_id, *_ in part], {*rows[0][1], *columns})
            for row_id, before, _ in part:
                refuse_conflicts(table, row_id, before, now[row_id])
            with one_only(table):
                statements.update_many(
                    self._con, JOURNALED[table], columns, [(*after.values(), row_id) for row_id, _, after in part]
                )
            kept, last, told = [], None, None
            for row_id, _, after in part:
                if after is not last:
                    last, told = after, as_json(after)
                kept.append((row_id, as_json({name: now[row_id][name] for name in columns}), told))
            self._record_many(table, kept)

    def delete_many(self, table: str, rows: Sequence[tuple[int, StoredRow]]) -> None:
        """As `delete` for different rows (id, before)."""
        with waiting_indexes.rebuilt_after(self._con, JOURNALED[table], len(rows)):
            for part in parts(sorted(rows, key=itemgetter(0))):  # in the order in which they lie in the file
                row_ids = [row_id for row_id, _ in part]
                now = self._read_many(table, row_ids, {name for _, before in part for name in before})
                for row_id, before in part:
                    refuse_conflicts(table, row_id, before, now[row_id])
                self._record_gone(JOURNALED[table], row_ids)
                statements.delete_many(self._con, JOURNALED[table], row_ids)

    def _read_many(self, table: str, row_ids: Sequence[int], columns: Iterable[str]) -> dict[int, StoredRow]:
        """By their ids; raises NotFoundError for the first that is gone."""
        names = ("id", *sorted(set(columns) - {"id"}))
        found = rows_of(self._con, table, names, row_ids)
        for row_id in row_ids:
            if row_id not in found:
                raise gone(table, row_id)
        return found

    def _record_many(self, table: str, rows: Sequence[tuple[int, str | None, str | None]]) -> None:
        statements.insert_many(self._con, change_row, _RECORDED, [(self._change_id, table, *row) for row in rows])
        self._count(len(rows))

    def _record_gone(self, table: sa.Table, row_ids: Sequence[int]) -> None:
        are_they = table.c.id.in_(ids_in("ids"))
        record_gone(self._con, self._change_id, table, are_they, ids=json.dumps(list(row_ids)))
        self._count(len(row_ids))

    def _read(self, table: str, row_id: int, columns: Iterable[str]) -> StoredRow:
        names = sorted({*columns, "id"})
        now = statements.read(self._con, JOURNALED[table], row_id, names)
        if now is None:
            raise gone(table, row_id)
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
        self._count(1)

    def _count(self, rows: int) -> None:
        self._done += rows
        self._tell(self._done, max(self._expected, self._done))


def _told(fields: Fields | None) -> Fields:
    """What a row is created with: what is left empty is not told."""
    return {name: value for name, value in (fields or {}).items() if value is not None and name != "id"}


def _shape(row: RowChange) -> tuple[object, ...]:
    """What rows have in common that can be written by one statement."""
    if row.before is None:
        return (row.table, row.row_id > 0, tuple(_told(row.after)))
    return (row.table, "delete") if row.after is None else (row.table, tuple(row.before), tuple(row.after))
