"""What is asked of many leads at once before they are changed together; any number of ids in one statement."""

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.tables import custom_value, lead, lead_tag, sale

_SOLD = sa.select(lead.c.name).join(sale, sale.c.lead_id == lead.c.id).where(lead.c.id.in_(ids_in("ids"))).limit(1)
_FOLLOWERS = sa.select(lead.c.id, lead.c.previous_lead_id).where(lead.c.previous_lead_id.in_(ids_in("ids")))
_TAGGED = sa.select(lead_tag.c.lead_id).where(
    lead_tag.c.lead_id.in_(ids_in("ids")), lead_tag.c.tag_id == sa.bindparam("tag_id")
)
_VALUES = sa.select(custom_value.c.lead_id, custom_value.c.id, custom_value.c.text).where(
    custom_value.c.lead_id.in_(ids_in("ids")), custom_value.c.custom_field_id == sa.bindparam("field_id")
)


def held(con: Connection, lead_ids: Sequence[int], columns: Sequence[str]) -> dict[int, tuple[Any, ...]]:
    """What leads hold in columns of theirs, by their ids; those that are gone are left out."""
    query = sa.select(lead.c.id, *(lead.c[name] for name in columns)).where(lead.c.id.in_(ids_in("ids")))
    return {row[0]: tuple(row[1:]) for row in con.execute(query, {"ids": json.dumps(list(lead_ids))})}


def values_of(con: Connection, lead_ids: Sequence[int], field_id: int) -> dict[int, tuple[int, str]]:
    """What leads hold in a field that the user made, by their ids: the id of the value, and its text."""
    found = statements.rows(con, _VALUES, ids=json.dumps(list(lead_ids)), field_id=field_id)
    return {row[0]: (row[1], row[2]) for row in found}


def name_of_one_sold_to(con: Connection, lead_ids: Sequence[int]) -> str | None:
    """The name of one of the leads that has sales; None if none has."""
    name: str | None = statements.scalar(con, _SOLD, ids=json.dumps(list(lead_ids)))
    return name


def followers_of(con: Connection, lead_ids: Sequence[int]) -> list[tuple[int, int]]:
    """(lead, the lead before it) of those that name one of these as the lead before."""
    return [(row[0], row[1]) for row in statements.rows(con, _FOLLOWERS, ids=json.dumps(list(lead_ids)))]


def tagged(con: Connection, lead_ids: Sequence[int], tag_id: int) -> set[int]:
    """Those of the leads that have a tag."""
    return {row[0] for row in statements.rows(con, _TAGGED, ids=json.dumps(list(lead_ids)), tag_id=tag_id)}
