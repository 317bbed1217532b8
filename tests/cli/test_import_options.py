"""Options of `import` beyond the contract's first ones: rules, contacts, rows to be mended, answers given before."""

from pathlib import Path

import pytest

from tests.cli.conftest import Type


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_rule_says_whose_a_discount_code_is_and_is_used_again(type_in: Type, tmp_path: Path) -> None:
    first = write(tmp_path, "jan.csv", "name,discount_code\nAnna,lucia10\nBea,\n")
    assert type_in("import", first, "--rule", "discount_code:LUCIA10=Influencer/Lucia").code == 0
    second = write(tmp_path, "feb.csv", "name,discount_code\nCarl,LUCIA10\n")
    type_in("import", second)
    leads = type_in("list", "leads", "--format", "json").json
    assert [(each["name"], each["channel"], each["campaign"]) for each in leads] == [
        ("Anna", "Influencer", "Lucia"),
        ("Bea", None, None),
        ("Carl", "Influencer", "Lucia"),
    ]


@pytest.mark.parametrize("rule", ["LUCIA10=Influencer", "colour:red=Fair", "tag:=Fair", "tag:x=", "tag:x"])
def test_a_rule_that_is_none_is_wrong_usage(type_in: Type, tmp_path: Path, rule: str) -> None:
    answer = type_in("import", write(tmp_path, "a.csv", "name\nAnna\n"), "--rule", rule)
    assert answer.code == 2
    assert "BY:VALUE=CHANNEL" in answer.err


def test_a_trial_tells_of_codes_and_values(type_in: Type, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "name,coupon,stage\nAnna,XMAS,Hot\n")
    found = type_in("import", path, "--dry-run", "--json").json
    assert found["signals"] == [
        {"by": "discount_code", "value": "XMAS", "count": 1, "channel": None, "money": {}, "campaign": ""}
    ]
    assert found["found"] == [{"field": "stage", "value": "Hot", "count": 1, "becomes": "Hot", "is_new": True}]
    assert "--rule discount_code:XMAS=CHANNEL" in type_in("import", path, "--dry-run").out


def test_rows_without_a_stage_are_contacts_if_said_so(type_in: Type, tmp_path: Path) -> None:
    type_in("import", write(tmp_path, "a.csv", "name\nAnna\n"), "--contacts", "yes")
    type_in("import", write(tmp_path, "b.csv", "name,city\nBea,Roma\n"))
    leads = type_in("list", "leads", "--format", "json").json
    assert [(each["name"], each["stage"]) for each in leads] == [("Anna", None), ("Bea", "Captured")]


def test_rows_are_saved_mended_and_imported_again(type_in: Type, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "id,name,created_at\n1,Anna,2026-01-02\n2,Bea,31.31.2026\n")
    mend = tmp_path / "mend.csv"
    answer = type_in("import", path, "--problems", mend)
    assert f"Rows to be mended: 1, in {mend};" in answer.out
    mend.write_text(mend.read_text(encoding="utf-8").replace("31.31.2026,", "2026-01-31,"), encoding="utf-8")
    again = type_in("import", mend, "--json").json
    assert (again["created"], again["rejected"], again["unmapped"]) == (1, [], [])
    assert type_in("import", mend, "--json").json["unchanged"] == 1


def test_nothing_is_imported_if_the_rows_to_be_mended_cannot_be_saved(type_in: Type, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "name,created_at\nAnna,soon\nBea,2026-01-02\n")
    before = path.read_bytes()
    for place, reason in ((path, "is itself to be imported"), (tmp_path / "no" / "mend.csv", "There is no folder")):
        answer = type_in("import", path, "--problems", place)
        assert (answer.code, answer.out) == (1, "")
        assert reason in answer.err
    assert path.read_bytes() == before
    assert "Give the preset a title" in type_in("import", path, "--save-preset", " ").err
    type_in("import", write(tmp_path, "b.csv", "name\nCarl\n"))
    assert [each["name"] for each in type_in("list", "leads", "--format", "json").json] == ["Carl"]


def test_rows_are_saved_also_where_none_can_be_used(type_in: Type, tmp_path: Path) -> None:
    first = write(tmp_path, "a.csv", "name,created_at\nAnna,soon\n")
    second = write(tmp_path, "b.csv", "name,won_at\nBea,late\n")
    answer = type_in("import", first, second, "--problems", tmp_path / "mend.csv", "--json")
    assert (answer.code, answer.out) == (1, "")
    assert "No row of" in answer.err
    assert "Anna,soon" in (tmp_path / "mend.csv").read_text(encoding="utf-8")
    assert "Bea,late" in (tmp_path / "mend-b.csv").read_text(encoding="utf-8")


def test_rows_to_be_mended_overwrite_no_other_file(type_in: Type, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "two", "three")]
    for folder in folders:
        folder.mkdir()
    texts = [f"name,created_at\n{name},soon\n{name} B,2026-01-02\n" for name in ("Anna", "Bea", "Cia")]
    files = [write(folder, "list.csv", text) for folder, text in zip(folders, texts, strict=True)]
    own = write(tmp_path, "mend-list.csv", "my own notes")
    answer = type_in("import", *files, "--problems", tmp_path / "mend.csv")
    assert answer.code == 0
    assert own.read_text(encoding="utf-8") == "my own notes"
    saved = [tmp_path / name for name in ("mend.csv", "mend-list-2.csv", "mend-list-3.csv")]
    for path, name in zip(saved, ("Anna", "Bea", "Cia"), strict=True):
        assert f"{name},soon" in path.read_text(encoding="utf-8")
        assert f"Rows to be mended: 1, in {path};" in answer.out


def test_a_file_to_be_imported_is_never_one_for_the_rows_to_be_mended(type_in: Type, tmp_path: Path) -> None:
    text = "name,created_at\nAnna,soon\nBea,2026-01-02\n"
    first, second = write(tmp_path, "a.csv", text), write(tmp_path, "mend-a.csv", text.replace("Anna", "Cia"))
    type_in("import", second, first, "--problems", tmp_path / "mend.csv")
    assert second.read_text(encoding="utf-8") == text.replace("Anna", "Cia")
    assert "Anna,soon" in (tmp_path / "mend-a-2.csv").read_text(encoding="utf-8")


def test_what_was_answered_before_is_named_with_its_day(type_in: Type, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "name,created_at\nAnna,03.04.2026\n")
    assert type_in("import", path).code == 1
    type_in("import", path, "--date-order", "dmy")
    answer = type_in("import", path)
    assert "As you answered on " in answer.out
    assert "the order of day, month and year" in answer.out
    assert type_in("import", path, "--json").json["answers"] == ["date_order"]
    assert type_in("import", path, "--ask-again").code == 1
    type_in("undo", "--run", "1")


def test_several_files_are_answered_in_the_order_they_are_taken_in(type_in: Type, tmp_path: Path) -> None:
    deals = write(tmp_path, "deals.csv", "name,account,deal_stage\nBig one,Acme,Won\n")
    accounts = write(tmp_path, "accounts.csv", "name,industry,vat_id\nAcme,Wine,IT1\n")
    answer = type_in("import", deals, accounts, "--json").json
    assert list(answer) == ["files"]
    assert [(Path(each["file"]).name, each["as"], each["run"]) for each in answer["files"]] == [
        ("accounts.csv", "accounts", 1),
        ("deals.csv", "leads", 1),
    ]
    assert all(each["read"] == each["created"] == 1 for each in answer["files"])


def test_an_empty_file_among_others_is_named_and_all_of_them_empty_are_nothing(
    type_in: Type, tmp_path: Path
) -> None:
    filled = write(tmp_path, "a.csv", "name\nAnna\n")
    bare, none = write(tmp_path, "b.csv", "name,city\n"), write(tmp_path, "c.csv", "")
    answer = type_in("import", filled, bare, none, "--json")
    assert answer.code == 0
    told = {Path(each["file"]).name: (each["read"], each["warnings"]) for each in answer.json["files"]}
    assert told == {
        "a.csv": (1, []),
        "b.csv": (0, ["b.csv has a header but no rows; it is left out."]),
        "c.csv": (0, ["c.csv is empty; it is left out."]),
    }
    again = type_in("import", bare, none)
    assert (again.code, again.out) == (1, "")
    assert "has a header but no rows" in again.err
    assert len(type_in("list", "leads", "--format", "json").json) == 1


def test_what_an_export_lacks_is_said(type_in: Type, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "deals.csv",
        "Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Create Date\n"
        "901,Big one,closedwon,100.50,Ada,2026-05-01 09:00,2026-01-03 09:00\n",
    )
    answer = type_in("import", path)
    assert "known as an export of HubSpot deals" in answer.out
    assert "Calls, meetings and mails are not in such an export." in answer.out


def test_a_diff_says_row_by_row_what_would_come_of_it(type_in: Type, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "id,name,value\n1,Anna,10.00\n")
    type_in("import", path)
    path.write_text("id,name,value\n1,Anna,12.50\n2,Bea,\n3,Carl,x\n", encoding="utf-8")
    answer = type_in("import", path, "--diff")
    assert "line 2: updated, Anna (value: 10.00 EUR → 12.50)" in answer.out
    assert "line 3: created, Bea" in answer.out
    assert "line 4: rejected, Carl" in answer.out
    assert "nothing was written" in answer.out
    told = type_in("import", path, "--diff", "--json").json
    assert told["run"] is None
    assert [(each["line"], each["outcome"], each["before"]) for each in told["rows"]] == [
        (2, "updated", {"value": "10.00 EUR"}),
        (3, "created", {}),
        (4, "rejected", {}),
    ]


def test_a_preset_is_saved_with_the_column_of_ids_that_the_import_went_by(type_in: Type, tmp_path: Path) -> None:
    type_in("import", write(tmp_path, "a.csv", "card_id,name\nd1,Anna\nd2,Bea\n"))
    rows = write(tmp_path, "b.csv", "shelf_id,card_id,name,colour\n1,d1,Anna,red\n2,d2,Bea,blue\n")
    told = type_in("import", rows, "--save-preset", "Rows", "--json").json
    assert (told["mapping"]["card_id"], told["updated"], told["created"]) == ("external_id", 2, 0)
    third = write(tmp_path, "c.csv", "shelf_id,card_id,name,colour\n1,d2,Bea,blue\n2,d1,Anna,red\n")
    again = type_in("import", third, "--json").json
    assert (again["preset"], again["mapping"]["card_id"]) == ("rows", "external_id")
    assert (again["updated"], again["created"]) == (2, 0)  # but for the numbers of the rows


def test_a_diff_makes_no_file(type_in: Type, store: Path, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", "id,name,value\n1,Anna,10.00\n")
    answer = type_in("import", path, "--diff")
    assert (answer.code, "line 2: created, Anna" in answer.out) == (0, True)
    assert not store.exists()


def test_a_preset_is_saved_and_knows_the_next_file(type_in: Type, tmp_path: Path) -> None:
    first = write(tmp_path, "a.csv", "Nr,Wer,Wo\n1,Anna,Roma\n")
    answer = type_in("import", first, "--map", "Wer=name", "--map", "Wo=city", "--save-preset", "Old book")
    assert "are known as “Old book” from now on" in answer.out
    second = write(tmp_path, "b.csv", "Wo,Wer,Nr,Neu\nLund,Bea,2,x\n")
    told = type_in("import", second, "--json").json
    assert (told["preset"], told["mapping"]) == ("old_book", {"Wo": "city", "Wer": "name"})
    assert type_in("import", first, second, "--save-preset", "Two").code == 1
