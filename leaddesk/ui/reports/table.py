"""The table of a report: a press, or Enter, on a number lays it open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView
from typing_extensions import override

from leaddesk.ui.kit.tables.pressed_table import PressedTable
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.reports.model import BAR, ReportModel

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

Index = QModelIndex | QPersistentModelIndex
_NAME_WIDTH, _BAR_WIDTH = 260, 120  # at most, and at least
_WIDEST_BAR = 480
_THICK = 16
_RIGHT = Qt.AlignmentFlag.AlignRight


class _ReportDelegate(RowDelegate):
    def __init__(self, kit: "Kit", view: "ReportView") -> None:
        super().__init__(kit, view)
        self._report = view

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        model, painting = self._report.report, self.kit.painting
        row = model.row_at(index.row())
        if model.has_bars and index.column() == BAR:
            self._paint_bar(painter, rect, *model.bar_of(index.row()))
            return
        text, cell = model.text(index.row(), index.column()), model.cell_at(index.row(), index.column())
        strong = "semibold" if row is not None and row.is_total else "regular"
        if cell is None:
            painting.text(painter, rect, text, weight=strong)  # type: ignore[arg-type] # one of two weights
            return
        known = cell.amount.value is not None
        colour = "text" if known else "text-muted"
        painting.text(painter, rect, text, colour=colour, weight=strong, align=_RIGHT)  # type: ignore[arg-type]
        if self._report.hovered_cell == (index.row(), index.column()):
            self._underline(painter, rect, text)

    def _paint_bar(self, painter: QPainter, rect: QRect, first: float, both: float) -> None:
        thick = self.kit.theme.scaled(_THICK)
        top, wide = rect.center().y() - thick // 2, min(rect.width(), self.kit.theme.scaled(_WIDEST_BAR))
        end, last = round(wide * first), round(wide * both)
        painter.fillRect(QRect(rect.left(), top, end, thick), self.kit.theme.colour("chart-bar"))
        if last > end:
            painter.setPen(QPen(self.kit.theme.colour("chart-bar"), 1))
            painter.drawRect(QRect(rect.left() + end, top, last - end - 1, thick - 1))

    def _underline(self, painter: QPainter, rect: QRect, text: str) -> None:
        metrics = self.kit.painting.metrics()
        bottom = rect.center().y() + metrics.height() // 2
        painter.setPen(QPen(self.kit.theme.colour("text-muted"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(rect.right() + 1 - metrics.horizontalAdvance(text), bottom, rect.right(), bottom)


class ReportView(PressedTable):
    """Numbers are never cut; names give way, and the bars take the rest."""

    asked = Signal(object)  # the FigureAsked of a number

    def __init__(self, kit: "Kit", model: ReportModel) -> None:
        """Of this report."""
        super().__init__(kit, tr("Figures of the report"))
        self.report = model
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        self.setItemDelegate(_ReportDelegate(kit, self))
        self.setModel(model)
        model.modelReset.connect(self.fit)

    @override
    def fit(self) -> None:
        """Give each column the width of its widest text, and the rest to the bars; without them, to all alike."""
        model, scaled = self.report, self.kit.theme.scaled
        widths = [self._width_of(column) for column in range(model.columnCount())]
        if not widths:
            return
        most = scaled(_NAME_WIDTH)
        widths[0] = min(widths[0], most)
        if model.has_bars:
            widths[BAR] = scaled(_BAR_WIDTH)
        rest = max(0, self.viewport().width() - sum(widths))
        if model.has_bars:
            widths[BAR] += rest
        else:
            widths = [width + rest // len(widths) for width in widths]
            widths[0] += rest % len(widths)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    @override
    def answers(self, index: QModelIndex) -> bool:
        return self.report.cell_at(index.row(), index.column()) is not None

    @override
    def press(self, index: QModelIndex) -> None:
        """A bar and a name stand for the first number of their row."""
        column = index.column() if self.report.cell_at(index.row(), index.column()) else 1 + self.report.has_bars
        cell = self.report.cell_at(index.row(), column)
        if cell is not None:
            self.asked.emit(cell.asked)

    def _width_of(self, column: int) -> int:
        painting, theme, model = self.kit.painting, self.kit.theme, self.report
        edges = (0, model.columnCount() - 1)
        texts = (model.text(row, column) for row in range(model.rowCount()))
        widest = max((painting.width(text, "body", "semibold") for text in texts), default=0)
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        gap = theme.scaled(8) + (theme.measure("page_padding") if column in edges else theme.scaled(8))
        return max(widest, painting.width(words, "small")) + gap + 1
