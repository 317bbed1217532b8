"""Whatever is handed in, the answer is one sentence, and nothing is lost or half-written."""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Type

OLD_WORKBOOK = Path(__file__).parents[1] / "fixtures" / "workbooks" / "old.xls"
GOOD = "name,city\nAnna,Roma\n"


def _is_one_sentence(answer: Answer) -> bool:
    return answer.code == 1 and answer.out == "" and answer.err.count("\n") == 1 and "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("blank.csv", b"\n\n  \n"),
        ("header.csv", b"name,email\n"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        ("book.xlsx", b"PK\x03\x04" + b"xl/workbook.xml" + bytes(500)),
        ("noise.csv", bytes(range(256)) * 50),
        ("dos.csv", "name,city\nMüller,Köln\n".encode("cp437")),
        ("page.xls", b"<table><tr><td>name</td></tr></table>"),
        ("sheet.ods", b"PK\x03\x04" + b"opendocument.spreadsheet" + bytes(500)),
        ("card.vcf", b"BEGIN:VCARD\nFN:Anna\n"),
        ("rows.json", b'[{"name": "Anna"'),
        ("nested.json", b'[{"name": {"first": "Anna"}}]'),
        ("open quote.csv", b'name,city\n"Anna,Roma\nBo,Milano\n'),
    ],
)
def test_a_file_that_is_no_table_is_refused_and_no_file_is_made(
    type_in: Type, store: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert _is_one_sentence(type_in("import", path))
    assert not store.exists()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_missing_file_and_a_folder_are_refused(type_in: Type, store: Path, tmp_path: Path) -> None:
    assert _is_one_sentence(type_in("import", tmp_path / "nowhere.csv"))
    assert _is_one_sentence(type_in("import", tmp_path))
    assert not store.exists()


def test_ragged_rows_a_huge_cell_and_control_characters_are_taken_as_far_as_they_go(
    type_in: Type, tmp_path: Path
) -> None:
    path = tmp_path / "ugly.csv"
    path.write_bytes(
        b"name,notes,city\nAnna\nBo,short,Roma,too,many\nCarla,"
        + b"x" * 10_000_000
        + b",Roma\nDi\0na,a\0b,Mi\x07lano\n"
    )
    said = type_in("import", path, "--json").json
    assert (said["read"], said["created"], len(said["rejected"])) == (4, 3, 1)
    assert said["rejected"][0]["line"] == 3
    assert "control characters" in said["warnings"][-1]
    names = [lead["name"] for lead in type_in("list", "leads", "--format", "json").json]
    assert names == ["Anna", "Carla", "Dina"]


def test_letters_of_windows_are_read_and_said_and_can_be_read_otherwise(type_in: Type, tmp_path: Path) -> None:
    path = tmp_path / "latin.csv"
    path.write_bytes("name,city\nÅsa,Malmö\n".encode("cp1252"))
    said = type_in("import", path, "--json").json
    assert [warning for warning in said["warnings"] if "--encoding" in warning] == [
        "latin.csv is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding "
        "(--encoding)."
    ]
    assert [lead["city"] for lead in type_in("list", "leads", "--format", "json").json] == ["Malmö"]
    assert _is_one_sentence(type_in("import", path, "--encoding", "utf-8"))


def test_sheet_header_and_separator_can_be_named(type_in: Type, tmp_path: Path) -> None:
    text = tmp_path / "odd.txt"
    text.write_text("export of today\nand more\nname:city\nAnna:Roma\n")
    options = ("--separator", ":", "--header-row", "3")
    assert type_in("import", text, *options, "--json").json["mapping"] == {"name": "name", "city": "city"}
    assert type_in("import", text, "--separator", "many").code == 2
    assert _is_one_sentence(type_in("import", text, "--header-row", "9"))
    assert _is_one_sentence(type_in("import", text, "--sheet", "March"))
    assert _is_one_sentence(type_in("import", OLD_WORKBOOK, "--sheet", "March"))
    said = type_in("import", OLD_WORKBOOK, "--sheet", "Kunden", "--map", "Wert=value", "--json").json
    assert (said["read"], said["created"]) == (3, 2)
    assert said["rejected"] == [
        {
            "line": 5,
            "column": "Wert",
            "value": "100000000000000000000",
            "reason": "The number “100000000000000000000” is too large.",
        }
    ]


def test_a_failed_import_leaves_the_file_as_it_was(type_in: Type, store: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(GOOD)
    bad.write_bytes("name,city\nZoë,Roma\n".encode() + b"Bo,Roma\n" * 3000 + b"Caf\xe9,Roma\n")
    type_in("import", good)
    before = type_in("list", "leads", "--format", "json").json
    assert _is_one_sentence(type_in("import", bad))
    assert type_in("list", "leads", "--format", "json").json == before
    assert len(type_in("history", "--json").json["changes"]) == 1


def test_an_output_that_cannot_be_written_is_refused_and_leaves_nothing(
    type_in: Type, store: Path, tmp_path: Path
) -> None:
    path = tmp_path / "good.csv"
    path.write_text(GOOD)
    type_in("import", path)
    for out in (tmp_path / "no folder" / "x.csv", tmp_path, Path("/proc/leads.csv"), store):
        assert _is_one_sentence(type_in("export", "leads", "--out", out, "--format", "csv"))
    assert type_in("check").code == 0


@pytest.mark.parametrize("kind", ["empty", "text", "foreign", "truncated", "damaged", "newer", "folder"])
def test_a_store_that_is_none_of_ours_is_refused_and_left_as_it_is(
    type_in: Type, store: Path, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "good.csv"
    path.write_text(GOOD)
    type_in("import", path)
    _spoil(store, kind)
    before = store.read_bytes() if store.is_file() else b""
    for command in (("list", "leads"), ("import", str(path)), ("demo",), ("undo",)):
        assert _is_one_sentence(type_in(*command)), command
    assert (store.read_bytes() if store.is_file() else b"") == before


def _spoil(store: Path, kind: str) -> None:
    content = store.read_bytes()
    store.unlink()
    if kind == "folder":
        store.mkdir()
    elif kind == "foreign":
        other = sqlite3.connect(store)
        other.execute("CREATE TABLE other (a)")
        other.commit()
        other.close()
    elif kind == "newer":
        store.write_bytes(content)
        con = sqlite3.connect(store)
        con.execute("PRAGMA journal_mode=DELETE")
        con.execute("PRAGMA user_version=9999")
        con.close()
    else:
        spoilt = {
            "empty": b"",
            "text": b"name,city\n" * 50,
            "truncated": content[: len(content) // 3 + 7],
            "damaged": content[:100] + b"\xff" * 8000 + content[8100:],
        }
        store.write_bytes(spoilt[kind])


def test_a_text_that_a_workbook_cannot_hold_is_not_cut_in_silence(type_in: Type, tmp_path: Path) -> None:
    leads = tmp_path / "long.csv"
    leads.write_text(f"name,notes\nAnna,{'x' * 40_000}\n", encoding="utf-8")
    type_in("import", leads)
    said = "1 texts are longer than a cell of a workbook can be and were cut; CSV keeps them whole.\n"
    assert said in type_in("export", "leads", "--out", tmp_path / "long.xlsx").out
    assert said not in type_in("export", "leads", "--out", tmp_path / "long.csv.csv").out
