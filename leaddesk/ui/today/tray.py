"""The place where the desktop shows programs that run beside the others, where it has one."""

import unicodedata
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_SIDE, _MARK, _ROUND = 64, 40, 12
_LONGEST = 120
# Some desktops take what they are told for HTML, others show its escapes: marks that look the same are safe with both.
_LOOKALIKES = str.maketrans({"<": "\u2039", ">": "\u203a", "&": "\uff06"})


class Tray(Protocol):
    """Where something is said outside the window."""

    def say(self, title: str, text: str) -> None:
        """Show it for a while."""

    def end(self) -> None:
        """Leave the place."""


def there_is_a_tray() -> bool:
    """Whether this desktop has the place."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


def plain_notice(text: str) -> str:
    """A user's text as it can be shown anywhere: one line, not long, and nothing that a desktop would obey."""
    line = " ".join(text.split()).translate(_LOOKALIKES)
    seen = "".join(letter for letter in line if unicodedata.category(letter) not in ("Cc", "Cf", "Cs"))
    return seen if len(seen) <= _LONGEST else seen[: _LONGEST - 1] + "…"


class SystemTray(QObject):
    """LeadDesk's mark there; pressing it, or what it says, wishes for the day."""

    pressed = Signal()

    def __init__(self, kit: Kit, window: QWidget, parent: QObject) -> None:
        """Shown at once."""
        super().__init__(parent)
        self._menu = QMenu(window)
        self._menu.addAction(tr("Show what is due")).triggered.connect(self._press)
        self._menu.addAction(tr("Quit LeadDesk")).triggered.connect(window.close)
        self._icon = QSystemTrayIcon(_mark(kit), self)
        self._icon.setToolTip("LeadDesk")
        self._icon.setContextMenu(self._menu)
        self._icon.messageClicked.connect(self.pressed)
        self._icon.activated.connect(self._activated)
        self._icon.show()

    def say(self, title: str, text: str) -> None:
        """Show it for a while."""
        self._icon.showMessage(title, text, self._icon.icon())

    def end(self) -> None:
        """Leave the place."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.pressed.emit()

    def _press(self) -> None:
        self.pressed.emit()


def _mark(kit: Kit) -> QIcon:
    """Seen on a light and on a dark bar alike."""
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kit.theme.colour("accent"))
    painter.drawRoundedRect(QRectF(0, 0, _SIDE, _SIDE), _ROUND, _ROUND)
    gap = (_SIDE - _MARK) // 2
    painter.drawPixmap(gap, gap, kit.icons.pixmap("bell-ring", kit.theme.colour("on-accent"), _MARK))
    painter.end()
    return QIcon(pixmap)
