"""Accounts and stakeholders as lists and files show them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import as_stored, grouped, pages, rows_of
from leaddesk.storage.rows.consent_rows import ConsentRow, consents
from leaddesk.storage.tables import account, account_tag, stakeholder, tag


class AccountRow(NamedTuple):
    """An account; `extra` is the JSON that is stored, `parent` the name of the account that it belongs to."""

    id: int
    uid: str
    external_id: str | None
    name: str
    industry: str | None
    size: str | None
    revenue_minor: int | None
    currency: str | None
    employees: int | None
    vat_id: str | None
    website: str | None
    phone: str | None
    email: str | None
    street: str | None
    city: str | None
    postal_code: str | None
    region: str | None
    country: str | None
    owner: str | None
    notes: str | None
    extra: str
    parent: str | None
    tags: tuple[str, ...]


class StakeholderRow(NamedTuple):
    """A stakeholder; `extra` is the JSON that is stored, `account` and `reports_to` are names."""

    id: int
    uid: str
    external_id: str | None
    name: str
    first_name: str | None
    last_name: str | None
    title: str | None
    email: str | None
    phone: str | None
    mobile: str | None
    language: str | None
    role: str | None
    notes: str | None
    extra: str
    account: str | None
    reports_to: str | None
    consents: tuple[ConsentRow, ...]


def account_rows(con: Connection, ids: Sequence[int]) -> Iterator[AccountRow]:
    """The accounts of these ids, in their order."""
    for page in pages(ids):
        tags = grouped(con, _TAGS, account_tag.c.account_id, page)
        for row in rows_of(con, _ACCOUNTS, account.c.id, page):
            yield AccountRow._make((*row, tuple(name for _, name in tags.get(row[0], ()))))


def stakeholder_rows(con: Connection, ids: Sequence[int]) -> Iterator[StakeholderRow]:
    """The stakeholders of these ids, in their order."""
    for page in pages(ids):
        said = consents(con, "stakeholder_id", page)
        for row in rows_of(con, _STAKEHOLDERS, stakeholder.c.id, page):
            yield StakeholderRow._make((*row, said.get(row[0], ())))


_parent, _superior = account.alias("parent"), stakeholder.alias("superior")

_ACCOUNTS = sa.select(
    *(as_stored(account.c[name]) for name in AccountRow._fields[: AccountRow._fields.index("parent")]), _parent.c.name
).outerjoin(_parent, _parent.c.id == account.c.parent_id)

_TAGS = sa.select(account_tag.c.account_id, tag.c.name).join(tag, tag.c.id == account_tag.c.tag_id)

_STAKEHOLDERS = (
    sa.select(
        *(as_stored(stakeholder.c[name]) for name in StakeholderRow._fields[: StakeholderRow._fields.index("account")]),
        account.c.name,
        _superior.c.name,
    )
    .select_from(stakeholder)
    .outerjoin(account, account.c.id == stakeholder.c.account_id)
    .outerjoin(_superior, _superior.c.id == stakeholder.c.reports_to_id)
)
