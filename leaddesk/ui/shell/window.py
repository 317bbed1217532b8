"""The main window: painted at once as an empty frame, then filled."""

import base64
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

_FIRST_SIZE = QSize(1280, 800)
_SMALLEST = QSize(720, 480)
RAIL_BELOW = 1100  # pixels of width


class MainWindow(QMainWindow):
    """Remembers where it was, takes files that are dropped on it, and says when it is to close."""

    painted = Signal()  # the first time only
    files_dropped = Signal(list)  # of paths
    closing = Signal()
    kept_open = Signal()  # it was to be closed, and something is in the way

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        """Empty, where it was when it was closed."""
        super().__init__()
        self._preferences = preferences
        self._backdrop = _Backdrop(theme, self)
        self.setCentralWidget(self._backdrop)
        self._backdrop.painted.connect(self.painted)
        self.setWindowTitle("LeadDesk")
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)
        self.may_close: Callable[[], bool] = lambda: True
        self._restore()

    def keep_place(self) -> None:
        """Remember where it is and how large."""
        self._preferences.keep("geometry", base64.b64encode(self.saveGeometry().data()).decode("ascii"))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            self.kept_open.emit()
            return
        self.keep_place()
        self.closing.emit()
        event.accept()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and all(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.files_dropped.emit([url.toLocalFile() for url in event.mimeData().urls()])
        event.acceptProposedAction()

    def _restore(self) -> None:
        kept = self._preferences.state("geometry", "")
        self.resize(_FIRST_SIZE)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))
        screens = QGuiApplication.screens()
        if screens and not any(screen.availableGeometry().intersects(self.geometry()) for screen in screens):
            self.move(screens[0].availableGeometry().topLeft())


class _Backdrop(QWidget):
    """The two grounds and the line between them, which is all that there is at first."""

    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._was_painted = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = self._theme.measure("sidebar") if self.width() >= RAIL_BELOW else 48
        bar = self._theme.measure("menu_bar")
        painter.fillRect(self.rect(), self._theme.colour("window"))
        content = QRect(side, bar, self.width() - side, self.height() - bar)
        painter.fillRect(content, self._theme.colour("hairline"))
        painter.fillRect(content.adjusted(1, 1, 0, 0), self._theme.colour("surface"))
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
