"""Finding leads, accounts and people by a few letters, fast enough to be asked with every key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.searching.search import holds, some_leads_with
from leaddesk.storage.tables import account, lead, stakeholder

Condition = sa.ColumnElement[bool]

_LONG_ENOUGH = 3  # letters of a word that is looked for within names, and not only at their beginning
_LOOKED_AT = 10_000
_LAST = "\U0010ffff"


@dataclass(frozen=True)
class Sought:
    """The words looked for, folded for a search; the same, and the whole text, folded as names are sorted."""

    words: tuple[str, ...]
    name_words: tuple[str, ...]
    start: str


class LeadFound(NamedTuple):
    """A lead or a contact, with what tells it from others of its name."""

    id: int
    name: str
    contact: str | None
    company: str | None
    email: str | None
    phone: str | None
    city: str | None


class AccountFound(NamedTuple):
    """An account."""

    id: int
    name: str
    city: str | None
    vat_id: str | None


class PersonFound(NamedTuple):
    """A stakeholder; `account` is a name."""

    id: int
    name: str
    title: str | None
    account: str | None
    account_id: int | None


def leads_found(con: Connection, sought: Sought, most: int) -> list[LeadFound]:
    """The leads that have all words; first those whose name starts with the text."""
    ids = _ids(con, lead, sought, [some_leads_with(sought.words, _LOOKED_AT)], most)
    company = sa.func.coalesce(sa.func.nullif(lead.c.company, ""), account.c.name)
    query = sa.select(lead.c.id, lead.c.name, lead.c.contact, company, lead.c.email, lead.c.phone, lead.c.city)
    query = query.select_from(lead).outerjoin(account, account.c.id == lead.c.account_id)
    return [LeadFound._make(row) for row in _in_order(con, query, lead, ids)]


def count_leads(con: Connection, sought: Sought, most: int) -> int:
    """How many leads `leads_found` could find, counted up to `most`."""
    found = some_leads_with(sought.words, _LOOKED_AT)
    some = sa.select(lead.c.id).where(_starts(lead, sought) if found is None else found).limit(most).subquery()
    return con.execute(sa.select(sa.func.count()).select_from(some)).scalar_one()


def accounts_found(con: Connection, sought: Sought, most: int) -> list[AccountFound]:
    """The accounts with all words in their names, or in what else they are found by; in the same order."""
    ids = _ids(con, account, sought, _conditions(account, sought), most)
    query = sa.select(account.c.id, account.c.name, account.c.city, account.c.vat_id)
    return [AccountFound._make(row) for row in _in_order(con, query, account, ids)]


def people_found(con: Connection, sought: Sought, most: int) -> list[PersonFound]:
    """The stakeholders with all words in their names, or in what else they are found by; in the same order."""
    ids = _ids(con, stakeholder, sought, _conditions(stakeholder, sought), most)
    query = sa.select(stakeholder.c.id, stakeholder.c.name, stakeholder.c.title, account.c.name, account.c.id)
    query = query.select_from(stakeholder).outerjoin(account, account.c.id == stakeholder.c.account_id)
    return [PersonFound._make(row) for row in _in_order(con, query, stakeholder, ids)]


def _ids(
    con: Connection, rows: sa.Table, sought: Sought, conditions: Sequence[Condition | None], most: int
) -> list[int]:
    """The rows whose name starts with the text, by name; then those that satisfy one condition after the other."""
    query = sa.select(rows.c.id)
    by_name = query.where(_starts(rows, sought)).order_by(rows.c.sort_name, rows.c.id).limit(most)
    found = list(con.execute(by_name).scalars())
    for condition in conditions:
        if condition is not None and len(found) < most:
            # Those that are known may be found again.
            others = con.execute(query.where(condition).limit(most + len(found))).scalars()
            found = list(dict.fromkeys([*found, *others]))[:most]
    return found


def _in_order(con: Connection, query: sa.Select[Any], rows: sa.Table, ids: Sequence[int]) -> list[Sequence[Any]]:
    if not ids:
        return []
    found = {row[0]: row for row in con.execute(query.where(rows.c.id.in_(ids)))}
    return [found[row_id] for row_id in ids]


def _starts(rows: sa.Table, sought: Sought) -> Condition:
    return sa.and_(rows.c.sort_name >= sought.start, rows.c.sort_name < sought.start + _LAST)


def _conditions(rows: sa.Table, sought: Sought) -> list[Condition | None]:
    """Names first, which an index holds; all else is only looked through for what looks like a number or an address."""
    if max(len(word) for word in sought.words) < _LONG_ENOUGH:
        return []
    conditions: list[Condition | None] = [sa.and_(*(holds(rows.c.sort_name, word) for word in sought.name_words))]
    if any(not character.isalpha() for word in sought.words for character in word):
        conditions.append(sa.and_(*(holds(rows.c.search_text, word) for word in sought.words)))
    return conditions
