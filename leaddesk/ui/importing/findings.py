"""What an import has to say about single rows: problems, and what is good to know."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from typing_extensions import override

from leaddesk.services.importing.request import ImportResult
from leaddesk.ui.kit.formats import Formats
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.row_delegate import RowDelegate
from leaddesk.ui.kit.table_view import TableView
from leaddesk.ui.kit.translations import tr, worded

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)

RESULT, FILE, LINE, COLUMN, WHAT = range(5)


class Finding(NamedTuple):
    """One of them; a line of 0 is none."""

    is_problem: bool
    file: str
    line: int
    column: str
    value: str
    sentence: str

    @property
    def text(self) -> str:
        """All of it that is not in other columns."""
        return f"{self.value} – {self.sentence}" if self.value else self.sentence


def findings_of(result: ImportResult) -> tuple[Finding, ...]:
    """Problems of all files first, then what is good to know."""
    problems = [
        Finding(True, each.file.name, row.line, row.column or "", row.value or "", worded(row.reason))
        for each in result.files
        for row in each.rejected
    ]
    remarks = [
        Finding(False, each.file.name, 0, "", "", worded(message))
        for each in result.files
        for message in each.warnings.all()
    ]
    return (*problems, *dict.fromkeys(remarks))  # a stage may be new in two pipelines


class FindingsModel(QAbstractTableModel):
    """A row for each finding."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        """Nothing was found yet."""
        super().__init__(parent)
        self._formats = formats
        self._rows: Sequence[Finding] = ()

    def show_findings(self, rows: Sequence[Finding]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> Finding:
        """The finding of a row."""
        return self._rows[row]

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return row.text
        if role not in _TEXT_ROLES:
            return None
        line = self._formats.number(row.line) if row.line else ""
        result = tr("Problem") if row.is_problem else tr("Good to know")
        return (result, row.file, line, row.column, row.text)[index.column()]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section == LINE else Qt.AlignmentFlag.AlignLeft
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Result"), tr("File"), tr("Line"), tr("Column"), tr("What about it"))[section]
        return None


class FindingsTable(TableView):
    """The findings with their values above the reasons."""

    def __init__(self, kit: Kit) -> None:
        """Empty as yet."""
        super().__init__(kit, tr("Problems, and what is good to know"), density="comfortable")
        self.findings = FindingsModel(kit.formats, self)
        self.setModel(self.findings)
        self.setItemDelegate(_FindingDelegate(kit, self))
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        painting, scaled = kit.painting, kit.theme.scaled
        marks = max(painting.width(tr("Problem")), painting.width(tr("Good to know")))
        self.setColumnWidth(RESULT, marks + scaled(16 + 24 + 16))
        self.setColumnWidth(FILE, scaled(128))
        self.setColumnWidth(LINE, painting.width("99,999") + scaled(20))
        self.setColumnWidth(COLUMN, scaled(120))

    def show_findings(self, rows: Sequence[Finding]) -> None:
        """Show these; the file only if there are several."""
        self.findings.show_findings(rows)
        self.setColumnHidden(FILE, len({each.file for each in rows}) < 2)


class _FindingDelegate(RowDelegate):
    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        model = index.model()
        if not isinstance(model, FindingsModel):
            return
        row, painting = model.row_at(index.row()), self.kit.painting
        if index.column() == RESULT:
            icon, tone = ("circle-alert", "danger") if row.is_problem else ("info", "text-muted")
            side = self.kit.theme.scaled(16)
            painting.icon(painter, QRect(rect.left(), rect.top(), side, rect.height()), icon, tone)
            text = str(index.data())
            painting.text(painter, rect.adjusted(side + self.kit.theme.scaled(8), 0, 0, 0), text, colour=tone)
        elif index.column() == WHAT and row.value:
            painting.two_lines(painter, rect, row.value, row.sentence, weight="regular", second_colour="danger")
        elif index.column() == WHAT:
            self._paint_on_two_lines(painter, rect, row.sentence, "danger" if row.is_problem else "text")
        else:
            super().paint_cell(painter, rect, index, selected)

    def _paint_on_two_lines(self, painter: QPainter, rect: QRect, text: str, colour: str) -> None:
        """A sentence, broken once where it is long; what does not fit then is elided."""
        painting, height = self.kit.painting, self.kit.painting.metrics().height()
        first, rest = text, ""
        if painting.width(text) > rect.width() and rect.height() >= 2 * height:
            layout = QTextLayout(text, self.kit.theme.font())
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WordWrap)
            layout.setTextOption(option)
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(rect.width())
            layout.endLayout()
            first, rest = text[: line.textLength()].rstrip(), text[line.textLength() :]
        top = rect.top() + (rect.height() - 2 * height) // 2
        upper = QRect(rect.left(), top, rect.width(), height) if rest else rect
        painting.text(painter, upper, first, colour=colour)
        painting.text(painter, QRect(rect.left(), top + height, rect.width(), height), rest, colour=colour)
