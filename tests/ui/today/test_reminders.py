"""Reminders outside the window: once a day, what others add, nothing where there is no place for them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from leaddesk.model.change import Change
from leaddesk.model.enums import ConsentState
from leaddesk.services import consents, leads
from leaddesk.services.desk import Desk
from leaddesk.services.diary import tasks
from leaddesk.services.work import Work
from leaddesk.storage.store import Store
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.today.reminders import Reminders
from leaddesk.ui.today.tray import plain_notice, there_is_a_tray
from tests.services.bench import Clock
from tests.ui.surroundings import copy_of, kit_at, settle, wait_for

DAY = date(2026, 3, 2)


class Bar:
    """A desktop's bar that keeps what it is told."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.has_ended = False

    def say(self, title: str, text: str) -> None:
        self.said.append((title, text))

    def end(self) -> None:
        self.has_ended = True


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 2, 9, tzinfo=UTC))


@pytest.fixture
def kit(empty_file: Path, tmp_path: Path, clock: Clock, qapp: QObject) -> Iterator[Kit]:
    made = kit_at(copy_of(empty_file, tmp_path), settings=tmp_path / "settings.json", clock=clock)
    yield made
    made.workspace.close()


def plan(kit: Kit, *titles: str, due_on: date = DAY) -> None:
    for title in titles:
        told: list[object] = []

        def add(work: Work, title: str = title) -> Change:
            return tasks.add(work, title, due_on=due_on)

        kit.workspace.do(add, then=told.append)
        wait_for(lambda told=told: bool(told))  # type: ignore[misc]


def looked(kit: Kit, bar: Bar | None, owner: QObject | None = None) -> Reminders:
    made = Reminders(kit, owner or kit.navigator, lambda: bar)
    made.look()
    settle(kit)
    return made


def test_what_is_due_is_said_once_a_day(kit: Kit, clock: Clock) -> None:
    plan(kit, "Call Anna", due_on=DAY - timedelta(days=1))
    plan(kit, "Send <b>it</b> & more", "Order bags", "Visit")
    plan(kit, "Tomorrow's", due_on=DAY + timedelta(days=1))
    bar = Bar()
    reminders = looked(kit, bar)
    assert bar.said == [
        ("1 task overdue · 3 tasks due today", "Call Anna\nSend ‹b›it‹/b› ＆ more\nOrder bags\nand 1 more")
    ]
    reminders.look()
    settle(kit)
    assert len(bar.said) == 1
    again = Bar()
    looked(kit, again)
    assert again.said == []
    clock.set_to(DAY + timedelta(days=1))
    reminders.look()
    settle(kit)
    assert bar.said[1][0] == "4 tasks overdue · 1 task due today"


def test_of_who_wants_no_advertising_it_is_said_so(kit: Kit) -> None:
    told: list[object] = []
    kit.workspace.do(lambda work: leads.add(work, {"name": "Anna"}), then=told.append)
    kit.workspace.do(lambda work: tasks.add(work, "Call Anna", lead_id=1, due_on=DAY), then=told.append)
    kit.workspace.do(lambda work: consents.record(work, ConsentState.REFUSED, lead_id=1), then=told.append)
    wait_for(lambda: len(told) == 3)
    bar = Bar()
    looked(kit, bar)
    assert [text for _, text in bar.said] == ["Call Anna (does not want advertising)"]


def test_nothing_is_said_where_nothing_is_due(kit: Kit) -> None:
    bar = Bar()
    looked(kit, bar)
    assert bar.said == []


def test_what_one_plans_oneself_is_no_news_and_what_others_plan_is(kit: Kit) -> None:
    bar = Bar()
    looked(kit, bar)
    plan(kit, "My own")
    settle(kit)
    assert bar.said == []
    with Store(kit.workspace.path) as store:
        Desk(store, "Bo", clock=Clock()).do(tasks.add, "From the shop", due_on=DAY)
    wait_for(lambda: bool(bar.said))
    assert bar.said == [("1 more task due today", "From the shop")]


def test_a_window_left_open_tells_in_the_morning_and_not_at_midnight(kit: Kit, clock: Clock) -> None:
    bar = Bar()
    reminders = looked(kit, bar)
    plan(kit, "Call Anna", due_on=DAY + timedelta(days=1))
    settle(kit)
    for hour, count in ((0, 0), (5, 0), (6, 1), (7, 1)):  # in UTC; an hour later in the shop
        clock.set_to(DAY + timedelta(days=1), hour)
        reminders._look_at_the_clock()  # noqa: SLF001 - the minute is long
        settle(kit)
        assert len(bar.said) == count, hour


def test_whoever_minds_is_left_alone(kit: Kit) -> None:
    plan(kit, "Call Anna")
    bar = Bar()
    reminders = Reminders(kit, kit.navigator, lambda: bar)
    kit.preferences.update({"reminders": False})
    assert bar.has_ended
    reminders.look()
    settle(kit)
    assert bar.said == []
    kit.preferences.update({"reminders": True})
    reminders.look()
    settle(kit)
    assert len(bar.said) == 1


def test_where_there_is_no_place_nothing_is_read(kit: Kit) -> None:
    assert not there_is_a_tray()
    plan(kit, "Call Anna")
    looked(kit, None)
    assert kit.preferences.state("reminded", list[object]()) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('<img src="//host/x"> & <a href=x>', '‹img src="//host/x"› ＆ ‹a href=x›'),
        ("a\nb\tc\0d\u202ee", "a b cde"),
        ("x" * 200, "x" * 119 + "…"),
        ("&lt;b&gt;", "＆lt;b＆gt;"),
    ],
)
def test_a_users_text_stays_text(text: str, shown: str) -> None:
    assert plain_notice(text) == shown
