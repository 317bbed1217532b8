"""A stakeholder: a person at an account."""

from collections.abc import Mapping
from datetime import date, datetime

from leaddesk.model.columns import Value, instant, json_text, reference, row_id, run_reference, uid, word
from leaddesk.model.enums import Role


class Stakeholder(Value):
    """`role` is the usual one (each lead's committee has its own); `left_on` the day the person left the account.

    `previous_id` is the same person at the account worked for before.
    """

    id: int | None = row_id()
    uid: str = uid()
    source: str = ""
    external_id: str | None = None
    account_id: int | None = reference("account", index=True)
    name: str
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    language: str | None = None
    role: Role | None = word()
    reports_to_id: int | None = reference("stakeholder")
    left_on: date | None = None
    notes: str | None = None
    extra: Mapping[str, str] = json_text(default_factory=dict)
    search_text: str = ""
    sort_name: str = ""
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
    previous_id: int | None = reference("stakeholder")
