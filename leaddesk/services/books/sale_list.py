"""The sales page: the documents that a question finds, their monthly sums, and what a new one starts from."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.model.query import SALES, LeadQuery
from leaddesk.model.query_parser import parse, parse_order
from leaddesk.model.vat_code import VatCode
from leaddesk.services.work import Work
from leaddesk.storage.listing import sale_list_rows
from leaddesk.storage.listing.sale_list_rows import ListedSale, MonthTotal

if TYPE_CHECKING:
    from array import array

__all__ = [
    "ListedSale",
    "MonthTotal",
    "found_sales",
    "is_taken",
    "listed_sales",
    "month_totals",
    "origins",
    "origins_named",
    "sales_of_account",
    "sales_of_lead",
    "suggested_number",
    "vat_codes_on",
]

_LOOKED_AT = 200  # of the newest numbers, for one that ends in digits
_LAST_DIGITS = re.compile(r"[0-9]{1,15}\Z")


def found_sales(work: Work, where: str, sort: str | None = None) -> "array[int]":
    """The ids of the documents that a question finds, newest first unless sorted by `field` or `-field`.

    Amounts are those of the document as a whole; a VAT rate is found if a line has it. Raises BadInputError for a
    question that cannot be understood.
    """
    order = parse_order(sort, SALES) if sort is not None else ()
    return sale_list_rows.found_sales(work.con, replace(_query(work, where), order=order), work.today)


def listed_sales(work: Work, ids: Sequence[int]) -> tuple[ListedSale, ...]:
    """The documents of these ids, in their order; those that are gone are left out."""
    return tuple(sale_list_rows.listed_sales(work.con, ids))


def sales_of_lead(work: Work, lead_id: int) -> tuple[ListedSale, ...]:
    """The documents of a lead, newest first."""
    ids = sale_list_rows.sales_of(work.con, lead_id=lead_id)
    return listed_sales(work, ids) if ids else ()


def sales_of_account(work: Work, account_id: int) -> tuple[ListedSale, ...]:
    """The documents of all leads of an account, newest first."""
    ids = sale_list_rows.sales_of(work.con, account_id=account_id)
    return listed_sales(work, ids) if ids else ()


def month_totals(work: Work, where: str = "") -> tuple[MonthTotal, ...]:
    """What the documents that a question finds add up to, by month and currency, newest month first."""
    return tuple(sale_list_rows.month_totals(work.con, _query(work, where), work.today))


def is_taken(work: Work, number: str) -> bool:
    """Whether a document has this number already; nothing is no number."""
    return bool(number) and sale_list_rows.is_taken(work.con, number)


def origins(work: Work) -> tuple[str, ...]:
    """Where sales came from, in alphabetical order, those typed here left out."""
    return tuple(sale_list_rows.origins(work.con))


def origins_named(work: Work, names: Sequence[str]) -> tuple[str, ...]:
    """Origins of sales as the file has them, of names in any case; raises BadInputError for one that none came from."""
    known = {origin.casefold(): origin for origin in origins(work)}
    for name in names:
        if name.casefold() not in known:
            raise _unknown_origin(name, tuple(known.values()))
    return tuple(known[name.casefold()] for name in names)


def suggested_number(work: Work) -> str:
    """The number after that of the newest sale whose number ends in digits (2026-014 → 2026-015), and not taken yet.

    Empty if there is none to go by.
    """
    for number in sale_list_rows.numbers_newest_first(work.con, _LOOKED_AT):
        found = _LAST_DIGITS.search(number)
        if found:
            stem, digits = number[: found.start()], found[0]
            following = int(digits) + 1
            while sale_list_rows.is_taken(work.con, text := f"{stem}{following:0{len(digits)}d}"):
                following += 1
            return text
    return ""


def vat_codes_on(work: Work, day: date) -> tuple[VatCode, ...]:
    """The VAT codes that a document of this day can use, the highest rate first."""
    holding = [code for code in work.find(VatCode) if code.holds_on(day)]
    return tuple(sorted(holding, key=lambda code: -code.rate_bp))


def _unknown_origin(name: str, known: Sequence[str]) -> BadInputError:
    if not known:
        return BadInputError(N_("No sales came from “{name}”: all of them were typed here."), name=name)
    return BadInputError(
        N_("No sales came from “{name}”; choose one of {names}."), name=name, names=", ".join(known)
    )


def _query(work: Work, where: str) -> LeadQuery:
    return parse(where, today=work.today, vocabulary=SALES)
