"""Who does not want advertising: by the last word about it, of the person's own rows or of others with its address."""

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from leaddesk.model.consent import MARKETING, NO
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.privacy.persons import PersonTable
from leaddesk.storage.tables import JOURNALED, consent, lead, stakeholder

_NO = tuple(state.value for state in NO)


def objects(con: Connection, lead_id: int) -> bool:
    """Whether the last that is known of a lead, or of anybody with its e-mail address, is that it wants none."""
    email = con.execute(sa.select(sa.func.lower(lead.c.email)).where(lead.c.id == lead_id)).scalar()
    owners = [consent.c.lead_id == lead_id]
    if email:
        for column, table in ((consent.c.lead_id, lead), (consent.c.stakeholder_id, stakeholder)):
            owners.append(column.in_(sa.select(table.c.id).where(sa.func.lower(table.c.email) == email)))
    said = sa.select(consent.c.state).where(consent.c.purpose == MARKETING, sa.or_(*owners))
    return con.execute(said.order_by(consent.c.id.desc()).limit(1)).scalar() in _NO


def objecting(con: Connection, table: PersonTable, ids: Iterable[int]) -> frozenset[int]:
    """Those of these leads or stakeholders who want none."""
    no = _keys(con)
    if not no:
        return frozenset()
    rows = JOURNALED[table]
    query = sa.select(rows.c.id, sa.func.lower(rows.c.email)).where(rows.c.id.in_(ids_in("ids")))
    found = con.execute(query, {"ids": json.dumps([*ids])})
    return frozenset(row[0] for row in found if (row[1] or (table, row[0])) in no)


def _keys(con: Connection) -> frozenset[Any]:
    """The addresses, and of rows without one the table and id, whose last word is a no."""
    email = sa.func.lower(sa.func.coalesce(lead.c.email, stakeholder.c.email))
    query = (
        sa.select(consent.c.lead_id, consent.c.stakeholder_id, consent.c.state, email)
        .select_from(consent)
        .outerjoin(lead, lead.c.id == consent.c.lead_id)
        .outerjoin(stakeholder, stakeholder.c.id == consent.c.stakeholder_id)
        .where(consent.c.purpose == MARKETING)
        .order_by(consent.c.id)
    )
    last: dict[Any, str] = {}
    for lead_id, stakeholder_id, state, address in con.execute(query):
        last[address or (("lead", lead_id) if lead_id is not None else ("stakeholder", stakeholder_id))] = state
    return frozenset(key for key, state in last.items() if state in _NO)
