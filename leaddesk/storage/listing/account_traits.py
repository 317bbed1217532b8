"""What tells whether two accounts are one company."""

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.setting import APART
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.listing.of_accounts import OfAccounts
from leaddesk.storage.pages import PagedQuery
from leaddesk.storage.tables import account, activity, lead, setting, stakeholder, task


class AccountTraits(NamedTuple):
    """An account as it is compared."""

    account_id: int
    name: str
    vat_id: str | None
    website: str | None
    email: str | None
    phone: str | None
    city: str | None
    country: str | None
    parent_id: int | None


class AccountBelongings(NamedTuple):
    """How much belongs to an account, all of which moves with it."""

    leads: int
    people: int
    tasks: int
    activities: int


def belongings(con: Connection, ids: Sequence[int]) -> dict[int, AccountBelongings]:
    """How much belongs to each of these accounts."""
    counted = [query.counted(con, ids) for query in _COUNTS]
    return {each: AccountBelongings(*(found.get(each, 0) for found in counted)) for each in ids}


def all_traits(con: Connection) -> list[AccountTraits]:
    """Of all accounts, in the order of their ids; a hundred thousand take some ten megabytes."""
    return [AccountTraits._make(row) for row in statements.rows(con, _TRAITS)]


def traits(con: Connection, ids: Sequence[int]) -> list[AccountTraits]:
    """Of a page of accounts, in the order of these ids; those that are gone are left out."""
    if not ids:
        return []
    found = {row[0]: row for row in _PAGE.rows(con, ids)}
    return [AccountTraits._make(found[account_id]) for account_id in ids if account_id in found]


def accounts_of_run(con: Connection, run_id: int) -> set[int]:
    """The ids of the accounts that an import made."""
    return {row[0] for row in statements.rows(con, _OF_RUN, run=run_id)}


def accounts_apart(con: Connection) -> dict[tuple[int, int], int]:
    """By pair of accounts that somebody said are not the same, the smaller id first: the setting that keeps it."""
    rows = statements.rows(con, _APART)
    return {(int(parts[1]), int(parts[2])): row_id for row_id, key in rows if len(parts := key.split(".")) > 2}


_COUNTS = [
    OfAccounts(rows.c.account_id, sa.func.count(), where=()) for rows in (lead, stakeholder, task, activity)
]
_TRAITS = sa.select(*(account.c["id" if name == "account_id" else name] for name in AccountTraits._fields))
_PAGE = PagedQuery(_TRAITS, account.c.id)
_TRAITS = _TRAITS.order_by(account.c.id)
_OF_RUN = sa.select(account.c.id).where(account.c.import_run_id == sa.bindparam("run"))
_APART = sa.select(setting.c.id, setting.c.key).where(setting.c.key.like(f"{APART}%"))
