"""Lines to type into that take the room they need."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

from leaddesk.ui.kit.kit import Kit

_MOST_LINES = 12
_AT_END = Qt.TextElideMode.ElideRight


class GrowingText(QPlainTextEdit):
    """Without a frame; as high as its text, up to a dozen lines."""

    entered = Signal()  # Enter without Shift, if it is to end the text
    left = Signal()  # the keyboard went elsewhere
    escaped = Signal()
    focused = Signal(bool)

    def __init__(self, kit: Kit, name: str, placeholder: str = "", *, enter_ends: bool = False) -> None:
        """`enter_ends`: Enter says `entered`, and Shift with it begins a new line."""
        super().__init__()
        self._kit = kit
        self._enter_ends = enter_ends
        self.setAccessibleName(name)
        self._placeholder = placeholder
        self.setProperty("kind", "bare")
        self.setFont(kit.theme.font("body"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._grow)
        self._grow()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(80), self.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(40), self._line())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif enter and self._enter_ends and not shifted:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()
            # Qt would break it into lines that cannot be seen.
            shown = QFontMetrics(self.font()).elidedText(self._placeholder, _AT_END, self.viewport().width())
            self.setPlaceholderText(shown)

    def _line(self) -> int:
        return QFontMetrics(self._kit.theme.font("body")).lineSpacing()

    def _grow(self) -> None:
        lines = max(1, round(self.document().size().height()))
        height = min(lines, _MOST_LINES) * self._line() + 2
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        if height != self.height():
            self.setFixedHeight(height)
