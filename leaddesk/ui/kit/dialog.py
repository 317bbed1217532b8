"""A dialog's frame: a title, what it is about, and its buttons at the lower right."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label

AnyDialog = TypeVar("AnyDialog", bound=QDialog)


class Dialog(QDialog):
    """Content goes into `body`, buttons into `buttons`; Esc closes it."""

    def __init__(self, kit: Kit, title: str, parent: QWidget | None, *, width: int = 480) -> None:
        """Modal to the window; not shown yet, and gone when it is closed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kit = kit
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.room = (parent or self).screen().availableGeometry().width()  # on the screen, in pixels
        self.setMinimumWidth(min(kit.theme.scaled(width), self.room))
        self._heading = label(title, role="title", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addWidget(self._heading)
        whole.addLayout(self.body, 1)
        whole.addLayout(self.buttons)

    def set_title(self, title: str) -> None:
        """Change the title, once it is known what the dialog is about."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the default button, but not that of a dialog which this very key has just opened over it."""
        if not any(each.isVisible() for each in self.findChildren(QDialog)):
            super().keyPressEvent(event)


class Opener(QObject, Generic[AnyDialog]):
    """Shows a dialog whenever somebody wishes for it, one at a time."""

    def __init__(self, wish: SignalInstance, make: Callable[..., AnyDialog], window: QWidget) -> None:
        """`make` is given what the wish tells, and the window."""
        super().__init__(window)
        self._make, self._window = make, window
        self.dialog: AnyDialog | None = None
        wish.connect(self._open)

    def show(self, dialog: AnyDialog) -> None:
        """Show this one, which took the place of another."""
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _open(self, *told: object) -> None:
        if self.dialog is None:
            self.show(self._make(*told, self._window))

    def _closed(self) -> None:
        self.dialog = None
