"""A search that looks at every row: in parts, so that it can say how far it is, and be stopped between two of them."""

import json
from array import array
from collections.abc import Callable, Sequence
from datetime import date

import sqlalchemy as sa

from leaddesk.model.query import LeadQuery
from leaddesk.storage.engine import Connection
from leaddesk.storage.pages import ids_of
from leaddesk.storage.searching.terms import Condition, Subject, conditions, matching_ids

_PART = 10_000  # rows: a part takes a hundredth of a second, or a tenth where much is written down


def ids_in_parts(
    con: Connection, subject: Subject, query: LeadQuery, today: date, report: Callable[[int, int], None]
) -> "array[int]":
    """As `matching_ids`, without a limit; `report` hears of the ids that are done and of the last one."""
    last = con.execute(sa.select(sa.func.max(subject.id)).select_from(subject.source)).scalar() or 0
    wanted = sa.select(subject.id).select_from(subject.source).where(*conditions(subject, query, today))
    found = array("q")
    for done in range(0, last, _PART):
        report(done, last)
        found += ids_of(con, wanted.where(subject.id.between(done + 1, done + _PART)).order_by(subject.id))
    report(last, last)
    if not query.order or len(found) < 2:
        return found
    return matching_ids(con, subject, LeadQuery(order=query.order), today, is_one_of(subject.id, found))


def is_one_of(column: sa.ColumnElement[int], ids: Sequence[int]) -> Condition:
    """SQL: the column holds one of any number of ids."""
    listed = sa.func.json_each(sa.literal(json.dumps(list(ids)), sa.Text)).table_valued(sa.column("value", sa.Integer))
    return column.in_(sa.select(listed.c.value))
