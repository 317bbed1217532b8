"""What later files say of a lead's way, and what is kept of what they say in vain."""

from datetime import date
from pathlib import Path

from leaddesk.model.account import Account
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import Role, StageKind
from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.pipeline import stages
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text, way_of, write


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


def test_a_closed_lead_stays_in_its_own_closing_stage_and_keeps_its_day(bench: Bench, tmp_path: Path) -> None:
    bench.do(stages.add_stage, 1, {"name": "Too dear"}, kind=StageKind.LOST)
    bench.do(stages.add_stage, 1, {"name": "Regular"}, kind=StageKind.WON)
    text = "id,name,stage,closed_at,lost_reason\n1,Anna,Too dear,2026-02-01,price\n2,Bo,Regular,2026-02-02,\n"
    take_in_text(bench, tmp_path, text)
    before = bench.rows()["lead"]
    for again in ("id,status\n1,lost\n2,won\n", "id,stage\n1,Closed Lost\n2,closedwon\n", "id,stage\n1,Too dear\n"):
        result = take_in_text(bench, tmp_path, again, kind="leads")
        assert result.unchanged == result.read
    assert bench.rows()["lead"] == before
    take_in_text(bench, tmp_path, "id,stage\n2,Customer\n", kind="leads")
    bo = lead_called(bench, "Bo")
    assert (bo.stage_id, bo.closed_on) == (bench.stage("customer"), date(2026, 2, 2))


def test_a_closing_day_and_a_reason_beside_no_stage_are_those_of_a_closed_lead(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,status,closed_at\n1,Anna,won,2026-02-01\n2,Bo,lost,2026-02-02\n3,Cy,open,\n")
    text = "id,closed_at,lost_reason\n1,2026-02-03,\n2,,price\n3,2026-04-01,\n"
    assert take_in_text(bench, tmp_path, text, kind="leads").updated == 3
    anna, bo, cy = (lead_called(bench, name) for name in ("Anna", "Bo", "Cy"))
    assert (anna.closed_on, anna.expected_close) == (date(2026, 2, 3), None)
    assert way_of(bench, anna) == [("Customer", "2026-02-03")]
    assert (bo.closed_on, bo.close_reason) == (date(2026, 2, 2), "price")
    assert (cy.closed_on, cy.expected_close) == (None, date(2026, 4, 1))


def test_why_a_lead_was_lost_is_not_why_it_is_won(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,status,closed_at,lost_reason\n1,Anna,lost,2026-02-01,price\n")
    take_in_text(bench, tmp_path, "id,status,closed_at\n1,won,2026-03-01\n", kind="leads")
    anna = lead_called(bench, "Anna")
    assert (anna.status, anna.close_reason) == (StageKind.WON, None)


def test_the_day_of_creation_does_not_move_the_entry_of_a_closing_day(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,status,closed_at\n1,Anna,won,\n2,Bo,lost,2026-02-01\n")
    take_in_text(bench, tmp_path, "id,created_at\n1,2026-01-05\n2,2026-01-06\n", kind="leads")
    take_in_text(bench, tmp_path, "id,created_at\n2,2026-02-01\n", kind="leads")
    take_in_text(bench, tmp_path, "id,created_at\n2,2026-01-20\n", kind="leads")
    assert way_of(bench, lead_called(bench, "Anna")) == [("Customer", None)]
    assert way_of(bench, lead_called(bench, "Bo")) == [("Lost", "2026-02-01")]


def test_a_lead_that_stays_as_an_import_left_it_keeps_the_days_of_its_way(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,created_at,won_at\n1,Anna,2026-01-01,2026-02-01\n")
    run_id = take_in(bench, write(tmp_path, "again.csv", "id,won_at\n1,2026-02-09\n"), kind="leads").run_id
    anna = lead_called(bench, "Anna")
    bench.do(leads.edit, anna.id or 0, {"notes": "spoke to her"})
    bench.desk.undo_run(run_id or 0)
    assert lead_called(bench, "Anna").closed_on == date(2026, 2, 9)
    assert way_of(bench, anna) == [("Captured", "2026-01-01"), ("Customer", "2026-02-09")]


def test_at_another_account_a_lead_leaves_its_committee(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,account\n1,Shelves,Rossi\n2,Lamps,Rossi\n")
    rossi, (shelves, lamps) = bench.find(Account)[0].id or 0, bench.find(Lead)
    anna = bench.stakeholder(rossi, "Anna")
    for lead in (shelves, lamps):
        bench.do(committee.seat, lead.id or 0, anna, Role.CHAMPION)
    before = bench.rows()
    take_in_text(bench, tmp_path, "id,name,account\n1,Shelves,Verdi\n2,Lamps,Rossi\n")
    assert [each.lead_id for each in bench.find(CommitteeMember)] == [lamps.id]
    bench.desk.undo()
    assert bench.rows() == before


def test_a_currency_without_an_amount_makes_nothing_else_of_the_amount_that_is_there(
    bench: Bench, tmp_path: Path
) -> None:
    take_in_text(bench, tmp_path, "id,name,value,monthly_value,currency\n1,Anna,5000,,JPY\n2,Bo,,70,USD\n3,Cy,,,USD\n")
    result = take_in_text(bench, tmp_path, "id,name,value,currency\n1,Anna,,EUR\n2,Bo,,EUR\n3,Cy,,EUR\n")
    assert (result.unchanged, result.updated) == (2, 1)
    found = [(lead_called(bench, name).value_minor, lead_called(bench, name).currency) for name in ("Anna", "Bo", "Cy")]
    assert found == [(5_000, "JPY"), (None, "USD"), (None, "EUR")]
    assert take_in_text(bench, tmp_path, "id,name,value,currency\n1,Anna,60,EUR\n").updated == 1
    assert (lead_called(bench, "Anna").value_minor, lead_called(bench, "Anna").currency) == (6_000, "EUR")


def test_half_a_name_does_not_take_the_other_half_away(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,first_name,last_name\n1,Anna,Rossi\n2,Bo,\n3,Cy,Ng\n")
    text = "id,first_name,last_name\n1,Annalisa,\n2,,Verdi\n3,Cy,\n"
    assert take_in_text(bench, tmp_path, text).unchanged == 1
    assert [each.name for each in bench.find(Lead)] == ["Annalisa Rossi", "Bo Verdi", "Cy Ng"]
    assert [each.last_name for each in bench.find(Lead)] == ["Rossi", "Verdi", "Ng"]
