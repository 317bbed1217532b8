"""What every button has to do that paints itself: a row, a card, a word that can be pressed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import pressed_by_enter

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class PaintedButton(QAbstractButton):
    """Tab reaches it, Enter presses it as Space does, and it is painted anew under the mouse and in other colours."""

    def __init__(self, kit: "Kit", parent: QWidget | None = None) -> None:
        """Subclasses paint it and say how large it is."""
        super().__init__(parent)
        self._kit = kit
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        kit.theme.changed.connect(self.update)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paint_hovered(self, painter: QPainter) -> None:
        """The rounded ground of what is under the mouse."""
        if self.underMouse() and self.isEnabled():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._kit.theme.colour("hover"))
            radius = self._kit.theme.radius()
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
            painter.restore()
