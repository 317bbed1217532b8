"""Whom a sale is to: a few letters find leads and contacts, the arrows and Enter choose one."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.services.finding import Found, find
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_PAUSE_MS = 120
_MOST = 6


class _Edit(QLineEdit):
    moved = Signal(int)
    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LeadChoice(QWidget):
    """An input over what it finds."""

    chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        """Nothing is looked for."""
        super().__init__()
        self._kit = kit
        self.edit = _Edit()
        self.edit.setAccessibleName(tr("Who bought?"))
        self.edit.setPlaceholderText(tr("Name, company, e-mail or phone of who bought"))
        self.hits = QListWidget()
        self.hits.setAccessibleName(tr("Leads and contacts"))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.hide()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.edit.textEdited.connect(lambda _: self._pause.start())
        self.edit.moved.connect(self._step)
        self.edit.entered.connect(self._choose_current)
        self.hits.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.scaled(4))
        column.addWidget(self.edit)
        column.addWidget(self.hits)

    def _look(self) -> None:
        text = self.edit.text()
        self._kit.workspace.ask(self, lambda work: find(work, text, _MOST), self._show, topic="find")

    def _show(self, found: Found) -> None:
        self.hits.clear()
        for hit in found.leads:
            item = QListWidgetItem(f"{hit.name}  ·  {hit.detail}" if hit.detail else hit.name, self.hits)
            item.setData(Qt.ItemDataRole.UserRole, hit.id)
        if not found.leads and self.edit.text().strip():
            item = QListWidgetItem(tr("Nobody is found"), self.hits)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        count = self.hits.count()
        self.hits.setVisible(bool(count))
        row = max(self._kit.theme.measure("menu_item"), self._kit.theme.line() + 4)
        self.hits.setFixedHeight(row * count + self._kit.theme.scaled(4))
        self.hits.setCurrentRow(0 if found.leads else -1)

    def _step(self, step: int) -> None:
        row = self.hits.currentRow() + step
        if 0 <= row < self.hits.count():
            self.hits.setCurrentRow(row)

    def _choose_current(self) -> None:
        if self.hits.currentItem() is not None:
            self._choose(self.hits.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        lead_id = item.data(Qt.ItemDataRole.UserRole)
        if lead_id:
            self.chosen.emit(int(lead_id))
