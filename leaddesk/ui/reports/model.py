"""A report as a table: names, a bar that compares the rows, and their numbers."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from leaddesk.services.figures.report_tables import CYCLE, FORECAST, Cell, ReportTable, Row
from leaddesk.ui.kit.copying import harmless
from leaddesk.ui.kit.words.amounts import amount_text
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.reports.wording import head, row_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
BAR = 1  # the place of the bars, where there are any


class ReportModel(QAbstractTableModel):
    """A row of a report a row; the bar shows the first number, of a forecast the second behind it."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        self._formats = formats
        self.table: ReportTable | None = None

    def show_table(self, table: ReportTable) -> None:
        """Show these numbers."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    @property
    def has_bars(self) -> bool:
        """Whether its rows count the same thing, and so can be compared."""
        return self.table is not None and self.table.asked.kind != CYCLE

    def row_at(self, row: int) -> Row | None:
        """A row of the report."""
        return None if self.table is None else self.table.rows[row]

    def cell_at(self, row: int, column: int) -> Cell | None:
        """The number of a cell; None: it is a name or a bar."""
        place = column - 1 - self.has_bars
        shown = self.row_at(row)
        return shown.cells[place] if shown is not None and place >= 0 else None

    def bar_of(self, row: int) -> tuple[float, float]:
        """How far the bar of a row goes, of 1, and how far what follows it goes; a total has none.

        Nor has a row that counts something else than the others.
        """
        shown = self.row_at(row)
        if self.table is None or shown is None or shown.is_total or shown.is_apart:
            return 0.0, 0.0
        count = 2 if self.table.asked.kind == FORECAST else 1
        compared = [each for each in self.table.rows if not (each.is_total or each.is_apart)]
        largest = max((sum(_values(each, count)) for each in compared), default=0)
        own = _values(shown, count)
        return (own[0] / largest, sum(own) / largest) if largest else (0.0, 0.0)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.table is None else 1 + self.has_bars + len(self.table.columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or self.table is None or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            is_bar = self.has_bars and section == BAR
            return "" if is_bar else head(self.table, max(0, section - self.has_bars))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section > self.has_bars else Qt.AlignmentFlag.AlignLeft
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in _TEXT_ROLES:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and self.has_bars and index.column() == BAR:
            return self._bar_words()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = index.column() > self.has_bars
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def text(self, row: int, column: int) -> str:
        """What a cell says; a bar says nothing that the number behind it does not."""
        shown, cell = self.row_at(row), self.cell_at(row, column)
        if self.table is None or shown is None:
            return ""
        if column == 0:
            return row_name(self.table, shown, self._formats)
        return "" if cell is None else amount_text(cell.amount, self._formats, self.table.currency)

    def as_text(self) -> str:
        """The whole table with its heads, columns parted by tabs, for the clipboard."""
        places = [place for place in range(self.columnCount()) if not (self.has_bars and place == BAR)]
        heads = [str(self.headerData(place, Qt.Orientation.Horizontal)) for place in places]
        rows = [[self.text(row, place) for place in places] for row in range(self.rowCount())]
        rows = [[harmless(name), *figures] for name, *figures in rows]  # what people wrote; a minus is a number's own
        return "\n".join("\t".join(line) for line in [heads, *rows])

    def _bar_words(self) -> str:
        """What the bars show, for their tool tip."""
        if self.table is None:
            return ""
        if self.table.asked.kind == FORECAST:
            return tr("Won, and behind it the weighted value of open leads")
        return head(self.table, 1)


def _values(row: Row, count: int) -> list[float]:
    """The first numbers of a row; what is unknown has no length."""
    return [max(0.0, cell.amount.value or 0) for cell in row.cells[:count]]
