from datetime import date, timedelta

import pytest

from leaddesk.model.errors import RuleError
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.diary import tasks, today
from leaddesk.services.diary.calendar_file import write_task
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench

DAY = date(2026, 3, 2)


def shown(bench: Bench) -> dict[str, list[str]]:
    return {
        section.key: [item.task.title if item.task else item.lead.name if item.lead else "" for item in section.items]
        for section in bench.desk.ask(today.today)
    }


@pytest.fixture
def shop(bench: Bench) -> Bench:
    bench.clock.set_to(DAY - timedelta(days=40))
    old, quiet = bench.lead("Old"), bench.lead("Quiet")
    bench.clock.set_to(DAY)
    fresh, busy = bench.lead("Fresh"), bench.lead("Busy")
    for title, lead_id, after in (("Late", busy, -3), ("Now", busy, 0), ("Later", busy, 5)):
        bench.do(tasks.add, title, lead_id=lead_id, due_on=DAY + timedelta(days=after))
    bench.do(tasks.add, "Nobody's", due_on=DAY)
    assert {old, quiet, fresh}
    return bench


def test_the_day_begins_with_what_is_due(shop: Bench) -> None:
    found = shown(shop)
    assert found["overdue"] == ["Late"]
    assert found["today"] == ["Now", "Nobody's"]


def test_each_lead_that_wants_looking_after_stands_once(shop: Bench) -> None:
    found = shown(shop)
    assert found["new"] == ["Fresh"]
    assert sorted(found["quiet"]) == ["Old", "Quiet"]
    assert "no_step" not in found


def test_leads_that_stand_in_one_section_hide_no_others_from_the_next(bench: Bench) -> None:
    bench.clock.set_to(DAY - timedelta(days=41))
    bench.desk.do(leads.add, {"name": "Oldest"})
    bench.clock.set_to(DAY - timedelta(days=40))
    for number in range(today.MOST):
        bench.desk.do(leads.add, {"name": f"Unhappy {number}", "channel_id": bench.channel("win_back")})
    bench.clock.set_to(DAY)
    found = shown(bench)
    assert len(found["unhappy"]) == today.MOST
    assert found["quiet"] == ["Oldest"]


def test_done_and_what_comes_next_are_one_step(shop: Bench) -> None:
    (late,) = shop.find(Task, title="Late")
    done = shop.do(today.finish_and_plan, late.id or 0, "Call again", DAY + timedelta(days=1))
    assert str(done.label) == "Finish “Late” and plan “Call again”"
    (following,) = shop.find(Task, title="Call again")
    assert following.lead_id == late.lead_id
    (now,) = shop.find(Task, title="Now")
    assert len(shop.do(today.finish_and_plan, now.id or 0, " ", None).rows) == 1
    assert shown(shop)["today"] == ["Nobody's"]


def test_a_closed_lead_wants_nothing(shop: Bench) -> None:
    fresh = next(item.lead for section in shop.desk.ask(today.today) for item in section.items if section.key == "new")
    assert fresh is not None
    shop.do(funnel.lose, fresh.id)
    assert "new" not in shown(shop)


def test_a_task_is_written_for_any_calendar(shop: Bench, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("calendar")
    (now,) = shop.find(Task, title="Now")
    text = shop.desk.ask(write_task, now.id or 0, folder / "now.ics").read_bytes().decode()
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303\r\n" in text
    assert "SUMMARY:Now: Busy\r\n" in text
    some_day = shop.made(tasks.add, "Some day, perhaps; or not")
    with pytest.raises(RuleError, match="has no day"):
        shop.desk.ask(write_task, some_day, folder / "x.ics")
