"""Choices of how a file is read: quiet boxes behind a muted word, as wide as what they say."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from leaddesk.ui.kit.fields.inputs import ChoiceBox
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_WIDEST_LIST = 560
_LONGEST_LINE = 90
_MOST_SEEN = 14


class QuietBox(ChoiceBox):
    """A choice without a frame; what it shows while it is closed may be shorter than its entries."""

    def __init__(self, kit: Kit, name: str) -> None:
        """`name` stands before it, and is what a screen reader says."""
        super().__init__()
        self._kit = kit
        self._closed = ""
        self.setAccessibleName(name)
        self.setProperty("kind", "quiet")
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(_MOST_SEEN)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.field = QWidget()
        row = QHBoxLayout(self.field)
        row.setContentsMargins(0, 0, kit.theme.scaled(12), 0)
        row.setSpacing(kit.theme.scaled(2))
        head = QLabel(name)
        head.setProperty("tone", "muted")
        head.setBuddy(self)
        row.addWidget(head)
        row.addWidget(self)

    def fill(self, entries: Sequence[tuple[str, object]], chosen: object) -> None:
        """Offer these (words, data), and show the one that is chosen, without telling anybody."""
        self.blockSignals(True)
        if [(self.itemText(row), self.itemData(row)) for row in range(self.count())] != list(entries):
            self.clear()
            for words, data in entries:
                self.addItem(words, data)
        self.setCurrentIndex(max(0, next((row for row, each in enumerate(entries) if each[1] == chosen), 0)))
        self.blockSignals(False)
        self._fit()

    def show_closed(self, words: str) -> None:
        """What is shown while the list is closed, if not the entry itself."""
        self._closed = words
        self.setAccessibleDescription(words)
        self._fit()

    def _fit(self) -> None:
        """The next box stands beside it; the list is as wide as its entries."""
        painting, scaled = self._kit.painting, self._kit.theme.scaled
        around = self._kit.theme.measure("icon") + 22  # the arrow, and what the style sheet leaves beside the words
        self.setFixedWidth(painting.width(self._closed or self.currentText(), "body", "medium") + around)
        widest = max((painting.width(self.itemText(row)) for row in range(self.count())), default=0)
        self.view().setMinimumWidth(min(widest + scaled(40), scaled(_WIDEST_LIST)))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self._closed:
            option.currentText = self._closed
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def line_entries(lines: Sequence[str], chosen: int) -> list[tuple[str, object]]:
    """The first lines of a file, to choose the one with the names of the columns from."""
    nothing = tr("empty")
    entries: list[tuple[str, object]] = [
        (f"{number}   {' '.join(line.split())[:_LONGEST_LINE] or nothing}", number)
        for number, line in enumerate(lines, 1)
    ]
    if chosen > len(lines):
        entries.append((f"{chosen}", chosen))
    return entries
