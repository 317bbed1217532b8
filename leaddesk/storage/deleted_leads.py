"""Leads that were deleted: which they are, as the journal knows them, and the rows that one comes back with."""

import json

import sqlalchemy as sa

from leaddesk.model.change import RowChange
from leaddesk.model.deleted_lead import DeletedLead
from leaddesk.storage import history, journal
from leaddesk.storage.engine import Connection, json_field
from leaddesk.storage.journal import Recorded
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


def rows_to_restore(con: Connection, change_id: int, lead_id: int) -> list[RowChange]:
    """A lead that a change removed and all that went with it, as they were, the lead first; none if it removed none."""
    wanted = {(lead.name, lead_id)}
    rows: list[RowChange] = []
    for row in journal.recorded_rows(con, change_id, change_row.c.after.is_(None)):  # a lead before what was its
        if (row.table, row.row_id) in wanted or wanted & _owners(row):
            wanted.add((row.table, row.row_id))
            rows.append(RowChange(row.table, row.row_id, None, json.loads(row.before or "{}")))
    return rows if rows and rows[0].table == lead.name else []


def _owners(row: Recorded) -> set[tuple[str, int]]:
    """The rows that a deleted one belonged to."""
    before = json.loads(row.before or "{}")
    owning = OWNED_BY.get(row.table, ())
    return {
        (target, before[column])
        for column, target in references(JOURNALED[row.table])
        if column in owning and before.get(column) is not None
    }
