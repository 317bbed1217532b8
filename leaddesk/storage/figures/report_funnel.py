"""What is counted of a pipeline's funnel: how far leads came, where they are, how long they stayed."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.funnel import LeadGroup, StageStays
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.figures.report_scope import chosen
from leaddesk.storage.merged_stages import in_use, merged_stages
from leaddesk.storage.tables import lead, pipeline, stage, stage_entry

_ORDER = (StageKind.OPEN, StageKind.WON, StageKind.LOST)


class FunnelCounts(NamedTuple):
    """What a funnel is made from, and how many stays are of unknown length."""

    stages: list[StageStays]
    groups: list[LeadGroup]
    unknown_stays: int


class _Stay(NamedTuple):
    """Leads that stayed equally long in a stage; None if a day of it is unknown."""

    stage_id: int
    lasts: bool
    days: int | None
    leads: int


def first_pipeline(con: Connection) -> int | None:
    """The first pipeline with leads, else the first in use; None if there is none."""
    has_leads = sa.exists().where(lead.c.pipeline_id == pipeline.c.id)
    order = (has_leads.desc(), pipeline.c.archived, pipeline.c.position, pipeline.c.id)
    return con.execute(sa.select(pipeline.c.id).order_by(*order).limit(1)).scalar()


def funnel_counts(
    con: Connection, scope: Scope, today: date, with_last: bool = False, days_of: Collection[str] | None = None
) -> FunnelCounts:
    """The stages of the scope's pipeline, open ones before won before lost, and what its leads did in them.

    The leads are those that are in the pipeline now, with their entries in its stages. Merged stages count as the one
    that they were merged into; archived ones are there if one of the leads was in them. Stays that last end today.
    `with_last`: with the stays of the last visits alone, too. `days_of` are the stages whose stays are asked for, by
    name, None: all of them; their unknown stays are counted.
    """
    if days_of is not None and not days_of:
        return FunnelCounts(*came_as_far(con, scope), 0)
    merged = merged_stages(con)
    stages, archived = _stages(con, scope.pipeline_id, merged)
    leads = _in_stages(scope, stages, merged)
    groups = _groups(con, leads, stages, merged)
    waiting = [
        each.stage_id
        for each in stages
        if each.kind is StageKind.OPEN and (days_of is None or each.name in days_of)
    ]
    stays = _stays(con, leads, waiting, merged, today)
    last = _stays(con, leads, waiting, merged, today, only_last=True) if with_last else []
    reached = {group.reached for group in groups}
    met = {group.stage_id for group in groups} | {stay.stage_id for stay in stays}
    left, still_there = _days(stays, lasts=False), _days(stays, lasts=True)
    last_left, last_still_there = _days(last, lasts=False), _days(last, lasts=True)
    shown = [
        replace(
            found,
            left=left[found.stage_id],
            still_there=still_there[found.stage_id],
            last_left=last_left[found.stage_id],
            last_still_there=last_still_there[found.stage_id],
        )
        for found in stages
        if found.stage_id not in archived or found.stage_id in met or found.position in reached
    ]
    return FunnelCounts(shown, groups, sum(stay.leads for stay in stays if stay.days is None))


def came_as_far(con: Connection, scope: Scope) -> tuple[list[StageStays], list[LeadGroup]]:
    """Stages and leads as `funnel_counts` has them, without how long these stayed, which takes most of its time."""
    merged = merged_stages(con)
    stages, archived = _stages(con, scope.pipeline_id, merged)
    leads = _in_stages(scope, stages, merged)
    groups = _groups(con, leads, stages, merged)
    reached, met = {group.reached for group in groups}, {group.stage_id for group in groups}
    passed = [each.stage_id for each in stages if each.kind is StageKind.OPEN and each.stage_id in archived]
    if passed:
        entered = in_use(stage_entry.c.stage_id, merged)
        visits = sa.select(entered).select_from(stage_entry.join(lead, lead.c.id == stage_entry.c.lead_id))
        met |= set(con.execute(visits.where(leads, entered.in_(passed)).distinct()).scalars())
    gone = archived - met
    shown = [each for each in stages if each.stage_id not in gone or each.position in reached]
    return shown, groups


def won_stays(con: Connection, pipeline_id: int, stage_id: int, today: date) -> dict[int, int]:
    """How many won leads of a pipeline stayed so many days in a stage, each lead once with all its stays added up.

    Stays of unknown length are left out.
    """
    won = sa.and_(lead.c.pipeline_id == pipeline_id, lead.c.status == StageKind.WON.value)
    stays = _stays(con, won, [stage_id], merged_stages(con), today)
    return {stay.days: stay.leads for stay in stays if stay.days is not None and not stay.lasts}


def _stages(con: Connection, pipeline_id: int | None, merged: Mapping[int, int]) -> tuple[list[StageStays], set[int]]:
    """The stages of a pipeline, their positions counted from 0, and the ids of those that are archived."""
    query = sa.select(stage).where(stage.c.pipeline_id == pipeline_id).order_by(stage.c.position, stage.c.id)
    rows = [row for row in con.execute(query) if row.id not in merged]
    rows.sort(key=lambda row: _ORDER.index(row.kind))
    stages = [StageStays(row.id, row.name, StageKind(row.kind), place) for place, row in enumerate(rows)]
    return stages, {row.id for row in rows if row.archived}


def _in_stages(scope: Scope, stages: list[StageStays], merged: Mapping[int, int]) -> sa.ColumnElement[bool]:
    """SQL: a lead of the scope that is in one of these stages, or in one that was merged into one of them."""
    ids = {found.stage_id for found in stages}
    own = [*ids, *(stage_id for stage_id, target in merged.items() if target in ids)]
    return sa.and_(*chosen(scope), lead.c.stage_id.in_(own))


def _groups(
    con: Connection, leads: sa.ColumnElement[bool], stages: list[StageStays], merged: Mapping[int, int]
) -> list[LeadGroup]:
    """How many leads came as far and are where; the stage that a lead is in now it has reached, entered or not."""
    places = {found.stage_id: found.position for found in stages if found.kind is not StageKind.LOST}
    place = sa.case(places, value=in_use(stage_entry.c.stage_id, merged)) if places else sa.null()
    reached = sa.select(sa.func.max(place)).where(stage_entry.c.lead_id == lead.c.id).scalar_subquery().label("reached")
    now = in_use(lead.c.stage_id, merged).label("now")
    query = sa.select(reached, now, sa.func.count()).where(leads).group_by(reached, now)
    counts: Counter[tuple[int | None, int]] = Counter()
    for furthest, stage_id, count in con.execute(query):
        known = [came for came in (furthest, places.get(stage_id)) if came is not None]
        counts[max(known, default=None), stage_id] += count
    return [LeadGroup(came, stage_id, count) for (came, stage_id), count in counts.items()]


def _stays(
    con: Connection,
    leads: sa.ColumnElement[bool],
    stage_ids: list[int],
    merged: Mapping[int, int],
    today: date,
    *,
    only_last: bool = False,
) -> list[_Stay]:
    """How long leads were in these stages: from each entry to the lead's next one, added up, or the last one only."""
    following, later, again = (stage_entry.alias(name) for name in ("following", "later", "again"))
    after = (later.c.lead_id == stage_entry.c.lead_id, later.c.id > stage_entry.c.id)
    next_id = sa.select(sa.func.min(later.c.id)).where(*after).correlate(stage_entry).scalar_subquery()
    lasts = following.c.id.is_(None)
    until = sa.case((lasts, sa.literal(today)), else_=following.c.entered_on)
    stage_id = in_use(stage_entry.c.stage_id, merged)
    own = [*stage_ids, *(gone for gone, target in merged.items() if target in stage_ids)]
    # By the index of leads, not by that of stages, in which there are more.
    were_there = sa.func.coalesce(stage_entry.c.stage_id, sa.null()).in_(own)
    came_again = sa.exists().where(
        again.c.lead_id == stage_entry.c.lead_id,
        again.c.id > stage_entry.c.id,
        sa.func.coalesce(in_use(again.c.stage_id, merged), sa.null()) == stage_id,
    )
    visit = (
        sa.select(
            stage_entry.c.lead_id,
            stage_id.label("stage_id"),
            DaysBetween(stage_entry.c.entered_on, until).label("days"),
            sa.case((lasts, 1), else_=0).label("lasts"),
        )
        .select_from(stage_entry.outerjoin(following, following.c.id == next_id))
        .where(stage_entry.c.lead_id.in_(sa.select(lead.c.id).where(leads)), were_there)
        .where(*([~came_again] if only_last else []))
        .subquery()
    )
    all_known = sa.func.count(visit.c.days) == sa.func.count()
    stay = (
        sa.select(
            visit.c.stage_id,
            sa.func.max(visit.c.lasts).label("lasts"),
            sa.case((all_known, sa.func.sum(visit.c.days))).label("days"),
        )
        .group_by(visit.c.lead_id, visit.c.stage_id)
        .subquery()
    )
    query = sa.select(stay.c.stage_id, stay.c.lasts, stay.c.days, sa.func.count())
    return [_Stay(*row) for row in con.execute(query.group_by(stay.c.stage_id, stay.c.lasts, stay.c.days))]


def _days(stays: list[_Stay], *, lasts: bool) -> dict[int, dict[int, int]]:
    """By stage: how many leads stayed so many days."""
    found: dict[int, dict[int, int]] = defaultdict(dict)
    for stay in stays:
        if stay.days is not None and bool(stay.lasts) is lasts:
            found[stay.stage_id][stay.days] = stay.leads
    return found
