"""The heads of a table's columns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class TableHeader(QHeaderView):
    """Small and muted; the column that is sorted by stands out and has an arrow at the side of its figures' start."""

    def __init__(self, kit: "Kit", parent: QWidget) -> None:
        """Of a table; movable and clickable."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._kit = kit
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(False)
        self.setMinimumSectionSize(kit.theme.scaled(32))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMouseTracking(True)
        kit.theme.changed.connect(self.viewport().update)

    @override
    def sizeHint(self) -> QSize:
        theme = self._kit.theme
        height = max(theme.measure("table_header"), theme.line("small") + theme.scaled(8))
        # As wide as its columns are; Qt would measure the words of all of them, at each that is shown or hidden.
        return QSize(self.length(), height)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painting.hairline(painter, rect)
        model = self.model()
        words = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "") if model else ""
        sorted_by = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        right = bool(alignment_of(model, logicalIndex) & Qt.AlignmentFlag.AlignRight)
        colour = "text" if sorted_by else "text-muted"
        cell = rect.adjusted(*paddings(self, logicalIndex, theme.scaled(8), theme.measure("page_padding")))
        if sorted_by:
            side = theme.scaled(12)
            icon = "arrow-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "arrow-down"
            width = painting.width(words, "small") + side + 4
            left = max(cell.left(), cell.right() + 1 - width) if right else cell.left()
            painting.icon(painter, QRect(left, cell.top(), side, cell.height()), icon, colour, 12)
            if not right:
                cell.adjust(side + 4, 0, 0, 0)
        side_of = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painting.text(painter, cell, words, colour=colour, role="small", align=side_of)
        painter.restore()


def alignment_of(model: QAbstractItemModel | None, column: int) -> Qt.AlignmentFlag:
    """The side on which the model wants a column's head (and cells)."""
    found = None
    if model is not None:
        found = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    return Qt.AlignmentFlag(found) if found is not None else Qt.AlignmentFlag.AlignLeft


def paddings(header: QHeaderView, column: int, cell: int, edge: int) -> tuple[int, int, int, int]:
    """What to take off a cell's rectangle: less between cells, more at the edges of the table."""
    start = header.sectionPosition(column)
    first, final = start == 0, start + header.sectionSize(column) == header.length()
    return (edge if first else cell, 0, -(edge if final else cell), 0)
