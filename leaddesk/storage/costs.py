"""Finding the row of costs or visits that a channel, campaign and time have."""

from collections.abc import Mapping

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.statements import Stored
from leaddesk.storage.tables import JOURNALED


def row_of(con: Connection, table: str, key: Mapping[str, Stored]) -> int | None:
    """The id of the row of `spend` or `traffic` that has these stored values; None if there is none."""
    rows = JOURNALED[table]
    query = sa.select(rows.c.id)
    for name, value in key.items():
        query = query.where(
            sa.type_coerce(rows.c[name], sa.String).is_not_distinct_from(value)
            if isinstance(value, str)
            else rows.c[name].is_not_distinct_from(value)
        )
    return con.execute(query.order_by(rows.c.id).limit(1)).scalar()
