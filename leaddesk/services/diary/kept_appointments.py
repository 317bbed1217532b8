"""Calls and meetings that were to be done and are done: each is an activity as well, so that last touch follows."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.activity import Activity
from leaddesk.model.change import RowChange
from leaddesk.model.enums import ActivityKind, Purpose
from leaddesk.model.task import Task
from leaddesk.services.belongings import removal_of
from leaddesk.services.diary.activities import log
from leaddesk.services.work import Work, id_of

_KINDS: Mapping[Purpose, ActivityKind] = MappingProxyType(
    {Purpose.CALL: ActivityKind.CALL, Purpose.MEETING: ActivityKind.MEETING}
)


def kind_of(task: Task) -> ActivityKind | None:
    """What happens when a task is done; None if it is not known, or with nobody."""
    is_with_somebody = task.lead_id is not None or task.account_id is not None
    return _KINDS.get(task.purpose) if task.purpose is not None and is_with_somebody else None


def rows_of(work: Work, done: Task) -> list[RowChange]:
    """Log what a task that is done now was for, by its title, with whom it was planned."""
    kind = kind_of(done)
    if kind is None:
        return []
    people = () if done.stakeholder_id is None else (done.stakeholder_id,)
    account_id = done.account_id if done.lead_id is None else None
    return [*log(work, kind, done.title, lead_id=done.lead_id, account_id=account_id, people=people).rows]


def rows_without(work: Work, done: Task) -> list[RowChange]:
    """Take away what was logged when a task was done, unless that was changed since: it did not happen after all."""
    kind = kind_of(done)
    if kind is None or done.done_at is None:
        return []
    owner = {"lead_id": done.lead_id} if done.lead_id is not None else {"account_id": done.account_id}
    logged = work.find(Activity, kind=kind, recorded_at=done.done_at, text=done.title, **owner)
    return [row for each in logged[:1] for row in removal_of(work.con, "activity", id_of(each))]
