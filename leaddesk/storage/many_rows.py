"""Rows of one table that are read and written together: which can be, and how many at a time."""

import json
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeVar

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.closed_months import TELLS_MONTH
from leaddesk.storage.derived import sources
from leaddesk.storage.engine import Connection, ids_in, row_as_json
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import change_row, metadata

_AT_ONCE = 500

T = TypeVar("T")


def parts(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """The rows, some hundred at a time."""
    return (rows[start : start + _AT_ONCE] for start in range(0, len(rows), _AT_ONCE))


def can_go_together(table: str, set_columns: Collection[str] | None) -> bool:
    """Whether rows of a table can be; not those of sales, whose months may be closed, nor where names change."""
    is_renaming = set_columns is not None and any(column in set_columns for column in sources(table))
    return table not in TELLS_MONTH and not is_renaming


def rows_of(
    con: Connection, table: str, columns: tuple[str, ...], row_ids: Sequence[int]
) -> dict[int, dict[str, Stored]]:
    """The stored values of those of the rows that there are, by id; the first column is the id."""
    found = statements.rows(con, _by_ids(table, columns), ids=json.dumps(list(row_ids)))
    return {row[0]: dict(zip(columns, row, strict=True)) for row in found}


def record_gone(
    con: Connection, change_id: int, table: sa.Table, *which: sa.ColumnElement[bool], **values: Stored
) -> None:
    """Copy rows that are about to go into the record of a change, whole; `values` are those of the conditions."""
    columns = ["change_id", "table", "row_id", "before"]
    query = sa.select(sa.literal(change_id), sa.literal(table.name), table.c.id, row_as_json(table))
    con.execute(sa.insert(change_row).from_select(columns, query.where(*which).order_by(table.c.id)), values)


@lru_cache(maxsize=128)
def _by_ids(table: str, columns: tuple[str, ...]) -> sa.Select[Any]:
    rows = metadata.tables[table]
    return sa.select(*(rows.c[name] for name in columns)).where(rows.c.id.in_(ids_in("ids")))
