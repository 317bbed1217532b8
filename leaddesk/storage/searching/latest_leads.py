"""The leads that a search finds first where the latest come first, without looking at all that it finds."""

import json
from array import array
from collections.abc import Sequence

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, ids_in
from leaddesk.storage.searching.search import latest_with
from leaddesk.storage.tables import lead

_SOME, _MANY = 1.25, 8  # times as many as are wanted: the index names some that only look alike
_SPAN = 200_000  # ids from the first to the last; beyond it, to look at more leads costs less than to ask for others

_DAY_AND_ID = (lead.c.created_on.desc(), lead.c.id.desc())
_EARLIER = (
    sa.select(lead.c.id)
    .where(lead.c.created_on > sa.bindparam("day", type_=sa.Text))
    .where(lead.c.id < sa.bindparam("lowest", type_=sa.Integer))
    .limit(1)
)


def latest_leads(
    con: Connection, words: Sequence[str], conditions: Sequence[sa.ColumnElement[bool]], most: int
) -> "array[int] | None":
    """The first leads with all these folded words that satisfy the conditions, the newest first, then by their ids.

    Leads are mostly entered in the order in which they came up, so that those with the highest ids are looked at first.
    That no other one belongs before them is asked of the index of the days. None where it cannot be told like this.
    """
    for times in (_SOME, _MANY):
        wanted = int(most * times) + 1
        ids = latest_with(con, words, wanted)
        if ids is None:
            return None
        are_all = len(ids) < wanted
        if not are_all and ids[0] - ids[-1] > _SPAN:
            continue
        found = _among(con, ids, conditions, most)
        if are_all or len(found) == most:
            is_sure = are_all or _is_first(con, found[-1], ids[-1])
            return array("q", [lead_id for lead_id, _ in found]) if is_sure else None
    return None


def _is_first(con: Connection, last: tuple[int, str | None], lowest: int) -> bool:
    """Whether no lead with an id below the lowest one belongs before the last one found."""
    _, day = last
    return day is not None and statements.scalar(con, _EARLIER, day=day, lowest=lowest) is None


def _among(
    con: Connection, ids: Sequence[int], conditions: Sequence[sa.ColumnElement[bool]], most: int
) -> list[tuple[int, str | None]]:
    """The first of these leads that satisfy the conditions, with their days as they are stored."""
    day = sa.type_coerce(lead.c.created_on, sa.Text)
    query = sa.select(lead.c.id, day).where(lead.c.id.in_(ids_in("ids")), *conditions).order_by(*_DAY_AND_ID)
    found = con.execute(query.limit(most), {"ids": json.dumps(list(ids))})
    return [(row[0], row[1]) for row in found.all()]
