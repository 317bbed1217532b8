"""One person, at the command line."""

import json
from pathlib import Path

import pytest

from leaddesk.model.backups import BY_HAND
from leaddesk.services import backups
from tests.cli.conftest import Type

CSV = "Name,Email,Notes\nAnna Rossi,anna@rossi.example,likes blue\nAnna again,ANNA@rossi.example,\nUgo,ugo@x.example,\n"


@pytest.fixture
def filled(type_in: Type, tmp_path: Path) -> Type:
    (tmp_path / "leads.csv").write_text(CSV, encoding="utf-8")
    assert type_in("import", tmp_path / "leads.csv", "--match", "none").code == 0
    return type_in


def test_somebody_is_told_by_an_address_or_an_id(filled: Type, tmp_path: Path) -> None:
    out = tmp_path / "anna.json"
    assert filled("person", "anna@rossi.example", "--out", out).out.startswith("4 rows about one person")
    assert [each["notes"] for each in json.loads(out.read_text())["rows"]["lead"]] == ["likes blue", None]
    assert filled("person", "1", "--out", out).code == 0
    assert len(json.loads(out.read_text())["rows"]["lead"]) == 1
    missing = filled("person", "eva@x.example", "--out", out)
    assert (missing.code, missing.err) == (1, "leaddesk: There is nobody with the e-mail address “eva@x.example”.\n")


def test_erasing_says_first_what_it_would_do(filled: Type, store: Path) -> None:
    made = backups.make(store, BY_HAND)
    asked = filled("erase", "anna@rossi.example")
    assert (asked.code, "Nothing was erased" in asked.err, str(made) in asked.out) == (1, True, True)
    assert b"Anna Rossi" in store.read_bytes()
    done = filled("erase", "anna@rossi.example", "--yes")
    assert (done.code, done.out.splitlines()[0], str(made) in done.out) == (0, "Erased. It cannot be undone.", True)
    assert b"Anna Rossi" not in store.read_bytes()
    assert [each["name"] for each in filled("list", "leads", "--format", "json").json] == ["Erased", "Erased", "Ugo"]
    newest = filled("history", "--json").json["changes"][0]
    assert (newest["label"], newest["undone"]) == ("Erase a person", False)
    assert filled("restore", made).code == 0
    assert b"Anna Rossi" not in store.read_bytes()


def test_what_is_left_of_a_damaged_file_is_saved(filled: Type, store: Path, tmp_path: Path) -> None:
    content = store.read_bytes()
    store.write_bytes(content[:-4096])
    saved = filled("salvage", tmp_path / "new.leaddesk")
    assert (saved.code, "leads could be read" in saved.out) == (0, True)
    store.write_bytes(b"x" * 9_000)
    lost = filled("salvage", tmp_path / "other.leaddesk")
    assert (lost.code, "can be read any more" in lost.err) == (1, True)
    store.unlink()
    assert filled("salvage", tmp_path / "other.leaddesk").err.startswith("leaddesk: There is no file")
