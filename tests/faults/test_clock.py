"""The computer's clock is set back and forth while somebody works: what was done last is what undo takes back."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from leaddesk.model.days import Period
from leaddesk.services import checkup, leads
from leaddesk.services.desk import Desk
from leaddesk.services.diary import tasks
from leaddesk.services.figures import reports
from leaddesk.services.files import make_file
from leaddesk.services.pipeline import funnel
from leaddesk.storage.store import Store
from tests.storage.dumps import dump_of

pytestmark = pytest.mark.faults

SUMMER = datetime(2026, 7, 1, 9, tzinfo=UTC)
WINTER = datetime(2026, 1, 15, 9, tzinfo=UTC)
FAR = datetime(2099, 12, 31, 23, 59, tzinfo=UTC)
AT_ONCE = (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC))  # both 02:30 in Rome


class SetClock:
    """Shows what it is set to."""

    def __init__(self) -> None:
        self.now = SUMMER

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_file(tmp_path / "shop.leaddesk", language="en", country="IT", time_zone="Europe/Rome") as made:
        yield made


def test_what_was_done_last_is_taken_back_first_whatever_the_clock_says(store: Store, clock: SetClock) -> None:
    desk = Desk(store, "Ada", clock)
    states = [dump_of(store)]
    for number, now in enumerate((SUMMER, FAR, WINTER, *reversed(AT_ONCE), SUMMER)):
        clock.now = now
        desk.do(leads.add, {"name": f"Lead {number}"})
        states.append(dump_of(store))
    clock.now = WINTER
    told = [entry.change_id for entry in desk.history()]
    assert told == sorted(told, reverse=True)
    while len(states) > 1:
        assert dump_of(store) == states.pop()
        desk.undo()
    assert dump_of(store) == states[0]


def test_a_lead_that_the_clock_has_won_before_it_came_is_named_as_an_oddity(store: Store, clock: SetClock) -> None:
    desk = Desk(store, "Ada", clock)
    made = desk.do(leads.add, {"name": "Ida"}).rows[0].row_id
    clock.now = WINTER
    desk.do(funnel.win, made)
    report = desk.ask(reports.report_json, "cycle", Period())
    assert report["oddities"] == {"won_before_created": 1}
    assert desk.ask(checkup.check) == []


def test_a_day_to_do_something_on_stays_that_day_when_the_clock_changes(store: Store, clock: SetClock) -> None:
    desk = Desk(store, "Ada", clock)
    due = date(2026, 3, 29)  # of twenty-three hours in Rome
    task_id = desk.do(tasks.add, "Call", due_on=due).rows[0].row_id
    for now in (WINTER, *AT_ONCE, FAR):
        clock.now = now
        with store.reading() as con:
            assert con.exec_driver_sql("SELECT due_on FROM task WHERE id = ?", (task_id,)).scalar_one() == "2026-03-29"
