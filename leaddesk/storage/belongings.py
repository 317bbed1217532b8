"""Which rows belong to another."""

import json
from collections.abc import Sequence

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.tables import JOURNALED, OWNED_BY, references

# By table: the tables with rows that belong to its rows, each with the question which ones belong to `owners`.
_OWNED = {
    owner: [
        (name, sa.select(rows.c.id).where(rows.c[column].in_(ids_in("owners"))).order_by(rows.c.id))
        for name, rows in JOURNALED.items()
        for column, target in references(rows)
        if target == owner and column in OWNED_BY.get(name, ())
    ]
    for owner in JOURNALED
}


def belonging_to(con: Connection, table: str, row_id: int) -> list[tuple[str, int]]:
    """(table, id) of the rows that belong to a row, and of those that belong to them; the innermost first."""
    return belonging_to_all(con, table, [row_id])


def belonging_to_all(con: Connection, table: str, row_ids: Sequence[int]) -> list[tuple[str, int]]:
    """(table, id) of the rows that belong to any of these rows, and to them; the innermost first, table by table."""
    found: list[tuple[str, int]] = []
    owners = json.dumps(list(row_ids))
    for name, query in _OWNED[table] if row_ids else ():
        owned = [row_id for (row_id,) in statements.rows(con, query, owners=owners)]
        found += [*belonging_to_all(con, name, owned), *((name, owned_id) for owned_id in owned)]
    return list(dict.fromkeys(found))


def rows_of(con: Connection, table: str, row_id: int) -> list[tuple[str, str, int]]:
    """(table, column, id) of the rows that belong to a row themselves; the column is the one that names it."""
    return [
        (name, column, owned_id)
        for name, rows in JOURNALED.items()
        for column, target in references(rows)
        if target == table and column in OWNED_BY.get(name, ())
        for (owned_id,) in statements.rows(con, _NAMING[name, column], owner=row_id)
    ]


_NAMING = {
    (name, column): sa.select(rows.c.id).where(rows.c[column] == sa.bindparam("owner")).order_by(rows.c.id)
    for name, rows in JOURNALED.items()
    for column in OWNED_BY.get(name, ())
}
