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
    """Take widgets out of their section and end them, when whatever they are doing is done.

    They stay in their parent until then: without one they would be Python's, which ends them as soon as nobody holds
    them, even in the middle of a key that was pressed in one of them.
    """
    for widget in widgets:
        section = widget.parentWidget()
        if isinstance(section, Section):
            section.column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    widgets.clear()
