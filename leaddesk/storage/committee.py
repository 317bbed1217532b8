"""Who decides on leads, as stakeholders in their seats, and when they were last in touch."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import Purpose, Role
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching.lead_filter import MEMBER_ROLE
from leaddesk.storage.tables import activity, activity_person, committee_member, lead, stakeholder, task


class Seat(NamedTuple):
    """A stakeholder on a lead's committee. `role` is the one on this lead, else the person's usual one.

    Stance from -2 (against) to +2 (for), influence from 1 to 5; None is not known. `last_touch` is the day of the last
    activity that the person took part in.
    """

    stakeholder_id: int
    name: str
    title: str | None
    role: Role | None
    stance: int | None
    influence: int | None
    last_touch: date | None
    reports_to_id: int | None
    left_on: date | None


class SeatElsewhere(NamedTuple):
    """A seat of a person on one of the leads of the account."""

    lead_id: int
    lead: str
    status: str | None
    role: Role | None
    stance: int | None
    influence: int | None


def committee_of(con: Connection, lead_id: int) -> tuple[Seat, ...]:
    """The seats of a lead, the most influential first."""
    return tuple(
        Seat._make((*row[:3], _role(row[3]), *row[4:6], _day(row[6]), row[7], _day(row[8])))
        for row in statements.rows(con, _SEATS, lead=lead_id)
    )


def seats_at(con: Connection, account_id: int) -> dict[int, tuple[SeatElsewhere, ...]]:
    """By stakeholder of an account: the seats on leads, newest lead first."""
    seats: dict[int, tuple[SeatElsewhere, ...]] = {}
    for person, lead_id, name, status, role, *stand in statements.rows(con, _SEATS_AT, account=account_id):
        seats[person] = (*seats.get(person, ()), SeatElsewhere(lead_id, name, status, _role(role), *stand))
    return seats


def last_touches(con: Connection, stakeholder_ids: Sequence[int]) -> dict[int, date]:
    """By stakeholder: the day of the last activity that the person took part in; who never did is left out."""
    query = (
        sa.select(activity_person.c.stakeholder_id, sa.func.max(activity.c.happened_on))
        .join(activity, activity.c.id == activity_person.c.activity_id)
        .where(activity_person.c.stakeholder_id.in_(stakeholder_ids))
        .group_by(activity_person.c.stakeholder_id)
    )
    return {person: day for person, day in con.execute(query) if day is not None}


def planned_with(con: Connection, stakeholder_ids: Sequence[int], today: date) -> dict[int, set[Purpose | None]]:
    """By stakeholder: what the tasks are for that are to be done with them, those that are overdue left out."""
    is_ahead = sa.or_(task.c.due_on.is_(None), task.c.due_on >= today)
    query = sa.select(task.c.stakeholder_id, task.c.purpose).where(
        task.c.stakeholder_id.in_(stakeholder_ids), task.c.done_at.is_(None), task.c.done_on.is_(None), is_ahead
    )
    found: dict[int, set[Purpose | None]] = {}
    for person, purpose in con.execute(query):
        found.setdefault(person, set()).add(Purpose(purpose) if purpose else None)
    return found


def _role(value: str | None) -> Role | None:
    return Role(value) if value else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


_last_touch = (
    sa.select(sa.func.max(activity.c.happened_on))
    .select_from(activity_person.join(activity, activity.c.id == activity_person.c.activity_id))
    .where(activity_person.c.stakeholder_id == stakeholder.c.id)
    .correlate(stakeholder)
    .scalar_subquery()
)
_who = (stakeholder.c.id, stakeholder.c.name, stakeholder.c.title)

_SEATS = (
    sa.select(*_who, MEMBER_ROLE, committee_member.c.stance, committee_member.c.influence, _last_touch)
    .add_columns(stakeholder.c.reports_to_id, stakeholder.c.left_on)
    .select_from(committee_member.join(stakeholder, stakeholder.c.id == committee_member.c.stakeholder_id))
    .where(committee_member.c.lead_id == sa.bindparam("lead"))
    .order_by(committee_member.c.influence.desc().nulls_last(), stakeholder.c.sort_name, stakeholder.c.id)
)

_SEATS_AT = (
    sa.select(stakeholder.c.id, lead.c.id, lead.c.name, lead.c.status, MEMBER_ROLE)
    .add_columns(committee_member.c.stance, committee_member.c.influence)
    .select_from(committee_member.join(stakeholder, stakeholder.c.id == committee_member.c.stakeholder_id))
    .join(lead, lead.c.id == committee_member.c.lead_id)
    .where(stakeholder.c.account_id == sa.bindparam("account"))
    .order_by(lead.c.id.desc())
)
