"""What belongs to rows and goes with them."""

from collections.abc import Sequence

from leaddesk.model.change import RowChange
from leaddesk.services.work import delete
from leaddesk.storage.belongings import belonging_to_all
from leaddesk.storage.engine import Connection


def removal_of(con: Connection, table: str, row_id: int) -> list[RowChange]:
    """Remove a row and all that belongs to it, the belongings first."""
    return removal_of_all(con, table, [row_id])


def removal_of_all(con: Connection, table: str, row_ids: Sequence[int]) -> list[RowChange]:
    """Remove rows and all that belongs to them, the belongings first."""
    owned = belonging_to_all(con, table, row_ids)
    return [*(delete(name, owned_id) for name, owned_id in owned), *(delete(table, row_id) for row_id in row_ids)]
