from pathlib import Path

import pytest

from leaddesk.model.lead import Lead
from leaddesk.services.duplicates.merging import merge
from leaddesk.services.exports.exporting import export
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import id_of
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text

FILE = "id,name,email,phone\n7,Lucia Rossi,lucia@example.com,\n8,Lucia Rosi,rosi@example.com,+390551234567\n"


def merged(bench: Bench, folder: Path, text: str = FILE) -> int:
    """Two leads of a file, made one."""
    take_in_text(bench, folder, text)
    stays, goes = id_of(lead_called(bench, "Lucia Rossi")), id_of(lead_called(bench, "Lucia Rosi"))
    bench.do(merge, stays, [goes])
    return stays


def test_a_lead_is_found_by_the_ids_of_all_that_it_was_and_keeps_what_was_chosen(bench: Bench, tmp_path: Path) -> None:
    stays = merged(bench, tmp_path)
    before = bench.rows()["lead"]

    result = take_in_text(bench, tmp_path, FILE, name="again.csv")

    assert (result.created, result.unchanged) == (0, 2)
    assert bench.rows()["lead"] == before
    assert [lead.id for lead in bench.find(Lead)] == [stays]


def test_what_the_lead_lacks_is_taken_from_the_row_of_the_other(bench: Bench, tmp_path: Path) -> None:
    stays = merged(bench, tmp_path)
    more = FILE.replace("phone", "phone,website,city").replace("lucia@example.com,", "lucia@example.com,,,Pisa")
    more = more.replace("+390551234567", "+390551234567,https://rosi.example,Roma")
    result = take_in_text(bench, tmp_path, more, name="again.csv")
    lead = bench.get(Lead, stays)
    assert (result.created, lead.website, lead.city, lead.name) == (0, "https://rosi.example", "Pisa", "Lucia Rossi")


def test_a_tools_id_becomes_that_of_a_lead_that_had_none(bench: Bench, tmp_path: Path) -> None:
    typed = bench.lead("Lucia R.")
    take_in_text(bench, tmp_path, FILE)
    bench.do(merge, typed, [id_of(lead_called(bench, "Lucia Rossi"))])
    result = take_in_text(bench, tmp_path, FILE.replace(",\n", ",+393331112222\n"), name="again.csv")
    assert (result.created, result.updated) == (0, 1)
    assert bench.get(Lead, typed).phone == "+393331112222"


def test_an_exact_export_from_before_finds_it(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, FILE)
    stays = id_of(lead_called(bench, "Lucia Rossi"))
    export(bench.desk, "leads", tmp_path / "before.csv", profile="exact")
    bench.do(merge, stays, [id_of(lead_called(bench, "Lucia Rosi"))])
    result = take_in(bench, tmp_path / "before.csv").files[0]
    assert result.created == 0
    assert [lead.id for lead in bench.find(Lead)] == [stays]


def test_a_sale_that_names_a_merged_lead_is_the_others(bench: Bench, tmp_path: Path) -> None:
    stays = merged(bench, tmp_path)
    bench.do(funnel.win, stays)
    text = "document,lead,date,gross,currency\nA1,8,2026-02-01,122.00,EUR\n"
    result = take_in_text(bench, tmp_path, text, name="sales.csv", kind="sales")
    assert (result.created, len(result.rejected)) == (1, 0)
    assert {row["lead_id"] for row in bench.rows()["sale"].values()} == {stays}


def test_once_the_merge_is_undone_both_are_found_as_before(bench: Bench, tmp_path: Path) -> None:
    merged(bench, tmp_path)
    bench.desk.undo()
    result = take_in_text(bench, tmp_path, FILE.replace("Rosi", "Rosy"), name="again.csv")
    assert (result.created, result.updated, result.unchanged) == (0, 1, 1)
    assert {lead.name for lead in bench.find(Lead)} == {"Lucia Rossi", "Lucia Rosy"}


@pytest.mark.parametrize("extra", ["", "[", "7", '["7"]', "[[7, 8]]", '{"a": 1}', "null"])
def test_a_column_that_is_called_like_the_ids_and_holds_something_else_harms_nobody(
    bench: Bench, tmp_path: Path, extra: str
) -> None:
    held = bench.lead("Anna", extra={"merged_ids": extra})
    take_in_text(bench, tmp_path, FILE)
    assert len(bench.find(Lead)) == 3
    bench.do(merge, held, [id_of(lead_called(bench, "Lucia Rosi"))])
    assert take_in_text(bench, tmp_path, FILE, name="again.csv").created == 0
