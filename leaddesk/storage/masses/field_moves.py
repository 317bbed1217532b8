"""What leads keep beside their fields, moved into a field that users make: one change, written in batches."""

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.change import Done, RowChange
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import Message
from leaddesk.storage import journal
from leaddesk.storage.engine import Connection, next_id
from leaddesk.storage.pages import as_stored, ids_of
from leaddesk.storage.row_writer import Author, StoredRow, Writer
from leaddesk.storage.tables import custom_value, lead

_EXTRA = "extra"


class MovedValue(NamedTuple):
    """A lead's text that goes into the field, and what it keeps beside its fields before and after, as stored."""

    lead_id: int
    text: str
    kept_before: str
    kept_after: str


def ids_with_extra(con: Connection) -> Sequence[int]:
    """The leads that keep anything beside their fields."""
    return ids_of(con, sa.select(lead.c.id).where(as_stored(lead.c.extra) != "{}").order_by(lead.c.id))


class FieldMove:
    """One change being written, in the caller's transaction: a new field, and what leads hold in it."""

    def __init__(self, con: Connection, author: Author, label: Message, field: RowChange) -> None:
        """Make the field."""
        self._label = label
        self._change_id = journal.record(con, author, label, ChangeKind.DO)
        self._writer = Writer(con, author, self._change_id)
        self.field_id = self._writer.write(field).row_id
        self._next_id = next_id(con, custom_value)
        self._written = 0

    def put(self, batch: Sequence[MovedValue]) -> None:
        """Move the texts of some leads."""
        values: list[StoredRow] = [
            {"id": row_id, "custom_field_id": self.field_id, "lead_id": each.lead_id, "text": each.text}
            for row_id, each in enumerate(batch, self._next_id)
        ]
        self._next_id += len(batch)
        self._written += len(batch)
        self._writer.insert_many(custom_value.name, values)
        self._writer.update_many(
            lead.name, [(each.lead_id, {_EXTRA: each.kept_before}, {_EXTRA: each.kept_after}) for each in batch]
        )

    def finish(self) -> Done:
        """What was done; its many rows are not listed."""
        tables = frozenset({"custom_field", "custom_value", "lead"} if self._written else {"custom_field"})
        rows = 1 + 2 * self._written
        return Done(self._change_id, ChangeKind.DO, self._label, (), tables, None, rows)
