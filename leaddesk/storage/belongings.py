"""Which rows belong to another."""

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import JOURNALED, OWNED_BY, references

# By table: the tables with rows that belong to its rows, each with the question which ones belong to `owner`.
_OWNED = {
    owner: [
        (name, sa.select(rows.c.id).where(rows.c[column] == sa.bindparam("owner")).order_by(rows.c.id))
        for name, rows in JOURNALED.items()
        for column, target in references(rows)
        if target == owner and column in OWNED_BY.get(name, ())
    ]
    for owner in JOURNALED
}


def belonging_to(con: Connection, table: str, row_id: int) -> list[tuple[str, int]]:
    """(table, id) of the rows that belong to a row, and of those that belong to them; the innermost first."""
    found: list[tuple[str, int]] = []
    for name, query in _OWNED[table]:
        for (owned_id,) in statements.rows(con, query, owner=row_id):
            found += [*belonging_to(con, name, owned_id), (name, owned_id)]
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
