"""Accounts as the window lists them: with what their leads are worth, their people, and the last contact."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple, get_args

import sqlalchemy as sa

from leaddesk.model.enums import ActivityKind, StageKind
from leaddesk.model.task import Task
from leaddesk.storage.engine import Connection
from leaddesk.storage.lead_filter import PEOPLE
from leaddesk.storage.pages import among, pages
from leaddesk.storage.report_scope import sum_parts, whole
from leaddesk.storage.tables import account, activity, lead, sale, sale_line, stakeholder, task

Select = sa.Select[Any]
Condition = sa.ColumnElement[bool]
Figure = Literal["open_leads", "alone", "open", "won", "people", "last_contact"]
Sums = dict[int, dict[str, int]]  # by account and currency


class ListedAccount(NamedTuple):
    """An account; `open_minor` and `won_minor` are minor units by currency, `people` those who have not left.

    `alone` of the open leads hang on one person. Won is the net of the sales of won leads, or the value of those
    without any sale. `last_contact` is the day of the last activity with it or one of its leads that is more than a
    note.
    """

    id: int
    name: str
    industry: str | None
    size: str | None
    city: str | None
    country: str | None
    owner: str | None
    open_leads: int
    alone: int
    open_minor: Mapping[str, int]
    won_minor: Mapping[str, int]
    people: int
    last_contact: date | None
    vat_id: str | None


def listed_accounts(con: Connection, ids: Sequence[int]) -> Iterator[ListedAccount]:
    """The accounts of these ids, in their order; those that are gone are left out."""
    for page in pages(ids):
        rows = {row.id: row for row in con.execute(_ACCOUNTS.where(among(account.c.id, page)))}
        counts, opened = _open_leads(con, among(lead.c.account_id, page))
        alone = _alone(con, among(lead.c.account_id, page))
        won = _won(con, among(lead.c.account_id, page))
        people = _people(con, among(stakeholder.c.account_id, page))
        touched = _last_contacts(con, among(activity.c.account_id, page), among(lead.c.account_id, page))
        for account_id in page:
            if account_id not in rows:
                continue
            row = rows[account_id]
            yield ListedAccount(
                id=row.id,
                name=row.name,
                industry=row.industry,
                size=row.size,
                city=row.city,
                country=row.country,
                owner=row.owner,
                open_leads=counts.get(account_id, 0),
                alone=alone.get(account_id, 0),
                open_minor=opened.get(account_id, {}),
                won_minor=won.get(account_id, {}),
                people=people.get(account_id, 0),
                last_contact=touched.get(account_id),
                vat_id=row.vat_id,
            )


def figures(con: Connection, name: Figure, currency: str) -> Mapping[int, int]:
    """A figure of all accounts that have it, by the account; of amounts, what they have in this currency."""
    of_accounts = lead.c.account_id.is_not(None)
    if name == "people":
        return _people(con, stakeholder.c.account_id.is_not(None))
    if name == "last_contact":
        days = _last_contacts(con, activity.c.account_id.is_not(None), of_accounts)
        return {account_id: day.toordinal() for account_id, day in days.items()}
    if name == "won":
        return _in(currency, _won(con, of_accounts))
    if name == "alone":
        return _alone(con, of_accounts)
    counts, opened = _open_leads(con, of_accounts)
    return counts if name == "open_leads" else _in(currency, opened)


def leads_of_account(con: Connection, account_id: int, most: int) -> list[int]:
    """The ids of an account's newest leads, the open ones first."""
    is_closed = sa.case((lead.c.status == StageKind.OPEN.value, 0), else_=1)
    query = sa.select(lead.c.id).where(lead.c.account_id == account_id)
    order = (is_closed, lead.c.created_on.desc().nulls_last(), lead.c.id.desc())
    return list(con.execute(query.order_by(*order).limit(most)).scalars())


def tasks_of_account(con: Connection, account_id: int) -> list[Task]:
    """What is to be done, or was done, with an account or one of its leads."""
    query = sa.select(task).where(task.c.account_id == account_id)
    of_leads = sa.select(task).join(lead, lead.c.id == task.c.lead_id).where(lead.c.account_id == account_id)
    return [Task.model_validate(dict(row._mapping)) for each in (query, of_leads) for row in con.execute(each)]


def _in(currency: str, sums: Sums) -> dict[int, int]:
    return {account_id: by_currency[currency] for account_id, by_currency in sums.items() if currency in by_currency}


def won_leads(con: Connection, account_id: int) -> int:
    """How many leads of an account are won."""
    query = sa.select(sa.func.count()).where(lead.c.account_id == account_id, lead.c.status == StageKind.WON.value)
    return con.execute(query).scalar_one()


def _alone(con: Connection, which: Condition) -> dict[int, int]:
    """How many open leads hang on one person."""
    query = sa.select(lead.c.account_id, sa.func.count()).where(which, PEOPLE < 2).group_by(lead.c.account_id)
    return {row[0]: row[1] for row in con.execute(query)}


def _open_leads(con: Connection, which: Condition) -> tuple[dict[int, int], Sums]:
    owner = lead.c.account_id
    query = sa.select(owner, lead.c.currency, sa.func.count(), *sum_parts(lead.c.value_minor))
    query = query.where(which, lead.c.status == StageKind.OPEN.value).group_by(owner, lead.c.currency)
    counts: dict[int, int] = {}
    sums: Sums = {}
    for account_id, currency, count, *parts in con.execute(query):
        counts[account_id] = counts.get(account_id, 0) + count
        _add(sums, account_id, currency, whole(parts))
    return counts, sums


def _won(con: Connection, which: Condition) -> Sums:
    owner = lead.c.account_id
    is_won = (which, lead.c.status == StageKind.WON.value)
    sold = (
        sa.select(owner, sale.c.currency, *sum_parts(sale_line.c.net_minor))
        .select_from(lead.join(sale, sale.c.lead_id == lead.c.id).join(sale_line, sale_line.c.sale_id == sale.c.id))
        .where(*is_won)
        .group_by(owner, sale.c.currency)
    )
    has_sale = sa.exists().where(sale.c.lead_id == lead.c.id).correlate(lead)
    valued = (
        sa.select(owner, lead.c.currency, *sum_parts(lead.c.value_minor))
        .where(*is_won, sa.not_(has_sale))
        .group_by(owner, lead.c.currency)
    )
    sums: Sums = {}
    for query in (sold, valued):
        for account_id, currency, *parts in con.execute(query):
            _add(sums, account_id, currency, whole(parts))
    return sums


def _add(sums: Sums, account_id: int, currency: str | None, minor: int | None) -> None:
    if currency is not None and minor is not None:
        known = sums.setdefault(account_id, {})
        known[currency] = known.get(currency, 0) + minor


def _people(con: Connection, which: Condition) -> dict[int, int]:
    owner = stakeholder.c.account_id
    query = sa.select(owner, sa.func.count()).where(which, stakeholder.c.left_on.is_(None))
    return {row[0]: row[1] for row in con.execute(query.group_by(owner))}


def _last_contacts(con: Connection, own_which: Condition, of_leads_which: Condition) -> dict[int, date]:
    is_contact = activity.c.kind != ActivityKind.NOTE.value
    last = sa.func.max(activity.c.happened_on)
    own = sa.select(activity.c.account_id, last).where(own_which, is_contact)
    of_leads = sa.select(lead.c.account_id, last).select_from(activity.join(lead, lead.c.id == activity.c.lead_id))
    of_leads = of_leads.where(of_leads_which, is_contact)
    found: dict[int, date] = {}
    for query in (own.group_by(activity.c.account_id), of_leads.group_by(lead.c.account_id)):
        for account_id, day in con.execute(query):
            if day is not None:
                found[account_id] = max(day, found.get(account_id, day))
    return found


FIGURES: tuple[Figure, ...] = get_args(Figure)
_PLAIN = ("id", "name", "industry", "size", "city", "country", "owner", "vat_id")
_ACCOUNTS: Select = sa.select(*(account.c[name] for name in _PLAIN))
