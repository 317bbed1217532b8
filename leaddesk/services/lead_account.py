"""Which account a lead is with, by the account's name."""

from leaddesk.model.account import Account
from leaddesk.model.change import Change
from leaddesk.model.errors import NotFoundError
from leaddesk.model.messages import N_
from leaddesk.services import leads
from leaddesk.services.work import Work, id_of


def put_at_account(work: Work, lead_id: int, name: str | None) -> Change:
    """Put a lead at the account of this name, the oldest of several; None: at no account."""
    if name is None:
        return leads.edit(work, lead_id, {"account_id": None})
    wanted = name.strip().casefold()
    for account in work.find(Account):
        if account.name.strip().casefold() == wanted:
            return leads.edit(work, lead_id, {"account_id": id_of(account)})
    raise NotFoundError(N_("There is no account “{name}”; make it on the page of accounts first."), name=name)


def account_names(work: Work) -> tuple[str, ...]:
    """The names of all accounts, for suggestions."""
    return tuple(sorted({account.name for account in work.find(Account)}, key=str.casefold))
