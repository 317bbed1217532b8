"""What would come of the rows of a file, cell by cell, as a table knows it."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.services.importing.diff import Amount, RowDiff, Shown
from leaddesk.ui.kit.words.formats import UNKNOWN, Formats
from leaddesk.ui.kit.words.translations import tr, worded

Index = QModelIndex | QPersistentModelIndex
RESULT, NAME = 0, 1
CHANGED, PROBLEM, DOUBT = "changed", "problem", "doubt"

_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_NAMES = ("name", "first_name", "last_name")  # what the column of names shows
_RIGHT = frozenset(
    {"value", "probability", "revenue", "employees", "net", "vat", "vat_rate", "gross", "cost", "amount", "goods"}
    | {"hours", "visits"}
)


class Look(NamedTuple):
    """How a result is shown; the words are for many rows."""

    words: str
    icon: str
    tone: str


LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "created": Look(N_("New"), "plus", "success"),
        "updated": Look(N_("Updated"), "pencil", "accent"),
        "unchanged": Look(N_("Unchanged"), "equal", "text-muted"),
        "skipped": Look(N_("Skipped"), "skip-forward", "text-muted"),
        "ambiguous": Look(N_("Ambiguous"), "split", "warning"),
        "rejected": Look(N_("Problem"), "circle-alert", "danger"),
    }
)


class DiffColumn(NamedTuple):
    """A column: the field that it shows (the name of the lead, account or sale: "name"), and its head."""

    field: str
    title: str
    is_right: bool = False


class DiffCell(NamedTuple):
    """What a cell shows: its text, the one above it that it takes the place of, and what is to be said about it.

    `tone` is CHANGED (`before` is told), PROBLEM or DOUBT (`remark` is told), else empty.
    """

    text: str
    before: str = ""
    remark: str = ""
    tone: str = ""


class DiffModel(QAbstractTableModel):
    """The result, the name, then the fields of the file in its order."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        """Without rows."""
        super().__init__(parent)
        self._formats = formats
        self._columns: tuple[DiffColumn, ...] = ()
        self._rows: Sequence[RowDiff] = ()

    @property
    def columns(self) -> tuple[DiffColumn, ...]:
        """Those behind the result; the name is the first."""
        return self._columns

    def show_rows(self, columns: Sequence[DiffColumn], rows: Sequence[RowDiff]) -> None:
        """Show these rows of a file."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), rows
        self.endResetModel()

    def row_at(self, row: int) -> RowDiff:
        """What would come of a row."""
        return self._rows[row]

    def told_columns(self, row: int) -> list[int]:
        """The columns behind the name of which there is something to be told: a change, a problem."""
        diff = self._rows[row]
        told = {diff.field} if diff.outcome == "rejected" else diff.before.keys() | diff.doubts.keys()
        return [place for place, column in enumerate(self._columns, 1) if place != NAME and column.field in told]

    def cell(self, row: int, column: int) -> DiffCell:
        """What a cell behind the result shows."""
        diff, field = self._rows[row], self._columns[column - 1].field
        return self._name_cell(diff) if field == "name" else self._field_cell(diff, field)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self._columns)

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _Role.TextAlignmentRole:
            return _side(index.column() > RESULT and self._columns[index.column() - 1].is_right)
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return None
        if index.column() == RESULT:
            return self._result(self._rows[index.row()], role)
        cell = self.cell(index.row(), index.column())
        if role == _Role.DisplayRole:
            return cell.text
        if role == _Role.ToolTipRole and not cell.tone:
            return None  # the delegate tells the whole of what does not fit
        return self._whole(cell, self._columns[index.column() - 1].title)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(self._columns):
            return None
        if role == _Role.TextAlignmentRole:
            return _side(section > RESULT and self._columns[section - 1].is_right)
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return tr("Result") if section == RESULT else self._columns[section - 1].title
        return None

    def shown(self, value: Shown) -> str:
        """What a field was, in the user's language."""
        if value is None or value == "":
            return UNKNOWN
        if isinstance(value, Amount):
            return self._formats.money(value.minor, value.currency)
        if isinstance(value, date):
            return self._formats.day(value)
        return self._formats.number(value) if isinstance(value, int) else value

    def _result(self, diff: RowDiff, role: int) -> str:
        words = outcome_words(diff.outcome)
        if role == _Role.DisplayRole:
            return words
        return tr("{result}, line {line}", result=words, line=self._formats.number(diff.line))

    def _name_cell(self, diff: RowDiff) -> DiffCell:
        """What stands nowhere else is said here: why a row is passed over, or a problem of no column that is shown."""
        shown = {column.field for column in self._columns}
        if diff.outcome == "ambiguous":
            return DiffCell(diff.name, remark=_reason(diff), tone=DOUBT)
        if diff.outcome == "skipped":
            return DiffCell(diff.name, remark=_reason(diff))
        if diff.outcome == "rejected" and (diff.field in _NAMES or diff.field not in shown):
            text = diff.value if diff.field and diff.value else diff.name
            return DiffCell(text, remark=_reason(diff), tone=PROBLEM)
        was = [self.shown(diff.before[field]) for field in _NAMES if field in diff.before]
        return DiffCell(diff.name, before=" ".join(was), tone=CHANGED) if was else DiffCell(diff.name)

    def _field_cell(self, diff: RowDiff, field: str) -> DiffCell:
        text = diff.cells.get(field, "")
        if diff.outcome == "rejected" and diff.field == field:
            return DiffCell(diff.value or text, remark=_reason(diff), tone=PROBLEM)
        if field in diff.before:
            return DiffCell(text, before=self.shown(diff.before[field]), tone=CHANGED)
        if field in diff.doubts:
            return DiffCell(text, remark=worded(diff.doubts[field]), tone=DOUBT)
        return DiffCell(text)

    @staticmethod
    def _whole(cell: DiffCell, title: str) -> str:
        """All that a cell says, also to those who do not see it."""
        if cell.tone == CHANGED:
            return tr("{column}: {old} becomes {new}", column=title, old=cell.before, new=cell.text)
        return f"{cell.text}. {cell.remark}" if cell.remark and cell.text else cell.remark or cell.text


def columns_of(fields: Sequence[str], titles: Mapping[str, str], rows: Sequence[RowDiff]) -> tuple[DiffColumn, ...]:
    """The columns of a file's rows: the name, its fields in the file's order, and what changes beyond these."""
    beyond = (field for row in rows for field in row.before)
    shown = dict.fromkeys(field for field in (*fields, *beyond) if field not in _NAMES)
    behind = [DiffColumn(each, titles.get(each, each.removeprefix("extra.")), each in _RIGHT) for each in shown]
    return (DiffColumn("name", titles.get("name", tr("Name"))), *behind)


def outcome_words(outcome: str) -> str:
    """What becomes of one row; `LOOKS` has the words for many."""
    match outcome:
        case "created":
            return tr("New", "one row")
        case "updated":
            return tr("Updated", "one row")
        case "unchanged":
            return tr("Unchanged", "one row")
        case "skipped":
            return tr("Skipped", "one row")
        case "ambiguous":
            return tr("Ambiguous", "one row")
    return tr(LOOKS[outcome].words)


def _reason(diff: RowDiff) -> str:
    return worded(diff.reason) if diff.reason is not None else ""


def _side(is_right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
