"""Taking back an import as a whole, in SQL, whatever its size; rows edited since are kept.

Edited since: a later change that stands touched the row, or a row outside the import refers to it. With a kept row
stay the rows of the import that it refers to and those that belong to it.
"""

from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.change import Kept
from leaddesk.model.errors import ConflictError, NotFoundError
from leaddesk.model.messages import Message, N_
from leaddesk.storage import engine, history, journal, search, statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.journal import Author, Writer
from leaddesk.storage.tables import (
    BULK,
    JOURNALED,
    OWNED_BY,
    change,
    change_row,
    naming_column,
    references,
    referring,
)

_EDITED = N_("edited after this import")
_ADDED_TO = N_("something was added to it after this import")
_USED = N_("used by rows that stay")

kept_rows = sa.Table(
    "kept_row",
    sa.MetaData(),
    sa.Column("table", sa.String, primary_key=True),
    sa.Column("row_id", sa.Integer, primary_key=True),
    prefixes=["TEMPORARY"],
)


class Gone(NamedTuple):
    """What undoing a run did."""

    removed: int
    restored: int
    kept: tuple[Kept, ...]
    tables: frozenset[str]


def undo_run(con: Connection, author: Author, change_id: int, run_id: int, undo_id: int) -> Gone:
    """Remove what the run created and restore what it updated, except rows edited since."""
    kept_rows.create(con, checkfirst=False)
    try:
        _keep_touched(con, change_id, run_id)
        reasons = dict.fromkeys(_kept(con), _EDITED)
        _keep_added_to(con, change_id, run_id)
        reasons = dict.fromkeys(_kept(con), _ADDED_TO) | reasons
        _keep_what_belongs_together(con, run_id)
        removed, tables = _remove(con, run_id, undo_id)
        reverted = _revert_recorded(con, author, change_id, undo_id)
        named = [
            Kept(table, row_id, name, Message(why))
            for (table, row_id), why in sorted((reasons | reverted.kept).items())
            if (name := _name(con, table, row_id)) is not None
        ]
        return Gone(
            removed + reverted.removed, reverted.restored, tuple(named), frozenset(tables | reverted.tables)
        )
    finally:
        kept_rows.drop(con)


def bring_back_run(con: Connection, undo_id: int, run_id: int) -> tuple[int, set[str]]:
    """Insert the rows that undoing the run removed, as they were; returns how many, and of which tables."""
    back, tables = 0, set()
    for name, table in BULK.items():
        document = change_row.c.before
        rows = (change_row.c.change_id == undo_id, change_row.c.table == name, change_row.c.after.is_(None))
        of_run = engine.json_field(document, "import_run_id") == run_id
        count = con.execute(sa.select(sa.func.count()).select_from(change_row).where(*rows, of_run)).scalar_one()
        if count:
            values = [engine.json_field(document, column.name) for column in table.c]
            with search.rebuilt_after(con, count if name == "lead" else 0):
                query = sa.select(*values).where(*rows, of_run).order_by(change_row.c.row_id)
                con.execute(sa.insert(table).from_select([column.name for column in table.c], query))
            back += count
            tables.add(name)
    return back, tables


def is_referred_to(con: Connection, table: sa.Table, column: str, row_id: int) -> bool:
    """Whether a row of the table names this id in the column."""
    query = sa.select(sa.literal(1)).select_from(table).where(table.c[column] == row_id).limit(1)
    return con.execute(query).first() is not None


def _later(change_id: int) -> sa.Select[tuple[int]]:
    """The changes after this one that stand."""
    return sa.select(change.c.id).where(change.c.id > change_id, history.standing(change))


def _made(run_id: int) -> dict[str, sa.Select[tuple[int]]]:
    """The ids of the rows that the run made in masses, by table."""
    return {name: sa.select(table.c.id).where(table.c.import_run_id == run_id) for name, table in BULK.items()}


def _recorded(change_id: int, table: str) -> sa.Select[tuple[int]]:
    """The ids of the rows of a table that the run updated, or made with a record."""
    return sa.select(change_row.c.row_id).where(change_row.c.change_id == change_id, change_row.c.table == table)


def _keep(con: Connection, table: str, ids: sa.Select[tuple[int]]) -> None:
    query = sa.select(sa.literal(table), ids.subquery().c[0])
    con.execute(engine.insert_missing(kept_rows).from_select(["table", "row_id"], query))


def _keep_touched(con: Connection, change_id: int, run_id: int) -> None:
    """Keep the rows of the run that a later change touched."""
    made = _made(run_id)
    for name in JOURNALED:
        touched = sa.select(change_row.c.row_id).where(
            change_row.c.table == name, change_row.c.change_id.in_(_later(change_id))
        )
        _keep(con, name, touched.where(change_row.c.row_id.in_(_recorded(change_id, name))))
        if name in made:
            _keep(con, name, touched.where(change_row.c.row_id.in_(made[name])))


def _keep_added_to(con: Connection, change_id: int, run_id: int) -> None:
    """Keep the rows that the run made and others refer to, and those it updated and later rows refer to."""
    runs = sa.select(change.c.import_run_id).where(change.c.id.in_(_later(change_id)))
    for name, ids in _made(run_id).items():
        for table, column in referring(BULK[name]):
            refers = sa.select(table.c[column])
            if table.name not in BULK:
                _keep(con, name, refers.where(table.c[column].in_(ids)))
                continue
            outside = table.c.import_run_id.is_distinct_from(run_id)
            _keep(con, name, refers.where(outside, table.c[column].in_(ids)))
            made_later = sa.select(change_row.c.row_id).where(
                change_row.c.table == table.name,
                change_row.c.before.is_(None),
                change_row.c.change_id.in_(_later(change_id)),
            )
            later = sa.or_(table.c.id.in_(made_later), table.c.import_run_id.in_(runs))
            _keep(con, name, refers.where(later, table.c[column].in_(_recorded(change_id, name))))


def _keep_what_belongs_together(con: Connection, run_id: int) -> None:
    """With a kept row stay the run's rows that it refers to and those that belong to it."""
    made = _made(run_id)
    size = -1
    while size != (size := con.execute(sa.select(sa.func.count()).select_from(kept_rows)).scalar_one()):
        for name, table in BULK.items():
            kept_here = _kept_of(name)
            for column, target in references(table):
                if column in OWNED_BY.get(name, ()):
                    _keep(con, name, made[name].where(table.c[column].in_(_kept_of(target))))
                if target in BULK:
                    parents = sa.select(table.c[column]).where(table.c.id.in_(kept_here))
                    _keep(con, target, parents.where(table.c[column].in_(made[target])))


def _remove(con: Connection, run_id: int, undo_id: int) -> tuple[int, set[str]]:
    """Copy the run's rows that are not kept into the journal and delete them; children before parents."""
    removed, tables = 0, set()
    for name, table in reversed(BULK.items()):
        gone = (table.c.import_run_id == run_id, table.c.id.not_in(_kept_of(name)))
        count = con.execute(sa.select(sa.func.count()).select_from(table).where(*gone)).scalar_one()
        if count:
            columns = ["change_id", "table", "row_id", "before"]
            query = sa.select(sa.literal(undo_id), sa.literal(name), table.c.id, engine.row_as_json(table))
            con.execute(sa.insert(change_row).from_select(columns, query.where(*gone).order_by(table.c.id)))
            with search.rebuilt_after(con, count if name == "lead" else 0):
                con.execute(sa.delete(table).where(*gone))
            removed += count
            tables.add(name)
    return removed, tables


class _Reverted(NamedTuple):
    removed: int
    restored: int
    kept: dict[tuple[str, int], str]
    tables: set[str]


def _revert_recorded(con: Connection, author: Author, change_id: int, undo_id: int) -> _Reverted:
    """Give updated rows their old values back and remove definitions that nothing needs any more."""
    writer = Writer(con, author, undo_id)
    standing = _kept(con)
    removed, restored, kept, tables = 0, 0, dict[tuple[str, int], str](), set[str]()
    for row in journal.recorded_rows(con, change_id):
        place = (row.table, row.row_id)
        if place in standing:
            continue
        try:
            if row.before is None and _is_used(con, *place):
                kept[place] = _USED
                continue
            journal.revert_row(writer, row)
        except ConflictError:
            kept[place] = _EDITED
            continue
        except NotFoundError:  # deleted since: there is nothing left to give back
            continue
        tables.add(row.table)
        removed += row.before is None
        restored += row.before is not None
    return _Reverted(removed, restored, kept, tables)


def _kept(con: Connection) -> set[tuple[str, int]]:
    return {(row.table, row.row_id) for row in con.execute(sa.select(kept_rows))}


def _kept_of(table: str) -> sa.Select[tuple[int]]:
    return sa.select(kept_rows.c.row_id).where(kept_rows.c.table == table)


def _is_used(con: Connection, table: str, row_id: int) -> bool:
    return any(is_referred_to(con, other, column, row_id) for other, column in referring(JOURNALED[table]))


def _name(con: Connection, table: str, row_id: int) -> str | None:
    """What people call a row; None for rows that only link others, and for those that are gone."""
    column = naming_column(JOURNALED[table])
    if column is None:
        return None
    found = statements.read(con, JOURNALED[table], row_id, [column.name])
    return None if found is None else str(found[column.name] or row_id)
