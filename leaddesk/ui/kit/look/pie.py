"""The round mark of a stage."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF


def paint_pie(kind: str, probability: int, colour: QColor, ground: QColor, side: int, ratio: float) -> QPixmap:
    """A ring filled clockwise to the probability; won: a disc with a tick in the ground's colour; lost: a cross."""
    pixmap = QPixmap(max(1, round(side * ratio)), max(1, round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
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
