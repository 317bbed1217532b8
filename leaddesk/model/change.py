"""A change: one user action, as the rows it writes; what undo, redo, history and refresh are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import Message

Fields = Mapping[str, object]

MANY_ROWS = 2_000  # that change before anybody would want to stop it


@dataclass(frozen=True)
class RowChange:
    """One row created (`before` None), updated, or deleted (`after` None).

    Only the changed columns are named; a created row's id is a negative placeholder, which other rows of the same
    change use to refer to it until the journal has given it its own. A created row with an id comes back: it was there,
    and `after` is all that was recorded of it.
    """

    table: str
    row_id: int
    before: Fields | None
    after: Fields | None


@dataclass(frozen=True)
class Change:
    """What one user action writes, in order, under a name that undo and history show."""

    label: Message
    rows: Sequence[RowChange] = field(default_factory=tuple)


@dataclass(frozen=True)
class Kept:
    """A row that an undo left as it is, and why."""

    table: str
    row_id: int
    name: str
    reason: Message


@dataclass(frozen=True)
class Done:
    """What the journal did: rows with their ids as written.

    `removed` and `restored` count the rows that an undo or redo took away, and those it brought back or set back.
    `tables` are the tables touched, also by a bulk change whose rows are not listed; `of_change` is the change that an
    undo or redo was about.
    """

    change_id: int
    kind: ChangeKind
    label: Message
    rows: tuple[RowChange, ...] = ()
    tables: frozenset[str] = frozenset()
    run_id: int | None = None
    row_count: int = 0
    removed: int = 0
    restored: int = 0
    kept: tuple[Kept, ...] = ()
    of_change: int | None = None

    def made(self, table: str) -> int:
        """The id of the first row that it made in a table; 0 if it made none there."""
        return next((row.row_id for row in self.rows if row.table == table and row.before is None), 0)


@dataclass(frozen=True)
class HistoryEntry:
    """One line of the history, newest first."""

    change_id: int
    at: datetime
    actor: str
    label: Message
    kind: ChangeKind
    row_count: int
    run_id: int | None
    undone: bool
