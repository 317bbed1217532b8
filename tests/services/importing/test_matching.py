"""Which lead a row is about: by its id, else by address or number, and only if the names agree."""

from pathlib import Path

import pytest

from leaddesk.model.lead import Lead
from leaddesk.services import checkup
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, take_in_text, way_of


def test_the_same_file_again_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    text = (
        "id,name,stage,value,tags,consent,next_task,created_at\n"
        "1,Anna,Engaged,10.50,vip; new,yes,Call,2026-01-01\n2,Bo,Won,3,,no,,\n"
    )
    take_in_text(bench, tmp_path, text)
    before = bench.rows()
    again = take_in_text(bench, tmp_path, text)
    assert (again.created, again.updated, again.unchanged) == (0, 0, 2)
    assert bench.rows() == before


def test_an_empty_cell_erases_nothing_and_only_what_differs_is_updated(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,city,notes\n1,Anna,Roma,tall\n2,Bo,Milano,\n")
    again = take_in_text(bench, tmp_path, "id,name,city,notes,colour\n1,Anna,,short,red\n2,Bo,Milano,,\n")
    anna = lead_called(bench, "Anna")
    assert (again.updated, again.unchanged) == (1, 1)
    assert (anna.city, anna.notes, anna.extra) == ("Roma", "short", {"colour": "red"})


def test_an_id_that_comes_again_with_other_values_is_applied_in_order(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "external_id,name,city\n1,Anna,Roma\n1,Anna,Milano\n1,Anna,Roma\n")
    assert (result.created, result.updated, result.skipped) == (1, 2, 0)
    assert lead_called(bench, "Anna").city == "Roma"


def test_a_row_that_repeats_an_earlier_one_is_skipped(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,email\nAnna,a@example.org\nAnna,a@example.org\n")
    assert (result.created, result.skipped) == (1, 1)


def test_within_its_own_file_a_row_finds_a_lead_by_its_id_only(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,email,city\nAnna,a@example.org,Roma\nAnna,a@example.org,Milano\n")
    assert result.created == 2


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Anna Bianchi,A@Example.org,,Roma", "updated"),
        ("Bianchi Anna,a@example.org,,Roma", "updated"),
        (",a@example.org,,Roma", "updated"),
        ("Carla Neri,a@example.org,,Roma", "created"),
        ("Anna Bianchi,,+39 055 1234567,Roma", "updated"),
        ("Anna Bianchi,other@example.org,,Roma", "created"),
    ],
)
def test_without_ids_a_lead_is_found_by_address_or_number_if_the_names_agree(
    bench: Bench, tmp_path: Path, row: str, expected: str
) -> None:
    bench.lead(email="a@example.org", phone="+390551234567")
    result = take_in_text(bench, tmp_path, f"name,email,phone,city\n{row}\n")
    assert getattr(result, expected) == 1
    if expected == "created" and "a@example.org" in row:
        assert "Anna Bianchi" in said(result)


def test_a_row_that_fits_two_leads_is_skipped_and_named(bench: Bench, tmp_path: Path) -> None:
    bench.lead(email="a@example.org")
    bench.lead(email="a@example.org")
    result = take_in_text(bench, tmp_path, "name,email\nAnna Bianchi,a@example.org\nBo,b@example.org\n")
    assert (result.skipped, result.created) == (1, 1)
    assert "2 leads fit" in said(result)


@pytest.mark.parametrize(("match", "outcome"), [("none", "created"), ("name", "updated"), ("phone", "created")])
def test_how_rows_find_leads_can_be_told(bench: Bench, tmp_path: Path, match: str, outcome: str) -> None:
    bench.lead(email="a@example.org")
    result = take_in_text(bench, tmp_path, "name,email,city\nanna bianchi,a@example.org,Roma\n", match=match)
    assert getattr(result, outcome) == 1


def test_a_lead_that_the_same_file_changes_is_found_by_what_it_is_last(bench: Bench, tmp_path: Path) -> None:
    text = "external_id,name,email\n1,Anna Bianchi,a@example.org\n2,Bo,b@example.org\n1,Carla Verdi,c@example.org\n"
    result = take_in_text(bench, tmp_path, text)
    assert (result.created, result.updated) == (2, 1)
    assert bench.desk.ask(checkup.check) == []


def test_days_of_a_lead_that_was_won_on_an_unknown_day_can_be_told_later(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,status\n1,Anna,won\n")
    text = "id,name,status,created_at,won_at\n1,Anna,won,2026-01-05 10:00:00,2026-02-01\n"
    assert take_in_text(bench, tmp_path, text).updated == 1
    assert way_of(bench, lead_called(bench, "Anna")) == [("Customer", "2026-02-01")]


def test_of_a_file_that_was_imported_before_it_is_said_that_rows_may_be_there_twice(
    bench: Bench, tmp_path: Path
) -> None:
    text = "name,email\nAnna,a@example.org\nBo,\n"
    assert said(take_in_text(bench, tmp_path, text)) == ""
    again = take_in_text(bench, tmp_path, text, name="copy.csv")
    assert (again.created, again.unchanged) == (1, 1)
    assert "imported before, as “leads.csv” in run 1; rows that are new all the same: 1." in said(again)
    bench.desk.undo()
    bench.desk.undo()
    once, twice = take_in(bench, [tmp_path / "leads.csv", tmp_path / "copy.csv"]).files
    assert said(once) == ""
    assert "the same file as “leads.csv”" in said(twice)


def test_a_row_without_an_id_is_skipped_if_it_repeats_any_earlier_one(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "external_id,name\n7,Cia\n,Anna\n,Bea\n,Anna\n7,Cia\n7,Cia B\n7,Cia\n")
    assert [result.counts()[name] for name in ("created", "skipped", "updated")] == [3, 2, 2]
    assert sorted(each.name for each in bench.find(Lead)) == ["Anna", "Bea", "Cia"]
