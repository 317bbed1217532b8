"""What is still there of an import run: how many rows of each table, and what some of them are called."""

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.history import standing
from leaddesk.storage.tables import BULK, OWNED_BY, change, import_run, naming_column


def rows_of_run(con: Connection, run_id: int) -> dict[str, int]:
    """How many rows that the run made in masses are in the file now, by table; rows that belong to others left out."""
    counts = {}
    for name, table in BULK.items():
        if name not in OWNED_BY or name == "sale":
            count = con.execute(sa.select(sa.func.count()).where(table.c.import_run_id == run_id)).scalar_one()
            if count:
                counts[name] = count
    return counts


def run_of_file(con: Connection, sha256: str, before: int) -> tuple[int, str] | None:
    """The newest import before a run that took in this very file and is not undone, and the file's name then."""
    query = sa.select(import_run.c.id, import_run.c.files).join(change, change.c.import_run_id == import_run.c.id)
    is_of_file = sa.cast(import_run.c.files, sa.Text).contains(sha256)
    query = query.where(standing(change), import_run.c.id < before, is_of_file)
    for run_id, files in con.execute(query.order_by(import_run.c.id.desc()).limit(1)):
        return run_id, next((name for name, each in files.items() if each == sha256), "")
    return None


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
