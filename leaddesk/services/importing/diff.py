"""What an import would do, row by row and cell by cell: noted by a trial that is asked to, and by nothing else."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

from leaddesk.model.messages import Message

RowOutcome = Literal["created", "updated", "unchanged", "skipped", "ambiguous", "rejected"]
OUTCOMES: tuple[RowOutcome, ...] = get_args(RowOutcome)
MOST = 2_000  # rows of each outcome are kept; all are counted

_NAMED_BY = ("name", "company", "account", "email", "phone", "external_id", "lead", "document", "campaign", "channel")
_NO_DOUBTS: Mapping[str, Message] = MappingProxyType({})
_LONGEST = 200  # characters of a cell; more is a note that nobody reads in a table


class Amount(NamedTuple):
    """Money, in minor units of a currency."""

    minor: int
    currency: str


Shown = Amount | date | int | str | None  # what a field was, as the window words it: None if it was empty


class RowDiff(NamedTuple):
    """What would come of one row. `line` is the first physical line of its record.

    `cells`: by field what the row says of it, as it stands in the file but tidied; by `extra.<column>` what is kept
    beside the fields; also what follows from the row without being named in it: its stage, its channel by a rule.
    `before`: what such a field was, of those that change only. `field`, `value` and `reason` belong
    to a row that is rejected, skipped or ambiguous; `lead_id` is the lead (account, person) that the row is about.
    `doubts`: by field what is wrong with a value that is kept all the same.
    """

    line: int
    outcome: RowOutcome
    name: str
    cells: Mapping[str, str]
    before: Mapping[str, Shown]
    field: str | None = None
    value: str | None = None
    reason: Message | None = None
    lead_id: int | None = None
    doubts: Mapping[str, Message] = _NO_DOUBTS


class RowLog:
    """The rows of one file in its order, up to MOST of each outcome; all are counted."""

    def __init__(self) -> None:
        """Nothing was noted yet."""
        self._rows: dict[RowOutcome, list[RowDiff]] = {each: [] for each in OUTCOMES}
        self._counts: dict[RowOutcome, int] = dict.fromkeys(OUTCOMES, 0)
        self._name = ""
        self._lead_id: int | None = None
        self._reason: Message | None = None
        self._before: dict[str, Shown] = {}
        self._gets: dict[str, str] = {}

    def keeps(self, outcome: RowOutcome) -> bool:
        """Whether another row of this outcome would be kept; what is told of one that is not is lost."""
        return len(self._rows[outcome]) < MOST

    def about(self, name: str, lead_id: int | None = None, reason: Message | None = None) -> None:
        """Say whom the row at hand is about, and why it is passed over if it is."""
        self._name, self._lead_id, self._reason = name, lead_id, reason

    def was(self, before: Mapping[str, Shown]) -> None:
        """Say what fields were that the row at hand changes."""
        self._before.update(before)

    def gets(self, cells: Mapping[str, str]) -> None:
        """Say what fields get that the row does not name itself, such as the stage of one that was won."""
        self._gets.update(cells)

    def add(
        self,
        line: int,
        outcome: RowOutcome,
        cells: Mapping[str, str],
        *,
        field: str | None = None,
        value: str | None = None,
        reason: Message | None = None,
        doubts: Mapping[str, Message] = _NO_DOUBTS,
    ) -> None:
        """Close the row at hand: note what became of it."""
        self._counts[outcome] += 1
        rows = self._rows[outcome]
        if len(rows) < MOST:
            cells = {**self._gets, **cells}
            shown = {name: text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…" for name, text in cells.items()}
            name = self._name or _named(shown)
            before = self._before if outcome == "updated" else {}
            reason = reason or self._reason
            rows.append(RowDiff(line, outcome, name, shown, before, field, value, reason, self._lead_id, doubts))
        self._name, self._lead_id, self._reason, self._before, self._gets = "", None, None, {}, {}

    def count(self, outcome: RowOutcome | None = None) -> int:
        """How many rows had this outcome, or any."""
        return sum(self._counts.values()) if outcome is None else self._counts[outcome]

    def rows(self, outcome: RowOutcome | None = None) -> Sequence[RowDiff]:
        """The rows of an outcome that are kept, or those of all, in the order of the file."""
        if outcome is not None:
            return self._rows[outcome]
        return sorted((row for rows in self._rows.values() for row in rows), key=lambda row: row.line)

    def is_cut(self, outcome: RowOutcome) -> bool:
        """Whether more rows had this outcome than are kept."""
        return self._counts[outcome] > MOST


def _named(cells: Mapping[str, str]) -> str:
    """What a row is called that nobody named: by the first of its fields that a lead, sale or cost is named by."""
    both = " ".join(cells[field] for field in ("first_name", "last_name") if cells.get(field))
    given = (cells[field] for field in _NAMED_BY if cells.get(field))
    return cells.get("name") or both or next(given, "")
