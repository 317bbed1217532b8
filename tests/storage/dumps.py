"""What a file holds, in a form that can be compared."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from leaddesk.storage import soundness
from leaddesk.storage.engine import Connection
from leaddesk.storage.store import Store
from leaddesk.storage.tables import JOURNALED, metadata

Row = dict[str, Any]
Dump = dict[str, dict[int, Row]]


def dump(con: Connection) -> Dump:
    """All rows that changes may write, by table and id, as they are stored."""
    return {name: {row["id"]: row for row in _rows(con, table)} for name, table in JOURNALED.items()}


def dump_of(store: Store) -> Dump:
    with store.reading() as con:
        return dump(con)


def everything(store: Store) -> dict[str, list[Any]]:
    """All rows of every table, the journal's, the migrations' and the search index's too."""
    with store.reading() as con:
        names = con.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").scalars().all()
        return {name: [tuple(row) for row in con.exec_driver_sql(f'SELECT * FROM "{name}"')] for name in names}


def schema(store: Store) -> set[tuple[str, str]]:
    """Tables, indexes and triggers as SQLite wrote them down."""
    with store.reading() as con:
        return {(name, sql or "") for name, sql in con.exec_driver_sql("SELECT name, sql FROM sqlite_master")}


def without(found: Dump, columns: Iterable[str]) -> Dump:
    """The dump as if there were no such columns."""
    left_out = frozenset(columns)
    return {
        table: {row_id: {k: v for k, v in row.items() if k not in left_out} for row_id, row in rows.items()}
        for table, rows in found.items()
    }


def check_soundness(store: Store) -> None:
    """References hold, and the search index says what the leads say."""
    with store.writing() as con:
        assert soundness.foreign_key_problems(con) == []
        con.exec_driver_sql("INSERT INTO lead_search(lead_search, rank) VALUES ('integrity-check', 1)")


def count(store: Store, table: str) -> int:
    with store.reading() as con:
        return int(con.execute(sa.select(sa.func.count()).select_from(metadata.tables[table])).scalar_one())


def _rows(con: Connection, table: sa.Table) -> Iterable[Row]:
    names = [column.name for column in table.c]
    columns = ", ".join(f'"{name}"' for name in names)
    driver: Any = con.connection.driver_connection  # asked thousands of times: SQLAlchemy would take most of it
    found = driver.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY id')
    return [dict(zip(names, row, strict=True)) for row in found]
