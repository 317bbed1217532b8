"""Which rows belong to another."""

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import JOURNALED, OWNED_BY, references


def belonging_to(con: Connection, table: str, row_id: int) -> list[tuple[str, int]]:
    """(table, id) of the rows that belong to a row, and of those that belong to them; the innermost first."""
    found: list[tuple[str, int]] = []
    for name, owners in OWNED_BY.items():
        rows = JOURNALED[name]
        for column, target in references(rows):
            if column in owners and target == table:
                ids = con.execute(sa.select(rows.c.id).where(rows.c[column] == row_id).order_by(rows.c.id)).scalars()
                for owned_id in ids.all():
                    found += [*belonging_to(con, name, owned_id), (name, owned_id)]
    return list(dict.fromkeys(found))
