"""Things to do, for a lead, an account or nobody in particular."""

from collections.abc import Mapping
from datetime import date

from leaddesk.model.change import Change
from leaddesk.model.enums import ActivityKind, Purpose, Repeat
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.task import Task
from leaddesk.services.diary import kept_appointments
from leaddesk.services.diary.owners import owner_name
from leaddesk.services.diary.returning import rows_after, rows_before, rows_beside
from leaddesk.services.editable import only
from leaddesk.services.work import Work, changed, create, made, update
from leaddesk.services.work import delete as delete_row

_EDITABLE = frozenset({"title", "due_on", "owner", "repeats"})


def add(
    work: Work,
    title: str,
    *,
    lead_id: int | None = None,
    account_id: int | None = None,
    due_on: date | None = None,
    owner: str | None = None,
    repeats: Repeat | None = None,
    stakeholder_id: int | None = None,
    purpose: Purpose | None = None,
) -> Change:
    """Make a task, maybe one with a stakeholder; without a day it is due some day. One that repeats comes again."""
    owner_name(work, lead_id, account_id)
    if stakeholder_id is not None:
        work.get(Stakeholder, stakeholder_id)
    of: dict[str, object] = {"lead_id": lead_id, "account_id": account_id, "owner": owner}
    of |= {"stakeholder_id": stakeholder_id, "purpose": purpose}
    fields = {"title": title, "due_on": due_on, "repeats": repeats, "recorded_at": work.now.at}
    task = _whole(made(Task, {**of, **fields}))
    return Change(Message(N_("Add the task “{title}”"), {"title": task.title}), [create(task)])


def edit(work: Work, task_id: int, fields: Mapping[str, object]) -> Change:
    """Set title, due day or owner of a task, or after how long it comes again."""
    task = work.get(Task, task_id)
    becomes = _whole(changed(task, only(_EDITABLE, fields)))
    return Change(Message(N_("Edit the task “{title}”"), {"title": task.title}), update(task, becomes))


def postpone(work: Work, task_id: int, day: date) -> Change:
    """Put a task off to a day; of one that repeats only this one: the next comes on the first of its days after it."""
    task = work.get(Task, task_id)
    rows = [*update(task, changed(task, {"due_on": day, "repeats": None})), *rows_beside(work, task, day)]
    return Change(Message(N_("Put off the task “{title}”"), {"title": task.title}), rows)


def finish(work: Work, task_id: int) -> Change:
    """Mark a task as done now; one that repeats comes again on the next of its days, in the same step.

    A call or a meeting is logged as one that happened now, with whom it was planned.
    """
    task = work.get(Task, task_id)
    if _is_done(task):
        raise RuleError(N_("The task “{title}” is done already."), title=task.title)
    done = changed(task, {"done_at": work.now.at, "done_on": work.now.on})
    rows = [*update(task, done), *rows_after(work, done), *kept_appointments.rows_of(work, done)]
    words = {
        None: N_("Finish the task “{title}”"),
        ActivityKind.CALL: N_("Finish the task “{title}” and log the call"),
        ActivityKind.MEETING: N_("Finish the task “{title}” and log the meeting"),
    }
    return Change(Message(words[kept_appointments.kind_of(task)], {"title": task.title}), rows)


def reopen(work: Work, task_id: int) -> Change:
    """Make a task that was done one that is to be done; what came after it and was not touched since goes.

    So does the call or the meeting that was logged when it was done.
    """
    task = work.get(Task, task_id)
    if not _is_done(task):
        raise RuleError(N_("The task “{title}” is not done yet."), title=task.title)
    rows = [*update(task, changed(task, {"done_at": None, "done_on": None})), *rows_before(work, task)]
    rows += kept_appointments.rows_without(work, task)
    return Change(Message(N_("Reopen the task “{title}”"), {"title": task.title}), rows)


def delete(work: Work, task_id: int) -> Change:
    """Remove a task."""
    task = work.get(Task, task_id)
    return Change(Message(N_("Delete the task “{title}”"), {"title": task.title}), [delete_row("task", task_id)])


def _is_done(task: Task) -> bool:
    return task.done_at is not None or task.done_on is not None


def _whole(task: Task) -> Task:
    if not task.title.strip():
        raise RuleError(N_("A task needs a title."))
    if task.repeats is not None and task.due_on is None:
        raise RuleError(N_("A task that repeats needs a day."))
    return task
