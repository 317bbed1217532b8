"""Taking a change back, and taking that back again."""

import json
from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from leaddesk.model.change import Done, RowChange
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import ConflictError, NotFoundError, NothingToDoError
from leaddesk.model.messages import N_, Message
from leaddesk.storage import history, journal, statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.masses import run_undo
from leaddesk.storage.orphans import refuse_orphans
from leaddesk.storage.row_writer import Author, Tell, Writer, tell_nobody
from leaddesk.storage.tables import stage_entry

_NEWEST_ENTRIES = (
    sa.select(stage_entry.c.lead_id, sa.func.max(stage_entry.c.id))
    .where(stage_entry.c.lead_id.in_(ids_in("ids")))
    .group_by(stage_entry.c.lead_id)
)


def undo(con: Connection, author: Author, change_id: int | None = None, tell: Tell = tell_nobody) -> Done:
    """Take back the newest change that stands, or the one named.

    An import gives back all but the rows edited since, which are kept and listed; any other change is taken back
    whole or, with ConflictError, not at all: never if it was about somebody who was erased since. Raises
    NothingToDoError if there is none, or it is undone already.
    """
    wanted = history.newest_standing(con) if change_id is None else change_id
    if wanted is None:
        raise NothingToDoError(N_("There is nothing to undo."))
    found = history.entry(con, wanted)
    if found is not None and found.kind is ChangeKind.ERASED:
        raise ConflictError(
            N_("“{label}” cannot be taken back: it would bring back somebody who was erased. Nothing was changed."),
            label=str(found.label),
        )
    if found is None or found.kind is not ChangeKind.DO:
        raise NotFoundError(N_("There is no change {change} in the history."), change=wanted)
    if found.undone:
        raise NothingToDoError(N_("“{label}” is undone already."), label=str(found.label))
    undo_id = journal.record(con, author, found.label, ChangeKind.UNDO, run_id=found.run_id, undoes_id=found.change_id)
    if found.run_id is None:
        written = revert(con, author, found.change_id, undo_id, tell=tell)
        return _done(undo_id, ChangeKind.UNDO, found.label, written, found.change_id)
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
        found.change_id,
    )


def redo(con: Connection, author: Author, tell: Tell = tell_nobody) -> Done:
    """Take back the newest undo, if nothing was done since; the same rows come back with the same ids."""
    undo_id = history.newest_undo(con)
    found = history.entry(con, undo_id) if undo_id is not None else None
    if found is None:
        raise NothingToDoError(N_("There is nothing to redo."))
    of_change = history.change_undone_by(con, found.change_id)
    redo_id = journal.record(con, author, found.label, ChangeKind.REDO, run_id=found.run_id, undoes_id=found.change_id)
    if found.run_id is None:
        written = revert(con, author, found.change_id, redo_id, tell=tell)
        return _done(redo_id, ChangeKind.REDO, found.label, written, of_change)
    back, tables = run_undo.bring_back_run(con, found.change_id, found.run_id)
    written = revert(con, author, found.change_id, redo_id, run_undo.is_recorded_apart(found.run_id))
    rows = back + len(written)
    touched = tables | {row.table for row in written}
    return Done(
        redo_id, ChangeKind.REDO, found.label, (), frozenset(touched), found.run_id, rows, 0, rows, (), of_change
    )


def revert(
    con: Connection,
    author: Author,
    of_change: int,
    as_change: int,
    *conditions: sa.ColumnElement[bool],
    tell: Tell = tell_nobody,
) -> tuple[RowChange, ...]:
    """Write the opposite of a change's recorded rows (of those that fit the conditions), newest first.

    Returns what was written. Raises ConflictError if a column holds something else by now, if other rows need one
    that would go, or one that comes back needs a row that is gone, or if a lead went on to another stage since.
    """
    writer = Writer(con, author, as_change, tell)
    rows = journal.recorded_rows(con, of_change, *conditions)
    writer.expect(len(rows))
    written = journal.revert_rows(writer, rows)
    refuse_orphans(con, written)
    _refuse_past_entries(con, written)
    return written


def _refuse_past_entries(con: Connection, written: Iterable[RowChange]) -> None:
    """Of a lead's stage entries only the newest may go: the stage that the lead is in is that of the newest."""
    gone = [row for row in written if row.table == stage_entry.name and row.after is None and row.before is not None]
    if not gone:
        return
    lead_ids = json.dumps(sorted({int(str((row.before or {})["lead_id"])) for row in gone}))
    newest = dict(statements.rows(con, _NEWEST_ENTRIES, ids=lead_ids))
    for row in gone:
        lead_id = int(str((row.before or {})["lead_id"]))
        if newest.get(lead_id, 0) > row.row_id:
            raise ConflictError(
                N_("Lead {lead} went on to another stage since. Nothing was changed."),
                [(row.table, row.row_id, "id", None, None)],
                lead=str(lead_id),
            )


def _done(
    change_id: int, kind: ChangeKind, label: Message, written: Sequence[RowChange], of_change: int | None
) -> Done:
    removed = sum(row.after is None for row in written)
    tables = frozenset(row.table for row in written)
    restored = len(written) - removed
    return Done(change_id, kind, label, tuple(written), tables, None, len(written), removed, restored, (), of_change)
