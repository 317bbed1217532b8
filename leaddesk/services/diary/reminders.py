"""What somebody is to be reminded of: the open tasks that are due by today."""

from dataclasses import dataclass
from datetime import timedelta

from leaddesk.services.work import Work
from leaddesk.storage.listing import due_tasks
from leaddesk.storage.privacy.objections import objecting

MOST = 500  # tasks that are told apart; all are counted


@dataclass(frozen=True)
class Reminder:
    """How many tasks are overdue and due today; `titles` by the ids of the tasks, the earliest first.

    `said_no` are those about leads that want no advertising.
    """

    overdue: int
    today: int
    titles: dict[int, str]
    said_no: frozenset[int] = frozenset()


def due_now(work: Work) -> Reminder:
    """What is due by the shop's day."""
    found = tuple(due_tasks.due_tasks(work.con, None, work.today, MOST))
    refused = objecting(work.con, "lead", {each.lead_id for each in found if each.lead_id is not None})
    overdue = due_tasks.count_due(work.con, None, work.today - timedelta(days=1))
    return Reminder(
        overdue,
        due_tasks.count_due(work.con, work.today, work.today),
        {each.id: each.title for each in found},
        frozenset(each.id for each in found if each.lead_id in refused),
    )
