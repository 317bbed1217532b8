"""What a page shows while there is nothing in it: what will be here, and how to begin."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.drawings import HEIGHT, WIDTH, paint_drawing
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_TEXT_WIDTHS = (200, 440)


class _Drawing(QWidget):
    def __init__(self, kit: "Kit", name: str) -> None:
        super().__init__()
        self._kit = kit
        self._name = name
        self.setFixedSize(kit.theme.scaled(WIDTH), kit.theme.scaled(HEIGHT))
        kit.theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(self.width() / WIDTH, self.height() / HEIGHT)
        theme = self._kit.theme
        paint_drawing(painter, self._name, theme.colour("hairline-strong"), theme.colour("accent"))


class EmptyState(QWidget):
    """A drawing, a title, a few lines, one button and a quiet hint, a quarter down the page."""

    def __init__(
        self, kit: "Kit", drawing: str, title: str, text: str, *, button: QWidget | None = None, hint: str = ""
    ) -> None:
        """`drawing` chart, board, leads, accounts, sales or today; the text is at most three lines."""
        super().__init__()
        theme = kit.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), theme.scaled(16))
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(_Drawing(kit, drawing), 0, middle)
        column.addSpacing(theme.scaled(24))
        heading = label(title, role="title", wrap=True)
        heading.setAlignment(middle)
        column.addWidget(heading)
        column.addSpacing(theme.scaled(8))
        words = label(text, tone="muted", wrap=True)
        words.setAlignment(middle)
        words.setFixedWidth(_balanced(words, *(theme.scaled(width) for width in _TEXT_WIDTHS)))
        words.setMinimumHeight(words.heightForWidth(words.width()))
        column.addWidget(words, 0, middle)
        if button is not None:
            column.addSpacing(theme.scaled(24))
            column.addWidget(button, 0, middle)
        if hint:
            column.addSpacing(theme.scaled(16))
            small = label(hint, role="small", tone="muted", wrap=True)
            small.setAlignment(middle)
            column.addWidget(small)
        column.addStretch(2)


def scrolling(state: EmptyState) -> QWidget:
    """Large text in a small window: all of it can be reached."""
    area = QScrollArea()
    area.setWidget(state)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    state.setAutoFillBackground(False)
    return area


def _balanced(words: QLabel, least: int, most: int) -> int:
    """The least width that takes no more lines: so no word stands alone on the last one."""
    height = words.heightForWidth(most)
    return next((width for width in range(least, most, 4) if words.heightForWidth(width) <= height), most)


def asking_for_a_file(kit: "Kit", drawing: str, title: str, text: str) -> EmptyState:
    """Of a page that starts with the leads of a file."""
    bring = for_writing(kit, primary_button(kit, tr("Bring a file…"), "file-up"))
    bring.clicked.connect(lambda: kit.navigator.import_requested.emit([]))
    return EmptyState(kit, drawing, title, text, button=bring, hint=tr("Or drop a spreadsheet anywhere in this window"))
