import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange import write_xlsx as module
from leaddesk.exchange.profiles import Cell
from leaddesk.exchange.write_xlsx import LONGEST_TEXT, Sheet, Written, write_xlsx
from leaddesk.model.errors import BadInputError

Value = str | int | float | datetime | None


def written(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bytes:
    file = io.BytesIO()
    assert write_xlsx(file, [Sheet("Leads", headings, rows)]).rows == len(rows)
    return file.getvalue()


def cell_of(value: Cell) -> openpyxl.cell.Cell:
    return openpyxl.load_workbook(io.BytesIO(written(["h"], [[value]])))["Leads"]["A2"]


def text_of(content: bytes) -> str:
    """The text of the one cell under the heading, as XML has it and with the escapes of Excel undone."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    cells = sheet.findall(".//{*}c[@r='A2']//{*}t")
    return re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), cells[0].text or "")


@pytest.mark.parametrize("text", ["=1+1", "+39 055", "-5", "@x", "https://example.com", "<r>=1</r>", "12"])
def test_a_text_is_a_text_whatever_it_begins_with(text: str) -> None:
    cell = cell_of(text)
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_the_sheet_has_neither_formulas_nor_links() -> None:
    content = written(["=1"], [["=1"], ["https://example.com"], ["<f>1</f>"]])
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert not re.search("<f[ />]|hyperlink", sheet)


@given(st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("_x00D \r\n\t\0&<>]"))))
def test_any_text_comes_back_from_the_cell(text: str) -> None:
    assert text_of(written(["h"], [[text]])) == text


@pytest.mark.parametrize(
    ("cell", "value", "form"),
    [
        ((-123450, "EUR"), -1234.5, "#,##0.00"),
        ((1234, "JPY"), 1234, "#,##0"),
        ((1234, "KWD"), 1.234, "#,##0.000"),
        (Decimal("0.25"), 0.25, "General"),
        (7, 7, "General"),
        (date(2025, 12, 31), datetime(2025, 12, 31), "mm-dd-yy"),
        (date(1900, 3, 1), datetime(1900, 3, 1), "mm-dd-yy"),
        (datetime(2025, 12, 31, 23, 59, 58, tzinfo=UTC), datetime(2025, 12, 31, 23, 59, 58), "m/d/yy h:mm"),
    ],
)
def test_numbers_and_days_are_what_a_spreadsheet_can_count_with(cell: Cell, value: Value, form: str) -> None:
    found = cell_of(cell)
    assert (found.value, found.number_format) == (value, form)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (date(1900, 2, 28), "1900-02-28"),
        (Decimal("NaN"), "NaN"),
        (Decimal("-Infinity"), "-Infinity"),
        (1234567890123456, "1234567890123456"),
        ((9007199254740991, "EUR"), "90071992547409.91"),
    ],
)
def test_what_a_spreadsheet_would_change_is_a_text(cell: Cell, text: str) -> None:
    found = cell_of(cell)
    assert (found.value, found.data_type) == (text, "s")


def test_the_unknown_has_no_cell_and_zero_has_one() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(written(["a", "b"], [[None, 0]])))["Leads"]
    assert (sheet["A2"].value, sheet["B2"].value) == (None, 0)


def test_the_headings_stay_in_sight() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(written(["Name", "Wert"], [["Zoë", 1]])))["Leads"]
    assert sheet.freeze_panes == "A2"
    assert [cell.value for cell in sheet[1]] == ["Name", "Wert"]
    assert sheet["A1"].font.b


def test_a_workbook_holds_several_sheets_in_their_order() -> None:
    file = io.BytesIO()
    sheets = [Sheet("Leads & more", ["a"], [["x"]]), Sheet("Verkäufe", ["b"], [["y"], ["z"]])]
    assert write_xlsx(file, sheets) == Written(rows=3, shortened=0)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Leads & more", "Verkäufe"]
    assert [row[0].value for row in book["Verkäufe"].rows] == ["b", "y", "z"]


def test_columns_beyond_the_alphabet_have_two_letters_and_then_three() -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(written([f"h{n}" for n in range(1, 704)], [])))["Leads"]
    assert [sheet[place].value for place in ("Z1", "AA1", "ZZ1", "AAA1")] == ["h26", "h27", "h702", "h703"]


def test_a_text_longer_than_a_cell_is_cut_and_counted() -> None:
    file = io.BytesIO()
    fits, too_long = "🪞" * (LONGEST_TEXT // 2), "🪞" * (LONGEST_TEXT // 2 + 1)
    assert write_xlsx(file, [Sheet("Leads", ["h"], [[fits], [too_long]])]) == Written(rows=2, shortened=1)
    sheet = openpyxl.load_workbook(file)["Leads"]
    assert sheet["A2"].value == fits
    assert sheet["A3"].value == "🪞" * (LONGEST_TEXT // 2) + "…"


def test_more_rows_than_a_sheet_holds_are_refused_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    assert len(written(["h"], [["a"], ["b"]])) > 0
    with pytest.raises(BadInputError, match=r"“Leads” is larger than a sheet of Excel can be .*CSV"):
        written(["h"], [["a"], ["b"], ["c"]])


def test_a_sheet_of_more_bytes_than_excel_reads_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_BYTES", 2_000)
    with pytest.raises(BadInputError, match="CSV"):
        written(["h"], [["a" * 1_000], ["b" * 1_000]])


def test_equal_tables_make_equal_files() -> None:
    assert written(["h"], [["a"]]) == written(["h"], [["a"]])


def test_a_failure_in_the_rows_is_the_one_that_is_told() -> None:
    def rows() -> Iterator[list[Cell]]:
        yield ["a"]
        raise BadInputError("Stopped.")

    with pytest.raises(BadInputError, match="Stopped"):
        write_xlsx(io.BytesIO(), [Sheet("Leads", ["h"], rows())])
