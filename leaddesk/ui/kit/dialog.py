"""A dialog's frame: a title, what it is about, and its buttons at the lower right."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import icon_button, plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

AnyDialog = TypeVar("AnyDialog", bound=QDialog)
_SIDE = 24  # pixels at the left and right


class Secondary(QDialog):
    """A window beside the main one, or over it: when it closes, the keyboard is back where it was."""

    @override
    def done(self, result: int) -> None:
        over, had_keyboard = self.parentWidget(), self.isActiveWindow()
        super().done(result)
        if over is not None and had_keyboard:
            QTimer.singleShot(0, over, lambda: _give_back(over.window()))


class Dialog(Secondary):
    """Content goes into `body`, buttons into `buttons`; Esc closes it, F1 opens the page of help that is about it.

    Where there is one of its own (`help_page`), a button beside the others, at the lower left, offers it.
    """

    help_page = ""

    def __init__(self, kit: Kit, title: str, parent: QWidget | None, *, width: int = 480) -> None:
        """Modal to the window; not shown yet, and gone when it is closed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kit = kit
        self._help_button: QToolButton | None = None
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
        whole.setContentsMargins(_SIDE, 24, _SIDE, 16)
        whole.setSpacing(16)
        whole.addWidget(self._heading)
        whole.addLayout(self.body, 1)
        whole.addLayout(self.buttons)

    def set_title(self, title: str) -> None:
        """Change the title, once it is known what the dialog is about."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    def add_close(self) -> QPushButton:
        """Add the button that closes it as Esc does: a plain one, since the primary one is what the dialog is for."""
        close = plain_button(self.kit, tr("Close"))
        close.clicked.connect(self.reject)
        self.buttons.addWidget(close)
        return close

    @override
    def event(self, event: QEvent) -> bool:
        """Qt finds a size before the buttons have their style and that of help is there, and does not mend it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            wanted = self.buttons.minimumSize().width() + 2 * _SIDE
            self.setMinimumWidth(max(self.minimumWidth(), min(wanted, self.room)))
        return done

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self.help_page and self._help_button is None and self.buttons.count() > 1:  # made last: Tab comes to it last
            self._help_button = icon_button(self.kit, "circle-question-mark", tr("Help (F1)"))
            self._help_button.clicked.connect(self._ask_for_help)
            self.buttons.insertWidget(0, self._help_button)
            air = (self._help_button.sizeHint().width() - self.kit.theme.measure("icon")) // 2
            self.buttons.setContentsMargins(-air, 0, 0, 0)  # its icon stands below the words, not its ground
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the default button, but not that of a dialog which this very key has just opened over it."""
        if event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._ask_for_help()
        elif not any(each.isVisible() for each in self.findChildren(QDialog)):
            super().keyPressEvent(event)

    def _ask_for_help(self) -> None:
        self.kit.navigator.help_requested.emit(self.help_page)


def _give_back(window: QWidget) -> None:
    """Unless another one was opened meanwhile; the window itself knows which part of it had the keyboard."""
    is_free = QApplication.activeWindow() is None and QApplication.activeModalWidget() in (None, window)
    if is_free and window.isVisible():
        window.activateWindow()


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
