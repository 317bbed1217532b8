"""The stages of a pipeline in their order, which is changed by dragging a row or with Alt and the arrows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr

_FIGURES = (1, 2, 3, 4)
_HEIGHT = 296  # where there is room


@dataclass(frozen=True)
class Line:
    """A row of the table; `is_used`: not archived."""

    icon: QIcon
    cells: tuple[str, ...]
    is_used: bool


class StageTable(PlainTable):
    """Asks for what is to be done with the row that is chosen."""

    moved = Signal(int, int)  # the row that is to stand before another row, or at the end
    stepped = Signal(int)  # up (-1) or down (1)
    edit_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """Empty."""
        heads = (tr("Stage"), tr("Chance"), tr("Stale after"), tr("Card limit"), tr("Leads"))
        super().__init__(kit, tr("Stages"), heads, figures=_FIGURES, height=144)
        self._kit = kit
        self._gap = -1  # before which row a dragged one would stand
        header = self.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setWordWrap(False)
        side = kit.theme.scaled(16)
        self.setIconSize(QSize(side, side))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(lambda _: self.edit_requested.emit())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Put these in the place of those that are shown."""
        self.show_rows([line.cells for line in lines])
        muted = self._kit.theme.colour("text-muted")
        for row, line in enumerate(lines):
            items = [self.item(row, column) for column in range(self.columnCount())]
            for item in filter(None, items):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
                if not line.is_used:
                    item.setForeground(muted)
            if items[0] is not None:
                items[0].setIcon(line.icon)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._kit.theme.scaled(_HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        self._show_gap(self._gap_at(event))
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(-1)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row, gap = self.chosen(), self._gap_at(event)
        self._show_gap(-1)
        if event.source() is self and row is not None:
            self.moved.emit(row, gap)
        event.setDropAction(Qt.DropAction.CopyAction)  # the view takes no row away: it is told when the order changes
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap >= 0:
            last = self.rowCount() - 1
            past = self.rowViewportPosition(last) + self.rowHeight(last)
            top = self.rowViewportPosition(self._gap) if self._gap <= last else past
            painter = QPainter(self.viewport())
            painter.fillRect(0, max(0, top - 1), self.viewport().width(), 2, self._kit.theme.colour("accent"))

    def _gap_at(self, event: QDropEvent) -> int:
        """Before which row the pointer is."""
        height = event.position().toPoint().y()
        middles = [self.rowViewportPosition(row) + self.rowHeight(row) // 2 for row in range(self.rowCount())]
        return sum(middle < height for middle in middles)

    def _show_gap(self, gap: int) -> None:
        self._gap = gap
        self.viewport().update()
