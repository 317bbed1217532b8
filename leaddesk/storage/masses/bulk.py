"""Masses of rows written as one change: known by their run, in batches, in the caller's transaction."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

import sqlalchemy as sa

from leaddesk.model.change import Done, RowChange
from leaddesk.model.enums import ChangeKind
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import Message
from leaddesk.storage import journal, statements, waiting_indexes
from leaddesk.storage.derived import DERIVED, derived_values, sources
from leaddesk.storage.engine import Connection, next_id
from leaddesk.storage.figures import figure_cells
from leaddesk.storage.row_writer import Author, Writer
from leaddesk.storage.searching import search
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import BULK, JOURNALED, import_run, lead, stage_entry

BATCH = 1_000
_WORD = re.compile(r"\w+")
_PLACES = {name: place for place, name in enumerate(JOURNALED)}


class BulkTable:
    """New rows of one table, all with the same columns; they get their ids at once and are written in batches.

    `columns` are all that are written, `ids` those of the next rows, for who puts in whole rows.
    """

    def __init__(
        self,
        table: sa.Table,
        columns: Sequence[str],
        run_id: int,
        ids: Iterator[int],
        swedish: bool,
        when_full: Callable[[], None],
    ) -> None:
        """`columns` are those of the tuples that `add` takes; id, run and derived columns are added here."""
        self.name = table.name
        self._table = table
        self._run_id = run_id
        self._swedish = swedish
        self.ids = ids
        self._when_full = when_full
        self._found_by = [columns.index(name) if name in columns else None for name in sources(table.name)]
        self.columns = (*columns, *(DERIVED if self._found_by else ()), "id", "import_run_id")
        self._rows: list[tuple[Stored, ...]] = []
        self.put = self._rows.append  # a whole row, derived columns, id and run too; then `flush_if_full`
        self._written = 0

    @property
    def count(self) -> int:
        """How many rows were taken."""
        return self._written + len(self._rows)

    def add(self, row: tuple[Stored, ...]) -> int:
        """Take one row of stored values; returns the id it has."""
        row_id = next(self.ids)
        if self._found_by:
            found_by = [None if place is None else row[place] for place in self._found_by]
            row = (*row, *derived_values(found_by, swedish=self._swedish), row_id, self._run_id)
        else:
            row = (*row, row_id, self._run_id)
        self._rows.append(row)
        self.flush_if_full()
        return row_id

    def flush_if_full(self) -> None:
        """Let all tables be written once there are enough rows."""
        if len(self._rows) >= BATCH:
            self._when_full()

    def flush(self, con: Connection) -> None:
        """Write what was taken so far."""
        if self._rows:
            statements.insert_many(con, self._table, self.columns, self._rows)
            self._written += len(self._rows)
            self._rows.clear()


class Bulk:
    """One import run being written; leave it by `finish`, or by raising, which undoes the transaction."""

    def __init__(
        self,
        con: Connection,
        author: Author,
        label: Message,
        run: ImportRun,
        expected_rows: int = 0,
        *,
        looks_up: bool = True,
    ) -> None:
        """Start the run; where many leads are expected, and no fewer than there are, indexes over them wait.

        `looks_up`: leads are looked for while it runs, by what an import matches them by.
        """
        self._con = con
        self._author = author
        self._run = run
        self._label = label
        fields = run.model_dump(exclude={"id"}) | {"at": author.at}
        self.run_id = statements.insert(con, import_run, statements.stored(con, import_run, fields))
        self.change_id = journal.record(con, author, label, ChangeKind.DO, run_id=self.run_id)
        self.writer = Writer(con, author, self.change_id)
        self._tables: dict[tuple[str, tuple[str, ...]], BulkTable] = {}
        self._ids: dict[str, Iterator[int]] = {}
        self._written: list[RowChange] = []
        search.pause_inserts(con)
        self._lets_go_of_figures = figure_cells.pause_for(con, expected_rows)
        self._first_lead = next_id(con, lead)
        self._waiting: list[sa.Index] = []
        is_worth_it = expected_rows >= max(search.MANY_ROWS, self._first_lead)
        self._can_wait = _indexes_that_can_wait(looks_up=looks_up) if is_worth_it else []

    def table(self, name: str, columns: Sequence[str]) -> BulkTable:
        """The new rows of a table that have these columns."""
        which = (name, tuple(columns))
        if which not in self._tables:
            ids = self._ids.setdefault(name, count(next_id(self._con, BULK[name])))
            table = BulkTable(BULK[name], columns, self.run_id, ids, self._author.swedish, self.flush)
            self._tables[which] = table
            self._let_wait(name, columns)
        return self._tables[which]

    def write(self, row: RowChange) -> int:
        """Write one recorded row (a definition, or an update of a row that was there); returns its id."""
        written = self.writer.write(row)
        self._written.append(replace(written, before=None, after=None))
        return written.row_id

    def update(self, table: str, row_id: int, before: Mapping[str, Stored], after: Mapping[str, Stored]) -> None:
        """Set columns of a row that was there from one stored value to another, with a record."""
        self.writer.update(table, row_id, dict(before), dict(after))
        self._written.append(RowChange(table, row_id, None, None))

    def read(self, table: str, row_id: int) -> dict[str, Stored] | None:
        """The stored values of a row, also of one that was taken and not written yet; None if there is none."""
        now = statements.read(self._con, JOURNALED[table], row_id)
        if now is None:
            self.flush()
            now = statements.read(self._con, JOURNALED[table], row_id)
        return now

    def flush(self) -> None:
        """Write what all tables took so far, so that it can be read.

        Parents before children: once a row is there before its parent, SQLite looks for the children of every parent
        that comes.
        """
        for table in sorted(self._tables.values(), key=lambda table: _PLACES[table.name]):
            table.flush(self._con)

    def _let_wait(self, name: str, columns: Sequence[str]) -> None:
        """Take away the indexes that rows with these columns would be put into one by one; others cost nothing."""
        written = {*columns, *DERIVED, "import_run_id"}
        of_table = [index for index in self._can_wait if index.table is not None and index.table.name == name]
        for index in [each for each in of_table if written & _columns_of(each)]:
            index.drop(self._con)
            self._can_wait.remove(index)
            self._waiting.append(index)

    def make_indexes(self) -> None:
        """Make the indexes that wait, before anything else than the matching of leads looks for leads."""
        self._can_wait.clear()
        waiting_indexes.make(self._con, self._waiting)
        self._waiting.clear()

    def finish(self, counts: Mapping[str, int], mapping: Mapping[str, str] | None = None) -> Done:
        """Write the rest, index it, and keep the counts (of rows read, created and so on) with the run."""
        self.flush()
        self.make_indexes()
        search.index_from(self._con, self._first_lead)
        if self._lets_go_of_figures:
            figure_cells.resume(self._con)
        made = sum(table.count for table in self._tables.values())
        fields: dict[str, object] = {"counts": {**counts, "rows": made}}
        if mapping is not None:
            fields["mapping"] = dict(mapping)
        statements.update(self._con, import_run, self.run_id, statements.stored(self._con, import_run, fields))
        touched = {name for (name, _), table in self._tables.items() if table.count}
        touched |= {row.table for row in self._written}
        rows = made + len(self._written)
        return Done(self.change_id, ChangeKind.DO, self._label, (), frozenset(touched), self.run_id, rows)


def _indexes_that_can_wait(*, looks_up: bool) -> list[sa.Index]:
    """The indexes over leads and their stages that nothing reads while an import runs, by their names."""
    needed = {"ix_lead_external", "ix_lead_email", "ix_lead_phone", "ix_lead_mobile"} if looks_up else set()
    found = [index for index in lead.indexes if index.name not in needed]
    if not looks_up:  # else an import that corrects the days of a lead asks for its entries
        found += stage_entry.indexes
    return sorted(found, key=lambda index: str(index.name))


def _columns_of(index: sa.Index) -> set[str]:
    """The columns that an index is over, also where it is over what is made of one."""
    return {word for expression in index.expressions for word in _WORD.findall(str(expression))}
