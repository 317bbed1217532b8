"""Whose an activity or a task is: a lead's, or an account's as a whole."""

from leaddesk.model.account import Account
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_
from leaddesk.services.work import Work


def owner_name(work: Work, lead_id: int | None, account_id: int | None) -> str | None:
    """The name of the lead or the account, None without either; raises RuleError for both at once."""
    if lead_id is not None and account_id is not None:
        raise RuleError(N_("This belongs to a lead or to an account, not to both."))
    if lead_id is not None:
        return work.get(Lead, lead_id).name
    return None if account_id is None else work.get(Account, account_id).name
