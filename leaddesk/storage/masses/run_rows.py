"""What is still there of an import run: how many rows of each table, and which an undo kept."""

import json
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import ChangeKind
from leaddesk.storage.engine import Connection
from leaddesk.storage.history import standing
from leaddesk.storage.tables import (
    BULK,
    JOURNALED,
    OWNED_BY,
    change,
    change_row,
    import_run,
    naming_column,
    sale,
    setting,
    stage,
)


def rows_of_run(con: Connection, run_id: int) -> dict[str, int]:
    """How many rows that the run made in masses are in the file now, by table; rows that belong to others left out."""
    counts = {}
    for name, table in BULK.items():
        if name not in OWNED_BY or name == "sale":
            count = con.execute(sa.select(sa.func.count()).where(table.c.import_run_id == run_id)).scalar_one()
            if count:
                counts[name] = count
    return counts


def run_of_file(con: Connection, sha256: str, before: int) -> tuple[int, str] | None:
    """The newest import before a run that took in this very file and is not undone, and the file's name then."""
    query = sa.select(import_run.c.id, import_run.c.files).join(change, change.c.import_run_id == import_run.c.id)
    is_of_file = sa.cast(import_run.c.files, sa.Text).contains(sha256)
    query = query.where(standing(change), import_run.c.id < before, is_of_file)
    for run_id, files in con.execute(query.order_by(import_run.c.id.desc()).limit(1)):
        return run_id, next((name for name, each in files.items() if each == sha256), "")
    return None


def run_by_preset(con: Connection, preset: str) -> int | None:
    """The newest import of files that a preset knows, or of a sample, that is not undone; None if there is none."""
    query = sa.select(import_run.c.id).join(change, change.c.import_run_id == import_run.c.id)
    query = query.where(standing(change), import_run.c.preset == preset)
    return con.execute(query.order_by(import_run.c.id.desc()).limit(1)).scalar()


class KeptRow(NamedTuple):
    """A row that stayed when an import was undone, for it was edited or something was added to it since."""

    table: str
    row_id: int
    name: str


def kept_of_run(con: Connection, run_id: int, change_id: int, most: int) -> tuple[int, tuple[KeptRow, ...]]:
    """What an undo of an import left as it is and is there now: how many rows, and the first of them by name.

    These are rows that the import made or updated; of those that have no name nobody is told.
    """
    count, found = 0, list[KeptRow]()
    for name, table in JOURNALED.items():
        column = naming_column(table)
        if column is None or table is setting:
            continue
        left = _left_of(con, run_id, change_id, table)
        count += con.execute(sa.select(sa.func.count()).select_from(table).where(left)).scalar_one()
        query = sa.select(table.c.id, column).where(left).order_by(table.c.id).limit(most - len(found))
        found += [KeptRow(name, row.id, str(row[1] or row.id)) for row in con.execute(query)]
    return count, tuple(found)


def only_moved(con: Connection, change_id: int) -> set[int]:
    """The stages that made room for new ones: where they stand now is nothing that an undo owes anybody."""
    updated = sa.select(change_row.c.row_id, change_row.c.before).where(
        change_row.c.change_id == change_id, change_row.c.table == stage.name, change_row.c.before.is_not(None)
    )
    return {row_id for row_id, before in con.execute(updated) if set(json.loads(before)) == {"position"}}


def _left_of(con: Connection, run_id: int, change_id: int, table: sa.Table) -> sa.ColumnElement[bool]:
    """SQL: a row of the table that the run made and that is there, or one that it wrote and the undo did not."""
    undone = change_row.alias("undone")
    undo_id = sa.select(sa.func.max(change.c.id)).where(
        change.c.undoes_id == change_id, change.c.kind == ChangeKind.UNDO.value
    )
    written = sa.select(change_row.c.row_id).where(
        change_row.c.change_id == change_id,
        change_row.c.table == table.name,
        ~sa.exists().where(
            undone.c.table == table.name,
            undone.c.row_id == change_row.c.row_id,
            undone.c.change_id == undo_id.scalar_subquery(),
        ),
    )
    if table is stage:
        written = written.where(change_row.c.row_id.not_in(only_moved(con, change_id)))
    left: sa.ColumnElement[bool] = table.c.id.in_(written)
    if table.name in BULK and (table.name not in OWNED_BY or table is sale):
        left = sa.or_(left, table.c.import_run_id == run_id)
    return left
