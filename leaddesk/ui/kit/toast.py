"""What was just done, at the bottom of the page, with the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import icon_button, link_button
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_ICONS = {
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-alert",
    "info": "info",
    "progress": "file-up",
}


class Toast(QFrame):
    """One for each page, shown when there is something to say; it stays until it is dismissed or says the next."""

    action_requested = Signal()
    cancel_requested = Signal()
    dismissed = Signal()

    def __init__(self, kit: "Kit", page: QWidget) -> None:
        """A child of the page, at the middle of its bottom."""
        super().__init__(page)
        self._page = page
        self._kit = kit
        self.setProperty("part", "toast")
        self.hide()
        theme = kit.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scaled(16), 0, theme.scaled(8), 0)
        row.setSpacing(theme.scaled(12))
        self._icon = IconMark(kit, "circle-check", "on-toast")
        self._sentence = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(theme.scaled(72), 4)
        self._action = link_button(kit, "")
        self._action.setProperty("kind", "toast")
        self._shortcut = label("", role="small", tone="muted")
        self._close = icon_button(kit, "x", tr("Dismiss"), small=True, colour="on-toast-muted")
        for widget in (self._icon, self._sentence, self._bar, self._action, self._shortcut, self._close):
            row.addWidget(widget)
        self.setMinimumHeight(max(theme.measure("toast_height"), theme.line() + theme.scaled(16)))
        self._action.clicked.connect(self._act)
        self._action.installEventFilter(self)
        self._close.clicked.connect(self.dismiss)
        self._is_progress = False
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        page.installEventFilter(self)

    def say(
        self, sentence: str, *, tone: str = "success", icon: str = "", action: str = "", shortcut: str = ""
    ) -> None:
        """Show a sentence (tone success, warning, danger or info), and what can be done about it."""
        self._is_progress = False
        self._show(sentence, icon or _ICONS[tone], action, shortcut)

    def progress(self, sentence: str, done: int = 0, total: int = 0, *, icon: str = "") -> None:
        """Show how far something is, with a way to cancel it; a total of 0 is unknown."""
        begins = not (self._is_progress and self.isVisible())
        self._is_progress = True
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if begins:
            self._show(sentence, icon or _ICONS["progress"], tr("Cancel"), "")
        elif sentence != self._sentence.text():
            self._sentence.setText(sentence)
            self._place(least=self.width())  # a percentage that grows must not shake it

    def dismiss(self) -> None:
        """Go away."""
        if self.isVisible():
            self.hide()
            self.dismissed.emit()

    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._page and self.isVisible():
            self._rise.stop()
            self._place()
        # The second click of two would fall on what the first one has put there: Redo, where Undo was.
        return watched is self._action and event.type() == QEvent.Type.MouseButtonDblClick

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _show(self, sentence: str, icon: str, action: str, shortcut: str) -> None:
        self._icon.set_icon(icon, "on-toast")
        self._sentence.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._shortcut.setText(shortcut)
        self._shortcut.setVisible(bool(shortcut))
        self._bar.setVisible(self._is_progress)
        self._close.setVisible(not self._is_progress)
        self.setAccessibleName(sentence)
        was_hidden = not self.isVisible()
        self.show()
        self.raise_()
        at = self._place()
        duration = self._kit.theme.motion("toast_in")
        if was_hidden and duration:
            self._rise.stop()
            self._rise.setDuration(duration)
            self._rise.setStartValue(at + QPoint(0, 8))
            self._rise.setEndValue(at)
            self._rise.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _place(self, least: int = 0) -> QPoint:
        page = self._page
        room = page.width() - 2 * self._kit.theme.measure("page_padding")
        # A long sentence breaks, rather than being cut.
        self._sentence.setWordWrap(False)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        wish = max(least, self.sizeHint().width())
        if wish > room:
            self._sentence.setWordWrap(True)
            wish = room
        self.resize(wish, max(self.sizeHint().height(), self.minimumHeight()))
        top = page.height() - self.height() - self._kit.theme.measure("toast_bottom")
        at = QPoint((page.width() - self.width()) // 2, max(0, top))
        self.move(at)
        return at

    def _act(self) -> None:
        if self._is_progress:
            self.cancel_requested.emit()
        else:
            self.action_requested.emit()
