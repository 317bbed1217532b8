"""What a trial tells row by row and cell by cell, before anything is written."""

from datetime import date
from pathlib import Path

from leaddesk.services.importing import diff
from leaddesk.services.importing.diff import Amount, RowDiff, RowLog, RowOutcome
from tests.services.bench import Bench
from tests.services.importing.intake import take_in, take_in_text, write
from tests.services.importing.shop_files import ORDERS


def tried(bench: Bench, folder: Path, text: str, **answers: object) -> RowLog:
    before = bench.rows()
    result = take_in(bench, write(folder, "trial.csv", text), dry_run=True, diff=True, **answers).files[0]
    assert bench.rows() == before
    assert result.rows is not None
    counts = result.counts()
    assert result.rows.count() == counts["read"]
    assert result.rows.count("skipped") + result.rows.count("ambiguous") == counts["skipped"]
    for outcome in ("created", "updated", "unchanged", "rejected"):
        assert result.rows.count(outcome) == counts[outcome]
    return result.rows


def only(log: RowLog, outcome: RowOutcome) -> RowDiff:
    (found,) = log.rows(outcome)
    return found


def test_a_new_row_shows_its_cells_and_the_stage_that_follows(bench: Bench, tmp_path: Path) -> None:
    row = only(tried(bench, tmp_path, "name,email,colour\nAnna,anna@example.org,red\n"), "created")
    assert (row.line, row.name, row.before) == (2, "Anna", {})
    assert row.cells == {"name": "Anna", "email": "anna@example.org", "extra.colour": "red", "stage": "Captured"}


def test_a_row_that_updates_shows_what_was_as_values(bench: Bench, tmp_path: Path) -> None:
    head = "id,name,city,value,created_at,channel,stage,tags,colour,probability\n"
    take_in_text(bench, tmp_path, head + "1,Anna,Roma,12.50,2026-01-02,Email,Captured,vip,red,20\n")
    log = tried(bench, tmp_path, head + "1,Anna,Lund,13,2026-01-03,Referral,Engaged,vip; new,blue,30\n")
    row = only(log, "updated")
    assert row.lead_id == 1
    assert row.before == {
        "city": "Roma",
        "value": Amount(1250, "EUR"),
        "created_at": date(2026, 1, 2),
        "channel": "Email",
        "stage": "Captured",
        "tags": "vip",
        "extra.colour": "red",
        "probability": 20,
    }
    assert row.cells["city"] == "Lund"
    assert row.cells["name"] == "Anna"


def test_a_deal_that_is_won_shows_the_stage_it_had_and_gets(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name\n1,Anna\n")
    row = only(tried(bench, tmp_path, "id,won_at\n1,2026-02-01\n"), "updated")
    assert (row.before["stage"], row.cells["stage"]) == ("Captured", "Customer")
    assert row.before["won_at"] is None


def test_what_was_empty_was_nothing(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name\n1,Anna\n")
    assert only(tried(bench, tmp_path, "id,city\n1,Roma\n"), "updated").before == {"city": None}


def test_rows_that_are_passed_over_say_why(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,email\nAnna,a@example.org\n")
    take_in_text(bench, tmp_path, "name,email\nAnna,a@example.org\n", match="none")
    log = tried(
        bench,
        tmp_path,
        "name,email,created_at\nAnna,a@example.org,\nBea,,31.31.2026\nCarl,c@example.org,\nCarl,c@example.org,\n",
    )
    assert str(only(log, "ambiguous").reason) == "2 leads fit; give the row an id, or merge them."
    bad = only(log, "rejected")
    assert (bad.line, bad.field, bad.value, str(bad.reason)) == (
        3,
        "created_at",
        "31.31.2026",
        "“31.31.2026” is not a date.",
    )
    assert str(only(log, "skipped").reason) == "It repeats an earlier row."
    assert [row.line for row in log.rows()] == [2, 3, 4, 5]


def test_unchanged_rows_show_their_cells(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name\n1,Anna\n")
    row = only(tried(bench, tmp_path, "id,name\n1,Anna\n"), "unchanged")
    assert (row.before, row.cells["name"], row.lead_id) == ({}, "Anna", 1)


def test_accounts_people_and_costs_are_told_of_too(bench: Bench, tmp_path: Path) -> None:
    accounts = "name,industry,revenue\nRossi,{},{}\n"
    take_in_text(bench, tmp_path, accounts.format("Wine", "10.00"), kind="accounts")
    row = only(tried(bench, tmp_path, accounts.format("Oil", "11.00"), kind="accounts"), "updated")
    assert row.before == {"industry": "Wine", "revenue": Amount(1000, "EUR")}
    people = "name,account,role\nAda,Rossi,{}\n"
    take_in_text(bench, tmp_path, people.format("champion"), kind="stakeholders")
    row = only(tried(bench, tmp_path, people.format("blocker"), kind="stakeholders"), "updated")
    assert row.before == {"role": "champion"}
    log = tried(bench, tmp_path, "channel,month,amount\nEmail,2026-01,{}\n".format("5.00"), kind="spend")
    assert only(log, "created").cells["amount"] == "5.00"


def test_of_each_outcome_so_many_rows_are_kept_and_all_counted(bench: Bench, tmp_path: Path) -> None:
    rows = "\n".join(f"Lead {number}" for number in range(diff.MOST + 3))
    log = tried(bench, tmp_path, f"name\n{rows}\n")
    assert (log.count("created"), len(log.rows("created")), log.is_cut("created")) == (diff.MOST + 3, diff.MOST, True)
    assert not log.is_cut("updated")


def test_only_a_trial_that_is_asked_notes_its_rows(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "leads.csv", "name\nAnna\n")
    assert take_in(bench, path, dry_run=True).files[0].rows is None
    assert take_in(bench, path, diff=True).files[0].rows is None


def test_an_order_that_names_no_buyer_is_called_by_its_number(bench: Bench) -> None:
    for _ in range(2):
        (result,) = take_in(bench, ORDERS, dry_run=True, diff=True).files
        assert result.rows is not None
        assert "#1002" in {row.name for row in result.rows.rows()}
        take_in(bench, ORDERS)
