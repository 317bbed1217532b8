import os
from pathlib import Path

import pytest

from leaddesk.exchange.detect import Layout, detect
from leaddesk.model.errors import BadInputError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leads.csv"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_delimited_text_is_known_with_or_without_a_byte_order_mark(
    file: Path, mark: str, delimiter: str, line_end: str
) -> None:
    rows = [["Name", "E-Mail", "Città"], ["Anna", "a@x.org", "Forlì"]]
    file.write_text(mark + line_end.join(delimiter.join(row) for row in rows), encoding="utf-8", newline="")
    assert detect(file) == Layout("utf-8-sig", delimiter, ("Name", "E-Mail", "Città"), 1)


@pytest.mark.parametrize(
    ("text", "delimiter", "width"),
    [
        ("name\nAnna\nBo\n", ",", 1),
        ("name;value\nAnna;1,50\nBo;2,50\n", ";", 2),
        ("Last, first;Email;City\nRossi, Anna;a;b\n", ";", 3),
        ('"a;b","c;d"\n"1;2","3;4"\n', ",", 2),
        ('name,note\nAnna,"one;\ntwo;\nthree;"\n', ",", 2),
        ("a,b,c\n1,2\n1,2,3,4\n1,2,3\n", ",", 3),
        ("sep=;\nname;a,b,c\nx;1,2,3\n", ";", 2),
        ("a;b", ";", 2),
    ],
)
def test_the_delimiter_is_the_one_that_fits_most_rows(file: Path, text: str, delimiter: str, width: int) -> None:
    file.write_text(text, encoding="utf-8")
    layout = detect(file)
    assert (layout.delimiter, len(layout.header)) == (delimiter, width)


def test_the_header_is_the_first_line_that_says_anything(file: Path) -> None:
    file.write_text("\n ,\nname,email\nAnna,a@x.org\n", encoding="utf-8")
    assert detect(file).header_line == 3
    file.write_text("sep=,\nname,email\n", encoding="utf-8")
    assert detect(file).header_line == 2


def test_columns_have_names_that_are_all_different_and_on_one_line(file: Path) -> None:
    file.write_text('Name, Name ,,Name,"E-\nMail",Name (2),Na\0me\n', encoding="utf-8")
    assert detect(file).header == (
        *("Name", "Name (2)", "column 3", "Name (3)", "E- Mail", "Name (2) (2)", "Name (4)"),
    )


def test_a_header_alone_is_no_error_here(file: Path) -> None:
    file.write_text("name,email", encoding="utf-8")
    assert detect(file).header == ("name", "email")


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n\r\n \n", b",,,\n"])
def test_an_empty_file_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(BadInputError, match=r"leads\.csv is empty"):
        detect(file)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n....", "picture"),
        (b"\xff\xd8\xff\xe0 JFIF", "picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "picture"),
        (b"%PDF-1.7\n", "PDF document"),
        (b"PK\x03\x04....xl/workbook.xml", "Excel workbook"),
        (b"PK\x03\x04....word/document.xml", "text document"),
        (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet"),
        (b"PK\x03\x04....leads.csv", "compressed archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel workbook"),
        (b"SQLite format 3\0", "database"),
        (b"\x1f\x8b\x08", "compressed archive"),
        (b"\x7fELF\x02", "program"),
        (b" <!DOCTYPE html><html>", "web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", "web page or XML"),
        (b"BEGIN:VCARD\r\nVERSION:3.0", "vCard"),
        ("\ufeffname,email".encode("utf-16-le"), "--encoding utf-16"),
        ("name,email,city".encode("utf-16-le"), "not a text file"),
        (bytes(range(32)) * 40, "not a text file"),
        (b"\0\1\2\3abc", "not a text file"),
        (b"a,b\n" + b"\0" * 100, "not a text file"),
    ],
)
def test_what_is_no_text_is_refused_by_its_kind(file: Path, content: bytes, kind: str) -> None:
    file.write_bytes(content)
    with pytest.raises(BadInputError, match=kind) as caught:
        detect(file)
    assert str(file) in str(caught.value)


def test_a_few_nul_characters_do_not_make_a_file_binary(file: Path) -> None:
    file.write_bytes(b"na\0me,email\nAn\0na,a@x.org\n")
    assert detect(file).header == ("name", "email")


def test_a_path_that_is_no_readable_file_is_refused_with_its_name(tmp_path: Path) -> None:
    for path, reason in [
        (tmp_path / "none.csv", "There is no file"),
        (tmp_path, "is a folder"),
        (tmp_path / ("x" * 300), "cannot be read"),
        (Path("/dev/null"), "is a device"),
    ]:
        with pytest.raises(BadInputError, match=reason) as caught:
            detect(path)
        assert str(path) in str(caught.value)
    with pytest.raises(BadInputError):
        detect(tmp_path / "a\0b")


@pytest.mark.skipif(os.geteuid() == 0, reason="everything is readable for root")
def test_a_file_that_may_not_be_read_is_refused(file: Path) -> None:
    file.write_text("name\n")
    file.chmod(0)
    with pytest.raises(BadInputError, match="no permission"):
        detect(file)


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_a_file_that_is_not_utf_8_is_refused_with_the_line_and_the_way_out(file: Path, line_end: bytes) -> None:
    file.write_bytes(line_end.join([b"name,city", b"Anna,Roma", "Jürgen,Köln".encode("cp1252")]))
    with pytest.raises(BadInputError, match=r"not in UTF-8: line 3 .*--encoding cp1252"):
        detect(file)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-16", "utf-16-le", "utf-8", "UTF8", "cp437"])
def test_a_named_encoding_is_honoured(file: Path, encoding: str) -> None:
    file.write_text("Straße;Stadt\nHauptstraße;Köln\n", encoding=encoding)
    layout = detect(file, encoding=encoding)
    assert layout.header == ("Straße", "Stadt")
    assert layout.delimiter == ";"


@pytest.mark.parametrize(
    "encoding", ["nonsense", "", "base64", "rot13", "utf-7", "undefined", "a\0b", "unicode_escape"]
)
def test_an_encoding_that_does_not_exist_is_refused(file: Path, encoding: str) -> None:
    file.write_text("name\n")
    with pytest.raises(BadInputError, match="not the name of an encoding"):
        detect(file, encoding=encoding)


def test_a_named_encoding_that_the_file_is_not_in_is_refused(file: Path) -> None:
    file.write_bytes(b"name\n" + "é".encode())
    with pytest.raises(BadInputError, match="not in the encoding ascii: line 2"):
        detect(file, encoding="ascii")
    with pytest.raises(BadInputError, match="not in the encoding utf-16"):
        detect(file, encoding="utf-16-le")


def test_more_than_500_columns_are_refused_and_a_million_quickly(file: Path) -> None:
    file.write_text(",".join(f"c{number}" for number in range(500)) + "\n")
    assert len(detect(file).header) == 500
    file.write_text("," * 1_000_000 + "x\n")
    with pytest.raises(BadInputError, match="1000001 columns; LeadDesk reads 500"):
        detect(file)


def test_a_header_with_an_open_quotation_mark_is_refused(file: Path) -> None:
    file.write_text('name,"email\nAnna,a@x.org\n')
    with pytest.raises(BadInputError, match="quotation mark in line 1 is opened and never closed"):
        detect(file)
