"""Where a card that is held over a column would go: a line in the gap that it opens, or the column as a whole."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from leaddesk.ui.board.card_list import CardList

_DOT = 6


class DropMark:
    """Of one column; follows what is held over it, also while the cards below scroll."""

    def __init__(self, view: "CardList") -> None:
        """Nothing is held over it."""
        self._view = view
        self._height: int | None = None
        self._shown = QRect()  # the part of the viewport with what was painted last

    def follow(self, height: int) -> None:
        """Something is held at this height of the viewport."""
        self._height = height
        self._show()

    def follow_scrolling(self) -> None:
        """The cards went on below what is held."""
        if self._height is not None:
            self._view.viewport().update()

    def end(self) -> None:
        """Nothing is held there any more."""
        self._height = None
        self._show()

    def paint(self, painter: QPainter) -> None:
        """Over the cards."""
        self._shown = self._place()
        if self._shown.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.is_ranked:
            self._paint_gap(painter)
        else:
            self._paint_column(painter)

    def _show(self) -> None:
        """Have painted what is another now than it was: the mouse moves often, and the mark seldom."""
        place = self._place()
        if place != self._shown:
            for part in (self._shown, place):
                self._view.viewport().update(part)
            self._shown = place

    def _place(self) -> QRect:
        """The part of the viewport in which the mark is; empty if there is none."""
        view = self._view
        if self._height is None:
            return QRect()
        if not view.is_ranked:
            return view.viewport().rect()
        height = view.gap_at(self._height) * view.row_height - view.verticalOffset()
        height = max(_DOT // 2, min(height, view.viewport().height() - _DOT // 2))
        return QRect(0, height - _DOT, view.viewport().width(), 2 * _DOT)

    def _paint_gap(self, painter: QPainter) -> None:
        view = self._view
        card = view.card_in(QRect(0, 0, view.width(), view.row_height))
        height = self._shown.top() + _DOT
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(view.kit.theme.colour("accent"))
        painter.drawRect(card.left(), height - 1, card.width(), 2)
        painter.drawEllipse(max(0, card.left() - _DOT // 2), height - _DOT // 2, _DOT, _DOT)

    def _paint_column(self, painter: QPainter) -> None:
        """Its order is not the user's: the card will stand wherever it belongs."""
        view, theme = self._view, self._view.kit.theme
        card = view.card_in(QRect(0, 0, view.width(), view.row_height))
        room = QRectF(card.left(), 1, card.width(), view.viewport().height() - 2)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room, theme.radius("card"), theme.radius("card"))
