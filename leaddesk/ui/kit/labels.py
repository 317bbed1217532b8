"""Words that stand by themselves, in a size, weight and colour of the style sheet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from leaddesk.ui.kit.tool_tips import plain_tip

_GAP = 8  # letters
_HIGH = 10_000  # as many lines as it takes


def label(
    text: str = "", *, role: str = "body", weight: str = "regular", tone: str = "", wrap: bool = False
) -> QLabel:
    """A label of plain text; role body, small or title; tone muted, accent, success, warning, danger or disabled."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    for name, value in (("role", role), ("weight", weight), ("tone", tone)):
        made.setProperty(name, value)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the tone (or the like) of a widget that is shown already."""
    set_property(widget, "tone", tone)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a dynamic property that the style sheet chooses by."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """A label of one line, or of two, that gives way: elided at its end, with the whole in the tool tip."""

    def __init__(self, text: str = "", *, role: str = "body", weight: str = "regular", tone: str = "") -> None:
        """As `label`."""
        super().__init__()
        self._whole, self._lines = "", 1
        self.setTextFormat(Qt.TextFormat.PlainText)
        for name, value in (("role", role), ("weight", weight), ("tone", tone)):
            self.setProperty(name, value)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def set_lines(self, lines: int) -> None:
        """Take so many lines before anything is elided."""
        self._lines = lines
        self.setWordWrap(lines > 1)
        self._elide()

    def whole_text(self) -> str:
        """The text as it was given."""
        return self._whole

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 2)
        return hint

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(self.fontMetrics().averageCharWidth() * 4)
        return hint

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics, room = self.fontMetrics(), max(self.contentsRect().width(), 0)
        wrapped = metrics.boundingRect(0, 0, room, _HIGH, Qt.TextFlag.TextWordWrap, self._whole)
        if self._lines > 1 and wrapped.width() <= room and wrapped.height() <= metrics.lineSpacing() * self._lines:
            shown = self._whole
        else:
            gaps = metrics.averageCharWidth() * _GAP * (self._lines - 1)  # where a word goes on to the next line
            shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room * self._lines - gaps)
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(plain_tip(self._whole if shown != self._whole else ""))
