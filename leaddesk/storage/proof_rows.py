"""The rows behind figures, one by one, so that these can be added up a second time."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import lead, sale, sale_line


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


def lead_facts(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[LeadFacts]:
    """The leads that satisfy conditions."""
    columns = (lead.c.id, lead.c.status, lead.c.created_on, lead.c.closed_on, lead.c.value_minor, lead.c.currency)
    return [LeadFacts(*row) for row in con.execute(sa.select(*columns).where(*found))]


def sale_facts(con: Connection, found: Sequence[sa.ColumnElement[bool]]) -> list[SaleFacts]:
    """The documents of the leads that satisfy conditions, added up line by line here rather than by the file."""
    query = (
        sa.select(sale.c.id, sale.c.lead_id, sale.c.currency, sale.c.cost_minor, sale_line.c.net_minor)
        .select_from(sale.join(lead, lead.c.id == sale.c.lead_id))
        .outerjoin(sale_line, sale_line.c.sale_id == sale.c.id)
        .where(*found)
    )
    sales: dict[int, SaleFacts] = {}
    for sale_id, lead_id, currency, cost_minor, net_minor in con.execute(query):
        known = sales.get(sale_id) or SaleFacts(lead_id, currency, 0, cost_minor)
        sales[sale_id] = known._replace(net_minor=known.net_minor + (net_minor or 0))
    return list(sales.values())
