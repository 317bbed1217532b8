"""What happened, with its moment, channel and people; and from which import it came."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from leaddesk.model.days import When, when_on
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.task import Task
from leaddesk.services.b2b import accounts
from leaddesk.services.diary import activities, tasks
from leaddesk.services.diary.activities import logged
from leaddesk.services.lead_page import lead_page
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text


def test_all_of_an_entry_can_be_read_to_put_it_right(bench: Bench) -> None:
    account_id = bench.account()
    anna, bruno = bench.stakeholder(account_id, "Anna"), bench.stakeholder(account_id, "Bruno")
    lead_id = bench.lead(account_id=account_id)
    entry = bench.made(activities.log, ActivityKind.CALL, "Rang", lead_id=lead_id, people=[bruno])
    found = bench.desk.ask(logged, entry)
    assert (found.activity.text, found.people) == ("Rang", (bruno,))
    assert dict(found.known) == {anna: "Anna", bruno: "Bruno"}
    with pytest.raises(NotFoundError):
        bench.desk.ask(logged, 99)


def test_who_has_left_is_offered_no_more_and_stays_where_he_took_part(bench: Bench) -> None:
    account_id = bench.account()
    bruno = bench.stakeholder(account_id, "Bruno")
    lead_id = bench.lead(account_id=account_id)
    entry = bench.made(activities.log, ActivityKind.CALL, "Rang", lead_id=lead_id, people=[bruno])
    bench.do(accounts.edit_stakeholder, bruno, {"left_on": date(2026, 3, 1)})
    assert dict(bench.desk.ask(lead_page, lead_id).people) == {}
    assert dict(bench.desk.ask(logged, entry).known) == {bruno: "Bruno"}


def test_what_has_not_happened_yet_is_a_task(bench: Bench) -> None:
    lead_id = bench.lead()
    tomorrow = when_on(date(2026, 3, 3))
    with pytest.raises(RuleError, match="plan a task"):
        bench.desk.do(activities.log, ActivityKind.MEETING, "", lead_id=lead_id, when=tomorrow)
    entry = bench.made(activities.log, ActivityKind.MEETING, "", lead_id=lead_id)
    with pytest.raises(RuleError, match="plan a task"):
        bench.desk.do(activities.edit, entry, {}, when=tomorrow)
    past = When(datetime(2025, 12, 31, 23, 30, tzinfo=UTC), date(2026, 1, 1))
    bench.do(activities.edit, entry, {"text": "New year"}, when=past)
    assert bench.desk.ask(logged, entry).activity.happened_on == date(2026, 1, 1)


def test_nobody_is_at_no_account(bench: Bench) -> None:
    assert dict(bench.desk.ask(lead_page, bench.lead()).people) == {}


def test_what_came_by_an_import_names_its_file(bench: Bench, tmp_path: Path) -> None:
    header = "Name,Created at,Won at,Next task,Next task due"
    take_in_text(bench, tmp_path, f"{header}\nAnna,2025-05-06,2025-07-01,Call,2026-03-02\n")
    (task,) = bench.find(Task)
    bench.do(tasks.finish, task.id or 0)
    bench.do(activities.log, ActivityKind.CALL, "By hand", lead_id=1)
    origins = {entry.kind: entry.origin for entry in bench.desk.ask(lead_page, 1).timeline}
    assert origins == {"moved": "leads.csv", "task_done": "leads.csv", "call": "", "imported": "", "created": ""}
