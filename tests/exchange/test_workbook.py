import random
import zipfile
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from leaddesk.exchange import workbook_size
from leaddesk.exchange.detect import Layout, detect
from leaddesk.exchange.layout import CellNumber
from leaddesk.exchange.read import Record, read
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.write_xlsx import Sheet, write_xlsx
from leaddesk.model.errors import BadInputError

OLD_WORKBOOK = Path(__file__).parents[1] / "fixtures" / "workbooks" / "old.xls"
ROW = '<row r="{0}"><c r="A{0}"><v>1</v></c></row>'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leads.xlsx"


def write(file: Path, *sheets: list[list[Any]]) -> Workbook:
    book = Workbook()
    for number, rows in enumerate(sheets):
        sheet = book.active if number == 0 else book.create_sheet()
        assert isinstance(sheet, Worksheet)
        for row in rows:
            sheet.append(row)
    book.save(file)
    return book


def cells(file: Path, *, sheet: str | None = None) -> list[list[str]]:
    return [record.cells for record in read(file, detect(file, sheet=sheet))]


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


def test_cells_come_as_text_whatever_they_hold(file: Path) -> None:
    write(
        file,
        [
            ["kind", "value"],
            ["text", " = 1\r\nx"],
            ["whole", 12345],
            ["large", 1e20],
            ["larger", 123456789012345],
            ["small", 0.0000001],
            ["noise", 0.1 + 0.2],
            ["negative", -5.5],
            ["day", datetime(2025, 12, 31)],
            ["date", date(2024, 2, 29)],
            ["moment", datetime(2025, 12, 31, 14, 30, 15)],
            ["time", time(9, 5)],
            ["hours", timedelta(hours=30, minutes=5)],
            ["yes", True],
            ["no", False],
            ["serial", 45631],
        ],
    )
    assert dict(cells(file)) == {
        "text": " = 1\nx",
        "whole": "12345",
        "large": "100000000000000000000",
        "larger": "123456789012345",
        "small": "0.0000001",
        "noise": "0.3",
        "negative": "-5.5",
        "day": "2025-12-31",
        "date": "2024-02-29",
        "moment": "2025-12-31 14:30:15",
        "time": "09:05:00",
        "hours": "30:05:00",
        "yes": "true",
        "no": "false",
        "serial": "45631",
    }
    kinds = {name: type(value) for name, value in cells(file)}
    assert {name for name, kind in kinds.items() if kind is CellNumber} == {
        *("whole", "large", "larger", "small", "noise", "negative", "serial")
    }


def test_a_formula_is_what_it_came_to_and_an_error_is_nothing_and_said(file: Path) -> None:
    with_sheet(
        file,
        '<row r="1"><c r="A1" t="str"><v>name</v></c><c r="B1" t="str"><v>net</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>B1</f><v>Anna</v></c><c r="B2"><f>6*7</f><v>42</v></c></row>'
        '<row r="3"><c r="A3" t="str"><v>Bo</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    )
    layout = detect(file)
    assert [record.cells for record in read(file, layout)] == [["Anna", "42"], ["Bo", ""]]
    assert "1 cells hold an error" in str(layout.remarks[0])
    assert "the first is B3" in str(layout.remarks[0])


def test_the_table_is_found_below_a_title_and_beside_empty_columns(file: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet["C2"] = "Customers 2026"
    sheet.merge_cells("C2:F2")
    for column, (name, value) in enumerate([("name", "Anna"), ("city", "Roma"), ("value", 7), ("tags", "a")], start=3):
        sheet.cell(4, column, name)
        sheet.cell(6, column, value)
        sheet.cell(9, column, "Total" if column == 3 else None)
    book.save(file)
    layout = detect(file)
    assert (layout.header, layout.header_line, layout.is_report) == (("name", "city", "value", "tags"), 4, True)
    assert list(read(file, layout)) == [Record(6, ["Anna", "Roma", "7", "a"])]
    assert detect(file, header_line=6).header == ("Anna", "Roma", "7", "a")
    with pytest.raises(BadInputError, match="Row 5 of the sheet “Sheet” is empty"):
        detect(file, header_line=5)
    with pytest.raises(BadInputError, match="Row 500 of"):
        detect(file, header_line=500)


def test_columns_without_a_name_are_left_out_only_where_nothing_is_in_them(file: Path) -> None:
    write(file, [["title", None, None, "x"], ["name", "value", None, None], ["Anna", 1, None, None], ["Bo", 2, 3]])
    assert detect(file, header_line=2).header == ("name", "value", "column 3")


def test_the_first_sheet_that_is_shown_and_holds_a_table_is_read_unless_another_is_named(file: Path) -> None:
    book = write(file, [], [["a note"]], [["secret"], ["x"]], [["name", "city"], ["Anna", "Roma"]], [["cost"], [5]])
    for sheet, title in zip(book.worksheets, ["Empty", "Note", "Hidden", "Leads", "Costs"], strict=True):
        sheet.title = title
    book["Hidden"].sheet_state = "hidden"
    book.save(file)
    layout = detect(file)
    assert (layout.sheet, layout.sheets) == ("Leads", ("Empty", "Note", "Leads", "Costs"))
    assert detect(file, sheet=" costs").header == ("cost",)
    assert cells(file, sheet="Hidden") == [["x"]]
    with pytest.raises(BadInputError, match="has no sheet “March”; it has “Empty”, “Note”, “Leads”, “Costs”"):
        detect(file, sheet="March")
    with pytest.raises(BadInputError, match=r"The sheet “Empty” of .* is empty"):
        detect(file, sheet="Empty")


def test_an_empty_workbook_is_refused(file: Path) -> None:
    write(file, [])
    with pytest.raises(BadInputError, match=r"leads\.xlsx is empty"):
        detect(file)


def test_an_old_workbook_is_read_alike() -> None:
    layout = detect(OLD_WORKBOOK)
    assert (layout.sheet, layout.header, layout.header_line) == ("Kunden", ("Name", "Wert", "Am", "Ja"), 3)
    assert [record.cells for record in read(OLD_WORKBOOK, layout)] == [
        ["Jürgen", "12.5", "2025-12-31", "true"],
        ["Åsa", "100000000000000000000", "2025-12-31 14:30:00", "false"],
        ["Bo", "45631", "", ""],
    ]


CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Foglio">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)
TEXT = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
EMPTY_END = '<table:table-cell table:number-columns-repeated="16380"/>'


def write_ods(file: Path, rows: str) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        book.writestr("META-INF/manifest.xml", "<manifest/>")
        book.writestr("content.xml", CONTENT.format(rows))


def test_an_opendocument_spreadsheet_is_read_alike(tmp_path: Path) -> None:
    file = tmp_path / "leads.ods"
    header = "".join(map(TEXT.format, ["Name", "Value", "When", "Yes"]))
    write_ods(
        file,
        f"<table:table-row>{header}{EMPTY_END}</table:table-row>"
        '<table:table-row table:number-rows-repeated="2">'
        + TEXT.format("Anna")
        + '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,50</text:p></table:table-cell>'
        '<table:table-cell office:value-type="date" office:date-value="2025-12-31"><text:p>31/12</text:p>'
        '</table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
        f"{EMPTY_END}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>',
    )
    layout = detect(file)
    assert (layout.sheet, layout.header) == ("Foglio", ("Name", "Value", "When", "Yes"))
    assert cells(file) == [["Anna", "12.5", "2025-12-31", "true"]] * 2


def test_what_leaddesk_writes_is_read_back(file: Path) -> None:
    with file.open("wb") as out:
        write_xlsx(out, [Sheet("Leads", ["Name", "Note"], [["An\x07na_x000D_", "a\r\nb_x0041_"], ["=1+1", "'x"]])])
    assert cells(file) == [["Anna_x000D_", "a\nb_x0041_"], ["=1+1", "'x"]]
    counts = ReadCounts()
    list(read(file, detect(file), counts))
    assert counts.controls_removed == 1


@pytest.mark.parametrize(
    "sheet",
    [
        ROW.format(1) + '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        ROW.format(1) + "<row r='1048576'><c  s='1' r='XFD1048576'><v>2</v></c></row>",
        '<row r="1048576"><c\nr="A1"><v>1</v></c><c\nr="XFD1048576"><v>2</v></c></row>',
        '<row r="1048575">' + "<c><v>1</v></c>" * 10 + "</row>",
        '<row r="1048575"><c><v>1</v></c><c r="GZ1"><v>1</v></c></row>',
    ],
)
def test_cells_so_far_apart_that_they_would_fill_the_memory_are_refused(file: Path, sheet: str) -> None:
    with_sheet(file, sheet)
    with pytest.raises(BadInputError, match="too large for a workbook: LeadDesk reads up to 4 million cells"):
        detect(file)


def test_cells_that_hold_nothing_count_for_nothing(file: Path) -> None:
    with_sheet(file, ROW.format(1) + ROW.format(2) + '<row r="1048576"><c r="XFD1048576" s="1"/></row>')
    assert cells(file) == [["1"]]


def test_cells_that_do_not_say_where_they_are_are_read(file: Path) -> None:
    with_sheet(file, "<row><c t='str'><v>name</v></c></row><row><c t='str'><v>Anna</v></c></row>")
    assert cells(file) == [["Anna"]]


def test_an_opendocument_spreadsheet_that_repeats_itself_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "leads.ods"
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p>'
    write_ods(
        file, f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-cell></table:table-row>'
    )
    with pytest.raises(BadInputError, match="too large for a workbook"):
        detect(file)


def test_a_workbook_that_unpacks_to_more_than_fits_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_size, "MOST_BYTES", 100_000)
    with_sheet(file, ROW.format(1) + " " * 100_000)
    assert file.stat().st_size < 10_000
    with pytest.raises(BadInputError, match="too large for a workbook"):
        detect(file)


def test_a_workbook_that_lies_about_its_size_is_refused(file: Path) -> None:
    with_sheet(file, ROW.format(1) + " " * 1_000_000)
    content = file.read_bytes()
    with zipfile.ZipFile(file) as book:
        size = book.getinfo("xl/worksheets/sheet1.xml").file_size
    file.write_bytes(content.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    with pytest.raises(BadInputError, match="damaged or incomplete"):
        detect(file)


def test_more_than_500_columns_are_refused(file: Path) -> None:
    write(file, [[f"c{number}" for number in range(501)], ["x"]])
    with pytest.raises(BadInputError, match="501 columns; LeadDesk reads 500"):
        detect(file)


def test_workbooks_that_cannot_be_read_are_refused_as_what_they_are(file: Path, tmp_path: Path) -> None:
    compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    for content, said in [
        (b"PK\x03\x04....xl/workbook.xml", "Excel workbook .*damaged"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet, but damaged"),
        (compound, "old Office document, but not an old Excel workbook"),
        (compound + "Workbook".encode("utf-16-le") + bytes(512), "damaged or incomplete"),
        (compound + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
    ]:
        file.write_bytes(content)
        with pytest.raises(BadInputError, match=said) as caught:
            detect(file)
        assert str(file) in str(caught.value)
    with_sheet(file, b"", name="xl/workbook.bin")
    with pytest.raises(BadInputError, match=r"binary workbook \(XLSB\)"):
        detect(file)
    with_sheet(file, "<row r=".encode("utf-16"))
    with pytest.raises(BadInputError, match="damaged or incomplete"):
        detect(file)


def test_no_damage_to_a_workbook_does_anything_worse_than_being_refused(file: Path) -> None:
    chance = random.Random(5)
    write(file, [["name", "value", "when"], *([f"Anna {number}", number, date(2026, 1, 1)] for number in range(50))])
    for whole in (file.read_bytes(), OLD_WORKBOOK.read_bytes()):
        for _ in range(150):
            content = bytearray(whole[: chance.choice([len(whole), chance.randrange(len(whole))])])
            for _ in range(chance.choice([0, 1, 5, 50])):
                content[chance.randrange(len(content))] = chance.randrange(256)
            file.write_bytes(content)
            with suppress(BadInputError):
                layout: Layout = detect(file)
                for record in read(file, layout):
                    assert len(record.cells) <= len(layout.header)
