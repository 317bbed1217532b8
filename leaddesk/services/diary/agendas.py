"""The tasks of a lead or an account as its page shows them."""

from collections.abc import Iterable
from datetime import date

from leaddesk.model.task import Task

_DONE_SHOWN = 10


def open_then_done(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The tasks to be done, the earliest due first and those without a day last; then the ten that were done last."""
    todo: list[Task] = []
    done: list[Task] = []
    for task in tasks:
        (todo if task.done_at is None and task.done_on is None else done).append(task)
    todo.sort(key=lambda task: (task.due_on is None, task.due_on or date.max, task.id or 0))
    done.sort(key=lambda task: (task.done_on or date.min, task.id or 0), reverse=True)
    return (*todo, *done[:_DONE_SHOWN])
