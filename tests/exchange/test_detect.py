import os
from pathlib import Path

import pytest

from leaddesk.exchange.detect import Layout, detect
from leaddesk.exchange.encodings import EncodingError
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


@pytest.mark.parametrize(
    ("text", "line", "header"),
    [
        ("Campaign report\n2026\nCampaign,Cost,Currency\nSummer,12.50,EUR\n", 3, "Campaign"),
        ('Report\n"January 1, 2026 - January 31, 2026"\nCampaign,Cost,Currency\nSummer,12.50,EUR\n', 3, "Campaign"),
        ("Report\nJanuary 1, 2026 - January 31, 2026\na,b,c,d,e,f,g\n1,2,3,4,5,6,7\n", 3, "a"),
        ("# ----\n# Account: X, Y\n# ----\n\nChannel,Sessions\nOrganic,12\n", 5, "Channel"),
        ("#,Name,City\n1,Anna,Roma\n", 1, "#"),
        ("# orders\n3\n", 1, "# orders"),
        ("My list\n\nName,City\nAnna,Roma\n", 3, "Name"),
        ("My list,\nChannel,Cost\nShop,12\nFair,13\n", 2, "Channel"),
        ("Contacts,,,,\nName,City,Phone,E-mail,Tags\nAnna,Roma,1,a@x.org,\n", 2, "Name"),
        ("Person,,,Firm,,\nName,City,Phone,Firm,Town,Staff\nAnna,Roma,1,X,Y,3\n", 2, "Name"),
        ("name\nRossi, Anna\nBianchi, Bo\n", 1, "name"),
        ("note\nhello, you, there\nfoo\nbar\nbaz\n", 1, "note"),
        ("name,\nAnna,x\nBo,y\n", 1, "name"),
        ("a,b,c\n1,2,3,\n4,5,6,\n", 1, "a"),
        ("a,b,c\n1,2,3,4\n4,5,6,7\n", 1, "a"),
        ("a,b,c,d,e,f\n1,2\n4,5\n", 1, "a"),
        ("Name,City,Age\n", 1, "Name"),
        ("Name|City\n|\nRoma, Via 5|note; with, marks\n", 1, "Name"),
        ("Name\tCity\n\t\nRoma, Via 5\t\n", 1, "Name"),
        ("Name;City;Age\n# 5;;\n", 1, "Name"),
        ("Name\n\n\nRoma, Via 5\n", 1, "Name"),
        ("sep=;\nReport\nName;City;Age\nAnna;Roma;3\n", 3, "Name"),
    ],
)
def test_titles_and_comments_above_the_header_are_passed_over(file: Path, text: str, line: int, header: str) -> None:
    file.write_text(text, encoding="utf-8")
    layout = detect(file)
    assert (layout.header_line, layout.header[0]) == (line, header)


def test_the_line_of_the_header_and_what_parts_the_columns_can_be_named(file: Path) -> None:
    file.write_text("Report\nMore of it\na;b\n1;2\n3;4\n", encoding="utf-8")
    layout = detect(file, header_line=3)
    assert (layout.header, layout.delimiter, layout.header_line) == (("a", "b"), ";", 3)
    assert detect(file, header_line=3, delimiter=",").header == ("a;b",)
    file.write_text("a:b\n1:2\n", encoding="utf-8")
    assert detect(file, delimiter=":").header == ("a", "b")
    with pytest.raises(BadInputError, match="has 2 lines, so its header is not in line 4"):
        detect(file, header_line=4)
    with pytest.raises(BadInputError, match="The first line has the number 1"):
        detect(file, header_line=0)
    for mark in ("ab", "", '"', "\n"):
        with pytest.raises(BadInputError, match="cannot part the columns"):
            detect(file, delimiter=mark)
    with pytest.raises(BadInputError, match="has no sheets"):
        detect(file, sheet="Leads")


def test_further_tables_of_a_report_are_named_with_the_lines_of_their_headers(file: Path) -> None:
    more = "".join(f"\n# ----\n# Table {number}\n\nCountry,Users\nItaly,3\n" for number in range(6))
    file.write_text("# Report\nChannel,Sessions\nOrganic,12\n" + more, encoding="utf-8")
    layout = detect(file)
    assert layout.header == ("Channel", "Sessions")
    assert "in lines 8, 14, 20, 26, 32…" in str(layout.remarks[0])
    assert detect(file, header_line=8).header == ("Country", "Users")


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
        (b"PK\x03\x04....word/document.xml", "text document"),
        (b"PK\x03\x04....leads.csv", "compressed archive"),
        (b"PK\x03\x04....Index/Document.iwa", "Numbers document"),
        (b"SQLite format 3\0", "database"),
        (b"\x1f\x8b\x08", "compressed archive"),
        (b"\x7fELF\x02", "program"),
        (b" <!DOCTYPE html><html>", "web page"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", "web page or XML"),
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


def test_a_web_page_that_is_called_a_workbook_is_refused_as_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "orders.xls"
    path.write_text("<table><tr><td>name</td></tr></table>")
    with pytest.raises(BadInputError, match="only called a workbook"):
        detect(path)
    path.write_text("name\temail\nAnna\ta@x.org\n")
    assert detect(path).header == ("name", "email")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "utf-8"])
def test_an_encoding_that_shows_itself_needs_no_name(file: Path, encoding: str) -> None:
    file.write_text("Straße;Stadt\nHauptstraße;Köln\n", encoding=encoding)
    layout = detect(file)
    assert (layout.header, layout.delimiter, layout.remarks) == (("Straße", "Stadt"), ";", ())


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_a_file_that_is_not_utf_8_is_read_as_windows_1252_and_that_is_said(file: Path, line_end: bytes) -> None:
    file.write_bytes(line_end.join([b"name,city", b"Anna,Roma", "Jürgen,Café".encode("cp1252")]))
    layout = detect(file)
    assert layout.encoding == "cp1252"
    assert "--encoding" in str(layout.remarks[0])
    assert detect(file, encoding="cp1252").remarks == ()
    with pytest.raises(EncodingError, match="not in UTF-8: line 3 "):
        detect(file, encoding="utf-8")


def test_bytes_that_mean_nothing_in_windows_1252_are_refused_with_their_line_and_the_way_out(file: Path) -> None:
    file.write_text("name,city\nMüller,Ort\n", encoding="cp437")
    with pytest.raises(EncodingError, match=r"neither in UTF-8 nor in Windows-1252: line 2 .*--encoding cp437"):
        detect(file)
    assert detect(file, encoding="cp437").encoding == "cp437"
    assert detect(file, encoding="mac-roman").encoding == "mac-roman"


def test_a_file_that_is_in_utf_8_but_for_a_few_bytes_is_refused(file: Path) -> None:
    file.write_bytes(b"name,city\n" + "Zoë,Forlì\n".encode() * 3 + b"J\xfcrgen,Roma\n")
    with pytest.raises(EncodingError, match="not in UTF-8: line 5 "):
        detect(file)
    assert detect(file, encoding="cp1252").encoding == "cp1252"


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-16", "utf-16-le", "utf-8", "UTF8", "cp437"])
def test_a_named_encoding_is_honoured(file: Path, encoding: str) -> None:
    file.write_text("Straße;Stadt\nHauptstraße;Köln\n", encoding=encoding)
    layout = detect(file, encoding=encoding)
    assert layout.header == ("Straße", "Stadt")
    assert layout.delimiter == ";"


def test_the_order_of_bytes_is_found_where_no_mark_shows_it(file: Path) -> None:
    for written in ("utf-16-le", "utf-16-be"):
        file.write_text("name,city\nAnna,Roma\n", encoding=written)
        assert detect(file, encoding="utf-16").encoding == written
    file.write_text("name,city\nAnna,Roma\n", encoding="utf-16-le")
    with pytest.raises(BadInputError):
        detect(file, encoding="utf-32")


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
