"""What else can be done with a task: another day, again and again, in a calendar, or away with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.model.task import Task
from leaddesk.services.diary import tasks
from leaddesk.services.diary.calendar_file import write_task
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.save_calendar import save_for_calendar
from leaddesk.ui.kit.words.repeat_words import fill_repeats
from leaddesk.ui.kit.words.translations import tr


def task_menu(kit: Kit, task: Task, parent: QWidget, edit_due: Callable[[], None]) -> QMenu:
    """The menu of a task; one that is done can only be taken away."""
    menu, task_id = QMenu(parent), task.id or 0
    workspace = kit.workspace
    if task.done_at is None and task.done_on is None:
        offer(kit, menu, tr("Another day"), "calendar", edit_due, writes=True)
        repeats = menu.addMenu(tr("Repeat"))
        for_writing(kit, repeats.menuAction())
        # A task without a day is asked for one by the rule, in its sentence.
        fill_repeats(
            repeats,
            task.repeats,
            lambda chosen: workspace.do(lambda work: tasks.edit(work, task_id, {"repeats": chosen}), quiet=True),
        )
        if task.due_on is not None:
            offer(
                kit,
                menu,
                tr("Save for the calendar (.ics)…"),
                "download",
                lambda: save_for_calendar(kit, parent, task.due_on, lambda work, path: write_task(work, task_id, path)),
            )
        menu.addSeparator()
    away = partial(workspace.do, lambda work: tasks.delete(work, task_id))
    offer(kit, menu, tr("Delete"), "trash", away, writes=True)
    return menu
