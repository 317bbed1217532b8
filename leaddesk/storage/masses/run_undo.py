"""Taking back an import as a whole, in SQL, whatever its size; rows edited since are kept.

Edited since: a later change that stands touched the row, or a row outside the import refers to it. With a kept row
stay the rows of the import that it refers to and those that belong to it.
"""

import json
from collections import Counter
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.change import Kept
from leaddesk.model.errors import ClosedMonthError, ConflictError, NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.storage import closed_months, engine, history, journal, statements, waiting_indexes
from leaddesk.storage.engine import Connection
from leaddesk.storage.many_rows import record_gone
from leaddesk.storage.masses import run_rows
from leaddesk.storage.orphans import missing_reference, referring_table
from leaddesk.storage.row_writer import Author, Writer
from leaddesk.storage.tables import (
    BULK,
    JOURNALED,
    OWNED_BY,
    change,
    change_row,
    naming_column,
    references,
    referring,
    sale,
)

_EDITED = N_("edited after this import")
_ADDED_TO = N_("something was added to it after this import")
_USED = N_("used by rows that stay")
_CLOSED = N_("its month is closed")
# What an import moves with the days of a lead: where those stay, so does this.
_FOLLOWS_LEAD = ("stage_entry", "task")

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
    writer = Writer(con, author, undo_id)
    reasons: dict[tuple[str, int], str] = {}
    closed = closed_months.ids_of_closed(con)
    _keep(con, sale.name, _made(run_id)[sale.name].where(sale.c.id.in_(closed)))
    _keep(con, sale.name, _recorded(change_id, sale.name).where(change_row.c.row_id.in_(closed)))
    _give_reason(con, reasons, _CLOSED)
    _keep_touched(con, change_id, run_id)
    _give_reason(con, reasons, _EDITED)
    _keep_updated_and_added_to(con, change_id)
    _give_reason(con, reasons, _ADDED_TO)
    # Updated rows first: what they were given by the run is then no reason to keep it.
    restored = _restore_updated(con, writer, change_id, run_id)
    _give_reason(con, reasons, _EDITED)
    _keep_made_and_added_to(con, run_id)
    _give_reason(con, reasons, _ADDED_TO)
    _keep_what_belongs_together(con, run_id)
    removed = _remove_made(con, run_id, undo_id) + _remove_definitions(con, writer, change_id, reasons)
    moved = {("stage", row_id) for row_id in run_rows.only_moved(con, change_id)}
    kept = [
        Kept(table, row_id, name, Message(why))
        for (table, row_id), why in sorted(reasons.items())
        if (table, row_id) not in moved and (name := _name(con, table, row_id)) is not None
    ]
    kept_rows.drop(con)
    return Gone(removed.total(), restored.total(), tuple(kept), frozenset(removed | restored))


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
            with waiting_indexes.rebuilt_after(con, table, count):
                query = sa.select(*values).where(*rows, of_run).order_by(change_row.c.row_id)
                con.execute(sa.insert(table).from_select([column.name for column in table.c], query))
            back += count
            tables.add(name)
    return back, tables


def is_recorded_apart(run_id: int) -> sa.ColumnElement[bool]:
    """SQL: a row recorded when the run was undone that `bring_back_run` does not bring back."""
    of_run = engine.json_field(change_row.c.before, "import_run_id").is_not_distinct_from(run_id)
    return ~sa.and_(change_row.c.table.in_(BULK), change_row.c.after.is_(None), of_run)


def _later(change_id: int) -> sa.Select[tuple[int]]:
    """The changes after this one that stand."""
    return sa.select(change.c.id).where(change.c.id > change_id, history.standing(change))


def _made(run_id: int) -> dict[str, sa.Select[tuple[int]]]:
    """The ids of the rows that the run made in masses, by table."""
    return {name: sa.select(table.c.id).where(table.c.import_run_id == run_id) for name, table in BULK.items()}


def _recorded(change_id: int, table: str) -> sa.Select[tuple[int]]:
    """The ids of the rows of a table that the run updated, or made with a record."""
    return sa.select(change_row.c.row_id).where(change_row.c.change_id == change_id, change_row.c.table == table)


def _tables_written(con: Connection, condition: sa.ColumnElement[bool]) -> list[str]:
    """The tables of the recorded rows for which a condition holds."""
    return list(con.execute(sa.select(change_row.c.table).where(condition).distinct()).scalars())


def _keep(con: Connection, table: str, ids: sa.Select[tuple[int]]) -> None:
    query = ids.with_only_columns(sa.literal(table), *ids.selected_columns)
    con.execute(engine.insert_missing(kept_rows).from_select(["table", "row_id"], query))


def _give_reason(con: Connection, reasons: dict[tuple[str, int], str], reason: str) -> None:
    """Note why the rows are kept that were kept since the last reason was given."""
    for place in _kept(con):
        reasons.setdefault(place, reason)


def _keep_touched(con: Connection, change_id: int, run_id: int) -> None:
    """Keep the rows of the run that a later change touched, or from which it took something that belonged to them."""
    made = _made(run_id)
    for name in _tables_written(con, change_row.c.change_id.in_(_later(change_id))):
        later = (change_row.c.table == name, change_row.c.change_id.in_(_later(change_id)))
        touched = sa.select(change_row.c.row_id).where(*later)
        _keep(con, name, touched.where(change_row.c.row_id.in_(_recorded(change_id, name))))
        if name in made:
            _keep(con, name, touched.where(change_row.c.row_id.in_(made[name])))
        for column, owner in references(JOURNALED[name]):
            if column in OWNED_BY.get(name, ()):
                owner_id = engine.json_field(change_row.c.before, column)
                robbed = sa.select(owner_id.label("row_id")).where(*later, change_row.c.after.is_(None))
                _keep(con, owner, robbed.where(owner_id.in_(made[owner])))
                _keep(con, owner, robbed.where(owner_id.in_(_recorded(change_id, owner))))


def _keep_updated_and_added_to(con: Connection, change_id: int) -> None:
    """Keep the rows that the run updated and that rows made later refer to."""
    runs = sa.select(change.c.import_run_id).where(change.c.id.in_(_later(change_id)))
    for name in _tables_written(con, change_row.c.change_id == change_id):
        for table, column in referring(BULK[name]) if name in BULK else ():
            made_later = sa.select(change_row.c.row_id).where(
                change_row.c.table == table.name,
                change_row.c.before.is_(None),
                change_row.c.change_id.in_(_later(change_id)),
            )
            later = sa.or_(table.c.id.in_(made_later), table.c.import_run_id.in_(runs))
            recorded = _recorded(change_id, name)
            _keep(con, name, sa.select(table.c[column]).where(later, table.c[column].in_(recorded)))


def _keep_made_and_added_to(con: Connection, run_id: int) -> None:
    """Keep the rows that the run made and that rows of others refer to."""
    for name, ids in _made(run_id).items():
        for table, column in referring(BULK[name]):
            refers = sa.select(table.c[column]).where(table.c[column].in_(ids))
            if table.name in BULK:
                refers = refers.where(table.c.import_run_id.is_distinct_from(run_id))
            _keep(con, name, refers)


def _keep_what_belongs_together(con: Connection, run_id: int) -> None:
    """With a kept row stay the run's rows that it refers to and those that belong to it."""
    made = _made(run_id)
    size = 0
    while size != (size := con.execute(sa.select(sa.func.count()).select_from(kept_rows)).scalar_one()):
        for name, table in BULK.items():
            kept_here = _kept_of(name)
            for column, target in references(table):
                if column in OWNED_BY.get(name, ()):
                    _keep(con, name, made[name].where(table.c[column].in_(_kept_of(target))))
                if target in BULK:
                    parents = sa.select(table.c[column]).where(table.c.id.in_(kept_here))
                    _keep(con, target, parents.where(table.c[column].in_(made[target])))


def _restore_updated(con: Connection, writer: Writer, change_id: int, run_id: int) -> Counter[str]:
    """Give the rows that the run updated their old values back; those that cannot have them are kept.

    Returns how many, by table. What the run both made and updated is left as it is: it goes, or stays whole.
    """
    restored: Counter[str] = Counter()
    for name in _FOLLOWS_LEAD:
        of_kept = sa.select(BULK[name].c.id).where(BULK[name].c.lead_id.in_(_kept_of("lead")))
        _keep(con, name, of_kept.where(BULK[name].c.id.in_(_recorded(change_id, name))))
    passed_over = _kept(con)
    for name, made in _made(run_id).items():
        both = _recorded(change_id, name).where(change_row.c.row_id.in_(made))
        passed_over |= {(name, row.row_id) for row in con.execute(both)}
    for row in journal.recorded_rows(con, change_id, change_row.c.before.is_not(None)):
        if (row.table, row.row_id) in passed_over:
            continue
        try:
            if missing_reference(con, row.table, json.loads(row.before or "{}")) is None:
                journal.revert_row(writer, row)
                restored[row.table] += 1
                continue
        except NotFoundError:  # deleted since: there is nothing left to give back
            continue
        except (ConflictError, ClosedMonthError):
            pass
        _keep(con, row.table, sa.select(sa.literal(row.row_id).label("row_id")))
    return restored


def _remove_made(con: Connection, run_id: int, undo_id: int) -> Counter[str]:
    """Copy the run's rows that are not kept into the journal and delete them, children before parents."""
    removed: Counter[str] = Counter()
    for name, table in reversed(BULK.items()):
        gone = (table.c.import_run_id == run_id, table.c.id.not_in(_kept_of(name)))
        rows = con.execute(sa.select(sa.func.count()).select_from(table).where(*gone)).scalar_one()
        if rows:
            record_gone(con, undo_id, table, *gone)
            with waiting_indexes.rebuilt_after(con, table, rows):
                con.execute(sa.delete(table).where(*gone))
            removed[name] = rows
    return removed


def _remove_definitions(
    con: Connection, writer: Writer, change_id: int, reasons: dict[tuple[str, int], str]
) -> Counter[str]:
    """Remove what the run made with a record and nothing needs any more; adds to the reasons why others stay."""
    removed: Counter[str] = Counter()
    kept = _kept(con)
    for row in journal.recorded_rows(con, change_id, change_row.c.before.is_(None)):
        place = (row.table, row.row_id)
        if place in kept:
            continue
        if referring_table(con, *place) is not None:
            reasons[place] = _USED
        else:
            journal.revert_row(writer, row)
            removed[row.table] += 1
    return removed


def _kept(con: Connection) -> set[tuple[str, int]]:
    return {(row.table, row.row_id) for row in con.execute(sa.select(kept_rows))}


def _kept_of(table: str) -> sa.Select[tuple[int]]:
    return sa.select(kept_rows.c.row_id).where(kept_rows.c.table == table)


def _name(con: Connection, table: str, row_id: int) -> str | None:
    """What people call a row; None for rows that only link others, for settings, and for those that are gone."""
    column = naming_column(JOURNALED[table])
    if column is None or table == "setting":
        return None
    found = statements.read(con, JOURNALED[table], row_id, [column.name])
    return None if found is None else str(found[column.name] or row_id)
