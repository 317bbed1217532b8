"""The rows behind figures, one by one, so that these can be added up a second time."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import activity, committee_member, lead, sale, sale_line, stage, stage_entry


class LeadFacts(NamedTuple):
    """What figures need to know of one lead; money in minor units of its own currency."""

    id: int
    status: str | None
    created_on: date | None
    closed_on: date | None
    value_minor: int | None
    currency: str | None


class SaleFacts(NamedTuple):
    """A document of a lead: what it is net, and what its goods cost, in minor units of its own currency."""

    lead_id: int
    currency: str
    net_minor: int
    cost_minor: int | None
    sold_on: date | None


class ClientFacts(NamedTuple):
    """A customer, and by what others are known to be the same one."""

    id: int
    closed_on: date | None
    account_id: int | None
    email: str | None
    phone: str | None
    previous_lead_id: int | None


class DeedFacts(NamedTuple):
    """What was done with a lead, and when."""

    lead_id: int
    kind: str
    happened_on: date | None


class ChanceFacts(NamedTuple):
    """An open lead with a value: how likely it is to be won, in percent, and when that is expected."""

    value_minor: int
    percent: int
    expected_close: date | None


EntryFacts = tuple[int, int, str | None]  # of a lead's entering a stage: lead, stage, day as it is stored


def lead_facts(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[LeadFacts]:
    """The leads that satisfy conditions."""
    columns = (lead.c.id, lead.c.status, lead.c.created_on, lead.c.closed_on, lead.c.value_minor, lead.c.currency)
    return [LeadFacts(*row) for row in con.execute(sa.select(*columns).where(*found))]


def sale_facts(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[SaleFacts]:
    """The documents of the leads that satisfy conditions, added up line by line here rather than by the file."""
    query = (
        sa.select(sale.c.id, sale.c.lead_id, sale.c.currency, sale.c.cost_minor, sale.c.sold_on, sale_line.c.net_minor)
        .select_from(sale.join(lead, lead.c.id == sale.c.lead_id))
        .outerjoin(sale_line, sale_line.c.sale_id == sale.c.id)
        .where(*found)
    )
    sales: dict[int, SaleFacts] = {}
    for sale_id, lead_id, currency, cost_minor, sold_on, net_minor in con.execute(query):
        known = sales.get(sale_id) or SaleFacts(lead_id, currency, 0, cost_minor, sold_on)
        sales[sale_id] = known._replace(net_minor=known.net_minor + (net_minor or 0))
    return list(sales.values())


def client_facts(con: Connection) -> list[ClientFacts]:
    """All customers of the file."""
    known = (lead.c.account_id, lead.c.email, lead.c.phone, lead.c.previous_lead_id)
    query = sa.select(lead.c.id, lead.c.closed_on, *known).where(lead.c.status == StageKind.WON.value)
    return [ClientFacts(*row) for row in con.execute(query)]


def deed_facts(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[DeedFacts]:
    """The activities of the leads that satisfy conditions."""
    query = sa.select(activity.c.lead_id, activity.c.kind, activity.c.happened_on).where(
        activity.c.lead_id.in_(sa.select(lead.c.id).where(*found))
    )
    return [DeedFacts(*row) for row in con.execute(query)]


def chance_facts(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[ChanceFacts]:
    """The leads that satisfy conditions and have a value; a chance of their own goes before their stage's."""
    query = (
        sa.select(lead.c.value_minor, lead.c.probability, stage.c.probability, lead.c.expected_close)
        .select_from(lead.outerjoin(stage, stage.c.id == lead.c.stage_id))
        .where(*found, lead.c.value_minor.is_not(None))
    )
    return [
        ChanceFacts(value, (of_stage or 0) if own is None else own, day)
        for value, own, of_stage, day in con.execute(query)
    ]


def entry_facts(
    con: Connection, found: Sequence[sa.ColumnElement[bool]], stage_ids: Sequence[int]
) -> list[EntryFacts]:
    """The entries of the leads that satisfy conditions and were in one of these stages, lead by lead in their order."""
    visits = sa.select(stage_entry.c.lead_id).where(stage_entry.c.stage_id.in_(stage_ids))
    leads = sa.select(lead.c.id).where(*found, lead.c.id.in_(visits))
    query = (
        sa.select(stage_entry.c.lead_id, stage_entry.c.stage_id, stage_entry.c.entered_on)
        .where(stage_entry.c.lead_id.in_(leads))
        .order_by(stage_entry.c.lead_id, stage_entry.c.id)
    )
    return statements.rows_as_stored(con, query)


def _owners_of(con: Connection, rows: sa.Table, found: Sequence[sa.ColumnElement[bool]]) -> list[int]:
    """The lead of each row of a table, of the leads that satisfy conditions."""
    query = sa.select(rows.c.lead_id).select_from(rows.join(lead, lead.c.id == rows.c.lead_id)).where(*found)
    return list(con.execute(query).scalars())


def activities_of(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[int]:
    """The lead of each activity."""
    return _owners_of(con, activity, found)


def seats_of(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[int]:
    """The lead of each person who decides on one."""
    return _owners_of(con, committee_member, found)
