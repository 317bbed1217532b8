"""Tabs that stand closer together where there is little room."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QToolButton
from typing_extensions import override

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_GAPS = (8, 20)  # between two tabs, at least and at most


class Tabs(QTabBar):
    """Words with a line under the chosen one."""

    def __init__(self, kit: "Kit", name: str) -> None:
        """`name` for a screen reader."""
        super().__init__()
        self._kit = kit
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        kit.theme.changed.connect(self.update)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        last = index == self.count() - 1
        return QSize(self._words(index) + (0 if last else self._gap()), self._height())

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(64), self._height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.count():
            self.setTabText(0, self.tabText(0))  # lays the tabs out anew

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, painting = QPainter(self), self._kit.theme, self._kit.painting
        scrolls = [each.x() for each in self.findChildren(QToolButton) if each.isVisible()]
        painter.setClipRect(0, 0, min(scrolls, default=self.width()), self.height())
        for index in range(self.count()):
            place = self.tabRect(index)
            chosen = index == self.currentIndex()
            words = QRect(place.left(), place.top(), self._words(index), place.height())
            colour = "text" if chosen else "text-muted"
            painter.setFont(theme.font("body", "semibold" if chosen else "regular"))
            painter.setPen(theme.colour(colour))
            painter.drawText(words, int(_MIDDLE), self.tabText(index))
            if chosen:
                width = painting.width(self.tabText(index), "body", "semibold")
                painter.fillRect(place.left(), place.bottom() - 1, width, 2, theme.colour("accent"))
                if self.hasFocus():
                    ring = QRect(place.left(), place.top() + theme.scaled(8), width, place.height() - theme.scaled(16))
                    painting.focus_ring(painter, ring, theme.radius("small"))

    def least_width(self) -> int:
        """As wide as all of them stand side by side, as close as they can."""
        gaps = self._kit.theme.scaled(_GAPS[0]) * max(0, self.count() - 1)
        return sum(self._words(index) for index in range(self.count())) + gaps

    def _words(self, index: int) -> int:
        return self._kit.painting.width(self.tabText(index), "body", "semibold")

    def _gap(self) -> int:
        least, most = (self._kit.theme.scaled(gap) for gap in _GAPS)
        rest = self.width() - sum(self._words(index) for index in range(self.count()))
        return max(least, min(most, rest // max(1, self.count() - 1)))

    def _height(self) -> int:
        return max(self._kit.theme.measure("toolbar"), self._kit.theme.line() + self._kit.theme.scaled(12))
