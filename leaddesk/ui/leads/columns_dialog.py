"""Which columns the table of leads shows, and in which order: every field is one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_KEY = Qt.ItemDataRole.UserRole
_ROWS_SEEN = 14


class ColumnsDialog(Dialog):
    """What is changed shows in the table at once; the name is always the first column."""

    help_page = "leads"

    chosen = Signal(list)  # keys, from the left; empty: those of the beginning

    def __init__(
        self, kit: Kit, columns: Sequence[tuple[str, str]], shown: Sequence[str], usual: Sequence[str], parent: QWidget
    ) -> None:
        """`columns` are keys and titles as they stand from the left, those that are not shown at their end."""
        super().__init__(kit, tr("Columns"), parent, width=360)
        self._titles, self._usual = dict(columns), tuple(usual)
        hint = tr("Space shows or hides a column; drag it, or press Alt with an arrow, to move it.")
        self.body.addWidget(label(hint, role="small", tone="muted", wrap=True))
        self.list = _Columns()
        self.list.setAccessibleName(tr("Columns"))
        self.list.setMinimumHeight(kit.theme.row("compact", 1) * _ROWS_SEEN)
        self.body.addWidget(self.list, 1)
        self._fill([key for key, _ in columns], shown)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.list.model().rowsMoved.connect(self._tell)
        back = plain_button(kit, tr("The usual columns"))
        back.clicked.connect(self._take_usual)
        self.buttons.addWidget(back)
        self.add_close()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _fill(self, keys: Sequence[str], shown: Sequence[str]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for key in keys:
            item = QListWidgetItem(self._titles[key], self.list)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def _take_usual(self) -> None:
        rest = [key for key in self._titles if key not in self._usual]
        self._fill([*self._usual, *rest], self._usual)
        self.list.setCurrentRow(0)
        self.chosen.emit([])

    def _tell(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        self.chosen.emit([item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Checked])


class _Columns(QListWidget):
    """Rows that are dragged, or moved by keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformItemSizes(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        row = self.currentRow()
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and 0 <= row + step < self.count():
            parent = self.rootIndex()
            self.model().moveRow(parent, row, parent, row + step + (1 if step > 0 else 0))
        else:
            super().keyPressEvent(event)
