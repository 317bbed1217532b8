"""A table of rows as high as each other, chosen as a whole, that remembers by id what is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from leaddesk.ui.kit.after_painting import after_painting
from leaddesk.ui.kit.tables.has_ids import HasIds
from leaddesk.ui.kit.tables.kept_selection import KeptSelection, choose_rows
from leaddesk.ui.kit.tables.paged_model import PagedModel
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_header import TableHeader

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_Flag = QItemSelectionModel.SelectionFlag


class TableView(QTableView):
    """Enter opens the current row, Space chooses it or not; a click opens nothing, a double click does."""

    opened = Signal(QModelIndex)
    selection_changed = Signal()

    def __init__(
        self, kit: "Kit", name: str, *, density: str = "regular", lines: int = 2, parent: QWidget | None = None
    ) -> None:
        """`name` for a screen reader; density comfortable, regular or compact; how many lines a cell has."""
        super().__init__(parent)
        self.kit = kit
        self.hovered_row = -1
        self.shows_current_cell = False
        self.row_height = kit.theme.row(density, lines)
        self._lines = lines
        self._room = 0
        self.kept = KeptSelection(self)
        self.setAccessibleName(name)
        self.setHorizontalHeader(TableHeader(kit, self))
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragDropOverwriteMode(False)
        self.setItemDelegate(RowDelegate(kit, self))
        self.verticalScrollBar().setSingleStep(self.row_height)
        self.doubleClicked.connect(self.opened)
        kit.theme.changed.connect(self.viewport().update)

    def set_density(self, density: str) -> None:
        """Change the height of the rows; the first one that is seen stays where it is."""
        anchor, before = self.anchor(), self.row_height
        self.row_height = self.kit.theme.row(density, self._lines)
        self.verticalHeader().setDefaultSectionSize(self.row_height)
        self.verticalScrollBar().setSingleStep(self.row_height)
        self.updateGeometries()  # Qt learns of the other height only then, and would show what is below all rows
        self._look_at_room()
        if anchor is not None:
            row_id, top = anchor
            self.scroll_back((row_id, -(-top * self.row_height // before)))  # as much of it is out of sight as before
        self.viewport().update()

    def sort_arrow(self, column: int, descending: bool = False) -> None:
        """Show which column the rows are sorted by; -1: none. The model or its query sorts, never the view."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        if column >= 0:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, order)

    def selected_rows(self) -> list[int]:
        """The rows chosen, from above; by ranges, since all of a million may be."""
        return sorted({row for span in self._selected_spans() for row in span})

    def count_selected(self) -> int:
        """How many rows are chosen."""
        return sum(map(len, self._selected_spans()))

    @property
    def room(self) -> int:
        """How wide all columns can be together, once the bar for scrolling stands beside more rows than are seen."""
        model, header, inside = self.model(), self.horizontalHeader(), self.contentsRect()
        seen = inside.height() - (0 if header.isHidden() else header.height())
        is_long = model is not None and model.rowCount() * self.row_height > seen
        has_bar = is_long and self.verticalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return inside.width() - (self.verticalScrollBar().sizeHint().width() if has_bar else 0)

    def fit(self) -> None:
        """Give each column its width, in the room that there is; nothing where they keep what they were given."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    @override
    def keyboardSearch(self, search: str) -> None:
        """Nothing: it would read all rows. What is searched for is typed into a field."""

    def selected_ids(self) -> list[int]:
        """The ids of the rows chosen, from above; none where the model has no ids."""
        model = self.model()
        if isinstance(model, PagedModel):
            return [model.ids[row] for row in self.selected_rows()]
        return [model.id_at(row) for row in self.selected_rows()] if isinstance(model, HasIds) else []

    def select_ids(self, ids: list[int]) -> None:
        """Choose these rows, and no others; the first becomes the current one."""
        model = self.model()
        if not isinstance(model, HasIds):
            return
        choose_rows(self, model.rows_of(ids), next((row for row in map(model.row_of, ids) if row >= 0), -1))

    def anchor(self) -> tuple[int, int] | None:
        """The id of the first row that can be seen, and how far down it stands; None at the very top."""
        model, row = self.model(), self.rowAt(0)
        if not self.verticalScrollBar().value() or row < 0 or not isinstance(model, HasIds):
            return None
        return model.id_at(row), self.rowViewportPosition(row)

    def scroll_back(self, anchor: tuple[int, int] | None) -> None:
        """Let a row stand where it stood when `anchor` was asked, if it is still there."""
        model = self.model()
        row = model.row_of(anchor[0]) if anchor and isinstance(model, HasIds) else -1
        if anchor is not None and row >= 0:
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - anchor[1])

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self.kept.keep)
            model.modelReset.connect(self._rows_are_others)
            for rows_changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                rows_changed.connect(self._look_at_room)
        if isinstance(model, PagedModel):
            model.went_stale.connect(self._look_ahead)  # painting would ask too, but there is nothing new to paint yet
            self.verticalScrollBar().valueChanged.connect(self._look_ahead)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.kept.let_go()
        self.selection_changed.emit()

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        editing = self.state() == QAbstractItemView.State.EditingState
        if editing or not plain or not current.isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
            self.activated.emit(current)
        elif event.key() == Qt.Key.Key_Space:
            self.selectionModel().select(current, _Flag.Toggle | _Flag.Rows)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by key sees where: the first row on screen is the current one, if there was none."""
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        was_somewhere = self.currentIndex().isValid() or self.selectionModel().hasSelection() or self.shows_current_cell
        super().focusInEvent(event)  # which makes the first cell the current one
        if not (was_somewhere or by_mouse) and self.model().rowCount():
            self.selectRow(max(0, self.rowAt(0)))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy and self.hovered_row >= 0:
            at = self.viewport().mapFromGlobal(self.cursor().pos())
            self._hover(self.rowAt(at.y()) if self.viewport().underMouse() else -1)

    def _hover(self, row: int) -> None:
        if row == self.hovered_row:
            return
        before, self.hovered_row = self.hovered_row, row
        for each in (before, row):
            if each >= 0:
                top = self.rowViewportPosition(each)
                self.viewport().update(0, top, self.viewport().width(), self.rowHeight(each))

    def _rows_are_others(self) -> None:
        self.hovered_row = -1
        self.kept.restore()
        after_painting(self, self._look_ahead)

    def _look_at_room(self) -> None:
        """Fit the columns before a bar for scrolling takes room from them, which Qt would add another bar for.

        Then lay out the rows: Qt would do it while it paints them, and paint them once more after that.
        """
        if self._room != self.room:
            self._room = self.room
            self.fit()
        self.executeDelayedItemsLayout()

    def _look_ahead(self) -> None:
        """Have the rows that are looked at read, and those around them."""
        model, first = self.model(), self.rowAt(0)
        if isinstance(model, PagedModel) and self.isVisible() and first >= 0:
            last = self.rowAt(self.viewport().height() - 1)
            model.look_ahead(first, last if last >= 0 else model.rowCount() - 1)

    def _selected_spans(self) -> set[range]:
        selection = self.selectionModel().selection()
        parts = (selection.at(place) for place in range(selection.count()))
        return {range(part.top(), part.bottom() + 1) for part in parts}
