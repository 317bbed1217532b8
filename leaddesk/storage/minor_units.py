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

_UNKNOWN = history.State("")
_known: dict[str, tuple[history.State, bool]] = {}  # by the amount, of the file that was asked last


def by_digits(currency: Expression, number: Callable[[int], int]) -> Expression:
    """SQL: a number that depends on the decimal places of a row's currency."""
    unusual = {digits: [code for code, its in UNUSUAL_DIGITS.items() if its == digits] for digits in (0, MOST_DIGITS)}
    return sa.case(
        *((currency.in_(codes), number(digits)) for digits, codes in unusual.items()), else_=number(_USUAL_DIGITS)
    )


def has_unusual_digits(con: Connection, source: sa.FromClause, currency: Expression, amount: sa.Column[Any]) -> bool:
    """Whether the minor units of these rows are not all of one size, so that amounts cannot be compared by them.

    To know it, all rows are passed over; then it is remembered, and only what was written since is looked at.
    """
    state, name = history.state_of_file(con), str(amount)
    before, had = _known.get(name, (_UNKNOWN, False))
    if before != state:
        # Not said plainly, lest SQLite take the index of known amounts, which says nothing of currencies, and then look
        # each row up: seven times as long.
        is_known = sa.func.coalesce(amount, sa.null()).is_not(None)
        currencies = sa.select(currency).select_from(source).where(is_known).limit(1)
        written = None if had else history.written_since(con, before, amount.table.name)
        _known[name] = (state, _look(con, currencies, currency, amount.table, written))
    return _known[name][1]


def _look(
    con: Connection,
    currencies: sa.Select[Any],
    currency: Expression,
    table: sa.FromClause,
    written: sa.Select[tuple[int]] | None,
) -> bool:
    unusual = currencies.where(currency.in_(tuple(UNUSUAL_DIGITS)))
    if written is not None:
        return con.execute(unusual.where(table.c.id.in_(written))).first() is not None
    first = con.execute(currencies).scalar()
    # Most rows have one currency: all of them are passed over quicker if it is looked for first.
    others = unusual.where(currency != first)
    return first is not None and (first in UNUSUAL_DIGITS or con.execute(others).first() is not None)
