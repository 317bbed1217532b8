"""Closed months: their sales and lines are final, whoever wants to write there: a use case, an undo, an import."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from leaddesk.model.errors import ClosedMonthError
from leaddesk.model.messages import N_
from leaddesk.storage import statements, values
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import sale, sale_line

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from leaddesk.storage.statements import Stored

MONTH = sa.func.substr(sa.type_coerce(sale.c.sold_on, sa.Text), 1, 7)  # of a sale, as 2026-01

# Table of what is final → the column that tells of which month a row is.
TELLS_MONTH = {sale.name: "sold_on", sale_line.name: "sale_id"}

# Which lead a document is of is not in it: when two leads turn out to be one, it is that one's. Whoever is called
# otherwise or has another account by now is so in a closed month, too.
BESIDE_THE_DOCUMENT = frozenset({"lead_id"})


def refuse(con: Connection, table: str, *rows: "Mapping[str, Stored]") -> None:
    """Raise ClosedMonthError if a row of the table is, or is to be, of a sale in a closed month.

    Rows are stored values; they hold the column that tells their month.
    """
    closed = values.shop(con).closed_months if table in TELLS_MONTH else ()
    for row in rows if closed else ():
        refuse_month(closed, _day(con, table, row))


def refuse_month(closed: "Collection[str]", day: str | None) -> None:
    """Raise ClosedMonthError for a stored day, None where none is known, that is in a closed month (2026-01)."""
    if is_in(closed, day):
        raise ClosedMonthError(N_("The month {month} is closed: its sales are final."), month=str(day)[:7])


def is_in(closed: "Collection[str]", day: str | None) -> bool:
    """Whether a stored day, None where none is known, is in a closed month."""
    return day is not None and day[:7] in closed


def ids_of_closed(con: Connection) -> sa.Select[tuple[int]]:
    """SQL: the ids of all sales in closed months."""
    return sa.select(sale.c.id).where(MONTH.in_(values.shop(con).closed_months))


def _day(con: Connection, table: str, row: "Mapping[str, Stored]") -> str | None:
    if table == sale_line.name:
        row = statements.read(con, sale, int(row["sale_id"] or 0), ["sold_on"]) or {}
    day = row.get("sold_on")
    return None if day is None else str(day)
