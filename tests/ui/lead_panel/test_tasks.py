"""Tasks of the panel: planned once or again and again, and what else their menu does."""

from datetime import timedelta

from PySide6.QtWidgets import QMenu

from leaddesk.model.enums import Repeat
from leaddesk.services.diary import tasks
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.lead_panel.task_row import TaskRow
from tests.ui.lead_panel.surroundings import asked, changing, done, lead_of, page_of, typed


def planned(kit: Kit, panel: LeadPanel, repeats: Repeat | None = None) -> TaskRow:
    """The row of a task that is due today."""
    lead_id, today = lead_of(panel), kit.workspace.today
    done(kit, lambda work: tasks.add(work, "Water the plants", lead_id=lead_id, due_on=today, repeats=repeats))
    return next(row for row in panel.tasks.rows.values() if row.title.held == "Water the plants")


def choose(menu: QMenu, words: str) -> None:
    """Choose what a menu, or one in it, offers."""
    found = [action for each in (menu, *menu.findChildren(QMenu)) for action in each.actions()]
    next(action for action in found if action.text() == words).trigger()
    menu.deleteLater()


def test_a_task_is_planned_for_every_month(kit: Kit, panel: LeadPanel) -> None:
    panel.command("plan")
    planner = panel.tasks.planner
    typed(planner.title, "Call about the service")
    typed(planner.day, "+3")
    planner.repeats.set_key("month")
    with changing(kit):
        planner.save()
    (task,) = (each for each in page_of(kit, lead_of(panel)).tasks if each.title == "Call about the service")
    assert (task.due_on, task.repeats) == (kit.workspace.today + timedelta(days=3), Repeat.MONTH)
    row = panel.tasks.rows[task.id or 0]
    assert row.repeats.isVisible()
    assert row.repeats.accessibleName() == "Every month"
    assert planner.repeats.key() == ""


def test_one_that_repeats_is_asked_for_its_day(kit: Kit, panel: LeadPanel) -> None:
    panel.command("plan")
    planner, told = panel.tasks.planner, list[object]()
    typed(planner.title, "Call")
    planner.repeats.set_key("week")
    kit.workspace.changed.connect(told.append)
    planner.save()
    asked(kit, lambda work: None)
    assert told == []
    assert planner.title.text() == "Call"


def test_done_it_stands_under_what_is_done_and_comes_again(kit: Kit, panel: LeadPanel) -> None:
    row = planned(kit, panel, Repeat.WEEK)
    with changing(kit):
        row.box.click()
    days = [task.due_on for task in page_of(kit, lead_of(panel)).tasks if task.title == "Water the plants"]
    assert sorted(day for day in days if day) == [kit.workspace.today, kit.workspace.today + timedelta(days=7)]
    assert len([each for each in panel.tasks.rows.values() if each.title.held == "Water the plants"]) == 2


def test_its_menu_lets_it_repeat_and_takes_it_away(kit: Kit, panel: LeadPanel) -> None:
    row = planned(kit, panel)
    assert not row.repeats.isVisible()
    with changing(kit):
        choose(row.menu(), "Every two weeks")
    assert row.repeats.accessibleName() == "Every two weeks"
    with changing(kit):
        choose(row.menu(), "Delete")
    assert row.task_id not in panel.tasks.rows
