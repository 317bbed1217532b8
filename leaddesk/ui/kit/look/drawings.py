"""The line drawings of empty pages, 160 × 96, in hairlines with one stroke of the accent."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

WIDTH, HEIGHT = 160, 96


def paint_drawing(painter: QPainter, name: str, quiet: QColor, accent: QColor) -> None:
    """Paint chart, board, leads, accounts, sales or today into 160 × 96; the painter may be scaled."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _DRAWINGS[name](painter, _pen(quiet), _pen(accent))


def _pen(colour: QColor) -> QPen:
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _line(painter: QPainter, left: float, top: float, right: float, bottom: float) -> None:
    painter.drawLine(QPointF(left, top), QPointF(right, bottom))


def _box(painter: QPainter, left: float, top: float, width: float, height: float, radius: float = 3) -> None:
    painter.drawRoundedRect(QRectF(left, top, width, height), radius, radius)


def _chart(painter: QPainter, quiet: QPen, accent: QPen) -> None:
    painter.setPen(quiet)
    _line(painter, 16, 88, 144, 88)
    for left, top, low, high, pen in ((28, 52, 44, 60, quiet), (70, 28, 14, 42, accent), (112, 64, 52, 76, quiet)):
        painter.setPen(pen)
        _box(painter, left, top, 20, 88 - top, 1.5)
        _line(painter, left + 10, low, left + 10, high)
        _line(painter, left + 6, low, left + 14, low)
        _line(painter, left + 6, high, left + 14, high)


def _board(painter: QPainter, quiet: QPen, accent: QPen) -> None:
    for left, cards in ((16, (20, 44, 68)), (64, (20,)), (112, (20, 44))):
        painter.setPen(quiet)
        _line(painter, left, 10, left + 32, 10)
        for top in cards:
            _box(painter, left, top, 32, 18)
    painter.setPen(accent)
    _box(painter, 68, 50, 32, 18)
    _line(painter, 73, 57, 88, 57)
    _line(painter, 73, 62, 82, 62)


def _leads(painter: QPainter, quiet: QPen, accent: QPen) -> None:
    for place, top in enumerate((12, 40, 68)):
        painter.setPen(accent if place == 1 else quiet)
        painter.drawEllipse(QRectF(20, top, 16, 16))
        _line(painter, 46, top + 5, 46 + (62, 78, 50)[place], top + 5)
        _line(painter, 46, top + 11, 46 + (40, 52, 34)[place], top + 11)
        _box(painter, 122 if place != 1 else 136, top + 3, 22, 10, 5)


def _accounts(painter: QPainter, quiet: QPen, accent: QPen) -> None:
    painter.setPen(quiet)
    _line(painter, 80, 34, 44, 62)
    _line(painter, 80, 34, 116, 62)
    _line(painter, 80, 34, 80, 62)
    for left in (32, 68, 104):
        painter.drawEllipse(QRectF(left, 62, 24, 24))
    painter.setPen(accent)
    painter.drawEllipse(QRectF(66, 8, 28, 28))
    _line(painter, 75, 22, 79, 26)
    _line(painter, 79, 26, 86, 18)


def _sales(painter: QPainter, quiet: QPen, accent: QPen) -> None:
    painter.setPen(quiet)
    _box(painter, 52, 8, 56, 80)
    for top, width in ((24, 24), (36, 36), (48, 30)):
        _line(painter, 62, top, 62 + width, top)
    painter.setPen(accent)
    _line(painter, 62, 66, 78, 66)
    _line(painter, 84, 66, 98, 66)
    _line(painter, 62, 74, 98, 74)


def _today(painter: QPainter, quiet: QPen, accent: QPen) -> None:
    painter.setPen(quiet)
    _line(painter, 20, 72, 140, 72)
    _line(painter, 40, 84, 120, 84)
    painter.setPen(accent)
    painter.drawArc(QRectF(54, 46, 52, 52), 0, 180 * 16)
    for points in ((80, 22, 80, 32), (46, 38, 53, 45), (114, 38, 107, 45)):
        _line(painter, *points)


_DRAWINGS: dict[str, Callable[[QPainter, QPen, QPen], None]] = {
    "chart": _chart,
    "board": _board,
    "leads": _leads,
    "accounts": _accounts,
    "sales": _sales,
    "today": _today,
}
