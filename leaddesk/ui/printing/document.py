"""A paper as a document that can be printed: built of plain texts, so that nothing in them is taken for markup."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from leaddesk.services.paper import Cell, Paper, PaperTable
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.words import words

_BODY_PT, _SMALL_PT, _TITLE_PT = 9, 7.5, 15  # small: tables of many columns
_MARGIN_MM = 16
_PADDING, _GAP = 2, 10
COLUMN_GAP = _GAP + 2 * _PADDING  # between the texts of two columns, at the most
GREY = Qt.GlobalColor.darkGray


@dataclass(frozen=True)
class TableLook:
    """What is alike on all pages of a table: which columns are figures, and how wide each is, in percent.

    Without widths, each column is as wide as its cells need.
    """

    numeric: tuple[bool, ...]
    widths: tuple[float, ...] = ()


def layout_of(*, wide: bool) -> QPageLayout:
    """A4, upright or, for tables of many columns, across."""
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, margins, QPageLayout.Unit.Millimeter)


def is_wide(paper: Paper) -> bool:
    """Whether a paper is better printed across."""
    return any(len(table.headings) > 5 for table in paper.tables)


def document_of(paper: Paper, formats: Formats, family: str) -> QTextDocument:
    """The paper in black on white; `formats` are those of its reader."""
    document = QTextDocument()
    document.setDefaultFont(font_of(paper, family))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    add_head(cursor, paper, formats)
    for table in paper.tables:
        add_table(cursor, table, formats, look_of(table))
    return document


def font_of(paper: Paper, family: str) -> QFont:
    """What its texts are written in."""
    font = QFont(family)
    font.setPointSizeF(_SMALL_PT if is_wide(paper) else _BODY_PT)
    return font


def add_head(cursor: QTextCursor, paper: Paper, formats: Formats) -> None:
    """Add what stands above its tables."""
    cursor.insertText(paper.title, _text(bold=True, size=_TITLE_PT))
    if paper.facts:
        _add_facts(cursor, paper.facts, formats)
    for title, text in paper.texts:
        _add_heading(cursor, title)
        cursor.insertBlock(QTextBlockFormat(), _text())
        cursor.insertText(text)


def begin_on_a_new_page(cursor: QTextCursor) -> None:
    """Let a table that goes on begin at the top: the line that a document has above it is made as good as none."""
    thin = QTextBlockFormat()
    thin.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(thin)
    cursor.setBlockCharFormat(_text(size=1))


def look_of(content: PaperTable) -> TableLook:
    """How a table looks whose columns are as wide as their cells need."""
    columns = range(len(content.headings))
    return TableLook(tuple(any(isinstance(row[at], int | Decimal | tuple) for row in content.rows) for at in columns))


def add_table(cursor: QTextCursor, content: PaperTable, formats: Formats, look: TableLook) -> QTextTable:
    """Add a table under its title, if it has one; its first row are the headings, which come again on every page."""
    if content.title:
        _add_heading(cursor, content.title)
    form = _table_form(6)
    form.setHeaderRowCount(1)
    if look.widths:
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, each) for each in look.widths])
    table = cursor.insertTable(len(content.rows) + 1, len(content.headings), form)
    for column, heading in enumerate(content.headings):
        _fill(table, 0, column, heading, bold=True, right=look.numeric[column])
    for row, cells in enumerate(content.rows, 1):
        for column, cell in enumerate(cells):
            _fill(table, row, column, text_of(cell, formats), right=look.numeric[column])
    cursor.movePosition(QTextCursor.MoveOperation.End)
    return table


def text_of(cell: Cell, formats: Formats) -> str:
    """A cell as its reader writes it; unknown is empty."""
    match cell:
        case None:
            return ""
        case (minor, currency):
            return formats.money(minor, currency, cents=True)
        case date():
            return formats.day(cell)
        case Decimal():
            exponent = cell.normalize().as_tuple().exponent
            return formats.number(float(cell), max(0, -exponent) if isinstance(exponent, int) else 0)
        case int():
            return formats.number(cell)
        case _:
            return str(cell)


def footer_of(paper: Paper, formats: Formats, today: date, file: str) -> tuple[str, str]:
    """What stands at the foot of each page, and the words for its number."""
    spoken = words(paper.language).paper
    return f"{file} · {spoken['printed'].format(day=formats.day(today))}", spoken["page"]


def _add_heading(cursor: QTextCursor, title: str) -> None:
    form = QTextBlockFormat()
    form.setTopMargin(14)
    cursor.insertBlock(form, _text(bold=True))
    cursor.insertText(title)


def _add_facts(cursor: QTextCursor, facts: Sequence[tuple[str, Cell]], formats: Formats) -> None:
    form = _table_form(14)
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 25), QTextLength(QTextLength.Type.PercentageLength, 75)]
    )
    table = cursor.insertTable(len(facts), 2, form)
    for row, (name, value) in enumerate(facts):
        _fill(table, row, 0, name, grey=True)
        _fill(table, row, 1, text_of(value, formats))
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _table_form(above: int) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setTopMargin(above)
    form.setCellPadding(_PADDING)
    form.setCellSpacing(0)
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return form


def _fill(
    table: QTextTable, row: int, column: int, text: str, *, bold: bool = False, grey: bool = False, right: bool = False
) -> None:
    cell = table.cellAt(row, column)
    if column:
        apart = QTextTableCellFormat()
        apart.setLeftPadding(_GAP)
        apart.setTopPadding(_PADDING)
        apart.setBottomPadding(_PADDING)
        cell.setFormat(apart)
    cursor = cell.firstCursorPosition()
    form = QTextBlockFormat()
    form.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    cursor.setBlockFormat(form)
    cursor.insertText(text, _text(bold=bold, grey=grey))


def _text(*, bold: bool = False, grey: bool = False, size: float | None = None) -> QTextCharFormat:
    form = QTextCharFormat()
    if size is not None:
        form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    form.setForeground(GREY if grey else Qt.GlobalColor.black)
    return form
