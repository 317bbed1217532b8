from datetime import date

import pytest

from leaddesk.model.activity import Activity
from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind, Purpose
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.task import Task
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.b2b.appointments import plan_with
from leaddesk.services.coverage import coverage_of
from leaddesk.services.diary import activities, tasks
from leaddesk.services.diary.timeline import timeline_of_account
from leaddesk.services.diary.today import finish_and_plan
from tests.services.bench import Bench


def test_a_task_belongs_to_a_lead_an_account_or_nobody(bench: Bench) -> None:
    lead_id, account_id = bench.lead(), bench.account()
    of_lead = bench.made(tasks.add, "Call back", lead_id=lead_id, due_on=date(2026, 3, 4), owner="Ada")
    of_account = bench.made(tasks.add, "Send the list", account_id=account_id)
    of_nobody = bench.made(tasks.add, "Order bags")
    assert bench.get(Task, of_lead).model_dump(exclude={"id", "recorded_at", "import_run_id"}) == {
        "lead_id": lead_id,
        "account_id": None,
        "title": "Call back",
        "due_on": date(2026, 3, 4),
        "done_at": None,
        "done_on": None,
        "owner": "Ada",
        "repeats": None,
        "stakeholder_id": None,
        "purpose": None,
    }
    assert bench.get(Task, of_account).account_id == account_id
    assert bench.get(Task, of_nobody).lead_id is None
    with pytest.raises(RuleError, match="not to both"):
        bench.desk.do(tasks.add, "Both", lead_id=lead_id, account_id=account_id)


def test_a_task_without_a_title_is_refused(bench: Bench) -> None:
    with pytest.raises(RuleError, match="needs a title"):
        bench.desk.do(tasks.add, "  ")
    task_id = bench.made(tasks.add, "Call back")
    with pytest.raises(RuleError, match="needs a title"):
        bench.desk.do(tasks.edit, task_id, {"title": ""})


def test_a_task_of_a_lead_that_is_gone_is_refused(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.desk.do(tasks.add, "Call back", lead_id=99)


def test_title_day_and_owner_can_be_edited_and_nothing_else(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call back")
    bench.do(tasks.edit, task_id, {"title": "Visit", "due_on": date(2026, 4, 1), "owner": "Bea"})
    task = bench.get(Task, task_id)
    assert (task.title, task.due_on, task.owner) == ("Visit", date(2026, 4, 1), "Bea")
    with pytest.raises(RuleError, match="“done_on” cannot be changed by editing"):
        bench.desk.do(tasks.edit, task_id, {"done_on": date(2026, 4, 1)})


def test_finishing_keeps_the_shops_day_and_reopening_forgets_it(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call back")
    bench.clock.set_to(date(2026, 3, 4), hour=23)
    bench.do(tasks.finish, task_id)
    assert bench.get(Task, task_id).done_at == bench.clock.now
    assert bench.get(Task, task_id).done_on == date(2026, 3, 5)
    with pytest.raises(RuleError, match="done already"):
        bench.desk.do(tasks.finish, task_id)
    bench.do(tasks.reopen, task_id)
    assert (bench.get(Task, task_id).done_at, bench.get(Task, task_id).done_on) == (None, None)
    with pytest.raises(RuleError, match="not done yet"):
        bench.desk.do(tasks.reopen, task_id)


@pytest.mark.parametrize(("purpose", "kind"), [(Purpose.CALL, "call"), (Purpose.MEETING, "meeting")])
def test_a_call_or_meeting_that_is_done_is_logged_with_the_person_and_told_once(
    bench: Bench, purpose: Purpose, kind: str
) -> None:
    account_id = bench.account()
    anna = bench.stakeholder(account_id, "Anna Bianchi", role="champion")
    lead_id = bench.lead("Chairs", account_id=account_id)
    bench.do(committee.seat, lead_id, anna, None, 1, 3)
    bench.do(activities.log, ActivityKind.CALL, "", lead_id=lead_id, when=When(None, date(2026, 1, 1)), people=(anna,))
    bench.do(plan_with, lead_id, {anna: "Talk to Anna"}, purpose, date(2026, 3, 2))
    (task,) = bench.find(Task)
    done = bench.do(tasks.finish, task.id or 0)
    assert str(done.label) == f"Finish the task “Talk to Anna” and log the {kind}"
    covered = bench.desk.ask(coverage_of, lead_id)
    assert "silent_champion" not in [alarm.key for alarm in covered.alarms]
    entries = bench.desk.ask(timeline_of_account, account_id)
    assert [(each.kind, each.people) for each in entries if each.text == "Talk to Anna"] == [(kind, ("Anna Bianchi",))]
    bench.do(tasks.reopen, task.id or 0)
    assert [each.text for each in bench.find(Activity)] == [""]
    bench.clock.set_to(date(2026, 3, 3))
    done = bench.do(finish_and_plan, task.id or 0, "Send the offer", None)
    assert str(done.label) == "Finish “Talk to Anna”, log it and plan “Send the offer”"
    bench.do(accounts.remove_stakeholder, anna)
    assert [each.text for each in bench.find(Activity)] == ["", "Talk to Anna"]


def test_what_is_with_nobody_or_for_something_else_is_only_done(bench: Bench) -> None:
    lead_id, account_id = bench.lead(), bench.account()
    for fields in ({"purpose": Purpose.CALL}, {"purpose": Purpose.RENEWAL, "lead_id": lead_id}, {"lead_id": lead_id}):
        task_id = bench.made(tasks.add, "Something", **fields)
        assert str(bench.do(tasks.finish, task_id).label) == "Finish the task “Something”"
    assert bench.find(Activity) == []
    task_id = bench.made(tasks.add, "Visit them", account_id=account_id, purpose=Purpose.MEETING)
    bench.do(tasks.finish, task_id)
    (visit,) = bench.find(Activity)
    assert (visit.account_id, visit.kind, visit.happened_on) == (account_id, ActivityKind.MEETING, date(2026, 3, 2))


def test_a_deleted_task_is_gone(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call back")
    bench.do(tasks.delete, task_id)
    assert bench.find(Task) == []
    with pytest.raises(NotFoundError):
        bench.desk.do(tasks.delete, task_id)
