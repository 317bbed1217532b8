"""A task for the calendar that somebody already has."""

from pathlib import Path

from leaddesk.exchange.atomic import atomic_file
from leaddesk.exchange.write_ics import Entry, ics_text
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_
from leaddesk.model.task import Task
from leaddesk.services.diary.returning import month_day
from leaddesk.services.work import Work


def write_task(work: Work, task_id: int, out: Path) -> Path:
    """Write a task as a calendar file; raises RuleError if it has no day."""
    task = work.get(Task, task_id)
    if task.due_on is None:
        raise RuleError(N_("The task “{title}” has no day; give it one first."), title=task.title)
    lead = work.get(Lead, task.lead_id) if task.lead_id is not None else None
    title = f"{task.title}: {lead.name}" if lead else task.title
    ways = [way for way in (lead.phone, lead.mobile, lead.email) if way] if lead else []
    now = work.now.at
    if now is None:
        raise RuntimeError("the time is not known")
    uid = f"task-{task.id}-{lead.uid if lead else 'none'}@leaddesk"
    with atomic_file(out) as file:
        entry = Entry(uid, task.due_on, title, "\n".join(ways), task.repeats, month_day(work, task))
        file.write(ics_text(entry, now).encode())
    return out
