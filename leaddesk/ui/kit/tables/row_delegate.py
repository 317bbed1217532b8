"""Paints the rows of a table: ground, hairline, selection, the keyboard's place, and what a column shows."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip
from typing_extensions import override

from leaddesk.ui.kit.tables.table_header import alignment_of, paddings
from leaddesk.ui.kit.tool_tips import plain_tip

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.tables.table_view import TableView

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Features override `paint_cell`; what it does not paint is the model's text on the model's side."""

    def __init__(self, kit: "Kit", view: "TableView") -> None:
        """For one view."""
        super().__init__(view)
        self.kit = kit
        self._view = view

    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        """Paint what a cell holds; the rectangle is without padding."""
        del selected
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text is not None:
            right = alignment_of(index.model(), index.column()) & Qt.AlignmentFlag.AlignRight
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            self.kit.painting.text(painter, rect, str(text), align=side)

    def cell_rect(self, rect: QRect, column: int) -> QRect:
        """A cell without its padding."""
        theme = self.kit.theme
        header = self._view.horizontalHeader()
        return rect.adjusted(*paddings(header, column, theme.scaled(8), theme.measure("page_padding")))

    def paint_ground(self, painter: QPainter, rect: QRect, row: int, selected: bool, *, bar: bool) -> None:
        """Paint what lies under a row or one of its cells; `bar`: with the selection's bar at the left."""
        painting = self.kit.painting
        painting.row_background(painter, rect, row == self._view.hovered_row, selected, bar=bar)
        painting.hairline(painter, rect)

    def paint_on_ground(self, painter: QPainter, rect: QRect, inside: QRect, index: Index, selected: bool) -> None:
        """Paint a cell but for its ground: what it holds, `inside` its padding, and the ring where the keyboard is."""
        painter.setClipRect(rect)
        self.paint_cell(painter, inside, index, selected)
        if self._view.shows_current_cell and self._view.hasFocus() and index == self._view.currentIndex():
            ring = rect.adjusted(1, 1, -1, -2)
            self.kit.painting.focus_ring(painter, ring, self.kit.theme.radius("small"), inside=True)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen: Any = option
        rect, column = QRect(chosen.rect), index.column()
        selected = bool(chosen.state & QStyle.StateFlag.State_Selected)
        first = self._view.horizontalHeader().visualIndex(column) == 0
        painter.save()
        self.paint_ground(painter, rect, index.row(), selected, bar=first)
        self.paint_on_ground(painter, rect, self.cell_rect(rect, column), index, selected)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(self.kit.painting.width(text) + self.kit.theme.scaled(24), self._view.row_height)

    @override
    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        if told is None:
            text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            chosen: Any = option
            room = self.cell_rect(QRect(chosen.rect), index.column()).width()
            told = text if self.kit.painting.width(text) > room else ""
        QToolTip.showText(event.globalPos(), plain_tip(str(told)), view)
        return True
