"""What is still there of an import run: how many rows of each table, and what some of them are called."""

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import BULK, OWNED_BY, naming_column


def rows_of_run(con: Connection, run_id: int) -> dict[str, int]:
    """How many rows that the run made in masses are in the file now, by table; rows that belong to others left out."""
    counts = {}
    for name, table in BULK.items():
        if name not in OWNED_BY or name == "sale":
            count = con.execute(sa.select(sa.func.count()).where(table.c.import_run_id == run_id)).scalar_one()
            if count:
                counts[name] = count
    return counts


def names_of_run(con: Connection, run_id: int, most: int) -> list[tuple[str, int, str]]:
    """(table, id, name) of some of these rows, in the order of tables and ids."""
    found: list[tuple[str, int, str]] = []
    for name in rows_of_run(con, run_id):
        table = BULK[name]
        column = naming_column(table)
        if column is None:
            continue
        query = sa.select(table.c.id, column).where(table.c.import_run_id == run_id).order_by(table.c.id)
        found += [(name, row.id, str(row[1] or row.id)) for row in con.execute(query.limit(most - len(found)))]
        if len(found) >= most:
            break
    return found
