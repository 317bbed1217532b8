"""A short table of questions with a box for each answer: Enter goes down, a whole list in one go."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QStyledItemDelegate,
    QWidget,
)
from typing_extensions import override

from leaddesk.ui.kit.fields.inputs import ChoiceBox
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NameBox(ChoiceBox):
    """A name out of a list, or another one that is typed."""

    entered = Signal()

    def __init__(self, name: str, names: Sequence[str], text: str = "", placeholder: str = "") -> None:
        """`name` for a screen reader; empty text: nothing is answered yet."""
        super().__init__()
        self.setAccessibleName(name)
        self.edit = QLineEdit()
        self.edit.setFrame(False)
        self.edit.setProperty("kind", "bare")
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.setEditable(True)
        self.setLineEdit(self.edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems(list(names))
        self.setCurrentIndex(-1)
        self.setEditText(text)
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def text(self) -> str:
        """The name."""
        return self.currentText().strip()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not self.view().isVisible():
            self.entered.emit()
            return
        super().keyPressEvent(event)


class TypedName(QLineEdit):
    """A name that is typed."""

    entered = Signal()

    def __init__(self, name: str, text: str = "", placeholder: str = "") -> None:
        """`name` for a screen reader."""
        super().__init__(text)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class AnswerGrid(QScrollArea):
    """Heads, rows of words and boxes, and headings between them."""

    finished = Signal()  # Enter in the last row

    def __init__(self, kit: Kit, heads: Sequence[str], *, right: Sequence[int] = (), stretched: int = 0) -> None:
        """`right` are the columns of figures, `stretched` the one that takes the rest."""
        super().__init__()
        self._kit, self._right = kit, tuple(right)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, kit.theme.scaled(12), 0)
        self._grid.setHorizontalSpacing(kit.theme.scaled(16))
        self._grid.setVerticalSpacing(kit.theme.scaled(8))
        self._grid.setColumnStretch(stretched, 1)
        self._row = 0
        self._inputs: list[dict[int, NameBox | TypedName]] = []
        for column, words in enumerate(heads):
            self._grid.addWidget(label(words, role="small", tone="muted"), 0, column, self._side(column))
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def add_heading(self, words: str) -> None:
        """Part the rows that follow from those before."""
        self._row += 1
        self._grid.addWidget(label(words, weight="semibold"), self._row, 0, 1, self._grid.columnCount())

    def add_row(self, cells: Sequence[str | QWidget]) -> None:
        """Words and boxes, one for each head; figures are never cut."""
        self._row += 1
        inputs: dict[int, NameBox | TypedName] = {}
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                words = label(cell, tone="muted") if column in self._right else ElidedLabel(cell)
                self._grid.addWidget(words, self._row, column, self._side(column) if column in self._right else _ANY)
                continue
            self._grid.addWidget(cell, self._row, column)
            if isinstance(cell, NameBox | TypedName):
                inputs[column] = cell
                cell.entered.connect(partial(self._go_down, len(self._inputs), column))
        self._inputs.append(inputs)

    def close_rows(self) -> None:
        """There are no more: they stand at the top, and the first box has the keyboard."""
        self._grid.setRowStretch(self._row + 1, 1)
        first = next((box for row in self._inputs for box in row.values()), None)
        if first is not None:
            first.setFocus()

    def _go_down(self, row: int, column: int) -> None:
        if row + 1 >= len(self._inputs):
            self.finished.emit()
            return
        below = self._inputs[row + 1].get(column)
        if below is not None:
            below.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(below)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


_ANY = Qt.AlignmentFlag(0)
