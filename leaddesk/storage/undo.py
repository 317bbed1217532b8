"""Taking a change back, and taking that back again."""

import json
from collections.abc import Iterable, Sequence

from leaddesk.model.change import Done, Kept, RowChange
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import ConflictError, NotFoundError, NothingToDoError
from leaddesk.model.messages import Message, N_
from leaddesk.storage import history, journal, run_undo, statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.journal import Author, Writer
from leaddesk.storage.tables import BULK, JOURNALED, references, referring


def undo(con: Connection, author: Author, change_id: int | None = None) -> Done:
    """Take back the newest change that stands, or the one named.

    An import gives back all but the rows edited since, which are kept and listed; any other change is taken back
    whole or, with ConflictError, not at all. Raises NothingToDoError if there is none, or it is undone already.
    """
    wanted = history.newest_standing(con) if change_id is None else change_id
    if wanted is None:
        raise NothingToDoError(N_("There is nothing to undo."))
    found = history.entry(con, wanted)
    if found is None or found.kind is not ChangeKind.DO:
        raise NotFoundError(N_("There is no change {change} in the history."), change=wanted)
    if found.undone:
        raise NothingToDoError(N_("“{label}” is undone already."), label=str(found.label))
    undo_id = journal.record(
        con, author, found.label, ChangeKind.UNDO, run_id=found.run_id, undoes_id=found.change_id
    )
    if found.run_id is None:
        written = revert(con, author, found.change_id, undo_id)
        return _done(undo_id, ChangeKind.UNDO, found.label, written)
    gone = run_undo.undo_run(con, author, found.change_id, found.run_id, undo_id)
    return Done(
        undo_id,
        ChangeKind.UNDO,
        found.label,
        (),
        gone.tables,
        found.run_id,
        gone.removed + gone.restored,
        gone.removed,
        gone.restored,
        gone.kept,
    )


def redo(con: Connection, author: Author) -> Done:
    """Take back the newest undo, if nothing was done since; the same rows come back with the same ids."""
    undo_id = history.newest_undo(con)
    found = history.entry(con, undo_id) if undo_id is not None else None
    if found is None:
        raise NothingToDoError(N_("There is nothing to redo."))
    redo_id = journal.record(
        con, author, found.label, ChangeKind.REDO, run_id=found.run_id, undoes_id=found.change_id
    )
    if found.run_id is None:
        written = revert(con, author, found.change_id, redo_id)
        return _done(redo_id, ChangeKind.REDO, found.label, written)
    back, tables = run_undo.bring_back_run(con, found.change_id, found.run_id)
    written = revert(con, author, found.change_id, redo_id, besides_run=found.run_id)
    rows = back + len(written)
    touched = tables | {row.table for row in written}
    return Done(redo_id, ChangeKind.REDO, found.label, (), frozenset(touched), found.run_id, rows, 0, rows)


def revert(
    con: Connection, author: Author, of_change: int, as_change: int, besides_run: int | None = None
) -> tuple[RowChange, ...]:
    """Write the opposite of every recorded row of a change, newest first; returns what was written.

    Rows that `besides_run` made are passed over. Raises ConflictError if a column holds something else by now, or if
    other rows need one that would go, or one that comes back needs a row that is gone.
    """
    writer = Writer(con, author, as_change)
    written = [
        journal.revert_row(writer, row)
        for row in journal.recorded_rows(con, of_change)
        if besides_run is None or not _is_bulk(row.table, row.before, row.after, besides_run)
    ]
    _refuse_orphans(con, written)
    return tuple(written)


def _is_bulk(table: str, before: str | None, after: str | None, run_id: int) -> bool:
    """Whether undoing the run removed this row in the mass, so that it comes back in the mass."""
    if table not in BULK or before is None or after is not None:
        return False
    return bool(json.loads(before)["import_run_id"] == run_id)


def _refuse_orphans(con: Connection, written: Iterable[RowChange]) -> None:
    for row in written:
        if row.after is None:
            for table, column in referring(JOURNALED[row.table]):
                if run_undo.is_referred_to(con, table, column, row.row_id):
                    _refuse(row, table.name)
        else:
            for column, target in references(JOURNALED[row.table]):
                value = row.after.get(column)
                if (
                    isinstance(value, int)
                    and target in JOURNALED
                    and statements.read(con, JOURNALED[target], value, ["id"]) is None
                ):
                    _refuse(row, target)


def _refuse(row: RowChange, other: str) -> None:
    raise ConflictError(
        N_("This cannot be taken back: {table} {row} and {other} belong together. Nothing was changed."),
        [(row.table, row.row_id, "id", None, None)],
        table=row.table,
        row=row.row_id,
        other=other,
    )


def _done(change_id: int, kind: ChangeKind, label: Message, written: Sequence[RowChange]) -> Done:
    removed = sum(row.after is None for row in written)
    tables = frozenset(row.table for row in written)
    kept: tuple[Kept, ...] = ()
    return Done(
        change_id, kind, label, tuple(written), tables, None, len(written), removed, len(written) - removed, kept
    )
