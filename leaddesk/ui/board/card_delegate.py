"""Puts cards into the rows of a column."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from leaddesk.ui.board.card_art import CardState

if TYPE_CHECKING:
    from leaddesk.ui.board.card_list import CardList

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Paints what the view knows of a row's state."""

    def __init__(self, view: "CardList") -> None:
        """For one column."""
        super().__init__(view)
        self._view = view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        chosen: Any = option
        view, row = self._view, index.row()
        state = CardState(
            hovered=row == view.hovered_row,
            selected=bool(chosen.state & QStyle.StateFlag.State_Selected),
            focused=view.hasFocus() and row == view.currentIndex().row(),
            lifted=view.cards.id_at(row) in view.carrying.ids,
        )
        # The style paints a selected row from edge to edge; here a card is selected, not the ground that it lies on.
        painter.fillRect(chosen.rect, view.kit.theme.colour("window"))
        view.art.paint(painter, view.card_in(QRect(chosen.rect)), view.cards.row_at(row), state)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.kit.theme.measure("board_column"), self._view.row_height)
