"""Accounts as the window lists them: with what their leads are worth, their people, and the last contact."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple, get_args

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.task import Task
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.figures.report_scope import sum_parts, whole
from leaddesk.storage.listing.account_coverage import AskedFor, Covered, account_coverage
from leaddesk.storage.listing.list_filters import ACCOUNT_SUBJECT
from leaddesk.storage.listing.of_accounts import OfAccounts
from leaddesk.storage.searching.lead_filter import PEOPLE
from leaddesk.storage.tables import account, lead, sale, sale_line, stakeholder, task

Select = sa.Select[Any]
Figure = Literal["open_leads", "alone", "open", "won", "people", "last_contact", "coverage"]
Sums = dict[int, dict[str, int]]  # by account and currency


class ListedAccount(NamedTuple):
    """An account; `open_minor` and `won_minor` are minor units by currency, `people` those who have not left.

    `alone` of the open leads hang on one person; `covered` are the roles that the open leads' stages ask for. Won is
    the net of the sales of won leads, or the value of those without any sale. `last_contact` is the day of the last
    activity with it or one of its leads that is more than a note.
    """

    id: int
    name: str
    industry: str | None
    size: str | None
    city: str | None
    country: str | None
    owner: str | None
    vat_id: str | None
    open_leads: int
    alone: int
    covered: Covered
    open_minor: Mapping[str, int]
    won_minor: Mapping[str, int]
    people: int
    last_contact: date | None


def listed_accounts(con: Connection, ids: Sequence[int], today: date, asked: AskedFor) -> Iterator[ListedAccount]:
    """The accounts of these ids, in their order; those that are gone are left out. Made for a screenful or two.

    `asked` are the roles that are asked for by stage.
    """
    rows = {row[0]: row[1:] for row in statements.rows(con, _ACCOUNTS, ids=json.dumps(list(ids)))}
    opened = _open_leads(con, ids)
    covered = account_coverage(con, opened.at, today, asked, ids)
    won = _won(con, ids)
    for account_id in ids:
        if account_id in rows:
            people, touched, *plain = rows[account_id]
            more = (
                opened.counts.get(account_id, 0),
                opened.alone.get(account_id, 0),
                covered.get(account_id, Covered()),
                opened.sums.get(account_id, {}),
                won.get(account_id, {}),
                people,
                date.fromisoformat(touched) if touched else None,
            )
            yield ListedAccount._make((account_id, *plain, *more))


def figures(con: Connection, name: Figure, currency: str, today: date, asked: AskedFor) -> Mapping[int, int]:
    """A figure of all accounts that have it, by the account; of amounts, what they have in this currency.

    Coverage is what share of the roles asked for is filled, in ten-thousandths.
    """
    match name:
        case "people":
            return {account_id: count for account_id, count in statements.rows(con, _ALL_PEOPLE) if count}
        case "alone":
            return _open_leads(con).alone
        case "last_contact":
            days = statements.rows(con, _ALL_LAST_CONTACTS)
            return {account_id: date.fromisoformat(day).toordinal() for account_id, day in days if day}
        case "won":
            return _in(currency, _won(con))
        case "coverage":
            covered = account_coverage(con, _open_leads(con).at, today, asked)
            return {account_id: 10_000 * each.filled // each.asked for account_id, each in covered.items()}
        case "open_leads":
            return _open_leads(con).counts
        case "open":
            return _in(currency, _open_leads(con).sums)


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


class _Open(NamedTuple):
    """Of open leads, by account."""

    counts: dict[int, int]
    alone: dict[int, int]  # on one person
    sums: Sums
    at: dict[int, dict[int, int]]  # how many, by account and stage


def _open_leads(con: Connection, ids: Sequence[int] | None = None) -> _Open:
    found = _Open({}, {}, {}, {})
    for account_id, currency, stage_id, count, alone, *parts in _OPEN.rows(con, ids):
        found.counts[account_id] = found.counts.get(account_id, 0) + count
        if alone:
            found.alone[account_id] = found.alone.get(account_id, 0) + alone
        at = found.at.setdefault(account_id, {})
        at[stage_id] = at.get(stage_id, 0) + count
        _add(found.sums, account_id, currency, whole(parts))
    return found


def _won(con: Connection, ids: Sequence[int] | None = None) -> Sums:
    sums: Sums = {}
    for query in (_SOLD, _VALUED):
        for account_id, currency, *parts in query.rows(con, ids):
            _add(sums, account_id, currency, whole(parts))
    return sums


def _add(sums: Sums, account_id: int, currency: str | None, minor: int | None) -> None:
    if currency is not None and minor is not None:
        known = sums.setdefault(account_id, {})
        known[currency] = known.get(currency, 0) + minor


FIGURES: tuple[Figure, ...] = get_args(Figure)
_PLAIN = ListedAccount._fields[1 : ListedAccount._fields.index("open_leads")]
_people = (
    sa.select(sa.func.count())
    .where(stakeholder.c.account_id == account.c.id, stakeholder.c.left_on.is_(None))
    .correlate(account)
    .scalar_subquery()
)
_last_contact = ACCOUNT_SUBJECT.columns["last_contact"]  # as it is searched for
_ACCOUNTS: Select = sa.select(
    account.c.id, _people, _last_contact, *(account.c[name] for name in _PLAIN)
).where(account.c.id.in_(ids_in("ids")))
_ALL_PEOPLE, _ALL_LAST_CONTACTS = (sa.select(account.c.id, figure) for figure in (_people, _last_contact))

_at = lead.c.account_id
_is_open, _is_won = (lead.c.status == kind.value for kind in (StageKind.OPEN, StageKind.WON))
_has_sale = sa.exists().where(sale.c.lead_id == lead.c.id).correlate(lead)
_sold = lead.join(sale, sale.c.lead_id == lead.c.id).join(sale_line, sale_line.c.sale_id == sale.c.id)

_OPEN = OfAccounts(
    _at,
    lead.c.currency,
    lead.c.stage_id,
    sa.func.count(),
    sa.func.sum(sa.case((PEOPLE < 2, 1), else_=0)),
    *sum_parts(lead.c.value_minor),
    where=(_is_open,),
    by=(lead.c.currency, lead.c.stage_id),
)
_SOLD = OfAccounts(
    _at,
    sale.c.currency,
    *sum_parts(sale_line.c.net_minor),
    source=_sold,
    where=(_is_won,),
    by=(sale.c.currency,),
)
_VALUED = OfAccounts(
    _at,
    lead.c.currency,
    *sum_parts(lead.c.value_minor),
    where=(_is_won, sa.not_(_has_sale)),
    by=(lead.c.currency,),
)
