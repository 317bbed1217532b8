"""Finding the documents that the file has: by their ids in a program, and by their numbers."""

from collections.abc import Collection

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import sale


def first_sold_on(con: Connection, lead_id: int) -> str | None:
    """The day of a lead's first sale, as it is stored; credit notes are none. None if no day is known."""
    of_lead = (sale.c.lead_id == lead_id, sale.c.credits_id.is_(None))
    first = con.execute(sa.select(sa.func.min(sale.c.sold_on)).where(*of_lead)).scalar()
    return None if first is None else str(first)


def by_number(con: Connection, numbers: Collection[str], before: int, *, without_id: bool) -> dict[str, int]:
    """Number → the first document below the id `before` that has it; or that has it and no id in a program."""
    query = sa.select(sale.c.number, sale.c.id).where(sale.c.id < before, sale.c.number.in_(tuple(numbers)))
    if without_id:
        query = query.where(sale.c.external_id.is_(None))
    return {row.number: row.id for row in con.execute(query.order_by(sale.c.id.desc()))}
