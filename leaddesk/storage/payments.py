"""What is to be paid of a sale, what of it was and is left, and on which day it was paid in full, in SQL.

A credit note takes off what is open of its sale; what is beyond that was paid before, and is to be given back: that is
what is left of the credit note itself. Amounts are minor units of the sale's currency, negative where money goes back.
"""

from typing import Any

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, Held
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
_in_full = sa.or_(Held(_paid, _gross) == _gross, sa.and_(_due != 0, Held(_paid, _due) == _due))
_last_payment = (
    sa.select(sa.func.max(_payment.c.paid_on))
    .where(_payment.c.sale_id == sale.c.id)
    .group_by(_payment.c.sale_id)  # of those without a payment nothing is worked out
    .having(_in_full)
    .correlate(sale)
    .scalar_subquery()
)

# The day that the document itself names, else that of the payment with which all of it was paid.
PAID_ON = sa.func.coalesce(sale.c.paid_on, _last_payment, type_=sale.c.paid_on.type)


def left_minor(con: Connection, sale_id: int) -> int:
    """What is left to be paid of a document."""
    return int(statements.rows(con, _LEFT_OF, id=sale_id)[0][0])


_LEFT_OF = sa.select(LEFT_MINOR).where(sale.c.id == sa.bindparam("id"))
