"""What SQLite finds wrong with a file: damage, references to nothing, parts that are missing, values of no use."""

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy import exc

from leaddesk.storage.engine import Connection

_JSON_OF_JOURNAL = {"change_row": ("before", "after")}
_SEARCH = "SELECT count(*) FROM sqlite_master WHERE name = 'lead_search'"
_LOOK_ANEW = """SELECT rowid FROM lead_search WHERE lead_search MATCH '"???"' LIMIT 1"""


def integrity_problems(con: Connection) -> list[str]:
    """What SQLite finds wrong with the file, in its own words; empty if nothing.

    The search index is searched before: else SQLite examines it by what the connection knew of it the last time, and
    takes for damage what others have written to it since (seen in 3.53.4).
    """
    if con.exec_driver_sql(_SEARCH).scalar():
        _look_anew(con)
    told = (line for row in con.exec_driver_sql("PRAGMA integrity_check") for line in str(row[0]).splitlines())
    found = [line for line in told if not line.startswith("***")]  # a heading
    return [] if found == ["ok"] else found


def _look_anew(con: Connection) -> None:
    """Let the connection forget what it knew of the search index; one that cannot be searched is found damaged next."""
    try:
        con.exec_driver_sql(_LOOK_ANEW).all()
    except exc.DatabaseError:
        return


def foreign_key_problems(con: Connection) -> list[tuple[str, int, str]]:
    """(table, row id, table it refers to) of every reference to a row that is not there."""
    return [(row[0], row[1], row[2]) for row in con.exec_driver_sql("PRAGMA foreign_key_check")]


def missing_parts(con: Connection, metadata: sa.MetaData, others: frozenset[str]) -> list[str]:
    """The tables and indexes of the schema, and other parts by their names, that the file lacks."""
    found = set(con.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    tables = metadata.tables.values()
    expected = {table.name for table in tables} | {str(index.name) for table in tables for index in table.indexes}
    return sorted((expected | others) - found)


def malformed_rows(con: Connection, table: sa.Table) -> int:
    """How many rows hold something that their column cannot: no whole number, no day, or no JSON."""
    wrong = malformed(table, table.c.keys())
    return int(con.exec_driver_sql(f'SELECT count(*) FROM "{table.name}" WHERE {wrong}').scalar_one())


def malformed(table: sa.Table, columns: Collection[str]) -> str:
    """SQL: a row holds something that one of these columns cannot."""
    wrong = []
    for column in table.c:
        if column.name not in columns:
            continue
        name = f'"{column.name}"'
        if isinstance(column.type, sa.Integer | sa.Boolean):
            wrong.append(f"typeof({name}) NOT IN ('integer', 'null')")
        elif isinstance(column.type, sa.Date):
            wrong.append(f"date({name}) IS NOT {name}")
        elif type(column.type).__name__ == "JsonText" or column.name in _JSON_OF_JOURNAL.get(table.name, ()):
            wrong.append(f"({name} IS NOT NULL AND NOT json_valid({name}))")
    return " OR ".join(wrong)
