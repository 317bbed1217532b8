"""A strip across a page that says something which stays true: a question, a problem, an information."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import IconMark

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_ICONS = {
    "question": ("circle-question-mark", "warning"),
    "warning": ("triangle-alert", "warning"),
    "danger": ("circle-alert", "danger"),
    "success": ("circle-check", "success"),
    "info": ("info", "accent"),
}


class NoticeStrip(QFrame):
    """Icon, sentence, a second line if there is one, and buttons at the right."""

    def __init__(self, kit: "Kit", tone: str, sentence: str, second: str = "") -> None:
        """`tone` question, warning, danger, success or info."""
        super().__init__()
        self._kit = kit
        icon, colour = _ICONS[tone]
        self.setProperty("part", "notice")
        self.setProperty("tone", tone)
        self.setAccessibleName(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scaled = kit.theme.scaled
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(kit.theme.measure("page_padding"), 0, kit.theme.measure("page_padding"), 0)
        self._row.setSpacing(scaled(8))
        self._row.addWidget(IconMark(kit, icon, colour))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._sentence = label(sentence, weight="medium" if second else "regular", wrap=True)
        self._second = label(second, role="small", tone="muted", wrap=True)
        words.addStretch()
        words.addWidget(self._sentence)
        words.addWidget(self._second)
        words.addStretch()
        self._row.addLayout(words, 1)
        self._second.setVisible(bool(second))  # not before: by itself it would be a window of its own for a moment
        self.setMinimumHeight(scaled(56 if second else 40))

    def add_button(self, button: QAbstractButton) -> None:
        """Add a button at the right."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_widget(self, widget: QWidget) -> None:
        """Add something else at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def say_or_go(self, sentence: str) -> None:
        """Say it, or, with nothing to say, not be there."""
        self.say(sentence)
        self.setVisible(bool(sentence))

    def say(self, sentence: str, second: str = "") -> None:
        """Change the words."""
        self._sentence.setText(sentence)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(sentence)
        self.setMinimumHeight(self._kit.theme.scaled(56 if second else 40))
