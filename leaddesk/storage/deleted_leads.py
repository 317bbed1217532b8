"""Leads that were deleted: which they are, as the journal knows them, and how one comes back with all that was its."""

import json

import sqlalchemy as sa

from leaddesk.model.change import Done
from leaddesk.model.deleted_lead import DeletedLead
from leaddesk.model.enums import ChangeKind
from leaddesk.model.errors import NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.storage import history, journal
from leaddesk.storage.engine import Connection, json_field
from leaddesk.storage.journal import Recorded
from leaddesk.storage.orphans import refuse_orphans
from leaddesk.storage.row_writer import Author, Writer
from leaddesk.storage.tables import JOURNALED, OWNED_BY, change, change_row, lead, references


def deleted_leads(con: Connection, limit: int) -> list[DeletedLead]:
    """Those that were deleted last and are not there again, the newest first; not those of imports taken back."""
    name, company = json_field(change_row.c.before, "name"), json_field(change_row.c.before, "company")
    query = (
        sa.select(change_row.c.change_id, change_row.c.row_id, name, company, change.c.at, change.c.actor)
        .join(change, change.c.id == change_row.c.change_id)
        .where(change_row.c.table == lead.name, change_row.c.after.is_(None), history.standing(change))
        .where(change_row.c.row_id.not_in(sa.select(lead.c.id)))
        .order_by(change_row.c.id.desc())
        .limit(limit)
    )
    return [DeletedLead(*row) for row in con.execute(query)]


def restore(con: Connection, author: Author, change_id: int, lead_id: int) -> Done:
    """Bring back one of the leads that a change removed, with its id and all that went with it, as a change.

    Raises NotFoundError if the change removed no such lead, and ConflictError if it needs a row that is gone too.
    """
    wanted = {(lead.name, lead_id)}
    rows: list[Recorded] = []
    for row in journal.recorded_rows(con, change_id, change_row.c.after.is_(None)):  # a lead before what was its
        if (row.table, row.row_id) in wanted or wanted & _owners(row):
            wanted.add((row.table, row.row_id))
            rows.append(row)
    first = json.loads(rows[0].before or "{}") if rows else {}
    if not rows or rows[0].table != lead.name:
        sentence = N_("There is no deleted lead {lead} in the change {change}.")
        raise NotFoundError(sentence, lead=lead_id, change=change_id)
    label = Message(N_("Restore “{name}”"), {"name": str(first["name"])})
    restored_by = journal.record(con, author, label, ChangeKind.DO)
    written = journal.revert_rows(Writer(con, author, restored_by), rows)
    refuse_orphans(con, written)
    tables = frozenset(row.table for row in written)
    return Done(restored_by, ChangeKind.DO, label, written, tables, row_count=len(written))


def _owners(row: Recorded) -> set[tuple[str, int]]:
    """The rows that a deleted one belonged to."""
    before = json.loads(row.before or "{}")
    owning = OWNED_BY.get(row.table, ())
    return {
        (target, before[column])
        for column, target in references(JOURNALED[row.table])
        if column in owning and before.get(column) is not None
    }
