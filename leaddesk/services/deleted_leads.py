"""Leads that were deleted, and their coming back."""

from leaddesk.model.change import Change
from leaddesk.model.deleted_lead import DeletedLead
from leaddesk.model.errors import NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.services.work import Work
from leaddesk.storage import deleted_leads as rows


def deleted_leads(work: Work, limit: int) -> list[DeletedLead]:
    """The leads that were deleted last and are not there again, the newest first."""
    return rows.deleted_leads(work.con, limit)


def restore(work: Work, change_id: int, lead_id: int) -> Change:
    """Bring back a lead that a change removed, with its id and all that went with it.

    Raises NotFoundError if the change removed no such lead; ConflictError, when written, if it needs a row that is
    gone too.
    """
    found = rows.rows_to_restore(work.con, change_id, lead_id)
    if not found:
        sentence = N_("There is no deleted lead {lead} in the change {change}.")
        raise NotFoundError(sentence, lead=lead_id, change=change_id)
    return Change(Message(N_("Restore “{name}”"), {"name": str((found[0].after or {})["name"])}), found)
