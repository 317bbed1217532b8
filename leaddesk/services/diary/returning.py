"""What follows a task that repeats, once it is done: the same task, due again."""

from datetime import date, timedelta

from leaddesk.model.change import RowChange
from leaddesk.model.recurrence import cuts_months, is_last_of_month, next_due
from leaddesk.model.task import Task
from leaddesk.services.work import Work, changed, create, delete, id_of


def next_of(work: Work, task: Task) -> Task | None:
    """The task that comes after this one if it is done today; None if it does not repeat."""
    return _following(work, task, task.done_on or work.today)


def rows_after(work: Work, task: Task) -> list[RowChange]:
    """Make the task that comes after this one."""
    following = next_of(work, task)
    return [] if following is None else [create(following)]


def rows_beside(work: Work, task: Task, day: date) -> list[RowChange]:
    """Make the task that comes after this one if this one alone is put off to a day: the first that is later."""
    following = _following(work, task, day + timedelta(days=1))
    return [] if following is None else [create(following)]


def rows_before(work: Work, done: Task) -> list[RowChange]:
    """Take away what came after a task that is not done after all, unless that was changed or done meanwhile."""
    following = next_of(work, done)
    if following is None:
        return []
    alike = {"due_on": following.due_on, "owner": done.owner, "done_at": None, "done_on": None}
    return [delete("task", id_of(each)) for each in _series(work, done, **alike)[:1]]


def month_day(work: Work, task: Task) -> int | None:
    """The day of the month that is meant by a task whose month may have cut it: that of the one before it."""
    if task.repeats is None or task.due_on is None or not cuts_months(task.repeats):
        return None
    before = [each.due_on for each in _series(work, task) if each.due_on is not None and each.due_on < task.due_on]
    meant = 0
    for due in sorted({*before, task.due_on}):
        # A day that is not where the ones before it led to was chosen anew.
        cut = is_last_of_month(due) and meant > due.day
        meant = meant if cut else due.day
    return meant


def _following(work: Work, task: Task, earliest: date) -> Task | None:
    if task.repeats is None:
        return None
    due = next_due(task.due_on or earliest, task.repeats, earliest, month_day(work, task))
    fresh = {"id": None, "due_on": due, "done_at": None, "done_on": None, "import_run_id": None}
    return None if due is None else changed(task, {**fresh, "recorded_at": work.now.at})


def _series(work: Work, task: Task, **equal: object) -> list[Task]:
    """The tasks by the same name and for the same lead, account or nobody that repeat in the same way."""
    of = {"lead_id": task.lead_id, "account_id": task.account_id, "title": task.title, "repeats": task.repeats}
    return work.find(Task, **{**of, **equal})
