"""How the day on which a lead is expected to close was moved: read in the journal, where every change of it stands."""

import json
from datetime import date

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.history import standing
from leaddesk.storage.tables import change, change_row, lead

_COLUMN = "expected_close"


def moves_of(con: Connection, lead_id: int) -> list[tuple[date | None, date | None]]:
    """From which day to which, oldest first; what was undone is left out."""
    query = (
        sa.select(change_row.c.before, change_row.c.after)
        .join(change, change.c.id == change_row.c.change_id)
        .where(change_row.c.table == lead.name, change_row.c.row_id == lead_id, standing(change))
        .where(change_row.c.before.is_not(None), change_row.c.after.is_not(None))
        .order_by(change_row.c.id)
    )
    states = ((json.loads(before), json.loads(after)) for before, after in con.execute(query))
    return [(_day(before[_COLUMN]), _day(after[_COLUMN])) for before, after in states if _COLUMN in after]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
