import json
from pathlib import Path

import pytest

from leaddesk.exchange.detect import detect
from leaddesk.exchange.layout import CellNumber
from leaddesk.exchange.read import Record, read
from leaddesk.model.errors import BadInputError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rows.json"


def records(file: Path, content: object, sheet: str | None = None) -> list[Record]:
    file.write_text(content if isinstance(content, str) else json.dumps(content, indent=1), encoding="utf-8")
    return list(read(file, detect(file, sheet=sheet)))


def test_flat_objects_are_rows_with_all_their_members_as_columns(file: Path) -> None:
    found = records(file, [{"name": "Anna", "value": 12.5}, {"name": "Bo", "tags": ["a", 1, True]}, {}, {"name": None}])
    assert detect(file).header == ("name", "value", "tags")
    assert found == [Record(2, ["Anna", "12.5", ""]), Record(6, ["Bo", "", "a; 1; true"])]


def test_numbers_keep_their_digits_and_texts_what_can_be_kept(file: Path) -> None:
    text = (
        '[{"large": 12345678901234567890123, "exponent": 1.5e20, "absurd": 1e999999999, "no": NaN, '
        '"half": "a\\ud800b", "nul": "a\\u0000b", "pair": "\\ud83d\\ude00", "lines": "a\\r\\nb", "yes": true, '
        f'"long": "{"x" * 10_000_000}"}}]'
    )
    (record,) = records(file, text)
    *cells, long = record.cells
    assert cells == [
        *("12345678901234567890123", "150000000000000000000", "1e999999999", "NaN", "a\ufffdb"),
        *("ab", "😀", "a\nb", "true"),
    ]
    assert [type(cell) is CellNumber for cell in cells] == [True, True, *[False] * 7]
    assert len(long) == 10_000_000


def test_lists_in_an_object_are_sheets_and_a_single_object_is_a_row(file: Path) -> None:
    content = {"meta": {"page": 1}, "none": [], "people": [{"name": "Anna"}], "firms": [{"firm": "X"}, {"firm": "Y"}]}
    assert [record.cells for record in records(file, content)] == [["Anna"]]
    assert detect(file).sheets == ("people", "firms")
    assert [record.cells for record in records(file, content, "Firms")] == [["X"], ["Y"]]
    with pytest.raises(BadInputError, match="has no sheet “x”; it has “people”, “firms”"):
        detect(file, sheet="x")
    assert [record.cells for record in records(file, {"name": "Anna", "city": "Roma"})] == [["Anna", "Roma"]]


def test_an_object_a_line_is_a_table_too(file: Path) -> None:
    found = records(file, '{"name": "Anna"}\n{"name": "Bo", "city": "Roma"}\n')
    assert found == [Record(1, ["Anna", ""]), Record(2, ["Bo", "Roma"])]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ([], "is empty"),
        ([{}], "is empty"),
        ({}, "holds no list of objects"),
        ({"a": {"b": 1}}, "holds no list of objects"),
        ([{"a": 1}, 2], "line 5 begins what is no object"),
        ([{"a": {"b": 1}}], "in line 2, “a” holds further objects"),
        ([{"a": [[1]]}], "in line 2, “a” holds further objects"),
        ([{f"c{number}": 1 for number in range(501)}], "501 columns; LeadDesk reads 500"),
        ('[{"a": 1}', "is not whole, or no JSON"),
        ('[{"a": 1}] x', "is not whole, or no JSON"),
        ('{"a": 1} x', "is not whole, or no JSON"),
        ('{"leaddesk": {"schema": 1}, "lead": [{"id": 1}]}', "is not whole, or no JSON"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(file: Path, content: object, said: str) -> None:
    with pytest.raises(BadInputError, match=said):
        records(file, content)
