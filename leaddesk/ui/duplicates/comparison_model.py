"""Leads, or accounts, side by side: a column for each, a row for each field, and in each the one it is taken from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from leaddesk.ui.duplicates.rows import MERGED, STAYS, Row
from leaddesk.ui.duplicates.subjects import Compared
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.paged_model import NO_PARENT, Index
from leaddesk.ui.kit.words.translations import tr

_Role = Qt.ItemDataRole

@dataclass
class Answers:
    """What was said: which one stays, which are merged with it, and the values that were chosen one by one."""

    stays: int
    merged: set[int]
    chosen: dict[str, int] = field(default_factory=dict)


class ComparisonModel(QAbstractTableModel):
    """The first column names the fields."""

    answered = Signal()

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        """Nothing is compared yet."""
        super().__init__(parent)
        self._kit = kit
        self.records: tuple[Any, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._comparison: Compared | None = None
        self.answers = Answers(0, set())
        self._taken: dict[str, int] = {}

    def show(self, comparison: Compared, rows: Sequence[Row], stays: int) -> None:
        """Compare these, of which one `stays` unless told; what was answered about the same ones stays."""
        self.beginResetModel()
        records = tuple(comparison.records)
        ids = {each.id or 0 for each in records}
        is_same = ids == {each.id or 0 for each in self.records}
        self._comparison, self.records = comparison, records
        if not is_same or self.answers.stays not in ids:
            self.answers = Answers(stays, set(ids))
        self.rows = tuple(rows)
        self._take()
        self.endResetModel()
        self.answered.emit()

    def forget(self) -> None:
        """Compare nothing, until others are shown."""
        self.beginResetModel()
        self._comparison, self.records, self.rows = None, (), ()
        self.answers = Answers(0, set())
        self.endResetModel()

    def choose(self, row: int, column: int) -> None:
        """Say that the value of this cell is taken; nothing where there is nothing to choose."""
        if not self.is_choosable(row, column):
            return
        kind, its_id = self.rows[row].kind, self.id_at(column)
        answers = self.answers
        if kind == STAYS:
            answers.stays = its_id
            answers.merged.add(its_id)
        elif kind == MERGED:
            answers.merged ^= {its_id}
            answers.chosen = {unit: taken for unit, taken in answers.chosen.items() if taken in answers.merged}
        else:
            answers.chosen[self.rows[row].unit] = its_id
        self._take()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.records)))
        self.answered.emit()

    def is_choosable(self, row: int, column: int) -> bool:
        """Whether anything can be said by this cell."""
        if not 0 < column <= len(self.records):
            return False
        kind, its_id = self.rows[row].kind, self.id_at(column)
        if kind == MERGED:
            return its_id != self.answers.stays and (its_id not in self.answers.merged or len(self.going()) > 1)
        return kind == STAYS or (self.rows[row].differs and its_id in self.answers.merged)

    def is_chosen(self, row: int, column: int) -> bool:
        """Whether the cell says what will be."""
        if column == 0:
            return False
        which, its_id = self.rows[row], self.id_at(column)
        if which.kind == STAYS:
            return its_id == self.answers.stays
        if which.kind == MERGED:
            return its_id in self.answers.merged
        return which.differs and self._taken.get(which.unit) == its_id

    def is_left_out(self, column: int) -> bool:
        """Whether the one of a column is not merged."""
        return column > 0 and self.id_at(column) not in self.answers.merged

    def id_at(self, column: int) -> int:
        """The id of the one of a column."""
        row_id: int = self.records[column - 1].id
        return row_id

    def going(self) -> list[int]:
        """Those that are merged into the one that stays."""
        return [each.id or 0 for each in self.records if each.id in self.answers.merged - {self.answers.stays}]

    def left_out(self) -> list[int]:
        """Those that are not merged."""
        return [each.id or 0 for each in self.records if each.id not in self.answers.merged]

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or not self.records else len(self.records) + 1

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        row, column = index.row(), index.column()
        text = self.rows[row].title if column == 0 else self.rows[row].texts[column - 1]
        if role == _Role.AccessibleTextRole and column and self.is_choosable(row, column):
            said = tr("chosen") if self.is_chosen(row, column) else tr("not chosen")
            return f"{self.rows[row].title}: {text or '–'}, {said}"
        return text

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        return str(self.records[section - 1].name) if 0 < section <= len(self.records) else ""

    def _take(self) -> None:
        """What is taken from which one now."""
        if self._comparison is None or not self.records:
            return
        answers = self.answers
        self._taken = self._comparison.usual(answers.stays, list(answers.merged)) | answers.chosen

    def taken(self) -> dict[str, int]:
        """Unit → id, of what was chosen one by one; the rest is as usual."""
        return dict(self.answers.chosen)
