"""How far the roles are filled that the stages of accounts' open leads ask for."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.engine import Connection
from leaddesk.storage.listing.of_accounts import OfAccounts
from leaddesk.storage.searching.lead_filter import MEMBER_ROLE
from leaddesk.storage.statements import stored_day
from leaddesk.storage.tables import activity, activity_person, committee_member, lead, stakeholder


class AskedFor(NamedTuple):
    """The roles, as they are stored, that are asked for by the ids of open stages.

    Each is filled by somebody in favour of the lead who was spoken to in the last `quiet_after` days.
    """

    roles: Mapping[int, Sequence[str]]
    quiet_after: int


class Covered(NamedTuple):
    """How many roles all open leads of an account ask for, and how many of these are well filled."""

    filled: int = 0
    asked: int = 0


def account_coverage(
    con: Connection,
    leads_at: Mapping[int, Mapping[int, int]],
    today: date,
    asked: AskedFor,
    ids: Sequence[int] | None = None,
) -> dict[int, Covered]:
    """By account, of these ids or of all: how well its open leads are covered; those that ask for no role left out.

    `leads_at` says how many are open, by account and stage.
    """
    wanted = {
        account_id: sum(count * len(asked.roles.get(stage_id, ())) for stage_id, count in at.items())
        for account_id, at in leads_at.items()
    }
    filled: dict[int, int] = {}
    since = stored_day(today - timedelta(days=asked.quiet_after))
    for account_id, stage_id, role, leads in _SEATS.rows(con, ids, today=stored_day(today), since=since):
        if role in asked.roles.get(stage_id, ()):
            filled[account_id] = filled.get(account_id, 0) + leads
    return {account_id: Covered(filled.get(account_id, 0), count) for account_id, count in wanted.items() if count}


_is_open = lead.c.status == StageKind.OPEN.value
_is_there = sa.or_(
    stakeholder.c.left_on.is_(None), sa.type_coerce(stakeholder.c.left_on, sa.Text) > sa.bindparam("today")
)
_was_spoken_to = sa.exists().where(
    activity_person.c.stakeholder_id == stakeholder.c.id,
    activity.c.id == activity_person.c.activity_id,
    sa.type_coerce(activity.c.happened_on, sa.Text) >= sa.bindparam("since"),
)
_SEATS = OfAccounts(
    lead.c.account_id,
    lead.c.stage_id,
    MEMBER_ROLE,
    sa.func.count(lead.c.id.distinct()),
    source=lead.join(committee_member, committee_member.c.lead_id == lead.c.id).join(
        stakeholder, stakeholder.c.id == committee_member.c.stakeholder_id
    ),
    where=(_is_open, committee_member.c.stance > 0, _is_there, _was_spoken_to),
    by=(lead.c.stage_id, MEMBER_ROLE),
)
