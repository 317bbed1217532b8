from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from leaddesk.exchange.detect import detect
from leaddesk.exchange.layout import CellNumber
from leaddesk.exchange.read import Record, first_lines, read
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.write_xlsx import Sheet, write_xlsx
from leaddesk.model.errors import BadInputError
from tests.exchange.workbooks import EMPTY_END, OLD_WORKBOOK, TEXT, with_sheet, write, write_ods


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leads.xlsx"


def cells(file: Path, *, sheet: str | None = None) -> list[list[str]]:
    return [record.cells for record in read(file, detect(file, sheet=sheet))]


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
    assert "taken as empty: 1 " in str(layout.remarks[0])
    assert "the first is B3" in str(layout.remarks[0])


def test_a_formula_that_nobody_worked_out_is_nothing_and_said(file: Path) -> None:
    with_sheet(
        file,
        '<row r="1"><c r="A1" t="str"><v>name</v></c><c r="B1" t="str"><v>net</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>IF(B9,1,"")</f><v></v></c><c r="B2" s="3"><f>6*7</f><v /></c></row>'
        '<row r="3"><c r="A3" t="str"><v>Bo</v></c><c r="B3"><f t="shared" si="0"/><v></v></c></row>'
        '<row r="4"><c r="A4" t="str"><v>Cy</v></c><c r="B4"><f>B2*2</f></c></row>',
    )
    layout = detect(file)
    assert "Formulas that have no result yet and are taken as empty: 3 (the first is B2)." in str(layout.remarks[0])
    write(file, [["name", "net"], ["Anna", "=6*7"], ["Bo", 5]])
    assert "are taken as empty: 1 (the first is B2)." in str(detect(file).remarks[0])


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


def test_a_cover_sheet_is_no_table_and_sheets_that_are_not_read_are_named(file: Path) -> None:
    book = write(file, [["Our customers"], ["as of today"]], [["name", "city"], ["Anna", "Roma"]])
    for sheet, title in zip(book.worksheets, ["About", "Customers"], strict=True):
        sheet.title = title
    book.save(file)
    layout = detect(file)
    assert layout.sheet == "Customers"
    assert "Only the sheet “Customers” was read. Import “About” as well" in str(layout.remarks[0])
    assert detect(file, sheet="Customers").remarks == ()
    write(file, [["name"], ["Anna"]])
    assert (detect(file).header, detect(file).remarks) == (("name",), ())


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


def test_the_rows_among_which_the_header_is_found_can_be_shown(file: Path) -> None:
    write(file, [["Customers", None], [None, None], ["name", "value"], ["Anna", 12.5]])
    layout = detect(file)
    assert first_lines(file, layout, 12) == ("Customers", "", "name · value", "Anna · 12.5")
    assert first_lines(file, layout, 1) == ("Customers",)


def test_a_workbook_that_was_saved_anew_is_read_anew(file: Path) -> None:
    write(file, [["name"], ["Anna"]])
    assert cells(file) == [["Anna"]]
    write(file, [["name"], ["Bartholomew the younger"], ["Cy"]])
    assert cells(file) == [["Bartholomew the younger"], ["Cy"]]
