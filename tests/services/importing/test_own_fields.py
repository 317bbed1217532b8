"""Columns of files that are fields which the user made."""

from pathlib import Path

import pytest

from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.lead import Lead
from leaddesk.services import custom_fields
from leaddesk.services.exports.exporting import export
from leaddesk.services.field_making import FieldWanted, make_field_of
from leaddesk.services.importing.own_presets import save_preset
from leaddesk.services.importing.preview import preview
from leaddesk.services.importing.request import ImportRequest
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in, take_in_text, write

HEAD = "id,name,Lead Score,Since,Warmth,News,Budget,Her page\n"
ROWS = """\
1,Anna,"1.250,5",31/01/2026,HOT,sì,"€ 12,50",www.example.org
2,Bo,7,01/02/2026,cold,no,99,https://example.org/bo
3,Carla,,,,,,
"""


@pytest.fixture
def shop(bench: Bench) -> Bench:
    for name, kind in (
        ("Lead Score", FieldType.NUMBER),
        ("Since", FieldType.DATE),
        ("Warmth", FieldType.CHOICE),
        ("News", FieldType.YES_NO),
        ("Budget", FieldType.MONEY),
        ("Her page", FieldType.LINK),
    ):
        bench.do(custom_fields.define, name, kind, ["hot", "cold"] if kind is FieldType.CHOICE else ())
    return bench


def held(bench: Bench) -> dict[str, dict[str, str]]:
    """Lead → field → text."""
    names = {each.id: each.name for each in bench.find(CustomField)}
    leads = {each.id: each.name for each in bench.find(Lead)}
    found: dict[str, dict[str, str]] = {}
    for each in bench.find(CustomValue):
        found.setdefault(leads[each.lead_id], {})[names[each.custom_field_id]] = each.text
    return found


ANNA = {
    "Lead Score": "1250.5",
    "Since": "2026-01-31",
    "Warmth": "hot",
    "News": "1",
    "Budget": "12.50",
    "Her page": "https://www.example.org",
}
BO = {
    "Lead Score": "7",
    "Since": "2026-02-01",
    "Warmth": "cold",
    "News": "0",
    "Budget": "99.00",
    "Her page": "https://example.org/bo",
}


def test_columns_that_are_called_as_a_field_are_put_into_it(shop: Bench, tmp_path: Path) -> None:
    result = take_in_text(shop, tmp_path, HEAD + ROWS)
    assert (result.created, said(result), result.unmapped) == (3, "", ())
    assert result.mapping["Lead Score"] == "field.lead_score"
    assert held(shop) == {"Anna": ANNA, "Bo": BO}
    assert all(not each.extra for each in shop.find(Lead))
    again = take_in_text(shop, tmp_path, HEAD + ROWS)
    assert (again.updated, again.unchanged) == (0, 3)
    shop.desk.undo()
    shop.desk.undo()
    assert held(shop) == {}
    shop.desk.redo()
    assert held(shop) == {"Anna": ANNA, "Bo": BO}


def test_what_is_taken_in_by_the_hundred_is_what_is_taken_in_one_by_one(shop: Bench, tmp_path: Path) -> None:
    rows = "".join(f"{row},Lead {row},{row % 7 or 'n/a'},,{('hot', 'cold')[row % 2]},,,\n" for row in range(1, 700))
    result = take_in_text(shop, tmp_path, HEAD + rows)
    trial = take_in(shop, write(tmp_path, "again.csv", HEAD + rows), dry_run=True, diff=True).files[0]
    assert (result.created, trial.unchanged, trial.updated) == (699, 699, 0)
    found = held(shop)
    assert len(found) == 699
    assert (found["Lead 7"], found["Lead 8"]) == ({"Warmth": "cold"}, {"Lead Score": "1", "Warmth": "hot"})
    assert sum(each.extra.get("Lead Score") == "n/a" for each in shop.find(Lead)) == 99


def test_a_value_that_does_not_fit_is_kept_beside_the_fields_with_a_warning(shop: Bench, tmp_path: Path) -> None:
    text = HEAD + '1,Anna,lots,31/01/2026,lukewarm,perhaps,12 USD,javascript:alert(1)\n2,Bo,7,,,,,\n3,C,"1,5",,,,,\n'
    result = take_in_text(shop, tmp_path, text)
    assert result.created == 3
    assert held(shop)["Anna"] == {"Since": "2026-01-31"}
    (anna, *_) = shop.find(Lead)
    assert anna.extra == {
        "Lead Score": "lots",
        "Warmth": "lukewarm",
        "News": "perhaps",
        "Budget": "12 USD",
        "Her page": "javascript:alert(1)",
    }
    assert "Line 2: “lukewarm” does not fit the field “Warmth”; it is kept as further details." in said(result)


def test_an_empty_cell_erases_nothing_and_another_value_takes_the_place_of_the_first(
    shop: Bench, tmp_path: Path
) -> None:
    take_in_text(shop, tmp_path, HEAD + ROWS)
    text = "id,name,Lead Score,Warmth\n1,Anna,,cold\n2,Bo,8,cold\n3,Carla,5,hot\n"
    trial = take_in(shop, write(tmp_path, "new.csv", text), dry_run=True, diff=True).files[0]
    assert trial.rows is not None
    before = {row.name: dict(row.before) for row in trial.rows.rows("updated")}
    assert before["Anna"] == {"field.warmth": "hot"}
    assert before["Bo"] == {"field.lead_score": "7"}
    assert before["Carla"] == {"field.lead_score": None, "field.warmth": None}
    result = take_in_text(shop, tmp_path, text)
    assert result.updated == 3
    found = held(shop)
    assert found["Anna"] == {**ANNA, "Warmth": "cold"}
    assert found["Bo"] == {**BO, "Lead Score": "8"}
    assert found["Carla"] == {"Lead Score": "5", "Warmth": "hot"}
    shop.desk.undo()
    assert held(shop) == {"Anna": ANNA, "Bo": BO}


@pytest.mark.parametrize("wanted", ["field.lead_score", "lead_score", "Lead Score", "field.Lead Score", "lead score"])
def test_a_column_is_mapped_by_hand_to_a_field_by_its_key_or_its_name(shop: Bench, tmp_path: Path, wanted: str) -> None:
    result = take_in_text(shop, tmp_path, "name,Points\nAnna,7\n", columns={"Points": wanted})
    assert result.mapping["Points"] == "field.lead_score"
    assert held(shop) == {"Anna": {"Lead Score": "7"}}
    again = take_in_text(shop, tmp_path, "name,Points\nBo,8\n")
    assert (again.mapping["Points"], again.used_answers) == ("field.lead_score", ("columns",))


def test_a_field_that_is_not_there_cannot_be_mapped_to(shop: Bench, tmp_path: Path) -> None:
    for wanted in ("field.nothing", "Nothing"):
        with pytest.raises(BadInputError, match=r"is not a field of leads.*field\.lead_score"):
            take_in_text(shop, tmp_path, "name,Points\nAnna,7\n", columns={"Points": wanted})
    with pytest.raises(BadInputError, match="was given to two columns"):
        take_in_text(shop, tmp_path, "name,A,B\nAnna,7,8\n", columns={"A": "field.lead_score", "B": "field.lead_score"})
    with pytest.raises(BadInputError, match="is not a field of accounts"):
        take_in_text(shop, tmp_path, "name,A\nAnna,7\n", kind="accounts", columns={"A": "field.lead_score"})


def test_an_answer_about_a_field_that_is_gone_is_forgotten(shop: Bench, tmp_path: Path) -> None:
    take_in_text(shop, tmp_path, "name,Points\nAnna,7\n", columns={"Points": "field.lead_score"})
    (field,) = shop.find(CustomField, key="lead_score")
    shop.do(custom_fields.delete, field.id or 0)
    result = take_in_text(shop, tmp_path, "name,Points\nBo,8\n")
    assert "Points" in result.unmapped


def test_a_field_of_the_program_goes_first(bench: Bench, tmp_path: Path) -> None:
    bench.do(custom_fields.define, "E-Mail", FieldType.TEXT)
    result = take_in_text(bench, tmp_path, "name,E-Mail\nAnna,anna@example.org\n")
    assert (result.mapping["E-Mail"], held(bench)) == ("email", {})


def test_days_that_can_be_read_in_two_ways_stop_the_import(shop: Bench, tmp_path: Path) -> None:
    text = "name,Since\nAnna,03/04/2025\n"
    with pytest.raises(AmbiguousError, match="--date-order"):
        take_in_text(shop, tmp_path, text)
    take_in_text(shop, tmp_path, text, date_order="mdy")
    assert held(shop) == {"Anna": {"Since": "2025-03-04"}}


def test_a_column_that_became_a_field_goes_there_when_the_file_comes_again(bench: Bench, tmp_path: Path) -> None:
    text = "id,name,Lead Score\n1,Anna,7\n2,Bo,8\n"
    take_in_text(bench, tmp_path, text)
    make_field_of(bench.desk, FieldWanted("Lead Score", "Lead Score", FieldType.NUMBER))
    result = take_in_text(bench, tmp_path, text)
    assert (result.unchanged, result.unmapped) == (2, ())
    assert held(bench) == {"Anna": {"Lead Score": "7"}, "Bo": {"Lead Score": "8"}}


def test_the_assistant_proposes_the_field_and_a_preset_of_ones_own_keeps_it(shop: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "leads.csv", "Who,Lead Score,Points\nAnna,7,3\n")
    request = ImportRequest((path,), columns={"Who": "name", "Lead Score": "extra", "Points": "field.lead_score"})
    seen = shop.desk.ask(lambda work: preview(path, request, work))
    assert [each.field for each in seen.columns] == ["name", None, "field.lead_score"]
    plain = shop.desk.ask(lambda work: preview(path, ImportRequest((path,)), work))
    assert [each.field for each in plain.columns][1] == "field.lead_score"
    shop.do(save_preset, "My shop", seen)
    result = take_in_text(shop, tmp_path, "Who,Points\nAnna,3\n", preset="My shop")
    assert result.mapping["Points"] == "field.lead_score"
    assert held(shop) == {"Anna": {"Lead Score": "3"}}


def test_an_exact_file_finds_fields_of_its_keys_or_makes_them(shop: Bench, bench: Bench, tmp_path: Path) -> None:
    take_in_text(shop, tmp_path, HEAD + ROWS)
    path = tmp_path / "exact.csv"
    export(shop.desk, "leads", path, profile="exact")
    header = path.read_text(encoding="utf-8").splitlines()[0]
    assert header.endswith(
        "consent,field.lead_score:number:Lead Score,field.since:date:Since,"
        "field.warmth:choice:Warmth,field.news:yes_no:News,field.budget:money:Budget,"
        "field.her_page:link:Her page"
    )
    (field,) = shop.find(CustomField, key="warmth")
    before = held(shop)
    shop.do(custom_fields.delete, field.id or 0)
    result = take_in(shop, path).files[0]
    assert (result.unchanged, result.updated) == (1, 2)
    assert held(shop) == before
    (made,) = shop.find(CustomField, key="warmth")
    assert (made.name, made.type, made.choices) == ("Warmth", FieldType.CHOICE, ("hot", "cold"))
    shop.desk.undo()
    assert shop.find(CustomField, key="warmth") == []
    shop.desk.redo()
    assert held(shop) == before
    assert shop.find(CustomField, key="warmth")[0].choices == ("hot", "cold")


def test_a_list_in_json_goes_to_the_fields_that_are_there_and_else_beside_them(shop: Bench, tmp_path: Path) -> None:
    take_in_text(shop, tmp_path, HEAD + ROWS)
    path = tmp_path / "leads.json"
    export(shop.desk, "leads", path, format="json")
    before = held(shop)
    (field,) = shop.find(CustomField, key="warmth")
    shop.do(custom_fields.delete, field.id or 0)
    take_in(shop, path)
    assert [each.extra.get("warmth") for each in shop.find(Lead)] == ["hot", "cold", None]
    assert held(shop) == {
        name: {field: text for field, text in each.items() if field != "Warmth"} for name, each in before.items()
    }


def test_the_whole_file_brings_the_fields_with_it(shop: Bench, tmp_path: Path) -> None:
    take_in_text(shop, tmp_path, HEAD + ROWS)
    path = tmp_path / "all.json"
    export(shop.desk, "all", path, format="json")
    before, fields = held(shop), {each.name: each.type for each in shop.find(CustomField)}
    shop.desk.undo()
    for field in shop.find(CustomField):
        shop.do(custom_fields.delete, field.id or 0)
    take_in(shop, path)
    assert held(shop) == before
    assert {each.name: each.type for each in shop.find(CustomField)} == fields
