"""What a file that is not open here, such as a backup, holds of persons."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from leaddesk.model.errors import StoreError
from leaddesk.storage import engine
from leaddesk.storage.engine import Connection, json_field
from leaddesk.storage.privacy import erasure
from leaddesk.storage.tables import change_row, lead, stakeholder

_UNREADABLE = (StoreError, sa.exc.DatabaseError)  # the latter of a file that lacks the tables: empty, or another's


def holds(path: Path, uids: frozenset[str]) -> bool:
    """Whether a file has a lead or a stakeholder of these uids, or its journal knows one; also if it cannot be read."""
    try:
        with _reading(path) as con:
            return any(_has(con, table, uids) for table in (lead, stakeholder))
    except _UNREADABLE:
        return True


def erased_in(path: Path) -> frozenset[str]:
    """What a file knows of rows that were erased from it; nothing if it cannot be read."""
    try:
        with _reading(path) as con:
            return erasure.known(con)
    except _UNREADABLE:
        return frozenset()


def _has(con: Connection, table: sa.Table, uids: frozenset[str]) -> bool:
    wanted = sa.func.json_each(sa.literal(json.dumps(sorted(uids)))).table_valued(sa.column("value", sa.Text))
    of_these = sa.select(wanted.c.value)
    there = sa.exists().where(table.c.uid.in_(of_these))
    was = json_field(change_row.c.before, "uid").in_(of_these)
    recorded = sa.exists().where(change_row.c.table == table.name, change_row.c.after.is_(None), was)
    return con.execute(sa.select(sa.or_(there, recorded))).scalar_one()


@contextmanager
def _reading(path: Path) -> Iterator[Connection]:
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con:
            yield con
    finally:
        made.dispose()
