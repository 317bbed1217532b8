"""The lines of sales as an accountant reads them, and what they add up to, each read from the tables by itself."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import among, as_stored, pages, rows_of
from leaddesk.storage.sales.payments import LEFT_MINOR, PAID_ON, PART_PAID_MINOR
from leaddesk.storage.tables import account, channel, lead, sale, sale_line, vat_code

_AFTER_ALL = "9999-12-32"  # where a document without a day stands


class AccountantRow(NamedTuple):
    """A line with its document.

    Days are the text that is stored, amounts minor units of `currency`, negative in a credit note, which `credits` the
    document of that number. `is_credited`: a credit note names the document. `left_minor` is what is left to be paid,
    negative where it is to be given back.
    """

    line_id: int
    sale_id: int
    sold_on: str | None
    number: str | None
    closed_on: str | None
    lead_id: int | None
    lead: str | None
    account: str | None
    vat_id: str | None
    tax_code: str | None
    country: str | None
    net_minor: int
    rate_bp: int | None
    vat_minor: int
    gross_minor: int
    currency: str
    channel: str | None
    owner: str | None
    paid_on: str | None
    part_paid_minor: int
    left_minor: int
    notes: str | None
    credits_id: int | None
    credits: str | None
    is_credited: bool
    origin: str


class TotalRow(NamedTuple):
    """The lines of one currency and VAT code: how many, of how many documents, and their sums in minor units."""

    currency: str
    tax_code: str | None
    rate_bp: int | None
    documents: int
    lines: int
    net_minor: int
    vat_minor: int
    gross_minor: int


def accountant_rows(con: Connection, line_ids: Sequence[int]) -> Iterator[AccountantRow]:
    """The lines of these ids, in their order."""
    for page in pages(line_ids):
        yield from map(AccountantRow._make, rows_of(con, _ROWS, sale_line.c.id, page))


def lines_of(con: Connection, sale_ids: Sequence[int]) -> "array[int]":
    """The ids of the lines of these documents, in the order of the documents' days."""
    found: list[tuple[str, int, int, int]] = []
    columns = (sa.func.coalesce(as_stored(sale.c.sold_on), _AFTER_ALL), sale.c.id, sale_line.c.position, sale_line.c.id)
    for page in pages(sale_ids):
        query = sa.select(*columns).join(sale, sale.c.id == sale_line.c.sale_id).where(sale.c.id.in_(page))
        found += [(row[0], row[1], row[2], row[3]) for row in con.execute(query)]
    return array("q", [line_id for *_, line_id in sorted(found)])


def totals(con: Connection, line_ids: Sequence[int]) -> tuple[TotalRow, ...]:
    """What these lines add up to, by currency, then the highest rate first, then code."""
    sums: defaultdict[tuple[str, str | None, int | None], list[int]] = defaultdict(lambda: [0] * 4)
    documents: defaultdict[tuple[str, str | None, int | None], set[int]] = defaultdict(set)
    for page in pages(line_ids):
        wanted = frozenset(page)
        some = _LINES.where(among(sale_line.c.id, page)).subquery()
        for line_id, sale_id, *key, net, vat, gross in con.execute(sa.select(some)):
            if line_id in wanted:
                place = (key[0], key[1], key[2])
                documents[place].add(sale_id)
                for at, amount in enumerate((1, net, vat, gross)):
                    sums[place][at] += amount
    rows = [TotalRow(*key, len(documents[key]), *sums[key]) for key in sums]
    return tuple(sorted(rows, key=lambda row: (row.currency, -(row.rate_bp or 0), row.tax_code or "")))


_original, _credit = sale.alias("original"), sale.alias("credit")
_of_account = ("name", "vat_id")

_ROWS = (
    sa.select(sale_line.c.id, sale.c.id, as_stored(sale.c.sold_on), sale.c.number, as_stored(lead.c.closed_on))
    .add_columns(lead.c.id, lead.c.name, *(account.c[name] for name in _of_account), vat_code.c.name)
    .add_columns(sa.func.coalesce(account.c.country, lead.c.country))
    .add_columns(sale_line.c.net_minor, sale_line.c.rate_bp, sale_line.c.vat_minor, sale_line.c.gross_minor)
    .add_columns(sale.c.currency, channel.c.name, lead.c.owner, sa.type_coerce(PAID_ON, sa.Text), PART_PAID_MINOR)
    .add_columns(LEFT_MINOR, sale.c.notes, sale.c.credits_id, _original.c.number)
    .add_columns(sa.exists().where(_credit.c.credits_id == sale.c.id).correlate(sale), sale.c.origin)
    .select_from(sale_line)
    .join(sale, sale.c.id == sale_line.c.sale_id)
    .outerjoin(vat_code, vat_code.c.id == sale_line.c.vat_code_id)
    .outerjoin(_original, _original.c.id == sale.c.credits_id)
    .outerjoin(lead, lead.c.id == sale.c.lead_id)
    .outerjoin(account, account.c.id == lead.c.account_id)
    .outerjoin(channel, channel.c.id == lead.c.channel_id)
)

_LINES = (
    sa.select(sale_line.c.id, sale.c.id.label("of_sale"), sale.c.currency, vat_code.c.name, sale_line.c.rate_bp)
    .add_columns(sale_line.c.net_minor, sale_line.c.vat_minor, sale_line.c.gross_minor)
    .select_from(sale_line)
    .join(sale, sale.c.id == sale_line.c.sale_id)
    .outerjoin(vat_code, vat_code.c.id == sale_line.c.vat_code_id)
)
