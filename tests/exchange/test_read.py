import csv
import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.detect import detect
from leaddesk.exchange.read import Record, read
from leaddesk.exchange.source import ReadCounts
from leaddesk.model.errors import BadInputError
from tests.lanes import some_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "leads.csv"


def records(file: Path, *, encoding: str | None = None) -> list[Record]:
    return list(read(file, detect(file, encoding=encoding)))


def test_records_come_with_their_cells_as_they_stand_and_their_line(file: Path) -> None:
    file.write_text('name,note\nAnna, x \n"Bo","say ""hi"""\n', encoding="utf-8")
    assert records(file) == [Record(2, ["Anna", " x "]), Record(3, ["Bo", 'say "hi"'])]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_line_is_the_first_of_a_record_that_has_several(file: Path, line_end: str) -> None:
    lines = ["", "name,note", 'Anna,"one', "", 'two"', "", "Bo,x", 'Cy,"', '"', "Di,"]
    file.write_text(line_end.join(lines), encoding="utf-8", newline="")
    assert [(record.line, record.cells) for record in records(file)] == [
        (3, ["Anna", "one\n\ntwo"]),
        (7, ["Bo", "x"]),
        (8, ["Cy", "\n"]),
        (10, ["Di", ""]),
    ]


def test_a_header_of_several_lines_and_a_declared_delimiter_are_passed_over(file: Path) -> None:
    file.write_text('sep=;\n"na\nme";note\nAnna;x\n', encoding="utf-8")
    assert records(file) == [Record(4, ["Anna", "x"])]


def test_empty_lines_are_not_read(file: Path) -> None:
    file.write_text('name,note\n\n,\n  \n"",""\n ,\t\nAnna,x\n\n', encoding="utf-8")
    assert [record.line for record in records(file)] == [7]


def test_a_file_of_one_column_is_read(file: Path) -> None:
    file.write_text('name\nAnna\n\n  \n"Bo\nBa"\nCy', encoding="utf-8")
    assert [(record.line, record.cells) for record in records(file)] == [(2, ["Anna"]), (5, ["Bo\nBa"]), (7, ["Cy"])]


def test_a_short_row_is_filled_up_and_a_long_one_is_reported_if_it_would_lose_something(file: Path) -> None:
    file.write_text("a,b,c\n1\n1,2,3, ,\n1,2,3,4\n", encoding="utf-8")
    short, padded, long = records(file)
    assert (short.cells, short.problem) == (["1", "", ""], None)
    assert (padded.cells, padded.problem) == (["1", "2", "3"], None)
    assert str(long.problem).startswith("The row has 4 cells, the header 3;")


def test_a_row_of_a_million_cells_is_reported_and_the_next_one_read(file: Path) -> None:
    file.write_text("a,b\n" + "x," * 1_000_000 + "\n1,2\n" + "," * 1_000_000 + "\n3,4\n")
    long, *others = records(file)
    assert str(long.problem).startswith("The row has 1000001 cells, the header 2;")
    assert [record.cells for record in others] == [["1", "2"], ["3", "4"]]


def test_control_characters_are_left_out_and_counted(file: Path) -> None:
    file.write_bytes(b"name,note\nAn\0na,\x01a\tb\x1f\x0b\x0c\n" + "Zoë\x7f,".encode() + b'"x\r\ny"\n')
    counts = ReadCounts()
    found = [record.cells for record in read(file, detect(file), counts)]
    assert found == [["Anna", "a\tb"], ["Zoë\x7f", "x\ny"]]
    assert counts == ReadCounts(bytes_read=file.stat().st_size, controls_removed=5)


def test_what_has_been_read_so_far_can_be_told(file: Path) -> None:
    file.write_text("name\n" + "Anna\n" * 200_000, encoding="utf-8")
    counts = ReadCounts()
    rows = read(file, detect(file), counts)
    next(rows)
    early = counts.bytes_read
    for _ in rows:
        pass
    assert 0 < early < counts.bytes_read == file.stat().st_size


def test_a_cell_of_ten_megabytes_is_read(file: Path) -> None:
    note = "x" * 10_000_000
    file.write_text(f"name,note\nAnna,{note}\n", encoding="utf-8")
    csv.field_size_limit(131_072)  # as Python starts
    assert records(file)[0].cells[1] == note


def test_bytes_that_a_file_has_got_since_it_was_looked_at_are_refused_with_their_line(file: Path) -> None:
    good = "name,city\n" + "Anna,Forlì\r\n" * 50_000
    file.write_text(good, encoding="utf-8", newline="")
    layout = detect(file)
    file.write_bytes(good.encode() + b"Bo,K\xf6ln\n" + b"Cy,Roma\n" * 10)
    with pytest.raises(BadInputError, match="not in UTF-8: line 50002 "):
        list(read(file, layout))


def test_totals_of_a_report_are_no_rows_and_are_counted(file: Path) -> None:
    table = "Campaign,Cost,Clicks\nSummer,12,3\nTotal: Account,12,3\n"
    file.write_text("Report\n2026\n" + table + "Gesamt – Konto,12,3\n,Totale,9\nTotal eclipse,1,1\n", encoding="utf-8")
    counts = ReadCounts()
    found = list(read(file, detect(file), counts))
    assert [(record.line, record.cells[0]) for record in found] == [(4, "Summer"), (8, "Total eclipse")]
    assert [str(each) for each in counts.remarks()] == ["Lines of totals, which are no rows and were left out: 3."]
    file.write_text(table, encoding="utf-8")
    assert len(records(file)) == 2


def test_the_first_table_of_several_ends_where_the_next_one_is_announced(file: Path) -> None:
    file.write_text("# A\nChannel,Sessions\nSEO,1\n#1 shop,2\n\n# B\nCountry,Users\nItaly,3\n", encoding="utf-8")
    assert [record.cells[0] for record in records(file)] == ["SEO", "#1 shop"]
    assert [record.cells[0] for record in read(file, detect(file, header_line=7))] == ["Italy"]


def test_a_file_cut_off_within_a_character_is_refused(file: Path) -> None:
    file.write_bytes("name\nZoë\n".encode() + "è".encode()[:1])
    with pytest.raises(BadInputError, match="line 3 "):
        records(file)


@pytest.mark.parametrize("rest", ["", "\n", "\nCy,x\nDi,y\n"])
def test_a_quotation_mark_that_is_never_closed_is_refused_with_its_line(file: Path, rest: str) -> None:
    file.write_text(f'name,note\nAnna,x\nBo,"open{rest}', encoding="utf-8")
    rows = read(file, detect(file))
    assert next(rows).line == 2
    with pytest.raises(BadInputError, match=r"quotation mark in line 3 is opened and never closed"):
        next(rows)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-be", "utf-32", "mac-roman"])
def test_other_encodings_are_read_alike(file: Path, encoding: str) -> None:
    rows = [["Straße", "Ort"], *([f"Hauptstraße {number}", "Köln\n\x07"] for number in range(5000))]
    with file.open("w", encoding=encoding, newline="") as out:
        csv.writer(out).writerows(rows)
    counts = ReadCounts()
    found = list(read(file, detect(file, encoding=encoding), counts))
    assert [record.cells for record in found] == [[street, "Köln\n"] for street, _ in rows[1:]]
    assert found[-1].line == 2 * 5000
    assert counts == ReadCounts(file.stat().st_size, 5000)


def test_a_file_that_vanishes_after_it_was_detected_is_refused(file: Path) -> None:
    file.write_text("name\nAnna\n", encoding="utf-8")
    layout = detect(file)
    file.unlink()
    with pytest.raises(BadInputError, match="There is no file"):
        next(read(file, layout))


@settings(max_examples=some_of(400))
@given(
    content=st.binary(max_size=200)
    | st.lists(st.sampled_from([b'"', b",", b"\n", b"\r", b"a", b"\0", b"\xc3", b"\xa8"])).map(b"".join),
    encoding=st.sampled_from([None, "cp1252", "utf-16", "shift_jis", "gb18030", "iso2022_jp"]),
)
def test_no_bytes_do_anything_worse_than_being_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, encoding: str | None
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.csv"
    file.write_bytes(content)
    with suppress(BadInputError):
        layout = detect(file, encoding=encoding)
        for record in read(file, layout):
            assert len(record.cells) == len(layout.header)
            assert record.line > layout.header_line


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from('\n\t",; '), max_size=12)


@given(
    rows=st.lists(st.lists(CELL, min_size=3, max_size=3).filter(lambda row: any(map(str.strip, row))), max_size=8),
    delimiter=st.sampled_from(",;\t|"),
    line_end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_any_program_writes_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], delimiter: str, line_end: str, quoting: int
) -> None:
    file = tmp_path_factory.mktemp("read") / "any.csv"
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL if quoting else 0)
    writer.writerow(["first column", "second column", "third column"])
    writer.writerows(rows)
    file.write_text(out.getvalue(), encoding="utf-8", newline="")
    layout = detect(file)
    if layout.delimiter == delimiter:
        assert [record.cells for record in read(file, layout)] == rows
    else:
        assert layout.delimiter in out.getvalue()
