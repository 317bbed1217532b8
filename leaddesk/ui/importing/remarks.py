"""What is good to know about an import, beyond its rows: new stages and channels, values kept as they are."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from typing_extensions import override

from leaddesk.services.importing.request import FileResult
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.columns import Column, RowsModel
from leaddesk.ui.kit.tables.paged_model import Index
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.words.translations import tr, worded


def remarks_of(result: FileResult) -> tuple[str, ...]:
    """The remarks about a file, each once: a stage may be new in two pipelines."""
    return tuple(dict.fromkeys(worded(message) for message in result.warnings.all()))


class RemarksTable(TableView):
    """A row for each remark."""

    def __init__(self, kit: Kit) -> None:
        """Empty as yet."""
        super().__init__(kit, tr("Good to know"), density="regular")
        self.remarks: RowsModel[str] = RowsModel([Column("remark", tr("Good to know"), str)], parent=self)
        self.setModel(self.remarks)
        self.setItemDelegate(_RemarkDelegate(kit, self))
        self.horizontalHeader().hide()

    def show_remarks(self, remarks: Sequence[str]) -> None:
        """Show these."""
        self.remarks.set_rows(remarks)


class _RemarkDelegate(RowDelegate):
    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        side = self.kit.theme.scaled(16)
        self.kit.painting.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), "info", "text-muted")
        self._paint_on_two_lines(painter, rect.adjusted(side + self.kit.theme.scaled(8), 0, 0, 0), str(index.data()))

    def _paint_on_two_lines(self, painter: QPainter, rect: QRect, text: str) -> None:
        """A sentence, broken once where it is long; what does not fit then is elided."""
        painting, height = self.kit.painting, self.kit.painting.metrics().height()
        if painting.width(text) <= rect.width() or rect.height() < 2 * height:
            painting.text(painter, rect, text)
            return
        layout = QTextLayout(text, self.kit.theme.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        top = rect.top() + (rect.height() - 2 * height) // 2
        upper = QRect(rect.left(), top, rect.width(), height)
        painting.text(painter, upper, text[: line.textLength()].rstrip(), align=Qt.AlignmentFlag.AlignLeft)
        painting.text(painter, upper.translated(0, height), text[line.textLength() :])
