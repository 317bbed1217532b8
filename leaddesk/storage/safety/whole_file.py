"""Everything that a file holds, table by table, for a copy that any program can read."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from leaddesk.model.columns import JsonText
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import JOURNALED, change, change_row, import_run

TABLES = (import_run, *JOURNALED.values(), change, change_row)
_JSON = frozenset({change_row.c.before, change_row.c.after})  # columns of text that is JSON
_AT_ONCE = 500  # rows


def rows_of(con: Connection, table: sa.Table) -> Iterator[dict[str, Any]]:
    """The rows of a table with all its columns, by their ids: days and instants in ISO 8601, JSON as what it says."""
    columns = [sa.type_coerce(column, JsonText) if column in _JSON else column for column in table.c]
    query = sa.select(*columns).order_by(table.c.id).execution_options(yield_per=_AT_ONCE)
    for row in con.execute(query):
        yield plain_row({column.name: value for column, value in zip(table.c, row, strict=True)})


def plain_row(row: dict[str, Any]) -> dict[str, Any]:
    """A row with its days and instants in ISO 8601."""
    return {name: _plain(value) for name, value in row.items()}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value
