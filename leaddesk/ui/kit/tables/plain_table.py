"""A short table to read and to choose a row of: dates, words and figures, and nothing that is drawn."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tool_tips import plain_tip

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QTableWidget):
    """The second column takes the room that is left; `itemSelectionChanged` tells that another row is chosen."""

    def __init__(self, kit: Kit, name: str, heads: Sequence[str], *, figures: Sequence[int], height: int) -> None:
        """`name` for a screen reader; `figures` are columns of numbers; `height` at least, in pixels at 100 %."""
        super().__init__(0, len(heads))
        self._figures = frozenset(figures)
        self._keys: tuple[Hashable, ...] = ()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(kit.theme.scaled(16), kit.theme.scaled(16)))
        self.setMinimumHeight(kit.theme.scaled(height))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(max(kit.theme.measure("compact"), kit.theme.line("body") + 8))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setDefaultAlignment(_LEFT)
        header.setHighlightSections(False)
        for column, words in enumerate(heads):
            self.setHorizontalHeaderItem(column, self._item(column, words))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[Sequence[str]], keys: Sequence[Hashable] = ()) -> None:
        """Put these in the place of those that are shown; what is chosen stays by its key, or else by its place."""
        chosen = self.chosen()
        key = self._keys[chosen] if chosen is not None and self._keys else None
        self._keys = tuple(keys)
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = self._item(column, text)
                item.setToolTip(plain_tip(text))
                self.setItem(row, column, item)
        if key is not None and key not in self._keys:
            self.clearSelection()
        elif key is not None:
            self.selectRow(self._keys.index(key))

    def set_icon(self, row: int, icon: QIcon) -> None:
        """Put an icon before the first cell of a row."""
        item = self.item(row, 0)
        if item is not None:
            item.setIcon(icon)

    def chosen(self) -> int | None:
        """The row that is chosen."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def _item(self, column: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(_RIGHT if column in self._figures else _LEFT)
        return item
