"""Writing tables as an Excel workbook, row by row, straight into the file.

The few parts of a workbook that a table needs are written here and not by a library: those keep all rows in memory, or
on the disk in temporary files that outlive a crash with personal data in them, and make floats of the numbers. A text
is always an inline string: there is no formula and no link in these files, whatever a text begins with.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import BinaryIO, NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from leaddesk.exchange import xlsx_parts
from leaddesk.exchange.profiles import EXACT, Cell
from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

MOST_ROWS = 1_048_576  # of a sheet, the headings among them
LONGEST_TEXT = 32_767  # of a cell, in UTF-16 units
_MOST_BYTES = 2_000_000_000  # of a sheet: beyond 2 GiB a ZIP file needs an extension that Excel may refuse
_MOST_DIGITS = 15  # of a number: a spreadsheet program rounds the rest away
_FIRST_DAY = date(1900, 3, 1)  # the day before, Excel has a 29 February 1900 that never was
_DAY_ZERO = datetime(1899, 12, 30)
_SAME_FOR_ALL = (1980, 1, 1, 0, 0, 0)  # the time of every part, so that equal tables make equal files

# What XML cannot hold, or a reader would change, is written as _xHHHH_; so is what looks like that already.
_ESCAPED = re.compile("[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True)
class Sheet:
    """A table of a workbook; Excel takes titles of up to 31 characters, without brackets, slashes, colons, ? and *."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[Cell]]


class Written(NamedTuple):
    """How many rows were written, and how many texts were cut because a cell holds no longer ones."""

    rows: int
    shortened: int


def write_xlsx(file: BinaryIO, sheets: Sequence[Sheet]) -> Written:
    """Write the sheets, each with its headings in a frozen row; an instant is shown as the wall time that it has.

    Numbers are numbers as long as a spreadsheet program keeps all their digits, else texts; so are days before March
    1900. Raises BadInputError for a table that is larger than a sheet can be.
    """
    rows = shortened = 0
    with ZipFile(file, "w") as book:
        for name, text in xlsx_parts.fixed_parts([sheet.title for sheet in sheets]):
            book.writestr(_part(name), text)
        for number, sheet in enumerate(sheets, 1):
            table = _Table(sheet)
            with book.open(_part(xlsx_parts.sheet_part(number)), "w") as part:
                size = 0
                for piece in table.pieces():
                    size += part.write(piece.encode())
                    if size > _MOST_BYTES:
                        raise _too_large(sheet)
            rows += table.rows - 1
            shortened += table.shortened
    return Written(rows, shortened)


def _part(name: str) -> ZipInfo:
    part = ZipInfo(name, _SAME_FOR_ALL)
    part.compress_type = ZIP_DEFLATED
    return part


def _too_large(sheet: Sheet) -> BadInputError:
    return BadInputError(
        N_("“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV."),
        sheet=sheet.title,
        rows=MOST_ROWS,
    )


class _Table:
    """Turns one sheet into XML, and counts."""

    def __init__(self, sheet: Sheet) -> None:
        self.rows = 0
        self.shortened = 0
        self._sheet = sheet
        self._columns = [_letters(column) for column in range(len(sheet.headings))]

    def pieces(self) -> Iterator[str]:
        """The XML of the sheet, a row at a time."""
        widths = "".join(
            f'<col min="{column}" max="{column}" width="{min(max(len(heading) + 2, 14), 40)}" customWidth="1"/>'
            for column, heading in enumerate(self._sheet.headings, 1)
        )
        yield (
            f'{xlsx_parts.XML}<worksheet {xlsx_parts.MAIN}><sheetViews><sheetView workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            f"<cols>{widths}</cols><sheetData>"
        )
        yield self._row(self._sheet.headings, xlsx_parts.HEADING)
        for row in self._sheet.rows:
            if self.rows == MOST_ROWS:
                raise _too_large(self._sheet)
            yield self._row(row, xlsx_parts.TEXT)
        yield "</sheetData></worksheet>"

    def _row(self, cells: Sequence[Cell], text_form: int) -> str:
        self.rows += 1
        words = [
            self._cell(f"{column}{self.rows}", cell, text_form)
            for column, cell in zip(self._columns, cells, strict=True)
            if cell is not None
        ]
        return f'<row r="{self.rows}">{"".join(words)}</row>'

    def _cell(self, place: str, cell: Cell, text_form: int) -> str:
        if isinstance(cell, str):
            return self._text(place, cell, text_form)
        exact = EXACT.text_of(cell)
        if isinstance(cell, date):
            day = cell.date() if isinstance(cell, datetime) else cell
            if day >= _FIRST_DAY:
                form = xlsx_parts.INSTANT if isinstance(cell, datetime) else xlsx_parts.DAY
                return f'<c r="{place}" s="{form}"><v>{_serial(cell)}</v></c>'
        elif _is_kept(exact):
            form = xlsx_parts.MONEY_BY_DIGITS[money.digits(cell[1])] if isinstance(cell, tuple) else xlsx_parts.TEXT
            return f'<c r="{place}" s="{form}"><v>{exact}</v></c>'
        return self._text(place, exact, text_form)

    def _text(self, place: str, text: str, form: int) -> str:
        if len(text) > LONGEST_TEXT // 2:
            units = text.encode("utf-16-le")
            if len(units) > 2 * LONGEST_TEXT:
                text = units[: 2 * LONGEST_TEXT - 2].decode("utf-16-le", "ignore") + "…"
                self.shortened += 1
        if _ESCAPED.search(text):
            text = _ESCAPED.sub(lambda match: f"_x{ord(match[0]):04X}_", text)
        return f'<c r="{place}" s="{form}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def _serial(moment: date) -> str:
    """Days since the day before 1900 as Excel counts them, with the time of day as a fraction."""
    if isinstance(moment, datetime):
        return f"{(moment.replace(tzinfo=None) - _DAY_ZERO) / timedelta(days=1):.10f}"
    return str(moment.toordinal() - _DAY_ZERO.toordinal())


def _is_kept(number: str) -> bool:
    """Whether a spreadsheet program gives back all digits of this number."""
    digits = number.removeprefix("-").replace(".", "")
    return digits.isdecimal() and len(digits.strip("0")) <= _MOST_DIGITS and len(digits) < 300


def _letters(column: int) -> str:
    """The name of a column counted from 0: A, B … Z, AA, AB …."""
    name = ""
    while column >= 0:
        column, letter = divmod(column, 26)
        name = chr(ord("A") + letter) + name
        column -= 1
    return name
