"""Words that stand by themselves, in a size, weight and colour of the style sheet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from leaddesk.ui.kit.tool_tips import plain_tip


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
    """A label of one line that gives way: elided at its end, with the whole in the tool tip."""

    def __init__(self, text: str = "", *, role: str = "body", weight: str = "regular", tone: str = "") -> None:
        """As `label`."""
        super().__init__()
        self._whole = ""
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
        room = max(self.contentsRect().width(), 0)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(plain_tip(self._whole if shown != self._whole else ""))
