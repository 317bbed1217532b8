import random
import zipfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from leaddesk.exchange import workbook_size
from leaddesk.exchange.detect import Layout, detect
from leaddesk.exchange.read import read
from leaddesk.model.errors import BadInputError
from tests.exchange.workbooks import OLD_WORKBOOK, ROW, with_sheet, write, write_ods


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leads.xlsx"


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
    assert [record.cells for record in read(file, detect(file))] == [["1"]]


def test_cells_that_do_not_say_where_they_are_are_read(file: Path) -> None:
    with_sheet(file, "<row><c t='str'><v>name</v></c></row><row><c t='str'><v>Anna</v></c></row>")
    assert [record.cells for record in read(file, detect(file))] == [["Anna"]]


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
