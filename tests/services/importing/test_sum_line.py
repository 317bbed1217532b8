"""The line of sums below a plain table is no lead; whoever is called “Total” and can be reached is one."""

from pathlib import Path

import pytest

from leaddesk.model.account import Account
from leaddesk.model.lead import Lead
from leaddesk.model.spend import Spend
from leaddesk.services.importing.preview import preview
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import NothingImportedError
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in_text, write


@pytest.mark.parametrize("word", ["Total", "Totale", "Summe", "Gesamt:", "TOTAAL", "Summa", "Grand total"])
def test_a_line_of_sums_is_left_out_and_said_to_be(bench: Bench, tmp_path: Path, word: str) -> None:
    text = f"name;email;value;currency\nAnna;anna@example.org;1.000,50;EUR\nBea;;500,25;EUR\n{word};;1.500,75 €;EUR\n"
    result = take_in_text(bench, tmp_path, text)
    assert (result.read, result.created) == (2, 2)
    assert [each.name for each in bench.find(Lead)] == ["Anna", "Bea"]
    assert f"Line 4, “{word}”, has nothing beside it but numbers" in said(result)


def test_a_line_of_sums_does_not_hide_the_column_of_ids(bench: Bench, tmp_path: Path) -> None:
    text = "card_id,name,pieces\na,Anna,1\nb,Bea,2\n,Total,3\n"
    result = take_in_text(bench, tmp_path, text)
    assert (result.created, result.mapping) == (2, {"card_id": "external_id", "name": "name"})
    path = write(tmp_path, "again.csv", text)
    seen = bench.desk.ask(lambda work: preview(path, ImportRequest((path,)), work))
    assert (seen.rows, {each.name: each.field for each in seen.columns if each.field}) == (2, result.mapping)


@pytest.mark.parametrize(
    "row",
    [
        "Total,,a@example.org,,10,",  # can be reached
        "Total,,,0551234567,10,",
        "Total,7,,,10,",  # has an id
        "Total,,,,10,2026-01-05",  # and a day
        "Total,,,,,",  # there is no sum
        "Total eclipse,,,,10,",
    ],
)
def test_who_is_called_total_is_a_lead_where_anything_else_is_known(bench: Bench, tmp_path: Path, row: str) -> None:
    result = take_in_text(bench, tmp_path, f"name,id,email,phone,value,created_at\n{row}\nAnna,1,,,5,2026-01-05\n")
    assert (result.created, "line of totals" in said(result)) == (2, False)


def test_a_firm_may_be_called_total_and_have_a_size(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,revenue,employees\nTotal,1000,7\nAcme,5,1\n", kind="accounts")
    assert [each.name for each in bench.find(Account)] == ["Total", "Acme"]


def test_the_sum_of_costs_is_no_row_that_is_rejected(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "channel,month,amount\nSEO,2026-01,10\nFair,2026-01,5\nTotal,,15\n")
    assert (result.kind, result.created, result.rejected) == ("spend", 2, [])
    assert [each.amount_minor for each in bench.find(Spend)] == [1_000, 500]


def test_a_file_with_a_line_of_sums_only_has_no_rows(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(NothingImportedError, match="has a header but no rows"):
        take_in_text(bench, tmp_path, "name,email,value\nTotal,,15\n")
