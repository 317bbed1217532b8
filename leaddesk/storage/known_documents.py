"""Finding the documents that the file has: by their ids in a program, and by their numbers."""

from collections.abc import Collection

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import sale


def by_number(con: Connection, numbers: Collection[str], before: int, *, without_id: bool) -> dict[str, int]:
    """Number → the first document below the id `before` that has it; or that has it and no id in a program."""
    query = sa.select(sale.c.number, sale.c.id).where(sale.c.id < before, sale.c.number.in_(tuple(numbers)))
    if without_id:
        query = query.where(sale.c.external_id.is_(None))
    return {row.number: row.id for row in con.execute(query.order_by(sale.c.id.desc()))}
