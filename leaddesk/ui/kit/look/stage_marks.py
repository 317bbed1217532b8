"""The marks of a stage: a round one, and the ground that its name stands on."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF


def paint_pie(kind: str, probability: int, colour: QColor, ground: QColor, side: int, ratio: float) -> QPixmap:
    """A ring filled clockwise to the probability; won: a disc with a tick in the ground's colour; lost: a cross."""
    pixmap = _empty(side, side, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = side / 12
    pen = QPen(colour, 1.5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    ring = QRectF(0.75 * unit, 0.75 * unit, side - 1.5 * unit, side - 1.5 * unit)
    if kind == "won":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(0, 0, side, side))
        pen.setColor(ground)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x * unit, y * unit) for x, y in ((3.4, 6.2), (5.2, 8.0), (8.6, 4.4))]))
    else:
        painter.setPen(pen)
        painter.drawEllipse(ring)
        if kind == "lost":
            painter.setPen(QPen(colour, 1.25 * unit))
            painter.drawLine(QPointF(4.2 * unit, 4.2 * unit), QPointF(7.8 * unit, 7.8 * unit))
            painter.drawLine(QPointF(7.8 * unit, 4.2 * unit), QPointF(4.2 * unit, 7.8 * unit))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            inner = ring.adjusted(1.6 * unit, 1.6 * unit, -1.6 * unit, -1.6 * unit)
            painter.drawPie(inner, 90 * 16, round(-360 * 16 * min(max(probability, 0), 100) / 100))
    painter.end()
    return pixmap


def paint_pill(ground: QColor, outline: QColor | None, width: int, height: int, ratio: float) -> QPixmap:
    """A bar with round ends."""
    pixmap = _empty(width, height, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, 1) if outline is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    inside = 0.5 if outline is not None else 0.0
    shape = QRectF(0, 0, width, height).adjusted(inside, inside, -inside, -inside)
    painter.drawRoundedRect(shape, height / 2, height / 2)
    painter.end()
    return pixmap


def _empty(width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
