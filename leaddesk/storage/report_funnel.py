"""What is counted of a pipeline's funnel: how far leads came, where they are, how long they stayed."""

from collections import Counter, defaultdict
from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.funnel import LeadGroup, StageStays
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection, DaysBetween
from leaddesk.storage.merged_stages import in_use, merged_stages
from leaddesk.storage.report_scope import chosen
from leaddesk.storage.tables import lead, pipeline, stage, stage_entry

_ORDER = (StageKind.OPEN.value, StageKind.WON.value, StageKind.LOST.value)

Days = dict[int, dict[int, int]]  # by stage: how many leads stayed so many days


class FunnelCounts(NamedTuple):
    """What the funnel is made from, and how many stays have no known length."""

    stages: list[StageStays]
    groups: list[LeadGroup]
    unknown_stays: int


class _Stays(NamedTuple):
    left: Days
    still_there: Days
    unknown: int


def first_pipeline(con: Connection) -> int | None:
    """The first pipeline with leads, else the first in use; None if there is none."""
    has_leads = sa.exists().where(lead.c.pipeline_id == pipeline.c.id)
    order = (has_leads.desc(), pipeline.c.archived, pipeline.c.position, pipeline.c.id)
    return con.execute(sa.select(pipeline.c.id).order_by(*order).limit(1)).scalar()


def funnel_counts(con: Connection, scope: Scope, pipeline_id: int, today: date) -> FunnelCounts:
    """The stages of a pipeline, open ones before won before lost, and what its leads did in them.

    The leads are those that are in the pipeline now, and their entries those in its stages. Merged stages count as
    the one they were merged into; archived ones are there if a lead was ever in them. Stays that last end today.
    """
    merged = merged_stages(con)
    stages = _stages(con, pipeline_id, merged)
    places = {found.stage_id: found.position for found in stages}
    passable = {found.stage_id: found.position for found in stages if found.kind is not StageKind.LOST}
    ids = [*places, *(stage_id for stage_id, into in merged.items() if into in places)]
    leads = sa.and_(*chosen(scope), lead.c.stage_id.in_(ids))
    groups = _groups(con, leads, passable, merged)
    ...
