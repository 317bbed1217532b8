"""A lead that was deleted, as the journal knows it."""

from datetime import datetime
from typing import NamedTuple


class DeletedLead(NamedTuple):
    """The change removed it; `at` is the instant, aware, in UTC."""

    change_id: int
    lead_id: int
    name: str
    company: str | None
    at: datetime
    actor: str
