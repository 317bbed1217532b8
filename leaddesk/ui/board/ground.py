"""The ground on which columns and open rails stand side by side, scrolled across where they need more room."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.ui.board.card_list import SCROLL_BAR, inset_of
from leaddesk.ui.board.rail import Rail

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class Ground(QScrollArea):
    """Shows what it is given from left to right, and brings a part of it into sight as a whole."""

    def __init__(self, kit: "Kit") -> None:
        """Empty."""
        super().__init__()
        self._kit = kit
        self._parts: list[QWidget] = []
        self._in_sight: QWidget | None = None  # stays so where room is lost, as to the lead's panel
        self.gap = max(0, kit.theme.measure("board_gap") - 2 * inset_of(kit) - SCROLL_BAR)
        self._left = kit.theme.measure("page_padding") - inset_of(kit)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QFrame()
        inside.setProperty("ground", "window")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(self._left, 0, 0, 0)
        self._row.setSpacing(self.gap)
        self.setWidget(inside)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these side by side; columns share the room that there is, rails stand apart from its edges."""
        while (item := self._row.takeAt(0)) is not None:
            framed = item.layout()
            if framed is not None:
                framed.takeAt(0)
                framed.deleteLater()
        self._parts = list(parts)
        beside, padding = inset_of(self._kit), self._kit.theme.scaled(12)
        widest = self._left
        for part in parts:
            widest += part.maximumWidth() + self.gap
            if isinstance(part, Rail):
                frame = QVBoxLayout()
                frame.setContentsMargins(beside, padding, beside + SCROLL_BAR, padding)
                frame.addWidget(part)
                self._row.addLayout(frame)
                widest += 2 * beside + SCROLL_BAR
            else:
                self._row.addWidget(part, 1)
        self.setMaximumWidth(widest)

    def bring_into_sight(self, part: QWidget) -> None:
        """Show the whole of a part, and none cut at the left of it if it has to be scrolled there."""
        self._in_sight = part
        bar = self.horizontalScrollBar()
        before = bar.value()
        self.ensureWidgetVisible(part, self._left, 0)
        if bar.value() != before:
            starts = [0, *(each.x() - self._left // 2 for each in self._parts[1:])]
            bar.setValue(min((start for start in starts if start >= bar.value()), default=bar.value()))

    def keep_in_sight(self) -> None:
        """Do so again after the room changed."""
        if self._in_sight is not None and self._in_sight in self._parts:
            self.bring_into_sight(self._in_sight)
