"""A task: something to do, with a due day."""

from datetime import date, datetime

from leaddesk.model.columns import Value, instant, reference, row_id, run_reference, word
from leaddesk.model.enums import Purpose, Repeat


class Task(Value):
    """Open until `done_at`; without a due day it is to be done some day. One that repeats is followed by the next.

    `stakeholder_id` is with whom it is to be done.
    """

    id: int | None = row_id()
    lead_id: int | None = reference("lead", index=True)
    account_id: int | None = reference("account", index=True)
    title: str
    due_on: date | None = None
    done_at: datetime | None = instant()
    done_on: date | None = None
    owner: str | None = None
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
    repeats: Repeat | None = word()
    stakeholder_id: int | None = reference("stakeholder")
    purpose: Purpose | None = word()
