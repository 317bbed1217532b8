"""What somebody is to be reminded of: the open tasks that are due by today."""

from dataclasses import dataclass
from datetime import timedelta

from leaddesk.services.work import Work
from leaddesk.storage import due_tasks

MOST = 500  # tasks that are told apart; all are counted


@dataclass(frozen=True)
class Reminder:
    """How many tasks are overdue and due today; `titles` by the ids of the tasks, the earliest first."""

    overdue: int
    today: int
    titles: dict[int, str]


def due_now(work: Work) -> Reminder:
    """What is due by the shop's day."""
    found = due_tasks.due_tasks(work.con, None, work.today, MOST)
    overdue = due_tasks.count_due(work.con, None, work.today - timedelta(days=1))
    return Reminder(
        overdue, due_tasks.count_due(work.con, work.today, work.today), {each.id: each.title for each in found}
    )
