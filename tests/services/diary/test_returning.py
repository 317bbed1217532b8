from datetime import date, timedelta

import pytest

from leaddesk.exchange.write_ics import Entry, ics_text
from leaddesk.model.enums import Repeat
from leaddesk.model.errors import RuleError
from leaddesk.model.task import Task
from leaddesk.services.diary import tasks, today
from leaddesk.services.diary.calendar_file import write_task
from tests.services.bench import Bench

DAY = date(2026, 3, 2)


def open_tasks(bench: Bench) -> list[Task]:
    return bench.find(Task, done_on=None)


def done_on(bench: Bench, day: date) -> list[date | None]:
    """The days that are due after the one open task is done on a day."""
    bench.clock.set_to(day)
    (task,) = open_tasks(bench)
    bench.do(tasks.finish, task.id or 0)
    return [each.due_on for each in open_tasks(bench)]


def test_done_and_due_again_are_one_step(bench: Bench) -> None:
    lead_id = bench.lead()
    task_id = bench.made(
        tasks.add, "Call", lead_id=lead_id, due_on=DAY - timedelta(days=3), owner="Bea", repeats=Repeat.WEEK
    )
    done = bench.do(tasks.finish, task_id)
    assert str(done.label) == "Finish the task “Call”"
    (following,) = open_tasks(bench)
    assert (following.title, following.lead_id, following.owner) == ("Call", lead_id, "Bea")
    assert (following.due_on, following.repeats) == (DAY + timedelta(days=4), Repeat.WEEK)
    bench.desk.undo()
    assert [task.id for task in open_tasks(bench)] == [task_id]


def test_the_last_of_january_comes_on_the_last_of_march(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 1, 1))
    bench.made(tasks.add, "Pay the rent", due_on=date(2026, 1, 31), repeats=Repeat.MONTH)
    assert done_on(bench, date(2026, 2, 2)) == [date(2026, 2, 28)]
    assert done_on(bench, date(2026, 2, 27)) == [date(2026, 3, 31)]
    assert done_on(bench, date(2026, 3, 31)) == [date(2026, 4, 30)]
    assert done_on(bench, date(2026, 5, 4)) == [date(2026, 5, 31)]


def test_the_thirtieth_stays_the_thirtieth(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 1, 1))
    bench.made(tasks.add, "Pay the rent", due_on=date(2026, 1, 30), repeats=Repeat.MONTH)
    assert [done_on(bench, date(2026, month, 25)) for month in (1, 2, 3)] == [
        [date(2026, 2, 28)],
        [date(2026, 3, 30)],
        [date(2026, 4, 30)],
    ]


def test_a_leap_day_comes_back_after_four_years(bench: Bench) -> None:
    bench.clock.set_to(date(2028, 2, 1))
    bench.made(tasks.add, "Birthday", due_on=date(2028, 2, 29), repeats=Repeat.YEAR)
    days = [done_on(bench, date(year, 2, 28)) for year in (2028, 2029, 2030, 2031)]
    assert days == [[date(2029, 2, 28)], [date(2030, 2, 28)], [date(2031, 2, 28)], [date(2032, 2, 29)]]


def test_a_day_that_was_chosen_anew_is_what_counts(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 1, 1))
    bench.made(tasks.add, "Order bags", due_on=date(2026, 1, 31), repeats=Repeat.MONTH)
    done_on(bench, date(2026, 1, 31))
    (february,) = open_tasks(bench)
    bench.do(tasks.edit, february.id or 0, {"due_on": date(2026, 2, 15)})
    assert done_on(bench, date(2026, 2, 15)) == [date(2026, 3, 15)]


def test_reopening_takes_away_what_came_after_it(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call", due_on=DAY, repeats=Repeat.DAY)
    bench.do(tasks.finish, task_id)
    bench.do(tasks.reopen, task_id)
    assert [(task.id, task.due_on) for task in bench.find(Task)] == [(task_id, DAY)]


def test_reopening_leaves_what_was_changed_since(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call", due_on=DAY, repeats=Repeat.DAY)
    bench.do(tasks.finish, task_id)
    (following,) = open_tasks(bench)
    bench.do(tasks.edit, following.id or 0, {"due_on": DAY + timedelta(days=9)})
    bench.do(tasks.reopen, task_id)
    assert len(open_tasks(bench)) == 2


def test_a_task_that_repeats_needs_a_day(bench: Bench) -> None:
    with pytest.raises(RuleError, match="needs a day"):
        bench.desk.do(tasks.add, "Call", repeats=Repeat.WEEK)
    task_id = bench.made(tasks.add, "Call", due_on=DAY, repeats=Repeat.WEEK)
    with pytest.raises(RuleError, match="needs a day"):
        bench.desk.do(tasks.edit, task_id, {"due_on": None})
    bench.do(tasks.edit, task_id, {"due_on": None, "repeats": None})
    assert len(bench.do(tasks.finish, task_id).rows) == 1


def test_what_repeats_comes_again_beside_the_next_step(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call", due_on=DAY, repeats=Repeat.WEEK)
    bench.do(today.finish_and_plan, task_id, "Send the offer", DAY)
    assert sorted(task.title for task in open_tasks(bench)) == ["Call", "Send the offer"]


def test_one_that_is_put_off_leaves_the_others_where_they_are(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Call", due_on=DAY, repeats=Repeat.WEEK)
    bench.do(tasks.postpone, task_id, DAY + timedelta(days=2))
    assert [(task.due_on, task.repeats) for task in open_tasks(bench)] == [
        (DAY + timedelta(days=2), None),
        (DAY + timedelta(days=7), Repeat.WEEK),
    ]
    bench.desk.undo()
    assert [(task.due_on, task.repeats) for task in open_tasks(bench)] == [(DAY, Repeat.WEEK)]


def test_one_that_is_put_off_beyond_the_next_stands_for_it(bench: Bench) -> None:
    task_id = bench.made(tasks.add, "Look in", due_on=DAY, repeats=Repeat.DAY)
    bench.do(tasks.postpone, task_id, DAY + timedelta(days=3))
    assert [task.due_on for task in open_tasks(bench)] == [DAY + timedelta(days=3), DAY + timedelta(days=4)]


def test_the_page_of_the_day_knows_what_repeats(bench: Bench) -> None:
    bench.do(tasks.add, "Call", due_on=DAY, repeats=Repeat.FORTNIGHT)
    bench.do(tasks.add, "Once", due_on=DAY)
    (section,) = bench.desk.ask(today.today)
    assert [item.task.repeats for item in section.items if item.task] == [Repeat.FORTNIGHT, None]


def test_a_calendar_gets_the_rule(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("calendar")
    bench.clock.set_to(date(2026, 1, 1))
    task_id = bench.made(tasks.add, "Rent", due_on=date(2026, 1, 31), repeats=Repeat.MONTH)
    bench.do(tasks.finish, task_id)
    (february,) = open_tasks(bench)
    text = bench.desk.ask(write_task, february.id or 0, folder / "rent.ics").read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20260228\r\n" in text
    assert "\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\r\n" in text


@pytest.mark.parametrize(
    ("day", "repeats", "rule"),
    [
        (DAY, Repeat.DAY, "FREQ=DAILY"),
        (DAY, Repeat.WEEK, "FREQ=WEEKLY"),
        (DAY, Repeat.FORTNIGHT, "FREQ=WEEKLY;INTERVAL=2"),
        (DAY, Repeat.QUARTER, "FREQ=MONTHLY;INTERVAL=3"),
        (date(2026, 3, 31), Repeat.YEAR, "FREQ=YEARLY"),
        (date(2028, 2, 29), Repeat.YEAR, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"),
    ],
)
def test_rules_are_those_of_calendars(day: date, repeats: Repeat, rule: str, bench: Bench) -> None:
    now = bench.desk.now()
    assert f"\r\nRRULE:{rule}\r\n" in ics_text(Entry("1@leaddesk", day, "Call", "", repeats), now)
    assert "RRULE" not in ics_text(Entry("1@leaddesk", day, "Call", ""), now)
