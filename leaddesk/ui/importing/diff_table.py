"""The rows of a file before they are taken in: what is new, what was there before, and what is wrong where."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from typing_extensions import override

from leaddesk.services.importing.diff import RowDiff
from leaddesk.ui.importing.diff_model import (
    CHANGED,
    DOUBT,
    LOOKS,
    NAME,
    PROBLEM,
    RESULT,
    DiffCell,
    DiffColumn,
    DiffModel,
    Index,
    outcome_words,
)
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.words.translations import tr

_MEASURED = 120  # rows, for the widths of the columns
_WIDTHS = (72, 220)
_NAME_WIDTHS = (136, 200)
_READ = 128  # wide enough for most names and addresses
_MORE = 64  # what each column takes of the room that is left, so that the last one is not far from the others
_REMARK = 144  # what is said about a cell makes its column no wider
_GROUNDS = {CHANGED: "accent-soft", PROBLEM: "danger-soft"}
_REMARKS = {PROBLEM: "danger", DOUBT: "warning", CHANGED: "accent", "": "text-muted"}


class DiffTable(TableView):
    """As wide as its columns need: what does not fit is scrolled to."""

    def __init__(self, kit: Kit) -> None:
        """Empty as yet."""
        super().__init__(kit, tr("What comes of the rows"), density="regular")
        self.diff = DiffModel(kit.formats, self)
        self._widths: list[int] = []
        self.setModel(self.diff)
        self.setItemDelegate(_DiffDelegate(kit, self))
        self.shows_current_cell = True  # cells are read one by one: arrows go through them
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)  # names tell what is out of sight

    def show_rows(self, columns: Sequence[DiffColumn], rows: Sequence[RowDiff]) -> None:
        """Show these; other rows of the same columns keep their widths and where they were scrolled to sideways."""
        is_other = tuple(columns) != self.diff.columns
        self.diff.show_rows(columns, rows)
        if is_other:
            self._measure()

    def is_in_sight(self, column: int) -> bool:
        """Whether all of a column is seen."""
        left = self.columnViewportPosition(column)
        return left >= 0 and left + self.columnWidth(column) <= self.viewport().width()

    def _measure(self) -> None:
        painting, scaled = self.kit.painting, self.kit.theme.scaled
        results = max(painting.width(outcome_words(outcome)) for outcome in LOOKS)
        self._widths = [self.kit.theme.measure("page_padding") + scaled(16 + 6 + 12) + results]
        rows = range(min(_MEASURED, self.diff.rowCount()))
        for column in range(NAME, self.diff.columnCount()):
            widest = max((self._width_of(self.diff.cell(row, column)) for row in rows), default=0)
            head = painting.width(self.diff.columns[column - 1].title, "small")
            least, most = (scaled(width) for width in (_NAME_WIDTHS if column == NAME else _WIDTHS))
            self._widths.append(min(max(least, widest + scaled(18), head + scaled(18)), max(most, head + scaled(18))))
        self.fit()

    @override
    def fit(self) -> None:
        """Wide columns give way as far as they are still read, if then all are seen; else the table is scrolled.

        Where there is more room than is needed, each takes a little.
        """
        least = self.kit.theme.scaled(_READ)
        over = sum(self._widths) + self.kit.theme.measure("page_padding") - self.viewport().width()
        spare = [max(0, width - least) for width in self._widths[NAME:]]
        share = over / sum(spare) if 0 < over <= sum(spare) else 0.0
        more = min(max(0, -over) // max(1, len(spare)), self.kit.theme.scaled(_MORE))
        for column, width in enumerate(self._widths):
            gives = int(spare[column - NAME] * share) - more if column >= NAME else 0
            self.setColumnWidth(column, width - gives)

    def _width_of(self, cell: DiffCell) -> int:
        small = max(self.kit.painting.width(each, "small") for each in (cell.before, cell.remark))
        told = min(small, self.kit.theme.scaled(_REMARK)) if cell.remark else small
        return max(self.kit.painting.width(cell.text), told)


class _DiffDelegate(RowDelegate):
    def __init__(self, kit: Kit, view: DiffTable) -> None:
        super().__init__(kit, view)
        self._table = view

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        model = index.model()
        if not isinstance(model, DiffModel):
            return
        if index.column() == RESULT:
            self._paint_result(painter, rect, model.row_at(index.row()))
            return
        cell = model.cell(index.row(), index.column())
        side = Qt.AlignmentFlag.AlignRight if model.columns[index.column() - 1].is_right else Qt.AlignmentFlag.AlignLeft
        if cell.tone in _GROUNDS and not self.kit.theme.is_high_contrast:
            whole = painter.clipBoundingRect().toAlignedRect()
            painter.fillRect(whole, self.kit.theme.colour(_GROUNDS[cell.tone]))
            self.kit.painting.hairline(painter, whole)
        if cell.tone == CHANGED:
            self._paint_change(painter, rect, cell, side)
        elif cell.remark:
            self._paint_remark(painter, rect, cell, side)
        elif index.column() == NAME and (told := self._out_of_sight(model, index.row())):
            self._paint_remark(painter, rect, told, side)
        else:
            self.kit.painting.text(painter, rect, cell.text, align=side)

    def _out_of_sight(self, model: DiffModel, row: int) -> DiffCell | None:
        """What is told in columns that are not seen now is told with the name."""
        hidden = [column for column in model.told_columns(row) if not self._table.is_in_sight(column)]
        if not hidden:
            return None
        name = model.row_at(row).name
        if model.row_at(row).outcome == "rejected":
            return DiffCell(name, remark=model.cell(row, hidden[0]).remark, tone=PROBLEM)
        columns = ", ".join(model.columns[column - 1].title for column in hidden)
        return DiffCell(name, remark=columns, tone=CHANGED)

    def _paint_remark(self, painter: QPainter, rect: QRect, cell: DiffCell, side: Qt.AlignmentFlag) -> None:
        is_passed_over = not cell.tone
        self.kit.painting.two_lines(
            painter,
            rect,
            cell.text or cell.remark,
            cell.remark if cell.text else "",
            weight="regular",
            colour="text-muted" if is_passed_over else "text",
            second_colour=_REMARKS[cell.tone],
            align=side,
        )

    def _paint_result(self, painter: QPainter, rect: QRect, row: RowDiff) -> None:
        look, painting, side = LOOKS[row.outcome], self.kit.painting, self.kit.theme.scaled(16)
        painting.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), look.icon, look.tone)
        words = rect.adjusted(side + self.kit.theme.scaled(6), 0, 0, 0)
        painting.text(painter, words, outcome_words(row.outcome), colour=look.tone)

    def _paint_change(self, painter: QPainter, rect: QRect, cell: DiffCell, side: Qt.AlignmentFlag) -> None:
        """What it was, small and struck through, above what it becomes."""
        painting, theme = self.kit.painting, self.kit.theme
        old, new = painting.metrics("small").height(), painting.metrics("body").height()
        top = rect.top() + (rect.height() - old - new) // 2
        upper = QRect(rect.left(), top, rect.width(), old)
        struck = QFont(theme.font("small"))
        struck.setStrikeOut(True)
        painter.setFont(struck)
        painter.setPen(theme.colour("text-muted"))
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(upper, flags, painting.elided(cell.before, rect.width(), "small"))
        painting.text(painter, QRect(rect.left(), top + old, rect.width(), new), cell.text, align=side)
