"""The grid that costs are typed into: typing replaces a cell, Enter and the arrows go on, Delete empties it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QStyleOptionViewItem, QWidget
from typing_extensions import override

from leaddesk.ui.channels.cost_model import MONEY, NAME, CostModel
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemDelegate.EndEditHint
_Trigger = QAbstractItemView.EditTrigger
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAME_WIDTH = 192


class _CostDelegate(RowDelegate):
    def __init__(self, kit: "Kit", view: "CostTable") -> None:
        super().__init__(kit, view)
        self._table = view

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        model = self._table.costs
        whole = self._table.visualRect(self._table.model().index(index.row(), index.column()))
        painting = self.kit.painting
        if index.column() == NAME:
            look = self.kit.workspace.directory.channels.get(model.rows[index.row()].channel_id)
            if look is not None:
                painting.channel(painter, rect, look)
            return
        if model.problem_at(index.row(), index.column()):
            painter.fillRect(whole.adjusted(1, 0, 0, -1), self.kit.theme.colour("danger-soft"))
        painting.hairline(painter, whole, "left")
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        wrong = bool(model.problem_at(index.row(), index.column()))
        right = Qt.AlignmentFlag.AlignRight
        painting.text(painter, rect, text, colour="danger" if wrong else "text", align=right)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = self._table.costs.rows[index.row()]
        head = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(f"{row.name}, {head}")
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, _Hint.NoHint)
                self._table.move_by(step)
                return True
        return super().eventFilter(watched, event)


class CostTable(TableView):
    """Rows of a month."""

    def __init__(self, kit: "Kit", model: CostModel) -> None:
        """Of this model."""
        super().__init__(kit, tr("Costs and visits of the month"), density="compact", lines=1)
        self.costs = model
        self.shows_current_cell = True
        self.setItemDelegate(_CostDelegate(kit, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(_Trigger.AnyKeyPressed | _Trigger.DoubleClicked | _Trigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(header.ResizeMode.Stretch)
        header.setSectionResizeMode(NAME, header.ResizeMode.Fixed)
        header.resizeSection(NAME, kit.theme.scaled(_NAME_WIDTH))
        self.setMinimumWidth(self._least_width())

    def go_to(self, row: int, column: int = MONEY) -> None:
        """Make a cell the current one, and show it."""
        index = self.costs.index(max(0, row), column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_by(self, step: int) -> None:
        """Go up or down in the column."""
        current = self.currentIndex()
        row = min(max(0, current.row() + step), self.costs.rowCount() - 1)
        self.go_to(row, max(MONEY, current.column()))

    def _least_width(self) -> int:
        """So wide that no head is cut: those of figures are all as wide as the widest."""
        model, theme = self.costs, self.kit.theme
        figures = range(MONEY, model.columnCount())
        heads = (str(model.headerData(column, Qt.Orientation.Horizontal)) for column in figures)
        widest = max(self.kit.painting.width(head, "small") for head in heads)
        padded = widest + theme.scaled(8) + theme.measure("page_padding") + 1
        bar = self.verticalScrollBar().sizeHint().width()
        return theme.scaled(_NAME_WIDTH) + len(figures) * padded + bar

    def finish_editing(self) -> None:
        """Take over what is being typed."""
        editor = self.focusWidget() or self.window().focusWidget()
        if isinstance(editor, QLineEdit) and self.isAncestorOf(editor):
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == _Hint.SubmitModelCache:
            self.move_by(1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.state() == QAbstractItemView.State.EditingState or not plain or not current.isValid():
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.move_by(1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.costs.setData(current, "")
        else:
            super().keyPressEvent(event)
