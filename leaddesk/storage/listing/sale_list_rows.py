"""Sales as the window lists them: a row a document, with the sums of its lines."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import sqlalchemy as sa

from leaddesk.model.query import LeadQuery, Term
from leaddesk.storage import statements
from leaddesk.storage.closed_months import MONTH
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.report_scope import sum_parts, whole
from leaddesk.storage.listing.list_filters import SALE_SUBJECT
from leaddesk.storage.pages import among, pages
from leaddesk.storage.sales.payments import LEFT_MINOR, PAID_ON, PART_PAID_MINOR
from leaddesk.storage.searching.terms import Condition, conditions, matching_ids
from leaddesk.storage.tables import lead, sale, sale_line

if TYPE_CHECKING:
    from array import array

Select = sa.Select[Any]


class ListedSale(NamedTuple):
    """A document; amounts in minor units of `currency`, negative in a credit note, which names what it `credits_id`.

    `lead` is a name. `origin` tells where it came from, empty: typed here. `is_credited`: a credit note names it.
    `paid_on` is when all of it was paid; `part_paid_minor` what was paid of it in parts; `left_minor` what is left,
    negative where money is to be given back.
    """

    id: int
    number: str | None
    sold_on: date | None
    lead_id: int | None
    lead: str | None
    net_minor: int
    vat_minor: int
    gross_minor: int
    currency: str
    paid_on: date | None
    cost_minor: int | None
    credits_id: int | None
    origin: str
    is_credited: bool
    part_paid_minor: int = 0
    left_minor: int = 0


@dataclass(frozen=True)
class MonthTotal:
    """The documents of a month (its first day; None: of an unknown day) in one currency.

    Sums in minor units; `unpaid_minor` is what is left to be paid of them, less what is to be given back.
    """

    month: date | None
    currency: str
    count: int
    net_minor: int
    vat_minor: int
    gross_minor: int
    unpaid_minor: int


def found_sales(con: Connection, query: LeadQuery, today: date) -> "array[int]":
    """The ids of the documents that a question finds, in the order it asks for, then newest first."""
    rest, by_line = _parted(query, today)
    return matching_ids(con, _DOCUMENTS, rest, today, *by_line)


def listed_sales(con: Connection, ids: Sequence[int]) -> Iterator[ListedSale]:
    """The documents of these ids, in their order; those that are gone are left out."""
    for page in pages(ids):
        found = {row[0]: row for row in con.execute(_LISTED.where(among(sale.c.id, page)))}
        for sale_id in page:
            if sale_id in found:
                yield ListedSale._make(found[sale_id])


def sales_of(con: Connection, *, lead_id: int | None = None, account_id: int | None = None) -> list[int]:
    """The ids of the documents of a lead, or of all leads of an account, newest first."""
    if lead_id is not None:
        return [row[0] for row in statements.rows(con, _OF_LEAD, owner=lead_id)]
    return [row[0] for row in statements.rows(con, _OF_ACCOUNT, owner=account_id)]


def month_totals(con: Connection, query: LeadQuery, today: date) -> Iterator[MonthTotal]:
    """What the documents that a question finds add up to, newest month first, those of an unknown day last."""
    rest, by_line = _parted(query, today)
    found = sa.select(sale.c.id).where(*conditions(_DOCUMENTS, rest, today), *by_line)
    amounts = (sale_line.c.net_minor, sale_line.c.vat_minor, sale_line.c.gross_minor)
    sums = (part for amount in amounts for part in sum_parts(amount))
    totals = (
        sa.select(MONTH, sale.c.currency, sa.func.count(sale.c.id.distinct()), *sums)
        .select_from(sale.outerjoin(sale_line, sale_line.c.sale_id == sale.c.id))
        .where(sale.c.id.in_(found))
        .group_by(MONTH, sale.c.currency)
        .order_by(MONTH.desc().nulls_last(), sale.c.currency)
    )
    left_of: Counter[tuple[str | None, str]] = Counter()
    unpaid = sa.select(MONTH, sale.c.currency, LEFT_MINOR).where(sale.c.id.in_(found), sale.c.paid_on.is_(None))
    for text, currency, left in con.execute(unpaid):
        left_of[text, currency] += left
    for text, currency, count, *parts in con.execute(totals):
        net, vat, gross = (whole(parts[place : place + 2]) or 0 for place in range(0, len(parts), 2))
        month = date.fromisoformat(f"{text}-01") if text else None
        yield MonthTotal(month, currency, count, net, vat, gross, left_of[text, currency])


def numbers_newest_first(con: Connection, most: int) -> list[str]:
    """The numbers of the newest sales, credit notes not among them."""
    query = sa.select(sale.c.number).where(sale.c.number.is_not(None), sale.c.credits_id.is_(None))
    return list(con.execute(query.order_by(*_NEWEST_FIRST).limit(most)).scalars())


def origins(con: Connection) -> list[str]:
    """Where sales came from, in alphabetical order; nothing for those that were typed here."""
    query = sa.select(sale.c.origin).where(sale.c.origin != "").distinct().order_by(sale.c.origin)
    return list(con.execute(query).scalars())


def is_taken(con: Connection, number: str) -> bool:
    """Whether a document has this number."""
    return con.execute(sa.select(sale.c.id).where(sale.c.number == number).limit(1)).first() is not None


def _parted(query: LeadQuery, today: date) -> tuple[LeadQuery, list[Condition]]:
    """What is asked of documents as a whole, and the conditions on what only their lines have: the VAT rate."""
    of_lines = [term for term in query.terms if _is_of_lines(term)]
    rest = replace(query, terms=tuple(term for term in query.terms if not _is_of_lines(term)))
    found: list[Condition] = []
    for term in of_lines:
        holding = LeadQuery((replace(term, negated=False),))
        lines = sa.select(sale_line.c.sale_id).select_from(SALE_SUBJECT.source)
        has_line = sale.c.id.in_(lines.where(*conditions(SALE_SUBJECT, holding, today)))
        found.append(sa.not_(has_line) if term.negated else has_line)
    return rest, found


def _is_of_lines(term: Term) -> bool:
    return getattr(term, "field", "") == _OF_LINES


def _sum_of_lines(column: sa.Column[Any]) -> sa.ColumnElement[int]:
    total = sa.select(sa.func.sum(column)).where(sale_line.c.sale_id == sale.c.id).correlate(sale).scalar_subquery()
    return sa.func.coalesce(total, 0)


_OF_LINES = "vat_rate"
_NEWEST_FIRST = (sale.c.sold_on.desc().nulls_last(), sale.c.id.desc())
_OF_LEAD = sa.select(sale.c.id).where(sale.c.lead_id == sa.bindparam("owner")).order_by(*_NEWEST_FIRST)
_of_account = sa.select(lead.c.id).where(lead.c.account_id == sa.bindparam("owner"))
_OF_ACCOUNT = sa.select(sale.c.id).where(sale.c.lead_id.in_(_of_account)).order_by(*_NEWEST_FIRST)
_SUMS = {name: _sum_of_lines(sale_line.c[f"{name}_minor"]) for name in ("net", "vat", "gross")}
_highest_rate = sa.select(sa.func.max(SALE_SUBJECT.columns[_OF_LINES])).where(sale_line.c.sale_id == sale.c.id)

_DOCUMENTS = replace(
    SALE_SUBJECT,
    source=sale,
    id=sale.c.id,
    columns={**SALE_SUBJECT.columns, **_SUMS, _OF_LINES: _highest_rate.correlate(sale).scalar_subquery()},
    natural=_NEWEST_FIRST,
)

_credit = sale.alias("credit")

_LISTED = (
    sa.select(sale.c.id, sale.c.number, sale.c.sold_on, sale.c.lead_id, lead.c.name, *_SUMS.values())
    .add_columns(sale.c.currency, PAID_ON, sale.c.cost_minor, sale.c.credits_id, sale.c.origin)
    .add_columns(sa.exists().where(_credit.c.credits_id == sale.c.id).correlate(sale), PART_PAID_MINOR, LEFT_MINOR)
    .select_from(sale)
    .outerjoin(lead, lead.c.id == sale.c.lead_id)
)
