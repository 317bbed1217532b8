"""Payments as one cell of an exact file: `2026-01-03 12.50; 2026-02-01 7.50 by card; 2026-02-05`, the oldest first.

A day alone is that on which the document itself says that all of it was paid.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

_BETWEEN = "; "
_ESCAPES = (("\\", "\\\\"), (";", "\\s"))


class ToldPayment(NamedTuple):
    """A payment: its day in ISO 8601, minor units of its document's currency, what was noted."""

    paid_on: str
    amount_minor: int
    notes: str | None


class ToldPayments(NamedTuple):
    """The payments of a document, the oldest first; `paid_on` where they and its lines do not say when it was paid."""

    payments: tuple[ToldPayment, ...]
    paid_on: str | None


def write_payments(payments: Iterable[tuple[str, int, str | None]], paid_on: str | None, currency: str) -> str:
    """The payments of a document in this currency, each as in `ToldPayment`, and its day, as one text."""
    parts = [_escaped(_part(ToldPayment(*each), currency)) for each in payments]
    return _BETWEEN.join([*parts, paid_on] if paid_on else parts)


def read_payments(text: str, currency: str) -> ToldPayments:
    """The payments that a text says; raises BadInputError if it is none of ours."""
    found, paid_on = list[ToldPayment](), None
    for part in text.split(_BETWEEN):
        try:
            day, *rest = _unescaped(part).split(" ", 2)
            date.fromisoformat(day)
            if rest:
                minor = money.to_minor(Decimal(rest[0]), currency)
                found.append(ToldPayment(day, minor, rest[1] if len(rest) > 1 else None))
            else:
                paid_on = day
        except (ValueError, InvalidOperation, BadInputError) as error:
            raise BadInputError(N_("“{value}” is not a payment as LeadDesk writes it."), value=part[:80]) from error
    return ToldPayments(tuple(found), paid_on)


def _part(payment: ToldPayment, currency: str) -> str:
    noted = () if payment.notes is None else (payment.notes,)
    return " ".join((payment.paid_on, money.to_text(payment.amount_minor, currency), *noted))


def _escaped(text: str) -> str:
    for plain, escape in _ESCAPES:
        text = text.replace(plain, escape)
    return text


def _unescaped(text: str) -> str:
    return "\\".join(part.replace("\\s", ";") for part in text.split("\\\\"))
