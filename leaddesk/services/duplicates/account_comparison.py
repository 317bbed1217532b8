"""Accounts side by side, before somebody says whether they are one company."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.account import Account
from leaddesk.model.messages import Message
from leaddesk.model.tag import AccountTag, Tag
from leaddesk.services.duplicates.account_looks import look_of_account, reasons_of_accounts
from leaddesk.services.duplicates.account_merging import lines_above, usual_choices
from leaddesk.services.work import Work, id_of
from leaddesk.storage.listing.account_traits import AccountBelongings, belongings, traits


@dataclass(frozen=True)
class AccountComparison:
    """Accounts that may be one company, the smallest id first, and why; `stays` is the one that stays unless told.

    `parents` are names by id; `tags` and `belongings` are by account, and move with it. `above` are the accounts that
    each belongs to, the nearest first.
    """

    records: tuple[Account, ...]
    reasons: tuple[Message, ...]
    stays: int
    parents: Mapping[int, str]
    tags: Mapping[int, tuple[str, ...]]
    belongings: Mapping[int, AccountBelongings]
    above: Mapping[int, tuple[int, ...]]

    def usual(self, stays: int, merged: Sequence[int]) -> dict[str, int]:
        """Unit → the account that it is taken from unless told, if one stays and these are merged."""
        accounts = sorted((each for each in self.records if each.id in merged), key=lambda each: each.id != stays)
        return usual_choices(accounts, self.above)


def compare_accounts(work: Work, account_ids: Sequence[int]) -> AccountComparison:
    """Those of the accounts that there are; the one with the most leads stays, of several the oldest."""
    accounts = tuple(sorted(work.find(Account, id=tuple(dict.fromkeys(account_ids))), key=id_of))
    ids = [id_of(each) for each in accounts]
    owned = belongings(work.con, ids)
    parents = tuple(each.parent_id for each in accounts if each.parent_id is not None)
    looks = [look_of_account(each, work.shop.country) for each in traits(work.con, ids)]
    return AccountComparison(
        records=accounts,
        reasons=reasons_of_accounts(looks),
        stays=min(ids, key=lambda each: (-owned[each].leads, each), default=0),
        parents={id_of(each): each.name for each in work.find(Account, id=parents)},
        tags={each: _tags(work, each) for each in ids},
        belongings=owned,
        above=lines_above(work, accounts),
    )


def _tags(work: Work, account_id: int) -> tuple[str, ...]:
    return tuple(work.get(Tag, link.tag_id).name for link in work.find(AccountTag, account_id=account_id))
