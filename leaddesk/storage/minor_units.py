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
    if before == state:
        return had
    # Not said plainly, lest SQLite take the index of known amounts, which says nothing of currencies, and then look
    # each row up: seven times as long.
    is_known = sa.func.coalesce(amount, sa.null()).is_not(None)
    rows = sa.select(currency).select_from(source).where(is_known).limit(1)
    written = None if had else history.written_since(con, before, amount.table.name)
    if written is None:
        has = _are_of_several(con, rows, currency)
    else:
        has = _is_any_unusual(con, rows.where(amount.table.c.id.in_(written)), currency)
    _known[name] = (state, has)
    return has


def _are_of_several(con: Connection, rows: sa.Select[Any], currency: Expression) -> bool:
    """Passes over all rows: quicker if the currency that most have is looked for first."""
    first = con.execute(rows).scalar()
    if first is None or first in UNUSUAL_DIGITS:
        return first is not None
    return _is_any_unusual(con, rows.where(currency != first), currency)


def _is_any_unusual(con: Connection, rows: sa.Select[Any], currency: Expression) -> bool:
    return con.execute(rows.where(currency.in_(tuple(UNUSUAL_DIGITS)))).first() is not None
