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

    def follow(self, height: int) -> None:
        """Something is held at this height of the viewport."""
        self._height = height
        self._view.viewport().update()

    def follow_scrolling(self) -> None:
        """The cards went on below what is held."""
        if self._height is not None:
            self._view.viewport().update()

    def end(self) -> None:
        """Nothing is held there any more."""
        self._height = None
        self._view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Over the cards."""
        if self._height is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.is_ranked:
            self._paint_gap(painter, self._view.gap_at(self._height))
        else:
            self._paint_column(painter)

    def _paint_gap(self, painter: QPainter, gap: int) -> None:
        view = self._view
        card = view.card_in(QRect(0, 0, view.width(), view.row_height))
        height = gap * view.row_height - view.verticalOffset()
        height = max(_DOT // 2, min(height, view.viewport().height() - _DOT // 2))
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
