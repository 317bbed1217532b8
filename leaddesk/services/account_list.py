"""The accounts page: which accounts a question finds, and what is shown of each."""

from collections.abc import Sequence

from leaddesk.services.lists import found_ids
from leaddesk.services.work import Work
from leaddesk.storage import account_figures
from leaddesk.storage.account_figures import ListedAccount

__all__ = ["ListedAccount", "found_accounts", "listed_accounts"]


def found_accounts(work: Work, where: str, sort: str | None = None) -> Sequence[int]:
    """The ids of the accounts that a question finds, by name unless sorted by `field` or `-field`.

    Raises BadInputError for a question that cannot be understood.
    """
    return found_ids(work, "accounts", where, sort=sort or "name")


def listed_accounts(work: Work, ids: Sequence[int]) -> tuple[ListedAccount, ...]:
    """The accounts of these ids, in their order; those that are gone are left out."""
    return tuple(account_figures.listed_accounts(work.con, ids))
