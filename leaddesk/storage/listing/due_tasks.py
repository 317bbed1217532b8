"""What is to be done by a day: open tasks with whom they are about."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import Repeat
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching.lead_filter import is_open_task
from leaddesk.storage.tables import account, lead, task


class DueTask(NamedTuple):
    """An open task with a day; the names are those of its lead and account, the lead's account among them."""

    id: int
    title: str
    due_on: date
    owner: str | None
    lead_id: int | None
    lead: str | None
    account_id: int | None
    account: str | None
    repeats: Repeat | None


def due_tasks(con: Connection, first: date | None, last: date, most: int) -> Iterator[DueTask]:
    """The open tasks due from `first` (None: ever since) to `last`, the earliest first, so many at most."""
    query = _TASKS.where(*_between(first, last)).order_by(task.c.due_on, task.c.id).limit(most)
    for row in con.execute(query):
        yield DueTask._make((*row[:8], None if row[8] is None else Repeat(row[8])))


def count_due(con: Connection, first: date | None, last: date) -> int:
    """How many open tasks are due in these days, both included."""
    return con.execute(sa.select(sa.func.count()).select_from(task).where(*_between(first, last))).scalar_one()


def _between(first: date | None, last: date) -> list[sa.ColumnElement[bool]]:
    since = [] if first is None else [task.c.due_on >= first]
    return [is_open_task(), task.c.due_on <= last, *since]


_of = sa.func.coalesce(task.c.account_id, lead.c.account_id)
_TASKS: sa.Select[Any] = (
    sa.select(task.c.id, task.c.title, task.c.due_on, task.c.owner, lead.c.id, lead.c.name)
    .add_columns(account.c.id, account.c.name, task.c.repeats)
    .select_from(task)
    .outerjoin(lead, lead.c.id == task.c.lead_id)
    .outerjoin(account, account.c.id == _of)
)
