"""What later files say of a lead's way, and what is kept of what they say in vain."""

from datetime import date
from pathlib import Path

from leaddesk.model.account import Account
from leaddesk.services import accounts
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in_text, way_of


def test_the_stage_reached_is_kept_when_a_later_file_says_that_a_lead_is_lost(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "external_id,name,stage,created_at\n1,Anna,Captured,2026-01-01\n")
    take_in_text(bench, tmp_path, "external_id,name,stage,status,lost_at\n1,Anna,Qualified,lost,2026-02-01\n")
    expected = [("Captured", "2026-01-01"), ("Qualified", None), ("Lost", "2026-02-01")]
    assert way_of(bench, lead_called(bench, "Anna")) == expected


def test_entries_follow_the_days_that_a_later_file_corrects(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "external_id,name,created_at,won_at\n1,Anna,2026-01-01,2026-02-01\n2,Bo,,\n")
    text = "external_id,created_at,won_at\n1,2025-12-05,2026-02-09\n2,2026-01-02,\n"
    assert take_in_text(bench, tmp_path, text).updated == 2
    assert way_of(bench, lead_called(bench, "Anna")) == [("Captured", "2025-12-05"), ("Customer", "2026-02-09")]
    assert way_of(bench, lead_called(bench, "Bo")) == [("Captured", "2026-01-02")]
    assert lead_called(bench, "Anna").closed_on == date(2026, 2, 9)
    before = bench.rows()
    assert take_in_text(bench, tmp_path, text).unchanged == 2
    assert bench.rows() == before
    bench.desk.undo()
    bench.desk.undo()
    assert way_of(bench, lead_called(bench, "Anna")) == [("Captured", "2026-01-01"), ("Customer", "2026-02-01")]


def test_what_nothing_is_made_of_is_kept_in_extra(bench: Bench, tmp_path: Path) -> None:
    take_in_text(
        bench,
        tmp_path,
        "name,status,stage,won_at,lost_at,next_task_due\nA,open,,2026-02-01,,\nB,hot,Engaged,,,\n"
        "C,won,,2026-02-01,2026-02-02,\nD,,,,,2026-03-01\n",
    )
    kept = [dict(lead_called(bench, name).extra) for name in "ABCD"]
    assert kept == [
        {"won_at": "2026-02-01"},
        {"status": "hot"},
        {"lost_at": "2026-02-02"},
        {"next_task_due": "2026-03-01"},
    ]


def test_a_lead_stays_with_its_own_account_of_several_of_one_name(bench: Bench, tmp_path: Path) -> None:
    bench.account("Rossi")
    second = bench.made(accounts.add, {"name": "Rossi"})
    bench.lead("Lamps", account_id=second, email="l@example.org")
    again = take_in_text(bench, tmp_path, "name,email,account\nLamps,l@example.org,Rossi\n")
    assert again.unchanged == 1
    assert lead_called(bench, "Lamps").account_id == second
    assert len(bench.find(Account)) == 2
