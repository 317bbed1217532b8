"""The frame of an input that is more than one widget."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit


class TextFrame(QWidget):
    """The frame of an input around whatever is in it; quiet: only while the keyboard is in it."""

    def __init__(self, kit: Kit, *, quiet: bool = False) -> None:
        """Empty."""
        super().__init__()
        self._kit, self._quiet, self._on = kit, quiet, False
        kit.theme.changed.connect(self.update)

    def set_on(self, on: bool) -> None:
        """Whether the keyboard is in it."""
        self._on = on
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._kit.theme
        if self._quiet and not self._on:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.measure("focus_width") if self._on else 1
        painter.setPen(QPen(theme.colour("focus" if self._on else "hairline-strong"), width))
        painter.setBrush(theme.colour("surface"))
        edge = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), theme.radius(), theme.radius())
