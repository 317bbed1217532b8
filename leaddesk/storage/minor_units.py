"""Amounts of several currencies beside each other: how large the minor unit is that each is kept in."""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from leaddesk.model.money import UNUSUAL_DIGITS
from leaddesk.storage import history
from leaddesk.storage.engine import Connection

Expression = sa.ColumnElement[Any]

MOST_DIGITS = max(UNUSUAL_DIGITS.values())
_USUAL_DIGITS = 2

_known: dict[str, tuple[tuple[object, ...], bool]] = {}  # by the amount, of the file that was asked last


def by_digits(currency: Expression, number: Callable[[int], int]) -> Expression:
    """SQL: a number that depends on the decimal places of a row's currency."""
    unusual = {digits: [code for code, its in UNUSUAL_DIGITS.items() if its == digits] for digits in (0, MOST_DIGITS)}
    return sa.case(
        *((currency.in_(codes), number(digits)) for digits, codes in unusual.items()), else_=number(_USUAL_DIGITS)
    )


def has_unusual_digits(con: Connection, source: sa.FromClause, currency: Expression, amount: Expression) -> bool:
    """Whether the minor units of these rows are not all of one size, so that amounts cannot be compared by them.

    To know it, all rows are passed over, so that it is remembered until something changes.
    """
    state, name = history.state_of_file(con), str(amount)
    known = _known.get(name)
    if known is None or known[0] != state:
        known = _known[name] = (state, _look(con, source, currency, amount))
    return known[1]


def _look(con: Connection, source: sa.FromClause, currency: Expression, amount: Expression) -> bool:
    currencies = sa.select(currency).select_from(source).where(amount.is_not(None)).limit(1)
    first = con.execute(currencies).scalar()
    # Most rows have one currency: all of them are passed over quicker if it is looked for first.
    others = currencies.where(currency != first, currency.in_(tuple(UNUSUAL_DIGITS)))
    return first is not None and (first in UNUSUAL_DIGITS or con.execute(others).first() is not None)
