"""Finding the rows of costs or visits that a channel, campaign and time have."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import Span
from leaddesk.storage.engine import Connection
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import JOURNALED


def row_of(con: Connection, table: str, key: Mapping[str, Stored]) -> int | None:
    """The id of the row of `spend` or `traffic` that has these stored values; None if there is none."""
    rows = JOURNALED[table]
    return con.execute(_rows_of(table, key).order_by(rows.c.id).limit(1)).scalar()


def has_days(con: Connection, table: str, month: str, key: Mapping[str, Stored]) -> bool:
    """Whether `spend` or `traffic` has a row of a day in a month (2026-03) that has these stored values."""
    starts_on = sa.type_coerce(JOURNALED[table].c.starts_on, sa.Text)
    query = _rows_of(table, {**key, "span": Span.DAY.value}).where(sa.func.substr(starts_on, 1, 7) == month)
    return con.execute(query.limit(1)).first() is not None


def _rows_of(table: str, key: Mapping[str, Stored]) -> sa.Select[Any]:
    rows = JOURNALED[table]
    query = sa.select(rows.c.id)
    for name, value in key.items():
        query = query.where(
            sa.type_coerce(rows.c[name], sa.String).is_not_distinct_from(value)
            if isinstance(value, str)
            else rows.c[name].is_not_distinct_from(value)
        )
    return query
