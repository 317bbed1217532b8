"""What belongs to a row and goes with it."""

from leaddesk.model.change import RowChange
from leaddesk.services.work import delete
from leaddesk.storage.belongings import belonging_to
from leaddesk.storage.engine import Connection


def removal_of(con: Connection, table: str, row_id: int) -> list[RowChange]:
    """Remove a row and all that belongs to it, the belongings first."""
    return [delete(name, owned_id) for name, owned_id in belonging_to(con, table, row_id)] + [delete(table, row_id)]
