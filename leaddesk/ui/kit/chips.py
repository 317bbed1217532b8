"""Filter chips and tags."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class Chip(PaintedButton):
    """A word in a rounded frame: `clicked` when it is pressed, `removed` by its cross, Delete or Backspace."""

    removed = Signal()

    def __init__(self, kit: "Kit", text: str, kind: str = "filter", *, on: bool = False, count: str = "") -> None:
        """`kind` filter (a cross while on), toggle (on or off, no cross), add (dashed, a plus) or tag (never on)."""
        super().__init__(kit)
        self._kind = kind
        self._count = count
        self.setText(text)
        self.setAccessibleName(f"{text} {count}".strip())
        self.setCheckable(kind in ("filter", "toggle"))
        self.setChecked(on)
        self.setProperty("ring_radius", kit.theme.measure("chip") // 2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if kind == "tag" else Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        if kind == "filter":
            self.setAccessibleDescription(tr("Delete takes the filter away"))

    def set_count(self, count: str) -> None:
        """The quiet figure behind the word."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = self._kit.theme
        painting = self._kit.painting
        width = theme.scaled(9) * 2 + painting.width(self.text(), "small")
        if self._has_cross() or self._kind == "add":
            width += theme.scaled(16)
        if self._count:
            width += theme.scaled(6) + painting.width(self._count, "small")
        return QSize(width, max(theme.measure("chip"), theme.line("small") + 4))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def nextCheckState(self) -> None:
        if self._kind == "toggle":
            super().nextCheckState()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._has_cross() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._has_cross() and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._kit.theme
        painting = self._kit.painting
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        hovered = self.underMouse() and self._kind != "tag" and self.isEnabled()
        border = QPen(theme.colour("hairline-strong"), 1)
        if self._kind == "add":
            border.setDashPattern([3, 3])
        painter.setPen(Qt.PenStyle.NoPen if on and not theme.is_high_contrast else border)
        ground = "accent-soft" if on else "hover-raised" if hovered else "surface-raised"
        painter.setBrush(Qt.BrushStyle.NoBrush if self._kind == "add" and not hovered else theme.colour(ground))
        edge = 0.0 if on else 0.5
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = "accent" if on else "text-muted" if self._kind == "add" else "text"
        ink = ink if self.isEnabled() else "text-disabled"
        left = theme.scaled(9)
        if self._kind == "add":
            painting.icon(painter, QRect(left, 0, theme.scaled(12), self.height()), "plus", ink, 12)
            left += theme.scaled(16)
        words = self.rect().adjusted(left, 0, 0, 0)
        painting.text(painter, words, self.text(), colour=ink, role="small")
        if self._count:
            words.adjust(painting.width(self.text(), "small") + theme.scaled(6), 0, 0, 0)
            painting.text(painter, words, self._count, colour=ink if on else "text-muted", role="small")
        if self._has_cross():
            painting.icon(painter, self._cross(), "x", ink, 12)

    def _has_cross(self) -> bool:
        return self._kind == "filter" and self.isChecked()

    def _cross(self) -> QRect:
        side = self._kit.theme.scaled(12)
        return QRect(QPoint(self.width() - side - self._kit.theme.scaled(8), 0), QSize(side, self.height()))
