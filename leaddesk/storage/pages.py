"""Rows by their ids, a page at a time: a million of them take no more memory than a thousand."""

import json
from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in, refused

PAGE = 1_000
_AT_ONCE = 50  # rows, few enough to be still at hand when they are used


def ids_of(con: Connection, query: sa.Select[tuple[int]]) -> "array[int]":
    """The ids that a query finds, taken from the driver itself: SQLAlchemy would take thrice as long for a million."""
    ids, found = array("q"), con.execute(query)
    cursor, module = cast("Any", found.cursor), cast("Any", con.dialect.loaded_dbapi)
    try:
        while some := cursor.fetchmany(PAGE):
            ids.extend([row[0] for row in some])
    except module.Error as error:
        raise refused(con, str(query), error) from error
    finally:
        found.close()
    return ids


def pages(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """The ids in pieces."""
    for start in range(0, len(ids), PAGE):
        yield ids[start : start + PAGE]


def among(column: sa.ColumnElement[Any], ids: Sequence[int]) -> sa.ColumnElement[bool]:
    """SQL: the column holds one of a page's ids; where they lie close together, maybe one between them."""
    first, last = min(ids), max(ids)
    if last - first < 2 * len(ids):
        return column.between(first, last)
    return column.in_(ids)


def as_stored(column: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """SQL: the column as it is stored, so that nothing is made of days, instants and JSON that is made text again."""
    return column if isinstance(column.type, sa.Integer | sa.String | sa.Boolean) else sa.type_coerce(column, sa.Text)


def rows_of(con: Connection, query: sa.Select[Any], key: sa.Column[Any], ids: Sequence[int]) -> Iterator[Sequence[Any]]:
    """A page's rows, each with its id first, in the order of the ids."""
    found = con.execute(query.where(among(key, ids)).order_by(key)).partitions(_AT_ONCE)
    rows = (row for some in found for row in some)
    if any(later < earlier for earlier, later in pairwise(ids)):
        by_id = {row[0]: row for row in rows}
        yield from (by_id[row_id] for row_id in ids)
        return
    wanted = iter(ids)
    expected = next(wanted)
    for row in rows:
        if row[0] == expected:
            yield row
            expected = next(wanted, 0)


def grouped(con: Connection, query: sa.Select[Any], owner: sa.Column[Any], ids: Sequence[int]) -> dict[int, list[Any]]:
    """Rows that belong to a page's rows, by the id of the owner, which they have first, in the order of their ids."""
    found: dict[int, list[Any]] = {}
    for row in con.execute(query.where(among(owner, ids)).order_by(owner.table.c.id)).all():
        found.setdefault(row[0], []).append(row)
    return found


class PagedQuery:
    """A query that is asked for a page of ids at a time, by the driver itself: compiled once, and rows as they come."""

    def __init__(self, query: sa.Select[Any], key: sa.Column[Any], *order: sa.ColumnElement[Any]) -> None:
        """Ask for the rows whose key is one of the ids, in the order of the key, or in this one."""
        query = query.order_by(*(order or (key,)))
        # Two ways, as `among` has them; a JSON array stands for ids that lie apart.
        self._between = query.where(key.between(sa.bindparam("first_id"), sa.bindparam("last_id")))
        self._listed = query.where(key.in_(ids_in("ids")))

    def rows(self, con: Connection, ids: Sequence[int]) -> list[tuple[Any, ...]]:
        """The rows of a page, and, where its ids lie close together, maybe some that are of none of them."""
        first, last = min(ids), max(ids)
        if last - first < 2 * len(ids):
            return statements.rows(con, self._between, first_id=first, last_id=last)
        return statements.rows(con, self._listed, ids=json.dumps(list(ids)))
