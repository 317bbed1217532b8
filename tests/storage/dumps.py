"""What a file holds, in a form that can be compared."""

from collections.abc import Collection, Iterable
from typing import Any

import sqlalchemy as sa

from leaddesk.model.change import Change, RowChange
from leaddesk.model.messages import Message
from leaddesk.services.work import Work
from leaddesk.storage import engine
from leaddesk.storage.engine import Connection
from leaddesk.storage.store import Store
from leaddesk.storage.tables import JOURNALED, metadata

Row = dict[str, Any]
Dump = dict[str, dict[int, Row]]


def dump(con: Connection, leave_out: Collection[str] = ()) -> Dump:
    """All rows that changes may write, by table and id, as they are stored."""
    return {
        name: {row[0]: without(dict(zip((column.name for column in table.c), row, strict=True)), leave_out) for row in _rows(con, table)}
        for name, table in JOURNALED.items()
    }


def dump_of(store: Store, leave_out: Collection[str] = ()) -> Dump:
    with store.reading() as con:
        return dump(con, leave_out)


def everything(con: Connection) -> dict[str, list[Any]]:
    """All rows of every table, the journal's and the migrations' too."""
    names = con.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'")
    return {name: list(con.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY 1')) for name in names.scalars().all()}


def schema(con: Connection) -> set[tuple[str, str]]:
    """Tables, indexes and triggers as SQLite wrote them down."""
    return {(name, sql) for name, sql in con.exec_driver_sql("SELECT name, sql FROM sqlite_master")}


def without(row: Row, columns: Iterable[str]) -> Row:
    return {name: value for name, value in row.items() if name not in columns}


def check_soundness(con: Connection) -> None:
    """References hold, and the search index says what the leads say."""
    assert engine.foreign_key_problems(con) == []
    con.exec_driver_sql("INSERT INTO lead_search(lead_search, rank) VALUES ('integrity-check', 1)")


def change_of(work: Work, *rows: RowChange) -> Change:
    """A use case that writes just these rows."""
    return Change(Message("Test"), rows)


def count(store: Store, table: str) -> int:
    with store.reading() as con:
        return int(con.execute(sa.select(sa.func.count()).select_from(metadata.tables[table])).scalar_one())


def _rows(con: Connection, table: sa.Table) -> Iterable[tuple[Any, ...]]:
    columns = ", ".join(f'"{column.name}"' for column in table.c)
    return [tuple(row) for row in con.exec_driver_sql(f'SELECT {columns} FROM "{table.name}" ORDER BY id')]
