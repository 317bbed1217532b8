"""What the colours of a chart stand for."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.ui.channels.plots import Series

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class Legend(QWidget):
    """Swatches and names in the order of the stack, on as many lines as it takes."""

    def __init__(self, kit: "Kit") -> None:
        """An empty one."""
        super().__init__()
        self._kit = kit
        self._series: Sequence[Series] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show these."""
        self._series = series
        self.setAccessibleName(", ".join(each.name for each in series))
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round(places[-1].bottom()) if places else 0

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(max(self.width(), 1)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._kit.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.scaled(10)
        for each, place in zip(self._series, self._places(self.width()), strict=True):
            painter.setPen(QPen(each.colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush if each.is_hollow else each.colour)
            square = QRectF(place.left() + 0.5, place.center().y() - side / 2 + 0.5, side - 1, side - 1)
            painter.drawRoundedRect(square, 2, 2)
            words = place.adjusted(side + theme.scaled(6), 0, 0, 0).toRect()
            self._kit.painting.text(painter, words, each.name, role="small")

    def _places(self, width: int) -> list[QRectF]:
        theme, painting = self._kit.theme, self._kit.painting
        line, gap, swatch = theme.line(), theme.scaled(16), theme.scaled(16)
        places, x, y = [], 0, 0
        for each in self._series:
            wide = swatch + painting.width(each.name, "small") + 1
            if x and x + wide > width:
                x, y = 0, y + line
            places.append(QRectF(x, y, min(wide, width), line))
            x += wide + gap
        return places
