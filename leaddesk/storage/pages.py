"""Rows by their ids, a page at a time: a million of them take no more memory than a thousand."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.statements import refused

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
