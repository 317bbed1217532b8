"""A part of the panel: what stands between two hairlines."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit


class Section(QWidget):
    """Rows under each other, with a hairline above them."""

    def __init__(self, kit: Kit, *, parted: bool = True) -> None:
        """Not `parted`: without the hairline."""
        super().__init__()
        self.kit = kit
        self._parted = parted
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        side, pad = kit.theme.measure("page_padding"), kit.theme.scaled(8)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(side, pad + 1, side, pad)
        self.column.setSpacing(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._parted:
            self.kit.painting.hairline(QPainter(self), self.rect(), "top")


def clear(widgets: list[QWidget]) -> None:
    """Take widgets out of their layout and end them."""
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()
    widgets.clear()
