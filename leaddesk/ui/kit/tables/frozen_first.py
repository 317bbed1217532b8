"""A table whose first column stays where it is while the others are scrolled sideways."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTableModelChangeEvent, QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from leaddesk.ui.kit.tables.parted_painting import PartedPainting
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_header import TableHeader
from leaddesk.ui.kit.tables.table_view import TableView

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex
_ModelChange = QAccessibleTableModelChangeEvent.ModelChangeType


class _Band(NamedTuple):
    """Columns that are scrolled together: where their ground begins, how wide it is, and their cells.

    Of a cell: its column, its place, and that without its padding; how far down it stands is the row's.
    """

    left: int
    width: int
    cells: list[tuple[int, QRect, QRect]]


class FrozenFirst(TableView):
    """The first column is painted over what has been scrolled below it; a click there is a click on it."""

    def __init__(self, kit: "Kit", name: str, *, density: str = "regular") -> None:
        """As `TableView`."""
        super().__init__(kit, name, density=density)
        self._parts = PartedPainting(self.viewport())
        self.setHorizontalHeader(FrozenHeader(kit, self))
        self.horizontalHeader().setStretchLastSection(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all that it lies on is painted too

    @property
    def frozen_width(self) -> int:
        """How wide the column is that lies over the others; 0 while none has to."""
        header = self.horizontalHeader()
        return header.sectionSize(0) if header.offset() > 0 and not header.isSectionHidden(0) else 0

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            for rows_changed in (model.modelReset, model.rowsInserted):
                rows_changed.connect(self._parts.allow)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._parts.forget()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Row by row; where the rows are others, those that come after a while in the next part."""
        viewport, painter, region = self.viewport(), QPainter(self.viewport()), event.region()
        bands, below, is_begun = self._bands_in(event.rect()), event.rect().top(), False
        self._parts.begin(painter, region)
        for row in self._rows_in(event.rect()):
            line = QRect(0, self.rowViewportPosition(row), viewport.width(), self.row_height)
            below = line.bottom() + 1
            if not region.intersects(line):
                continue
            if is_begun and self._parts.is_over():
                self._parts.leave(QRect(0, line.top(), line.width(), viewport.height() - line.top()))
                return
            is_begun = True
            self._paint_row(painter, row, line, bands)
        rest = QRect(0, below, viewport.width(), viewport.height() - below)
        painter.fillRect(rest, self.kit.theme.colour("surface"))
        self._paint_edges(painter, rest)
        self._parts.end()

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
        self._parts.moved()
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()

    def _paint_row(self, painter: QPainter, row: int, line: QRect, bands: "Sequence[_Band]") -> None:
        """The ground of a row at once, and on it its cells: Qt would ask model, style and delegate cell by cell."""
        delegate, model, top, height = self.itemDelegate(), self.model(), line.top(), line.height()
        if not isinstance(delegate, RowDelegate):
            return
        selected = self.selectionModel().isSelected(model.index(row, 0))
        for band in bands:
            ground = QRect(band.left, top, band.width, height)
            painter.fillRect(ground & line, self.kit.theme.colour("surface"))
            delegate.paint_ground(painter, ground, row, selected, bar=True)
            for column, cell, inside in band.cells:
                cell.setRect(cell.left(), top, cell.width(), height)
                inside.setRect(inside.left(), top, inside.width(), height)
                delegate.paint_on_ground(painter, cell, inside, model.index(row, column), selected)
            painter.setClipping(False)
        self._paint_edges(painter, line)

    def _paint_edges(self, painter: QPainter, place: QRect) -> None:
        """What is right of all columns, and the edge of the one that lies over the others."""
        header, colour = self.horizontalHeader(), self.kit.theme.colour
        right = header.length() - header.offset()
        painter.fillRect(place.adjusted(right, 0, 0, 0) & place, colour("surface"))
        if frozen := self.frozen_width:
            painter.fillRect(frozen - 1, place.top(), 1, place.height(), colour("hairline-strong"))

    def _bands_in(self, place: QRect) -> "list[_Band]":
        """What each row is painted of: the columns as they are scrolled, then the first one if it lies over them."""
        header, delegate = self.horizontalHeader(), self.itemDelegate()
        parts = [(-header.offset(), header.length(), self._columns_in(place))]
        if frozen := self.frozen_width:
            parts.append((0, frozen, [(0, QRect(0, 0, frozen, self.row_height))]))
        return [
            _Band(left, width, [(column, cell, delegate.cell_rect(cell, column)) for column, cell in columns])
            for left, width, columns in parts
            if isinstance(delegate, RowDelegate)
        ]

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


