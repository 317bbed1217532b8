"""The names beside the bars of a chart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class RowNames(QWidget):
    """The channels' names at the left of the bars, a row each, and all together below."""

    def __init__(self, kit: "Kit") -> None:
        """No names yet."""
        super().__init__()
        self._kit = kit
        self._names: list[str] = []
        self._height = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)

    def show_names(self, names: list[str], row_height: int, most: int) -> None:
        """Show these, the last one in bold, no wider than `most`."""
        self._names, self._height = names, row_height
        wide = max((self._kit.painting.width(name, "body", "semibold") for name in names), default=0)
        self.setFixedSize(min(wide, most) + 1, row_height * len(names))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for row, name in enumerate(self._names):
            place = QRect(0, row * self._height, self.width(), self._height)
            last = row == len(self._names) - 1
            self._kit.painting.text(painter, place, name, weight="semibold" if last else "regular")
