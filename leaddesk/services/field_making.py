"""A column that imports kept beside the fields becomes a field: the values of all leads go there, as one change."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from leaddesk.model.backups import BEFORE_CHANGE
from leaddesk.model.change import Done
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.services.custom_fields import new_field
from leaddesk.services.desk import Desk
from leaddesk.services.kept_columns import MOST_CHOICES, NO_ANSWERS, Answers, reader_of
from leaddesk.services.own_values import ValueReader
from leaddesk.services.progress import SILENT, Progress
from leaddesk.services.work import Work, create
from leaddesk.storage.masses.field_moves import FieldMove, MovedValue, ids_with_extra
from leaddesk.storage.pages import pages
from leaddesk.storage.row_writer import Author
from leaddesk.storage.rows.lead_lines import stored_extra_of

_BATCH = 1_000
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_EXAMPLES = 3


@dataclass(frozen=True)
class FieldWanted:
    """A field to be made of a column."""

    column: str
    name: str
    type: FieldType
    answers: Answers = NO_ANSWERS


@dataclass(frozen=True)
class FieldMade:
    """What was done: how many leads hold something in the field now, how many kept what did not fit, and some of it."""

    done: Done
    field_id: int
    moved: int
    left: int
    examples: tuple[str, ...]


def make_field_of(desk: Desk, wanted: FieldWanted, progress: Progress = SILENT) -> FieldMade:
    """Make the field and move the values of all leads into it; what does not fit stays where it is.

    Reports the leads that were looked at, and then those that were written. Raises RuleError for a name that is taken
    or a column that has too many words for a choice, AmbiguousError for values that can be read in two ways.
    """
    desk.keep_copy(BEFORE_CHANGE, progress)
    return desk.run(_make, wanted, progress)


def _make(work: Work, author: Author, wanted: FieldWanted, progress: Progress) -> FieldMade:
    reader = reader_of(work, wanted.column, wanted.type, wanted.answers, progress)
    if wanted.type is FieldType.CHOICE and not reader.choices:
        raise RuleError(
            N_("“{column}” has more than {most} different values; that is a text rather than a choice."),
            column=wanted.column,
            most=MOST_CHOICES,
        )
    field = new_field(work, wanted.name, wanted.type, tuple(reader.choices.values()))
    label = Message(N_("Make the field “{name}” of an imported column"), {"name": field.name})
    move = FieldMove(work.con, author, label, create(field))
    moves = _Moves(work, wanted.column, reader)
    values = moves.values(progress)
    moved = 0
    while batch := list(islice(values, _BATCH)):
        move.put(batch)
        moved += len(batch)
    return FieldMade(move.finish(), move.field_id, moved, moves.left, tuple(moves.examples))


class _Moves:
    """Takes a column out of what leads keep."""

    def __init__(self, work: Work, column: str, reader: ValueReader) -> None:
        self._con = work.con
        self._column = column
        self._reader = reader
        self.left = 0
        self.examples: dict[str, None] = {}

    def values(self, progress: Progress) -> Iterator[MovedValue]:
        """What is to be written, lead by lead."""
        ids, done = ids_with_extra(self._con), 0
        for page in pages(ids):
            progress.report(done, len(ids))
            done += len(page)
            for lead_id, kept in stored_extra_of(self._con, page).items():
                extra = json.loads(kept)
                text = extra.get(self._column, "").strip()
                stored = self._reader.read(text) if text else None
                if stored is not None:
                    rest = {name: each for name, each in extra.items() if name != self._column}
                    yield MovedValue(lead_id, stored, kept, _encode(rest))
                elif text:
                    self.left += 1
                    if len(self.examples) < _EXAMPLES:
                        self.examples[text] = None
