"""How long leads stay in a stage, from a sample that is small enough to be counted while somebody waits."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.statements import stored_day
from leaddesk.storage.tables import stage_entry

_SAMPLE = 150


class Stays(NamedTuple):
    """Days → how many stayed so long: of those that went on, and of those that are still there."""

    left: dict[int, int]
    still_there: dict[int, int]


def sampled_stays(con: Connection, stage_id: int, today: date) -> Stays:
    """The stays of some hundred entries of the stage, evenly spread from the first to the last, or of all if fewer.

    Stays of unknown length are left out.
    """
    ((first, last),) = statements.rows(con, _ENDS, stage=stage_id)
    left, still_there = Counter[int](), Counter[int]()
    if first is None:
        return Stays(left, still_there)
    step = max(1, (last - first) // _SAMPLE)
    asked = {"stage": stage_id, "today": stored_day(today), "first": first, "last": last, "step": step}
    for days, lasts in statements.rows(con, _STAYS, **asked):
        if days is not None:
            (still_there if lasts else left)[days] += 1
    return Stays(left, still_there)


def _given(name: str) -> sa.BindParameter[int]:
    return sa.bindparam(name, type_=sa.Integer)


_IN_STAGE = stage_entry.c.stage_id == _given("stage")
_ENDS = sa.select(
    sa.select(sa.func.min(stage_entry.c.id)).where(_IN_STAGE).scalar_subquery(),
    sa.select(sa.func.max(stage_entry.c.id)).where(_IN_STAGE).scalar_subquery(),
)

_place = sa.select(_given("first").label("id")).cte("place", recursive=True)
_place = _place.union_all(sa.select(_place.c.id + _given("step")).where(_place.c.id + _given("step") <= _given("last")))
_nearest = sa.select(sa.func.min(stage_entry.c.id)).where(_IN_STAGE, stage_entry.c.id >= _place.c.id)
_sample = sa.select(_nearest.correlate(_place).scalar_subquery().label("id")).select_from(_place).distinct().subquery()

_next = stage_entry.alias("next")
_next_id = (
    sa.select(sa.func.min(_next.c.id))
    .where(_next.c.lead_id == stage_entry.c.lead_id, _next.c.id > stage_entry.c.id)
    .correlate(stage_entry)
    .scalar_subquery()
)
_visit = (
    sa.select(stage_entry.c.entered_on, _next_id.label("next_id"))
    .select_from(_sample.join(stage_entry, stage_entry.c.id == _sample.c.id))
    .subquery()
)
_lasts = _visit.c.next_id.is_(None)
_until = sa.case((_lasts, sa.bindparam("today", type_=sa.Text)), else_=sa.type_coerce(_next.c.entered_on, sa.Text))
_what: tuple[sa.ColumnElement[Any], ...] = (DaysBetween(_visit.c.entered_on, _until), _lasts)
_STAYS: sa.Select[Any] = sa.select(*_what).select_from(
    _visit.outerjoin(_next, _next.c.id == _visit.c.next_id)
)
