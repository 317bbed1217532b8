"""The file for the accountant: a line of a sale in each row, with what its document, customer and payment are."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from leaddesk.exchange.profiles import Cell
from leaddesk.model.money import to_text
from leaddesk.services.exports.cell_forms import ReadersForm
from leaddesk.services.exports.export_cells import Table
from leaddesk.services.row_texts import rate_text
from leaddesk.services.work import Work
from leaddesk.storage.rows import accountant_rows
from leaddesk.storage.rows.accountant_rows import AccountantRow, TotalRow
from leaddesk.words import Words, words

# The keys of the headings, in the order of the file. What LeadDesk does not know (accounts of the ledger, rates of
# exchange) has its column all the same: the accountant's program wants it where it always is.
COLUMNS = (
    *("document_date", "document", "close_date", "deal_id", "deal_title", "customer_name", "customer_type", "vat_id"),
    *("tax_code", "country", "net_amount", "vat_rate", "vat_amount", "gross_amount", "currency", "fx_rate"),
    *("amount_in_base", "account", "contra_account", "cost_center", "channel", "sales_rep", "payment_status"),
    *("payment_date", "note", "credits", "origin"),
)
TOTAL_COLUMNS = ("currency", "tax_code", "vat_rate", "documents", "lines", "net_amount", "vat_amount", "gross_amount")


def accountant_table(work: Work, line_ids: Sequence[int], language: str) -> Table:
    """The lines of sales with these ids; on each, net and VAT are gross to the cent, rounded half up when recorded."""
    spoken = words(language)
    rows = _rows(work, line_ids, ReadersForm(work.shop, spoken), spoken)
    return Table([spoken.accountant[column] for column in COLUMNS], rows)


def totals_table(totals: Sequence[TotalRow], language: str) -> Table:
    """What the lines add up to, by currency and VAT code, each currency with its sum; never across currencies."""
    spoken = words(language)
    return Table([spoken.accountant[column] for column in TOTAL_COLUMNS], iter(_total_rows(totals, spoken)))


def totals_of(work: Work, line_ids: Sequence[int]) -> tuple[TotalRow, ...]:
    """What the lines with these ids add up to, summed from the tables, not from what is written of them."""
    return accountant_rows.totals(work.con, line_ids)


def totals_json(totals: Sequence[TotalRow]) -> list[dict[str, object]]:
    """The totals with amounts as texts of their currency's digits."""
    return [
        {
            "currency": row.currency,
            "tax_code": row.tax_code,
            "vat_rate": rate_text(row.rate_bp),
            "documents": row.documents,
            "lines": row.lines,
            "net": to_text(row.net_minor, row.currency),
            "vat": to_text(row.vat_minor, row.currency),
            "gross": to_text(row.gross_minor, row.currency),
        }
        for row in totals
    ]


def _rows(work: Work, line_ids: Sequence[int], form: ReadersForm, spoken: Words) -> Iterator[list[Cell]]:
    for row in accountant_rows.accountant_rows(work.con, line_ids):
        yield _cells(row, form, spoken, work.shop.currency)


def _cells(row: AccountantRow, form: ReadersForm, spoken: Words, base: str) -> list[Cell]:
    is_base = row.currency == base
    return [
        *(form.day(row.sold_on), row.number, form.day(row.closed_on), row.lead_id, row.lead),
        *(row.account or row.lead, spoken.accountant["business" if row.account else "person"], row.vat_id),
        *(row.tax_code, row.country, (row.net_minor, row.currency), form.rate(row.rate_bp)),
        *((row.vat_minor, row.currency), (row.gross_minor, row.currency), row.currency),
        *(Decimal(1) if is_base else None, (row.gross_minor, base) if is_base else None, None, None),
        *(row.channel, row.channel, row.owner, spoken.accountant[_payment(row)], form.day(row.paid_on), row.notes),
        *(row.credits or (f"#{row.credits_id}" if row.credits_id is not None else None), row.origin or None),
    ]


def _payment(row: AccountantRow) -> str:
    if row.paid_on is not None:
        return "paid"
    if not row.left_minor:
        return "settled" if row.credits_id is not None or row.is_credited else "paid"
    return "part_paid" if row.part_paid_minor else "unpaid"


def _total_rows(totals: Sequence[TotalRow], spoken: Words) -> Iterator[list[Cell]]:
    for currency in dict.fromkeys(row.currency for row in totals):
        of_currency = [row for row in totals if row.currency == currency]
        for row in of_currency:
            rate = None if row.rate_bp is None else Decimal(str(rate_text(row.rate_bp)))
            yield [currency, row.tax_code, rate, row.documents, row.lines, *_amounts(row)]
        yield [currency, spoken.accountant["total"], None, None, *_sum(of_currency)]


def _amounts(row: TotalRow) -> tuple[Cell, Cell, Cell]:
    return (row.net_minor, row.currency), (row.vat_minor, row.currency), (row.gross_minor, row.currency)


def _sum(rows: Sequence[TotalRow]) -> Iterator[Cell]:
    """Lines and amounts of one currency; documents are not added, as one may have lines at several codes."""
    yield sum(row.lines for row in rows)
    yield sum(row.net_minor for row in rows), rows[0].currency
    yield sum(row.vat_minor for row in rows), rows[0].currency
    yield sum(row.gross_minor for row in rows), rows[0].currency
