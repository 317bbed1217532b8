"""Workbooks for tests, made by another library, by hand, or kept as a file."""

import zipfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

OLD_WORKBOOK = Path(__file__).parents[1] / "fixtures" / "workbooks" / "old.xls"
ROW = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'
CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Foglio">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)
TEXT = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
EMPTY_END = '<table:table-cell table:number-columns-repeated="16380"/>'


def write(file: Path, *sheets: list[list[Any]]) -> Workbook:
    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        assert isinstance(sheet, Worksheet)
        for row in rows:
            sheet.append(row)
    book.save(file)
    return book


def with_sheet(file: Path, sheet: str | bytes, name: str = "xl/worksheets/sheet1.xml") -> None:
    """Put another text in the place of a part of a workbook."""
    write(file, [["name"]])
    with zipfile.ZipFile(file) as book:
        parts = {part: book.read(part) for part in book.namelist()}
    data = (
        sheet
        if isinstance(sheet, bytes)
        else (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            f"{sheet}</sheetData></worksheet>"
        ).encode()
    )
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        for part, content in (parts | {name: data}).items():
            book.writestr(part, content)


def write_ods(file: Path, rows: str) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        book.writestr("META-INF/manifest.xml", "<manifest/>")
        book.writestr("content.xml", CONTENT.format(rows))
