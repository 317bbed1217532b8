import csv
import io
import os
import re
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.guard import unguard
from leaddesk.exchange.profiles import EXACT, PROFILES, Cell, Profile
from leaddesk.exchange.write_csv import write_csv, write_exact_csv

texts = st.text(alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("'=+-@;,\"\r\n\t \0")))
tables = st.integers(1, 4).flatmap(lambda width: st.lists(st.lists(texts, min_size=width, max_size=width), max_size=5))
readable_profiles = st.sampled_from([profile for profile in PROFILES.values() if not profile.one_line])


def written(headings: Sequence[str], rows: Sequence[Sequence[Cell]], profile: Profile) -> bytes:
    file = io.BytesIO()
    assert write_csv(file, headings, rows, profile) == len(rows)
    return file.getvalue()


def read(content: bytes, profile: Profile) -> list[list[str]]:
    text = content.decode("utf-8" if profile.exact else "utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=profile.delimiter, strict=True))


@given(tables, readable_profiles)
def test_any_reader_gets_back_the_texts_that_were_written(rows: list[list[str]], profile: Profile) -> None:
    headings = [f"h{column}" for column in range(len(rows[0]) if rows else 1)]
    back = read(written(headings, rows, profile), profile)
    assert back[0] == headings
    assert [[cell if profile.exact else unguard(cell) for cell in row] for row in back[1:]] == rows


@given(tables)
def test_no_cell_of_an_italian_file_holds_a_line_break_or_a_double_quote(rows: list[list[str]]) -> None:
    profile = PROFILES["it"]
    back = read(written(["h"] * (len(rows[0]) if rows else 1), rows, profile), profile)
    assert len(back) == len(rows) + 1
    assert not any(mark in cell for row in back for cell in row for mark in '"\r\n')


def written_exactly(headings: Sequence[str], rows: Sequence[Sequence[str | None]]) -> bytes:
    file = io.BytesIO()
    assert write_exact_csv(file, headings, rows) == len(rows)
    return file.getvalue()


@given(tables)
def test_an_exact_file_is_what_the_exact_profile_writes_of_texts_that_can_be_read_back(rows: list[list[str]]) -> None:
    headings = [f"h{column}" for column in range(len(rows[0]) if rows else 1)]
    readable = [[re.sub("[\0-\x08\x0b-\x1f]", "", re.sub("\r\n?", "\n", cell)) for cell in row] for row in rows]
    assert written_exactly(headings, rows) == written(headings, readable, EXACT)


@pytest.mark.parametrize(
    ("row", "line"),
    [
        (["Zoë", None, ""], "Zoë,,\r\n"),
        (["a,b", 'c"d', "e"], '"a,b","c""d",e\r\n'),
        (["a\r\nb\rc\nd", "\x07", "é"], '"a\nb\nc\nd",,é\r\n'),
        ([None], '""\r\n'),
        ([""], '""\r\n'),
        (["\u2028\u200f=1"], "\u2028\u200f=1\r\n"),
    ],
)
def test_an_exact_line_holds_nothing_that_reading_would_change(row: list[str | None], line: str) -> None:
    headings = [f"h{column}" for column in range(len(row))]
    assert written_exactly(headings, [row]) == (",".join(headings) + "\r\n" + line).encode()


def test_the_exact_file_is_plain_utf_8() -> None:
    content = written(["name", "value"], [["Zoë, “Casa”", (-5, "EUR")], [None, None]], EXACT)
    assert content == 'name,value\r\n"Zoë, “Casa”",-0.05\r\n,\r\n'.encode()


def test_a_file_for_spreadsheets_has_a_byte_order_mark_and_the_local_delimiter() -> None:
    content = written(["Namn", "Värde"], [["+46 8 123", (-5, "SEK")]], PROFILES["sv"])
    assert content == "\ufeffNamn;Värde\r\n'+46 8 123;-0,05\r\n".encode()


def test_a_heading_is_a_text_like_any_other() -> None:
    assert written(["=1"], [], PROFILES["de"]) == "\ufeff'=1\r\n".encode()


def test_a_row_with_one_unknown_cell_is_not_an_empty_line() -> None:
    assert read(written(["name"], [[None]], EXACT), EXACT) == [["name"], [""]]


def test_a_carriage_return_alone_does_not_break_the_line() -> None:
    assert read(written(["name"], [["a\rb"]], EXACT), EXACT) == [["name"], ["a\rb"]]


def test_the_file_stays_open_for_whoever_opened_it() -> None:
    file = io.BytesIO()
    write_csv(file, ["name"], [], EXACT)
    assert not file.closed


def test_memory_does_not_grow_with_the_rows() -> None:
    def rows(count: int) -> Iterator[list[Cell]]:
        for number in range(count):
            yield [number, "Anna Bianchi", (number, "EUR")]

    with Path(os.devnull).open("wb") as nowhere:
        tracemalloc.start()
        write_csv(nowhere, ["id", "name", "value"], rows(20_000), EXACT)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 500_000


def test_a_failure_of_the_disk_is_not_swallowed() -> None:
    class Full(io.BytesIO):
        def write(self, _: object) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_csv(Full(), ["name"], [["Anna"]], EXACT)
