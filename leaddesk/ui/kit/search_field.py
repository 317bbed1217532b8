"""The input that a page is searched with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_PAUSE_MS = 150


class SearchField(QLineEdit):
    """Says what is searched for after a short pause in typing, or at once by Enter; Esc and the cross empty it."""

    search_changed = Signal(str)
    left = Signal()  # Esc in an empty field, or Down: the list below is to have the keyboard

    def __init__(self, kit: "Kit", placeholder: str = "", name: str = "") -> None:
        """`name` for a screen reader is the placeholder, if not given."""
        super().__init__()
        self._said = ""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder or tr("Search"))
        sign = QAction(tr("Search"), self)
        sign.setEnabled(True)
        keep_icon(kit, sign, "search")
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(tr("Clear search"), self)
        self._clear.setToolTip(tr("Clear search"))
        keep_icon(kit, self._clear, "x")
        self._clear.triggered.connect(self.clear_search)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._say)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._say)

    def show_search(self, text: str) -> None:
        """Show a search without saying so."""
        self._said = text
        self.setText(text)
        self._pause.stop()

    def clear_search(self) -> None:
        """Search for nothing."""
        self.clear()
        self._say()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _say(self) -> None:
        self._pause.stop()
        if self.text() != self._said:
            self._said = self.text()
            self.search_changed.emit(self._said)
