"""Saying that accounts which look alike are not one company: nobody is asked about them again.

It is kept in settings, one a pair, which are made and undone one by one.
"""

from collections.abc import Sequence
from itertools import combinations, product

from leaddesk.model.account import Account
from leaddesk.model.change import Change, RowChange
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.setting import APART, Setting
from leaddesk.services.work import Work, create, delete
from leaddesk.storage.listing.account_traits import accounts_apart


def keep_accounts_apart(work: Work, account_ids: Sequence[int], from_ids: Sequence[int] = ()) -> Change:
    """Keep each of these accounts apart from each other; or, if others are named, from those only."""
    ids, others = list(dict.fromkeys(account_ids)), list(dict.fromkeys(from_ids))
    pairs = list(product(ids, others)) if others else list(combinations(ids, 2))
    wanted = {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}
    if not wanted:
        raise RuleError(N_("There is only one account; choose at least two that are not the same."))
    accounts = [work.get(Account, account_id) for account_id in dict.fromkeys((*ids, *others))]
    rows = _kept(sorted(wanted - accounts_apart(work.con).keys()))
    if len(accounts) == 2:
        names = {"name": accounts[0].name, "other": accounts[1].name}
        return Change(Message(N_("Keep “{name}” and “{other}” apart"), names), rows)
    return Change(Message(N_("Keep {count} accounts apart"), {"count": len(accounts)}), rows)


def apart_after_merging(work: Work, stays_id: int, gone: Sequence[int]) -> list[RowChange]:
    """Who was kept apart from an account that goes is kept apart from the one that stays."""
    known = accounts_apart(work.con)
    of_gone = {pair: row_id for pair, row_id in known.items() if not set(gone).isdisjoint(pair)}
    becomes = {tuple(sorted(stays_id if each in gone else each for each in pair)) for pair in of_gone}
    wanted = [(pair[0], pair[1]) for pair in sorted(becomes) if pair[0] != pair[1] and pair not in known]
    return [*(delete("setting", row_id) for row_id in of_gone.values()), *_kept(wanted)]


def _kept(pairs: Sequence[tuple[int, int]]) -> list[RowChange]:
    return [
        create(Setting(key=f"{APART}{one}.{other}", value=True), -1 - place)
        for place, (one, other) in enumerate(pairs)
    ]
