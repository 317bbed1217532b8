"""The words of a choice field: written, ordered, added and taken away, each with the word that it was before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from leaddesk.ui.kit.buttons import icon_button, link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_BEFORE = Qt.ItemDataRole.UserRole
_LINES = 5


class ChoicesEdit(QWidget):
    """A list whose words are written in place: by F2, by Enter or by two clicks."""

    def __init__(self, kit: Kit, choices: Sequence[str] = ()) -> None:
        """With these words."""
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Choices"))
        triggers = QAbstractItemView.EditTrigger
        self.list.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.list.setMinimumHeight((kit.theme.line("body") + kit.theme.scaled(8)) * _LINES)
        for word in choices:
            self._append(word, word)
        self.add = link_button(kit, tr("Add a word"), "plus", small=True)
        self.up = icon_button(kit, "arrow-up", tr("Move up"), small=True)
        self.down = icon_button(kit, "arrow-down", tr("Move down"), small=True)
        self.remove = icon_button(kit, "x", tr("Take this word away"), small=True)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(kit.theme.scaled(4))
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        head = label(tr("Choices"), tone="muted")
        head.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.scaled(4))
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)

    def choices(self) -> tuple[tuple[str | None, str], ...]:
        """The words in order, each with the word that it was before, None for a new one; empty ones are left out."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple((item.data(_BEFORE), item.text().strip()) for item in items if item.text().strip())

    def inputs(self) -> tuple[QWidget, ...]:
        """What the keyboard goes through."""
        return self.list, self.add, self.up, self.down, self.remove

    def _append(self, word: str, before: str | None) -> QListWidgetItem:
        item = QListWidgetItem(word)
        item.setData(_BEFORE, before)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.addItem(item)
        return item

    def _add(self) -> None:
        item = self._append("", None)
        self.list.setCurrentItem(item)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.editItem(item)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < self.list.count():
            self.list.insertItem(row + step, self.list.takeItem(row))
            self.list.setCurrentRow(row + step)

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
