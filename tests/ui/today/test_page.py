from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.diary import tasks
from leaddesk.services.pipeline.stages import edit_stage
from leaddesk.services.shop import set_setting
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.today.next_step import NextStep
from leaddesk.ui.today.page import TodayPage
from tests.ui.surroundings import settle, wait_for


@pytest.fixture
def page(kit: Kit) -> Iterator[TodayPage]:
    yield from shown(kit)


@pytest.fixture
def empty_page(empty_kit: Kit) -> Iterator[TodayPage]:
    yield from shown(empty_kit)


def shown(kit: Kit) -> Iterator[TodayPage]:
    made = TodayPage(kit)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1072, 768)
    made.show()
    settle(kit)
    yield made
    made.close()
    made.deleteLater()


def heads(page: TodayPage) -> list[str]:
    return [page.model.index(place, 0).data() for place, row in enumerate(page.model.rows) if row.item is None]


def test_when_is_never_cut(kit: Kit, page: TodayPage) -> None:
    place = next(at for at, column in enumerate(page.model.columns) if column.key == "when")
    sides = kit.theme.scaled(8 + 12 + 4) + kit.theme.measure("page_padding")
    words = [page.model.index(row, place).data() or "" for row in range(len(page.model.rows))]
    assert page.table.columnWidth(place) >= sides + max(kit.painting.width(each, "small") for each in words)


def choose_first_task(page: TodayPage) -> int:
    place = next(at for at, row in enumerate(page.model.rows) if row.item is not None and row.item.task is not None)
    page.table.selectRow(place)
    item = page.model.rows[place].item
    assert item is not None
    assert item.task is not None
    return item.task.id


def task_of(kit: Kit, task_id: int) -> Task:
    found: list[Task] = []
    kit.workspace.ask(kit.navigator, lambda work: work.get(Task, task_id), found.append, topic="test")
    wait_for(lambda: bool(found))
    return found[0]


def test_a_promise_to_who_is_won_back_stands_with_its_clock(kit: Kit, page: TodayPage) -> None:
    day = kit.workspace.today + timedelta(days=1)
    kit.workspace.do(lambda work: leads.open_win_back(work, 1, "Broke", promise="A new one", promised_on=day))
    settle(kit)
    unhappy = [at for at, each in enumerate(page.model.rows) if each.section.key == "unhappy"]
    row = max(unhappy, key=lambda at: page.model.rows[at].lead_id)  # the newest
    assert page.model.index(row, 4).data() == "Tomorrow"


def test_sections_stand_under_headings_with_counts(kit: Kit, page: TodayPage) -> None:
    for stage_id in kit.workspace.directory.stages:
        kit.workspace.do(partial(edit_stage, stage_id=stage_id, fields={"stale_days": 1}))
    settle(kit)
    assert heads(page)[0].startswith("Overdue ")
    assert any(head.startswith("Gone quiet ") for head in heads(page))


def test_done_asks_for_the_next_step_and_goes_on(page: TodayPage, kit: Kit) -> None:
    task_id = choose_first_task(page)
    QTest.keyClick(page.table, Qt.Key.Key_D)
    form = page.deeds.dialog
    assert isinstance(form, NextStep)
    form.what.setText("Send the offer")
    form.due.setText("+3")
    form.save()
    settle(kit)
    assert task_of(kit, task_id).done_on == kit.workspace.today
    assert page.table.selected_rows()
    found: list[list[Task]] = []
    kit.workspace.ask(kit.navigator, lambda work: work.find(Task, title="Send the offer"), found.append, topic="test")
    wait_for(lambda: bool(found))
    assert [each.due_on for each in found[0]] == [kit.workspace.today + timedelta(days=3)]


def test_later_moves_a_task_to_a_day(page: TodayPage, kit: Kit) -> None:
    task_id = choose_first_task(page)
    row = page.deeds.chosen()
    assert row is not None
    assert row.item is not None
    assert row.item.task is not None
    menu = page.deeds.later_menu(row.item.task)
    menu.actions()[0].trigger()
    settle(kit)
    assert task_of(kit, task_id).due_on == kit.workspace.today + timedelta(days=1)


def test_enter_opens_the_lead_or_all_of_a_heading(page: TodayPage, kit: Kit) -> None:
    opened: list[object] = []
    kit.navigator.lead_requested.connect(opened.append)
    kit.navigator.leads_requested.connect(opened.append)
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    place = next(at for at, row in enumerate(page.model.rows) if row.lead_id)
    page.table.selectRow(place)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == ["is:overdue", page.model.rows[place].lead_id]


def test_a_lead_without_a_next_step_gets_one(empty_page: TodayPage, empty_kit: Kit) -> None:
    assert heads(empty_page) == []
    empty_kit.workspace.do(lambda work: leads.add(work, {"name": "Anna"}))
    settle(empty_kit)
    assert heads(empty_page) == ["New since yesterday 1"]
    empty_page.table.selectRow(1)
    QTest.keyClick(empty_page.table, Qt.Key.Key_N)
    form = empty_page.deeds.dialog
    assert isinstance(form, NextStep)
    form.what.setText("Call")
    form.due.setText("today")
    form.save()
    settle(empty_kit)
    assert heads(empty_page) == ["Due today 1"]


def test_a_day_that_is_none_is_said(empty_page: TodayPage, empty_kit: Kit) -> None:
    empty_kit.workspace.do(lambda work: tasks.add(work, "Order boxes", due_on=work.today))
    settle(empty_kit)
    empty_page.table.selectRow(1)
    QTest.keyClick(empty_page.table, Qt.Key.Key_D)
    form = empty_page.deeds.dialog
    assert isinstance(form, NextStep)
    form.what.setText("x")
    form.due.setText("someday")
    form.save()
    assert form.problem.text() == "This is no day that can be understood."


def test_every_row_says_itself_to_a_screen_reader(page: TodayPage) -> None:
    for place in range(page.model.rowCount()):
        text = page.model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert text




def test_who_is_due_for_review_is_kept_or_erased_from_there_and_never_by_itself(kit: Kit, page: TodayPage) -> None:
    wishes: list[tuple[str, str, int]] = []
    kit.navigator.person_requested.connect(lambda *wish: wishes.append(wish))
    kit.workspace.do(lambda work: set_setting(work, "review_months", 1))
    settle(kit)
    assert heads(page)[-1].startswith("Due for review: keep or erase ")
    before = page.model.rows[-1].section.count
    item, last = page.model.rows[-1].item, page.model.rowCount() - 1
    assert item is not None
    assert item.lead is not None
    place = next(at for at, column in enumerate(page.model.columns) if column.key == "when")
    assert page.model.index(last, place).data() == kit.formats.ago(item.lead.closed_on, kit.workspace.today)
    page.table.selectRow(last)
    actions = {action.text(): action for action in page.deeds.menu().actions()}
    actions["Erase the person…"].trigger()
    assert wishes == [("erase", "lead", page.model.rows[-1].lead_id)]
    actions["Keep for now"].trigger()
    settle(kit)
    assert page.model.rows[-1].section.count == before - 1


def test_no_row_is_chosen_by_itself_and_never_a_heading_after_what_is_done(page: TodayPage, kit: Kit) -> None:
    page.refresh()
    settle(kit)
    assert page.table.selected_rows() == []
    first = next(at for at, row in enumerate(page.model.rows) if row.item is not None)
    page.table.selectRow(first)
    chosen = page.model.rows[first]
    assert chosen.item is not None
    assert chosen.item.task is not None
    task_id = chosen.item.task.id
    kit.workspace.do(lambda work: tasks.finish(work, task_id))
    settle(kit)
    follows = page.deeds.chosen()
    assert follows is not None
    assert follows.item is not None
