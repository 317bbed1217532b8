"""A table whose first column stays where it is while the others are scrolled sideways."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTableModelChangeEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_header import TableHeader
from leaddesk.ui.kit.tables.table_view import TableView

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex
_ModelChange = QAccessibleTableModelChangeEvent.ModelChangeType


class FrozenFirst(TableView):
    """The first column is painted over what has been scrolled below it; a click there is a click on it."""

    def __init__(self, kit: "Kit", name: str, *, density: str = "regular") -> None:
        """As `TableView`."""
        super().__init__(kit, name, density=density)
        self.setHorizontalHeader(FrozenHeader(kit, self))
        self.horizontalHeader().setStretchLastSection(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all that it lies on is painted too

    @property
    def frozen_width(self) -> int:
        """How wide the column is that lies over the others; 0 while none has to."""
        header = self.horizontalHeader()
        return header.sectionSize(0) if header.offset() > 0 and not header.isSectionHidden(0) else 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        header, painter, surface = self.horizontalHeader(), QPainter(self.viewport()), self.kit.theme.colour("surface")
        painter.fillRect(event.rect(), surface)
        self._paint_rows(painter, event, -header.offset(), header.length(), self._columns_in(event.rect()))
        frozen = QRect(0, 0, self.frozen_width, self.viewport().height())
        if frozen.intersects(event.rect()):
            painter.fillRect(frozen, surface)
            self._paint_rows(painter, event, 0, frozen.width(), [(0, QRect(frozen))])
            painter.fillRect(frozen.width() - 1, 0, 1, frozen.height(), self.kit.theme.colour("hairline-strong"))

    @override
    def dataChanged(self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows that changed anew, and tell a screen reader.

        Qt would paint all that can be seen, though mostly rows arrive that cannot be seen yet.
        """
        top, bottom = (self.rowViewportPosition(index.row()) for index in (topLeft, bottomRight))
        self.viewport().update(0, top, self.viewport().width(), bottom + self.row_height - top)
        if QAccessible.isActive():
            told = QAccessibleTableModelChangeEvent(self, _ModelChange.DataChanged)
            told.setFirstRow(topLeft.row())
            told.setLastRow(bottomRight.row())
            told.setFirstColumn(topLeft.column())
            told.setLastColumn(bottomRight.column())
            QAccessible.updateAccessibility(told)

    @override
    def indexAt(self, pos: QPoint) -> QModelIndex:
        found = super().indexAt(pos)
        return found.siblingAtColumn(0) if found.isValid() and 0 <= pos.x() < self.frozen_width else found

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """What is scrolled to does not end up below the column that lies over it."""
        super().scrollTo(index, hint)
        left = self.columnViewportPosition(index.column()) if index.isValid() else 0
        hidden = self.frozen_width - left
        if index.isValid() and index.column() and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def _paint_rows(
        self, painter: QPainter, event: QPaintEvent, left: int, width: int, columns: Sequence[tuple[int, QRect]]
    ) -> None:
        """The ground of each row at once, and on it its cells: Qt would ask model, style and delegate cell by cell.

        `columns` come with the place of a cell in each; how far down it stands is the row's.
        """
        delegate, region = self.itemDelegate(), event.region()
        if not isinstance(delegate, RowDelegate):
            return
        model, selection, height = self.model(), self.selectionModel(), self.row_height
        cells = [(column, cell, delegate.cell_rect(cell, column)) for column, cell in columns]
        for row in self._rows_in(event.rect()):
            top = self.rowViewportPosition(row)
            line = QRect(left, top, width, height)
            if not region.intersects(line):
                continue
            selected = selection.isSelected(model.index(row, 0))
            delegate.paint_ground(painter, line, row, selected, bar=True)
            for column, cell, inside in cells:
                cell.setRect(cell.left(), top, cell.width(), height)
                inside.setRect(inside.left(), top, inside.width(), height)
                delegate.paint_on_ground(painter, cell, inside, model.index(row, column), selected)
            painter.setClipping(False)

    def _columns_in(self, place: QRect) -> list[tuple[int, QRect]]:
        header = self.horizontalHeader()
        columns = (header.logicalIndex(visual) for visual in range(header.count()))
        cells = [
            (column, QRect(header.sectionViewportPosition(column), 0, header.sectionSize(column), self.row_height))
            for column in columns
            if not header.isSectionHidden(column)
        ]
        return [(column, it) for column, it in cells if it.right() >= place.left() and it.left() <= place.right()]

    def _rows_in(self, place: QRect) -> range:
        first, last = self.rowAt(place.top()), self.rowAt(place.bottom())
        if first < 0:
            return range(0)
        return range(first, 1 + last if last >= 0 else self.model().rowCount())


class FrozenHeader(TableHeader):
    """The head of the first column, too, stays where it is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if width := self._frozen_width():
            painter = QPainter(self.viewport())
            self.paintSection(painter, QRect(0, 0, width, self.height()), 0)
            painter.fillRect(width - 1, 0, 1, self.height(), self._kit.theme.colour("hairline-strong"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if 0 <= event.position().x() < self._frozen_width():
            if event.button() is Qt.MouseButton.LeftButton:
                self.sectionClicked.emit(0)
            return
        super().mousePressEvent(event)

    def _frozen_width(self) -> int:
        view = self.parent()
        return view.frozen_width if isinstance(view, FrozenFirst) else 0


