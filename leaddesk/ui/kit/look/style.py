"""Fusion, with our own marks in check boxes, radio buttons and menus, and no dotted focus rectangles."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from leaddesk.ui.kit.look.theme import Theme

_Element = QStyle.PrimitiveElement
_CHECKS = (_Element.PE_IndicatorCheckBox, _Element.PE_IndicatorItemViewItemCheck)


class Style(QProxyStyle):
    """The application's style; it asks the theme whenever it paints.

    Hints are Fusion's or in the style sheet: while a page is made Qt asks for thousands, which Python would answer.
    """

    def __init__(self, theme: "Theme") -> None:
        """Over Fusion."""
        super().__init__("Fusion")
        self._theme = theme

    def animation_ms(self) -> int:
        """How long the system lets things move; 0: not at all."""
        return self.baseStyle().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:  # the style sheet cannot say it
            return self._theme.measure("icon")
        return super().pixelMetric(metric, option, widget)

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _Element.PE_FrameFocusRect:
            return
        if element in _CHECKS:
            self._check_box(option, painter)
        elif element == _Element.PE_IndicatorRadioButton:
            self._radio_button(option, painter)
        elif element == _Element.PE_IndicatorMenuCheckMark:
            self._tick(painter, _square(option), self._theme.colour("text"))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _check_box(self, option: QStyleOption, painter: QPainter) -> None:
        theme = self._theme
        box = _square(option)
        state = option.state
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        on = bool(state & (QStyle.StateFlag.State_On | QStyle.StateFlag.State_NoChange))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = "hairline-strong" if not enabled else "accent" if on else "control-border"
        hovered = bool(state & QStyle.StateFlag.State_MouseOver) and enabled
        fill = ("accent" if enabled else "text-disabled") if on else "hover" if hovered else "surface"
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.colour(line), 1))
        painter.setBrush(theme.colour(fill))
        edge = 0.0 if on else 0.5
        painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), 4, 4)
        if state & QStyle.StateFlag.State_On:
            self._tick(painter, box, theme.colour("on-accent" if enabled else "surface"))
        elif state & QStyle.StateFlag.State_NoChange:
            painter.setPen(_pen(theme.colour("on-accent"), box.width() / 9))
            painter.drawLine(
                QPointF(box.left() + box.width() * 0.28, box.center().y()),
                QPointF(box.right() - box.width() * 0.28, box.center().y()),
            )
        painter.restore()

    def _radio_button(self, option: QStyleOption, painter: QPainter) -> None:
        theme = self._theme
        circle = _square(option)
        state = option.state
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        on = bool(state & QStyle.StateFlag.State_On)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver) and enabled
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if enabled else "text-disabled"))
            painter.drawEllipse(circle)
            painter.setBrush(theme.colour("on-accent" if enabled else "surface"))
            third = circle.width() * 0.31
            painter.drawEllipse(circle.adjusted(third, third, -third, -third))
        else:
            painter.setPen(QPen(theme.colour("control-border" if enabled else "hairline-strong"), 1))
            painter.setBrush(theme.colour("hover" if hovered else "surface"))
            painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()

    def _tick(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_pen(colour, box.width() / 9))
        points = ((0.26, 0.52), (0.43, 0.68), (0.74, 0.34))
        painter.drawPolyline(
            QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points])
        )
        painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour)
    pen.setWidthF(max(1.5, width))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _square(option: QStyleOption) -> QRectF:
    """The middle of an indicator's place, as large a square as fits."""
    place = QRectF(option.rect)
    side = min(place.width(), place.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(place.center())
    return square
