"""What is to be paid of a sale, what of it was and is left, and on which day it was paid in full, in SQL.

A credit note takes off what is open of its sale; what is beyond that was paid before, and is to be given back: that is
what is left of the credit note itself. Amounts are minor units of the sale's currency, negative where money goes back.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, Held
from leaddesk.storage.pages import among, as_stored, pages
from leaddesk.storage.tables import payment, sale, sale_line

_Amount = sa.ColumnElement[int]

# A statement may read other documents, lines and payments of its own.
_line, _payment = sale_line.alias("line_of_sale"), payment.alias("payment_of_sale")
_original, _note = sale.alias("sale_taken_back"), sale.alias("note_of_sale")


def _one(query: sa.Select[Any]) -> _Amount:
    return sa.func.coalesce(query.correlate(sale).scalar_subquery(), 0)


def _gross_of(sale_id: sa.Column[int]) -> _Amount:
    return _one(sa.select(sa.func.sum(_line.c.gross_minor)).where(_line.c.sale_id == sale_id))


def _paid_of(sale_id: sa.Column[int]) -> _Amount:
    return _one(sa.select(sa.func.sum(_payment.c.amount_minor)).where(_payment.c.sale_id == sale_id))


def _notes(*which: sa.ColumnElement[bool]) -> _Amount:
    lines = _note.join(_line, _line.c.sale_id == _note.c.id)
    return _one(sa.select(sa.func.sum(_line.c.gross_minor)).select_from(lines).where(*which))


_gross = _gross_of(sale.c.id)
_credited = _notes(_note.c.credits_id == sale.c.id)
_credited_before = _notes(_note.c.credits_id == sale.c.credits_id, _note.c.id < sale.c.id)
_original_says = _one(
    sa.select(sa.case((_original.c.paid_on.is_not(None), 1))).where(_original.c.id == sale.c.credits_id)
)
_original_gross = _gross_of(sale.c.credits_id)
_original_paid = sa.case((_original_says == 1, _original_gross), else_=_paid_of(sale.c.credits_id))

# The sum of its payments, of a sale that a statement reads.
PART_PAID_MINOR = _paid_of(sale.c.id)

_is_note = sale.c.credits_id.is_not(None)
_after_notes = Held(_gross + _credited, _gross)
_given_back = Held(_gross + _original_gross + _credited_before - _original_paid, _gross)

# What is left to be paid of a sale that a statement reads. Nothing of one that says itself that it was paid, nor of a
# credit note without a day: it comes from a shop that gave the money back, and does not say when.
LEFT_MINOR: _Amount = sa.case(
    (sa.or_(sale.c.paid_on.is_not(None), sa.and_(_is_note, sale.c.sold_on.is_(None))), 0),
    (_is_note, Held(_given_back - PART_PAID_MINOR, _gross)),
    else_=Held(_gross + _credited - PART_PAID_MINOR, _gross),
)

_paid = sa.func.sum(_payment.c.amount_minor)
_due = sa.case((_is_note, _given_back), else_=_after_notes)
_is_gross = Held(_paid, _gross) == _gross
_is_due = sa.and_(_due != 0, Held(_paid, _due) == _due)


def _last_payment(if_in_full: sa.ColumnElement[bool]) -> sa.ColumnElement[Any]:
    days = sa.select(sa.func.max(_payment.c.paid_on)).where(_payment.c.sale_id == sale.c.id).correlate(sale)
    # By groups, so that nothing is worked out of documents without a payment.
    return days.group_by(_payment.c.sale_id).having(if_in_full).scalar_subquery()


# The day that the document itself names, else that of the payment with which all of it was paid.
PAID_ON = sa.func.coalesce(sale.c.paid_on, _last_payment(sa.or_(_is_gross, _is_due)), type_=sale.c.paid_on.type)

# That day, where it does not follow from the document's lines and payments alone.
_ON_BESIDE_PAYMENTS = sa.case((sa.or_(sale.c.paid_on.is_not(None), _last_payment(_is_gross).is_(None)), PAID_ON))


class PaymentRow(NamedTuple):
    """A payment; the day is the text that is stored."""

    paid_on: str
    amount_minor: int
    notes: str | None


class PaidInParts(NamedTuple):
    """The payments of a document, the oldest first; `paid_on` where they and its lines do not say when it was paid."""

    payments: Sequence[PaymentRow]
    paid_on: str | None


def has_payments(con: Connection, line_ids: Sequence[int]) -> bool:
    """Whether there is a payment of a document of any of these lines, or maybe of one between them."""
    query = sa.select(sa.literal(1)).select_from(_OF_LINES).limit(1)
    return any(con.execute(query.where(among(sale_line.c.id, page))).first() for page in pages(line_ids))


def paid_in_parts(con: Connection, line_ids: Sequence[int]) -> Iterator[PaidInParts | None]:
    """What was paid of the documents of these lines, in their order; None of those without a payment."""
    for page in pages(line_ids):
        found: dict[int, tuple[list[PaymentRow], str | None]] = {}
        for line_id, paid_on, *rest in con.execute(_PARTS.where(among(sale_line.c.id, page))):
            found.setdefault(line_id, ([], paid_on))[0].append(PaymentRow(*rest))
        yield from (PaidInParts(*found[line_id]) if line_id in found else None for line_id in page)


def left_minor(con: Connection, sale_id: int) -> int:
    """What is left to be paid of a document."""
    return int(statements.rows(con, _LEFT_OF, id=sale_id)[0][0])


_OF_LINES = sale_line.join(payment, payment.c.sale_id == sale_line.c.sale_id)
_PARTS: sa.Select[Any] = (
    sa.select(sale_line.c.id, sa.type_coerce(_ON_BESIDE_PAYMENTS, sa.Text))
    .add_columns(as_stored(payment.c.paid_on), payment.c.amount_minor, payment.c.notes)
    .select_from(_OF_LINES.join(sale, sale.c.id == sale_line.c.sale_id))
    .order_by(payment.c.paid_on, payment.c.id)
)
_LEFT_OF = sa.select(LEFT_MINOR).where(sale.c.id == sa.bindparam("id"))
