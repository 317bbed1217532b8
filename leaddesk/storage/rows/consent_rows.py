"""What leads and stakeholders said about being contacted, for a page of them."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import as_stored, grouped
from leaddesk.storage.tables import consent


class ConsentRow(NamedTuple):
    """One record; the day is the text that is stored."""

    state: str
    purpose: str
    basis: str
    source: str | None
    given_on: str | None


def consents(
    con: Connection, owner: Literal["lead_id", "stakeholder_id"], ids: Sequence[int]
) -> dict[int, tuple[ConsentRow, ...]]:
    """The consent records of these leads or stakeholders by their ids, oldest first."""
    query = sa.select(consent.c[owner], *(as_stored(consent.c[name]) for name in ConsentRow._fields))
    said = grouped(con, query, consent.c[owner], ids)
    return {row_id: tuple(ConsentRow(*row[1:]) for row in rows) for row_id, rows in said.items()}
