"""Leads that were deleted come back from the journal."""

import pytest

from leaddesk.model.deleted_lead import DeletedLead
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import ConflictError, NotFoundError
from leaddesk.model.lead import Lead
from leaddesk.services import bulk_moves, leads, tags
from leaddesk.services.b2b import accounts
from leaddesk.services.deleted_leads import deleted_leads, restore
from leaddesk.services.diary import activities, tasks
from tests.services.bench import Bench


def made(bench: Bench, *names: str) -> list[int]:
    ids = []
    for name in names:
        done = bench.desk.do(leads.add, {"name": name, "company": f"{name} & Co"})
        ids.append(next(row.row_id for row in done.rows if row.table == "lead"))
        bench.desk.do(tasks.add, f"Call {name}", lead_id=ids[-1])
        bench.desk.do(activities.log, ActivityKind.NOTE, lead_id=ids[-1], text=f"About {name}")
        bench.desk.do(tags.tag, ids[-1], "vip")
    return ids


def deleted(bench: Bench) -> list[DeletedLead]:
    return bench.desk.ask(deleted_leads, 50)


def names(bench: Bench) -> list[str]:
    return [lead.name for lead in bench.desk.ask(lambda work: work.find(Lead))]


def test_one_of_many_comes_back_with_all_that_was_its(bench: Bench) -> None:
    ids = made(bench, *(f"Lead {number}" for number in range(12)))
    before = bench.rows()
    bench.desk.do(bulk_moves.delete_many, ids)
    assert [each.name for each in deleted(bench)] == [f"Lead {number}" for number in reversed(range(12))]
    wanted = next(each for each in deleted(bench) if each.name == "Lead 7")
    assert (wanted.company, wanted.actor) == ("Lead 7 & Co", "Ada")
    bench.desk.do(restore, wanted.change_id, wanted.lead_id)
    assert names(bench) == ["Lead 7"]
    for table in ("lead", "task", "activity", "lead_tag", "stage_entry"):
        own = {key: row for key, row in before[table].items() if row.get("lead_id", row["id"]) == ids[7]}
        assert bench.rows()[table] == own
    assert len(deleted(bench)) == 11


def test_restoring_is_a_step_that_can_be_taken_back_and_done_again(bench: Bench) -> None:
    (lead_id,) = made(bench, "Anna")
    bench.desk.do(leads.delete, lead_id)
    gone = bench.rows()
    (wanted,) = deleted(bench)
    bench.desk.do(restore, wanted.change_id, wanted.lead_id)
    there = bench.rows()
    bench.desk.undo()
    assert bench.rows() == gone
    bench.desk.redo()
    assert bench.rows() == there


def test_what_was_undone_is_not_deleted(bench: Bench) -> None:
    (lead_id,) = made(bench, "Anna")
    bench.desk.do(leads.delete, lead_id)
    bench.desk.undo()
    assert deleted(bench) == []


def test_a_lead_whose_account_is_gone_too_says_so(bench: Bench) -> None:
    account = next(row.row_id for row in bench.desk.do(accounts.add, {"name": "Firm"}).rows)
    done = bench.desk.do(leads.add, {"name": "Deal", "account_id": account})
    lead_id = next(row.row_id for row in done.rows if row.table == "lead")
    bench.desk.do(leads.delete, lead_id)
    bench.desk.do(accounts.delete, account)
    (wanted,) = deleted(bench)
    before = bench.rows()
    with pytest.raises(ConflictError):
        bench.desk.do(restore, wanted.change_id, wanted.lead_id)
    assert bench.rows() == before


def test_what_was_never_deleted_cannot_come_back(bench: Bench) -> None:
    (lead_id,) = made(bench, "Anna")
    with pytest.raises(NotFoundError):
        bench.desk.do(restore, 1, lead_id)


def test_the_history_of_a_lead_is_what_was_done_to_it_and_to_what_is_its(bench: Bench) -> None:
    anna, bea = made(bench, "Anna", "Bea")
    bench.desk.do(leads.edit, anna, {"city": "Siena"})
    bench.desk.do(bulk_moves.assign_many, [anna, bea], "Zoe")
    told = [str(entry.label) for entry in bench.desk.history(50, anna)]
    assert told[:2] == ["Assign 2 leads to “Zoe”", "Edit “Anna”"]
    assert told[-1] == "Add “Anna”"
    assert len(told) == 6
    assert not any("Bea" in each for each in told)


def test_an_old_change_is_taken_back_if_nothing_stands_in_its_way(bench: Bench) -> None:
    (anna,) = made(bench, "Anna")
    first = bench.desk.do(leads.edit, anna, {"city": "Siena"})
    second = bench.desk.do(leads.edit, anna, {"street": "Via Roma 1"})
    bench.desk.undo(first.change_id)
    lead = bench.desk.ask(lambda work: work.get(Lead, anna))
    assert (lead.city, lead.street) == (None, "Via Roma 1")
    bench.desk.do(leads.edit, anna, {"street": "Via Pisa 2"})
    with pytest.raises(ConflictError):
        bench.desk.undo(second.change_id)
