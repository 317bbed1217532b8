"""The main window: painted at once as an empty frame, then filled."""

import base64
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid
from typing_extensions import override

from leaddesk.ui.kit.look.tokens import BODY, read_tokens
from leaddesk.ui.kit.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FIRST_SIZE = QSize(1280, 800)
_SMALLEST = QSize(720, 480)
_FRAME = QSize(8, 40)  # about what a window manager puts around it
RAIL_BELOW = 1100  # pixels of width
_RAIL = 48
_MIDDLE = 128  # of 255
_GROUNDS = "grounds"


class MainWindow(QMainWindow):
    """Remembers where it was, takes files that are dropped on it, and says when it is to close."""

    painted = Signal()  # the first time only
    files_dropped = Signal(list)  # of paths
    closing = Signal()
    kept_open = Signal()  # it was to be closed, and something is in the way

    def __init__(self, preferences: Preferences) -> None:
        """Empty, where it was when it was closed."""
        super().__init__()
        self._preferences = preferences
        self._cover: QWidget | None = None
        self._backdrop = _Backdrop(preferences, self)
        self.setCentralWidget(self._backdrop)
        self._backdrop.painted.connect(self.painted)
        self.setWindowTitle("LeadDesk")
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)
        self.may_close: Callable[[], bool] = lambda: True
        self._restore()

    def lay_over(self, cover: QWidget) -> None:
        """Keep a widget over all that is in the window, for as long as it lives."""
        self._cover = cover
        cover.setGeometry(self.rect())
        cover.raise_()

    @override
    def setCentralWidget(self, widget: QWidget) -> None:
        super().setCentralWidget(widget)
        if self._cover is not None and isValid(self._cover):
            self._cover.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cover is not None and isValid(self._cover):
            self._cover.setGeometry(self.rect())

    def come_up(self, token: str = "") -> None:
        """Be in front of all other windows, where the system lets it; `token` is what it may ask to be shown for that.

        Where another program was started to ask for it, it is that program's XDG_ACTIVATION_TOKEN.
        """
        if token and "\0" not in token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

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
        screens = QGuiApplication.screens()
        room = screens[0].availableSize() - _FRAME if screens else _FIRST_SIZE
        self.resize(_FIRST_SIZE.boundedTo(room))
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))
        if screens and not any(screen.availableGeometry().intersects(self.geometry()) for screen in screens):
            self.move(screens[0].availableGeometry().topLeft())


def keep_grounds(preferences: Preferences, side: int, bar: int) -> None:
    """Remember how wide the sidebar is and how high the menu bar, for the empty window of the next start."""
    settings = preferences.settings
    preferences.keep(_GROUNDS, [settings.language, settings.text_size, side, bar])


def kept_grounds(preferences: Preferences) -> tuple[int, int] | None:
    """Width and height that were remembered, if language and text size are still what they were."""
    settings = preferences.settings
    match preferences.state(_GROUNDS, list[object]()):
        case [language, text_size, int(side), int(bar)] if (language, text_size) == (
            settings.language,
            settings.text_size,
        ):
            return side, bar
    return None


class _Backdrop(QWidget):
    """The two grounds and the line between them, which is all that there is at first.

    It reads colours and measures itself: the theme brings what takes longer than all of this.
    """

    painted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = preferences.settings
        self._known = kept_grounds(preferences)
        self._was_painted = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), read_tokens()
        colours = tokens.dark if self._is_dark() else tokens.light
        side, bar = self._grounds(tokens.measures)
        content = QRect(side, bar, self.width() - side, self.height() - bar)
        for ground, place in (
            ("window", self.rect()),
            ("hairline", content),
            ("surface", content.adjusted(1, 1, 0, 0)),
        ):
            # Not a brush: the first one brings all of Qt's enumerations, a tenth of the time until something is seen.
            pixel = QPixmap(1, 1)
            pixel.fill(QColor(colours[ground]))
            painter.drawPixmap(place, pixel)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _grounds(self, measures: "Mapping[str, float]") -> tuple[int, int]:
        """How wide the sidebar and how high the menu bar will be: as they were, or about."""
        # What size the font is in truth could be asked only of the system's fonts, which takes long the first time.
        size = self.font().pointSizeF() * self.logicalDpiY() / 72 * self._settings.text_size / 100
        scale = (size if size > 0 else self.font().pixelSize()) / BODY
        is_rail = self.width() < RAIL_BELOW * scale
        side = round(scale * (_RAIL if is_rail else measures["sidebar"]))
        bar = round(scale * measures["menu_bar"])
        if self._known is not None:
            kept, bar = self._known
            side = side if is_rail else kept
        return side, bar

    def _is_dark(self) -> bool:
        if self._settings.theme == "system":
            return self.palette().window().color().lightness() < _MIDDLE
        return self._settings.theme == "dark"
