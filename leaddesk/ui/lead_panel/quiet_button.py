"""A small button of muted words: an icon, the words, and a chevron if it opens a choice."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip

_ICON_ROOM = 24


class QuietButton(PaintedButton):
    """Words in a tone; elided if there is no room for all of them."""

    def __init__(
        self, kit: Kit, text: str = "", *, icon: str = "", tone: str = "text-muted", chevron: bool = False
    ) -> None:
        """`tone` is a colour token."""
        super().__init__(kit)
        self._chevron = chevron
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str, *, icon: str = "", tone: str = "text-muted") -> None:
        """Show other words."""
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        scaled = self._kit.theme.scaled
        width = self._kit.painting.width(self.text(), "small") + 1
        width += scaled(_ICON_ROOM) if self._icon else 0
        width += scaled(18) if self._chevron else 0
        return QSize(width, max(self._kit.theme.measure("control_small"), self._kit.theme.line("small") + scaled(4)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._kit.theme.scaled(72)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        rect = self.rect()
        tone = "text-disabled" if not self.isEnabled() else self._tone
        if self.underMouse() and tone == "text-muted":
            tone = "text"
        if self._icon:
            side = theme.measure("icon")  # where the icons of the rows around it stand, and the words behind them
            painting.icon(painter, rect.adjusted(0, 0, side - rect.width(), 0), self._icon, tone, 12)
            rect.adjust(theme.scaled(_ICON_ROOM), 0, 0, 0)
        if self._chevron:
            side = theme.scaled(12)
            painting.icon(painter, rect.adjusted(rect.width() - side, 0, 0, 0), "chevron-down", tone, 12)
            rect.adjust(0, 0, -theme.scaled(18), 0)
        whole = painting.width(self.text(), "small")
        self.setToolTip(plain_tip(self.text() if whole > rect.width() else ""))
        painting.text(painter, rect, self.text(), colour=tone, role="small")


class QuietChoice(QuietButton):
    """A choice of a few from a menu; its words are what is chosen."""

    chosen = Signal(str)

    def __init__(self, kit: Kit, name: str, options: Sequence[tuple[str, str]], key: str) -> None:
        """`options` are keys and words; `name` says what is chosen, for a screen reader."""
        super().__init__(kit, chevron=True)
        self._name = name
        self._options = dict(options)
        self._key = ""
        self.set_key(key)
        self.clicked.connect(self._open)

    def key(self) -> str:
        """What is chosen."""
        return self._key

    def set_key(self, key: str) -> None:
        """Choose without saying so."""
        self._key = key
        self.setAccessibleName(f"{self._name}: {self._options[key]}")
        self.show_words(self._options[key])

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Let one choose among others; what is gone from them is chosen no more."""
        self._options = dict(options)
        self.set_key(self._key if self._key in self._options else next(iter(self._options)))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in self._options.items():
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == self._key)
            action.triggered.connect(lambda _=False, key=key: self._choose(key))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _choose(self, key: str) -> None:
        self.set_key(key)
        self.chosen.emit(key)
