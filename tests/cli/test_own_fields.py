"""The user's own fields on the command line."""

import csv
from pathlib import Path

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.services.desk import Desk
from leaddesk.storage.store import open_store
from tests.cli.conftest import Type


def test_fields_of_ones_own_are_mapped_asked_for_and_written(type_in: Type, store: Path, tmp_path: Path) -> None:
    leads = tmp_path / "leads.csv"
    leads.write_text("id,name\n1,Anna\n2,Bo\n3,Carla\n", encoding="utf-8")
    assert type_in("import", leads).code == 0
    with open_store(store, tmp_path) as opened:
        desk = Desk(opened, "Ada")
        desk.do(custom_fields.define, "Mood of today", FieldType.TEXT)
        desk.do(custom_fields.define, "Score", FieldType.NUMBER)
    more = tmp_path / "more.csv"
    more.write_text("id,name,how,Score\n1,Anna,glad,7\n2,Bo,sad,12\n", encoding="utf-8")
    answer = type_in("import", more, "--map", "how=field.mood_of_today", "--json")
    assert answer.code == 0
    assert answer.json["mapping"]["how"] == "field.mood_of_today"
    assert answer.json["mapping"]["Score"] == "field.score"
    found = type_in("list", "leads", "--where", "score:>7 field.mood_of_today:sad", "--format", "json").json
    assert [(row["name"], row["custom"]) for row in found] == [("Bo", {"mood_of_today": "sad", "score": "12"})]
    sorted_rows = type_in("list", "leads", "--sort", "-score", "--format", "json").json
    assert [row["name"] for row in sorted_rows] == ["Bo", "Anna", "Carla"]
    out = tmp_path / "out.csv"
    assert type_in("export", "leads", "--out", out, "--profile", "exact", "--where", "has:score").code == 0
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["field.score:number:Score"] for row in csv.DictReader(file)] == ["7", "12"]
    refused = type_in("import", more, "--map", "how=field.nothing")
    assert (refused.code, "field.score" in refused.err) == (1, True)
