"""Rows that refer to one that is gone: none may be left by a change or an undo."""

import json
from collections.abc import Iterable, Sequence
from functools import cache

import sqlalchemy as sa

from leaddesk.model.change import Fields, RowChange
from leaddesk.model.errors import ConflictError
from leaddesk.model.messages import N_
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.tables import JOURNALED, references, referring


def refuse_orphans(con: Connection, written: Iterable[RowChange]) -> None:
    """Raise ConflictError if a row that was written needs one that is gone, or one that was removed is needed.

    Of a row that was there before, only the columns that were written are looked at.
    """
    removed: dict[str, list[int]] = {}
    needing: dict[tuple[str, str], list[int]] = {}
    for row in written:
        if row.after is None:
            removed.setdefault(row.table, []).append(row.row_id)
            continue
        for column in _missing(row.table):
            if row.before is None or column in row.after:
                needing.setdefault((row.table, column), []).append(row.row_id)
    for table, row_ids in removed.items():
        for other, query in _referring(table):
            for (row_id,) in _asked(con, query, row_ids):
                sentence = N_("{table} {row} cannot go: {other} refers to it. Nothing was changed.")
                raise _conflict(sentence, table, row_id, other)
    for (table, column), row_ids in needing.items():
        other, query = _missing(table)[column]
        for (row_id,) in _asked(con, query, row_ids):
            sentence = N_("{table} {row} needs a row of {other} that is gone. Nothing was changed.")
            raise _conflict(sentence, table, row_id, other)


def missing_reference(con: Connection, table: str, fields: Fields) -> str | None:
    """The first table in which a row that these fields refer to is missing; None if all are there."""
    for column, (target, _) in _missing(table).items():
        value = fields.get(column)
        if isinstance(value, int) and statements.read(con, JOURNALED[target], value, ["id"]) is None:
            return target
    return None


def referring_table(con: Connection, table: str, row_id: int) -> str | None:
    """The first table with a row that refers to this one; None if none does."""
    return next((name for name, query in _referring(table) if _asked(con, query, [row_id])), None)


@cache
def _missing(name: str) -> dict[str, tuple[str, sa.Select[tuple[int]]]]:
    """By the columns of a table that refer: to which table, and which rows of `ids` to a row that is not there."""
    rows = JOURNALED[name]
    referred = [(column, target) for column, target in references(rows) if target in JOURNALED]
    return {column: (target, _without(rows, column, target)) for column, target in referred}


def _without(rows: sa.Table, column: str, target: str) -> sa.Select[tuple[int]]:
    is_gone = (
        ~sa.exists().where(JOURNALED[target].c.id == rows.c[column]).correlate(rows)
        if target != rows.name
        else rows.c[column].not_in(sa.select(rows.alias("others").c.id))
    )
    of_these = rows.c.id.in_(ids_in("ids"))
    return sa.select(rows.c.id).where(of_these, rows.c[column].is_not(None), is_gone).limit(1)


@cache
def _referring(name: str) -> list[tuple[str, sa.Select[tuple[int]]]]:
    """Of a table: (another table, to which of the rows `ids` one of its rows refers)."""
    return [
        (other.name, sa.select(other.c[column]).where(other.c[column].in_(ids_in("ids"))).limit(1))
        for other, column in referring(JOURNALED[name])
    ]


def _asked(con: Connection, query: sa.Select[tuple[int]], row_ids: Sequence[int]) -> list[tuple[int]]:
    return statements.rows(con, query, ids=json.dumps(list(row_ids)))


def _conflict(sentence: str, table: str, row_id: int, other: str) -> ConflictError:
    return ConflictError(sentence, [(table, row_id, "id", None, None)], table=table, row=row_id, other=other)
