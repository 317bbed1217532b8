"""The accounts page: which accounts a question finds, and what is shown of each."""

from array import array
from collections.abc import Sequence

from leaddesk.services.coverage import asked_for
from leaddesk.services.lists import found_ids
from leaddesk.services.work import Work
from leaddesk.storage.listing import account_figures
from leaddesk.storage.listing.account_figures import ListedAccount

__all__ = ["SORT_FIGURES", "ListedAccount", "count_accounts", "found_accounts", "listed_accounts"]

SORT_FIGURES = account_figures.FIGURES


def found_accounts(work: Work, where: str, sort: str | None = None) -> "array[int]":
    """The ids of the accounts that a question finds, by name unless sorted by `field` or `-field`.

    The figures that `listed_accounts` adds can be sorted by too, as `SORT_FIGURES`; amounts are then those in the
    shop's currency, coverage is the share of roles that are filled, and who has no such figure comes last. Raises
    BadInputError for a question that cannot be understood.
    """
    name = (sort or "").removeprefix("-")
    figure = next((each for each in SORT_FIGURES if each == name), None)
    if figure is None:
        return array("q", found_ids(work, "accounts", where, sort=sort or "name"))
    figures = account_figures.figures(work.con, figure, work.shop.currency, work.today, asked_for(work))
    sign = -1 if sort != name else 1
    by_name = found_ids(work, "accounts", where, sort="name")
    return array("q", sorted(by_name, key=lambda row_id: (row_id not in figures, sign * figures.get(row_id, 0))))


def count_accounts(work: Work, where: str) -> int:
    """How many accounts a question finds; raises BadInputError as `found_accounts`."""
    return len(found_ids(work, "accounts", where))


def listed_accounts(work: Work, ids: Sequence[int]) -> tuple[ListedAccount, ...]:
    """The accounts of these ids, in their order; those that are gone are left out."""
    return tuple(account_figures.listed_accounts(work.con, ids, work.today, asked_for(work)))
