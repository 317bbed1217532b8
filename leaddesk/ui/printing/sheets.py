"""A paper laid out for a device and painted on it: piece by piece, so that a long one can be stopped at any time."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from leaddesk.services.paper import Paper, PaperTable
from leaddesk.services.progress import SILENT, Progress
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.printing.document import (
    COLUMN_GAP,
    GREY,
    TableLook,
    add_head,
    add_table,
    begin_on_a_new_page,
    font_of,
    look_of,
    text_of,
)

_ROWS_AT_ONCE = 120  # more than a page holds; laid out in a twentieth of a second
_ROWS_MEASURED = 300  # of a table
_DOCUMENT_DPI = 96  # what a document measures its gaps by
_BOLDER = 1.15  # how much wider the letters of headings are
_ALMOST = 0.5  # of a dot


class Sheet(NamedTuple):
    """A laid-out piece of a paper, and how many of its pages are printed: what follows them is in the next piece."""

    document: QTextDocument
    pages: int


@dataclass(frozen=True)
class Foot:
    """What stands at the foot of each page; `page_words` have a {page} and {pages}."""

    left: str
    page_words: str


def print_paper(
    paper: Paper, device: QPagedPaintDevice, formats: Formats, family: str, foot: Foot, progress: Progress = SILENT
) -> int:
    """Paint all pages of a paper on a device; returns how many there were. `formats` are those of its reader.

    Reports rows, of which each is half done when it is laid out, and done when it is painted.
    """
    maker = SheetMaker(paper, device, formats, family, progress)
    sheets = list(maker.sheets())
    pages, rows = sum(sheet.pages for sheet in sheets), sum(len(table.rows) for table in paper.tables)
    painter = QPainter(device)
    try:
        number = 0
        for sheet in sheets:
            for page in range(sheet.pages):
                progress.report((rows + rows * number // pages) // 2, rows)
                if number:
                    device.newPage()
                number += 1
                _paint(painter, sheet.document, page, maker.high)
                _paint_foot(painter, device, sheet.document.defaultFont(), maker.high, foot, number, pages)
        return pages
    finally:
        painter.end()


def pictures_of(
    paper: Paper,
    device: QPagedPaintDevice,
    formats: Formats,
    family: str,
    foot: Foot,
    *,
    dots: int,
    most: int,
    progress: Progress = SILENT,
) -> tuple[list[QImage], int]:
    """The first pages, `most` of them, as pictures of so many dots an inch, as the device would have them.

    Returns how many pages there are in all, too. Reports as `print_paper` does.
    """
    maker = SheetMaker(paper, device, formats, family, progress)
    sheets = list(maker.sheets())
    count, rows = sum(sheet.pages for sheet in sheets), sum(len(table.rows) for table in paper.tables)
    layout, pictures = device.pageLayout(), list[QImage]()
    for sheet, page in islice(((each, page) for each in sheets for page in range(each.pages)), most):
        progress.report((rows + rows * len(pictures) // count) // 2, rows)
        picture = QImage(layout.fullRectPixels(dots).size(), QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        pictures.append(picture)
        painter = QPainter(picture)
        try:
            painter.translate(layout.paintRectPixels(dots).topLeft())
            painter.scale(dots / device.logicalDpiX(), dots / device.logicalDpiY())
            _paint(painter, sheet.document, page, maker.high)
            _paint_foot(painter, device, sheet.document.defaultFont(), maker.high, foot, len(pictures), count)
        finally:
            painter.end()
    return pictures, count


class SheetMaker:
    """Lays out a paper in pieces, each of which ends where a page does."""

    def __init__(
        self, paper: Paper, device: QPagedPaintDevice, formats: Formats, family: str, progress: Progress = SILENT
    ) -> None:
        """For a device; `high` is how much of its pages is above their foot."""
        self._paper, self._device, self._formats, self._progress = paper, device, formats, progress
        self._font = font_of(paper, family)
        self.high = device.height() - 3 * QFontMetricsF(self._font, device).height()

    def sheets(self) -> Iterator[Sheet]:
        """The pieces in order."""
        document, cursor = self._begin()
        add_head(cursor, self._paper, self._formats)
        room, done = _ROWS_AT_ONCE, 0
        for content in self._paper.tables:
            look, start = self._look_of(content), 0
            while True:
                self._progress.report((done + start) // 2, sum(len(each.rows) for each in self._paper.tables))
                room = room or _ROWS_AT_ONCE
                rows = content.rows[start : start + room]
                piece = replace(content, title="" if start else content.title, rows=rows)
                table = add_table(cursor, piece, self._formats, look)
                room -= len(rows)
                if start + len(rows) == len(content.rows):
                    break
                cursor.endEditBlock()
                pages, kept = self._cut(document, table)
                yield Sheet(document, pages)
                start += kept
                document, cursor = self._begin()
                begin_on_a_new_page(cursor)
                room = _ROWS_AT_ONCE
            done += len(content.rows)
        cursor.endEditBlock()
        yield Sheet(document, document.pageCount())

    def _begin(self) -> tuple[QTextDocument, QTextCursor]:
        """A document that is laid out once, when the edit block of its cursor ends."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._device)
        document.setPageSize(QSizeF(self._device.width(), self.high))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        return document, cursor

    def _cut(self, document: QTextDocument, table: QTextTable) -> tuple[int, int]:
        """After which page a piece that goes on can end, and how many rows of its last table are printed by then."""
        rows, pages = range(1, table.rows()), document.pageCount()
        for page in range(pages - 1, 0, -1):
            end = page * self.high
            following = 1 + bisect_left(rows, end - _ALMOST, key=lambda row: _top(document, table, row))
            if following > 1 and _bottom(document, table, following - 1) <= end + _ALMOST:
                return page, following - 1
        return pages, len(rows)

    def _look_of(self, content: PaperTable) -> TableLook:
        """Columns are as wide on all pages, by what a few hundred of the rows need."""
        some = content.rows[:: 1 + len(content.rows) // _ROWS_MEASURED]
        metrics = QFontMetricsF(self._font, self._device)
        apart = COLUMN_GAP * self._device.logicalDpiX() / _DOCUMENT_DPI
        needed = []
        for column, heading in enumerate(content.headings):
            texts = [text_of(row[column], self._formats) for row in some]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
            needed.append(max(_BOLDER * metrics.horizontalAdvance(heading), widest) + apart)
        wide = float(self._device.width())
        return TableLook(look_of(content).numeric, tuple(100 * each / wide for each in shared_out(wide, needed)))


def shared_out(wide: float, needed: Sequence[float]) -> list[float]:
    """How a width is shared out among columns: each has what it needs if that is no more than its share.

    What these leave is shared by the others; what all of them leave goes to each by what it needs.
    """
    if sum(needed) <= wide:
        return [each * wide / sum(needed) for each in needed]
    shares, left = [0.0] * len(needed), wide
    by_need = sorted(range(len(needed)), key=lambda column: needed[column])
    for place, column in enumerate(by_need):
        shares[column] = min(needed[column], left / (len(needed) - place))
        left -= shares[column]
    return shares


def _rect(document: QTextDocument, table: QTextTable, row: int, column: int) -> QRectF:
    return document.documentLayout().blockBoundingRect(table.cellAt(row, column).firstCursorPosition().block())


def _top(document: QTextDocument, table: QTextTable, row: int) -> float:
    return min(_rect(document, table, row, column).top() for column in range(table.columns()))


def _bottom(document: QTextDocument, table: QTextTable, row: int) -> float:
    layout = document.documentLayout()
    blocks = (table.cellAt(row, column).lastCursorPosition().block() for column in range(table.columns()))
    return max(layout.blockBoundingRect(block).bottom() for block in blocks)


def _paint(painter: QPainter, document: QTextDocument, page: int, high: float) -> None:
    painter.save()
    painter.translate(0, -page * high)
    document.drawContents(painter, QRectF(0, page * high, document.pageSize().width(), high))
    painter.restore()


def _paint_foot(
    painter: QPainter, device: QPagedPaintDevice, font: QFont, high: float, foot: Foot, page: int, pages: int
) -> None:
    painter.setFont(QFont(font, device))
    painter.setPen(GREY)
    line, bottom = QRectF(0, high, device.width(), device.height() - high), Qt.AlignmentFlag.AlignBottom
    painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, foot.left)
    painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, foot.page_words.format(page=page, pages=pages))
