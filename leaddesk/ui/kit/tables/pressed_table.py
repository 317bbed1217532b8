"""A table each of whose cells answers to a press, or to Enter, and shows under the mouse that it does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView
from typing_extensions import override

from leaddesk.ui.kit.tables.table_view import TableView

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class PressedTable(TableView):
    """Subclasses say which cells answer, how they do, and how wide their columns are."""

    def __init__(self, kit: "Kit", name: str) -> None:
        """`name` is for a screen reader."""
        super().__init__(kit, name, density="regular", lines=1)
        self.hovered_cell = (-1, -1)
        self.shows_current_cell = True
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.clicked.connect(self.press)

    def answers(self, index: QModelIndex) -> bool:
        """Whether a cell that there is does."""
        return True

    def press(self, index: QModelIndex) -> None:
        """Let a cell answer."""
        raise NotImplementedError


    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.press(current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover_cell(event.position().toPoint())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover_cell(QPoint(-1, -1))

    def _hover_cell(self, at: QPoint) -> None:
        index = self.indexAt(at)
        cell = (index.row(), index.column())
        if cell != self.hovered_cell:
            self.hovered_cell = cell
            asks = index.isValid() and self.answers(index)
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if asks else Qt.CursorShape.ArrowCursor)
            self.viewport().update()
