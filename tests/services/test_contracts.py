"""Contracts remind of their renewal, and an expected close that is put off again and again is told."""

from datetime import date

import pytest

from leaddesk.model.enums import Purpose
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.contracts import Slips, slips_of
from leaddesk.services.diary import tasks
from leaddesk.services.duplicates.merging import merge
from tests.services.bench import Bench


def renewals(bench: Bench, lead_id: int) -> list[tuple[str, date | None, bool]]:
    found = bench.find(Task, lead_id=lead_id, purpose=Purpose.RENEWAL)
    return [(task.title, task.due_on, task.done_on is not None) for task in found]


def test_a_contract_has_a_task_when_notice_must_be_given_which_follows_its_end(bench: Bench) -> None:
    lead_id = bench.lead("Lamps", owner="Ada")
    bench.do(leads.edit, lead_id, {"contract_start": date(2026, 4, 1), "contract_end": date(2027, 3, 31)})
    assert renewals(bench, lead_id) == [("Renew the contract of Lamps", date(2027, 3, 1), False)]
    bench.do(leads.edit, lead_id, {"renewal_notice_days": 90})
    assert renewals(bench, lead_id) == [("Renew the contract of Lamps", date(2026, 12, 31), False)]
    bench.do(leads.edit, lead_id, {"contract_end": None})
    assert renewals(bench, lead_id) == []
    bench.do(leads.edit, lead_id, {"contract_end": date(2027, 3, 31)})
    (task,) = bench.find(Task, lead_id=lead_id)
    assert task.owner == "Ada"
    bench.do(tasks.finish, task.id or 0)
    bench.do(leads.edit, lead_id, {"contract_end": date(2028, 3, 31)})
    assert [done for _, _, done in renewals(bench, lead_id)] == [True, False]


def test_a_lead_that_is_made_with_a_contract_has_the_task_at_once(bench: Bench) -> None:
    lead_id = bench.lead("Lamps", contract_end=date(2027, 3, 31), renewal_notice_days=0)
    assert renewals(bench, lead_id) == [("Renew the contract of Lamps", date(2027, 3, 31), False)]


def test_a_contract_cannot_end_before_it_starts_and_its_money_has_a_currency(bench: Bench) -> None:
    lead_id = bench.lead("Lamps")
    with pytest.raises(RuleError, match="cannot end before it starts"):
        bench.desk.do(leads.edit, lead_id, {"contract_start": date(2026, 4, 1), "contract_end": date(2026, 3, 31)})
    bench.do(leads.edit, lead_id, {"monthly_minor": 4_900})
    assert (bench.get(Lead, lead_id).monthly_minor, bench.get(Lead, lead_id).currency) == (4_900, "EUR")


def test_how_often_the_expected_close_was_put_off_is_read_in_the_history(bench: Bench) -> None:
    lead_id = bench.lead("Lamps", expected_close=date(2026, 3, 1))
    other = bench.lead("Chairs", expected_close=date(2026, 3, 1))
    bench.do(leads.edit, lead_id, {"name": "Lamps and more"})
    assert bench.desk.ask(lambda work: slips_of(work, lead_id)) is None
    for day in (date(2026, 3, 31), date(2026, 3, 21), date(2026, 4, 20)):
        bench.do(leads.edit, lead_id, {"expected_close": day})
    assert bench.desk.ask(lambda work: slips_of(work, lead_id)) == Slips(2, 60, date(2026, 3, 1))
    bench.desk.undo()
    assert bench.desk.ask(lambda work: slips_of(work, lead_id)) == Slips(1, 30, date(2026, 3, 1))
    assert bench.desk.ask(lambda work: slips_of(work, other)) is None


def test_leads_that_are_merged_keep_a_contract_or_tell_of_it(bench: Bench) -> None:
    stays = bench.lead("Lamps", monthly_minor=100, contract_start=date(2026, 1, 1))
    goes = bench.lead("Lamp", monthly_minor=200, contract_end=date(2026, 12, 31), renewal_notice_days=60)
    bench.do(merge, stays, [goes])
    lead = bench.get(Lead, stays)
    assert (lead.monthly_minor, lead.contract_start, lead.contract_end) == (100, date(2026, 1, 1), None)
    assert "Monthly value: 2.00 EUR" in (lead.notes or "")
    assert "Contract: – 2026-12-31, 60 days’ notice" in (lead.notes or "")
