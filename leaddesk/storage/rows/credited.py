"""Which document a credit note takes back, by what an exact file calls that one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import among, pages
from leaddesk.storage.rows.handles import document_id
from leaddesk.storage.tables import sale, sale_line

_original = sale.alias("original")
_NOTES = sale_line.join(sale, sale.c.id == sale_line.c.sale_id).join(_original, _original.c.id == sale.c.credits_id)


class CreditedRow(NamedTuple):
    """The external id of a document, as an exact file says it, and its number; one of them at least."""

    external_id: str | None
    number: str | None


def has_credits(con: Connection, line_ids: Sequence[int]) -> bool:
    """Whether one of these lines, or maybe one between them, is a credit note's."""
    query = sa.select(sa.literal(1)).select_from(_NOTES).limit(1)
    return any(con.execute(query.where(among(sale_line.c.id, page))).first() for page in pages(line_ids))


def credited(con: Connection, line_ids: Sequence[int]) -> Iterator[CreditedRow | None]:
    """What the documents of these lines credit, in their order; None of those that are no credit notes."""
    query = sa.select(sale_line.c.id, document_id(_original), _original.c.number).select_from(_NOTES)
    for page in pages(line_ids):
        found = {row[0]: CreditedRow(*row[1:]) for row in con.execute(query.where(among(sale_line.c.id, page)))}
        yield from map(found.get, page)
