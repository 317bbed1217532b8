"""How far leads have come in their pipeline, as a search asks it: as far as a stage, or further.

Counted as the funnel does: nobody skips a stage, what was entered in a merged stage counts where that went, and a lost
lead came as far as it was before. Stages of pipelines in which a lead was once do not count.
"""

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.tables import lead, stage, stage_entry
from leaddesk.storage.terms import Condition

_ORDER = {kind.value: place for place, kind in enumerate((StageKind.OPEN, StageKind.WON, StageKind.LOST))}
_LOST = StageKind.LOST.value


def reached(is_wanted: Condition) -> Condition:
    """SQL: a lead that was, or is, in the stage that satisfies this, or in a later one; in a lost one: in that one."""
    enough = _stages_from(is_wanted)
    # Only those of the pipeline that the lead is in now.
    visited, there = ((stages.c.stage_id, lead.c.pipeline_id) for stages in (stage_entry, lead))
    was_there = sa.exists().where(stage_entry.c.lead_id == lead.c.id, sa.tuple_(*visited).in_(enough))
    return sa.or_(sa.tuple_(*there).in_(enough), was_there)


def _stages_from(is_wanted: Condition) -> sa.Select[tuple[int, int]]:
    """SQL: the stages that are as far as the wanted one, merged ones too, each with the pipeline it counts in."""
    ends = _ends()
    counted, wanted = stage.alias("counted"), sa.select(stage).where(is_wanted, _is_unmerged(stage)).subquery()
    is_far = sa.and_(
        counted.c.kind != _LOST,
        wanted.c.kind != _LOST,
        sa.tuple_(*_place(counted.c)) >= sa.tuple_(*_place(wanted.c)),
    )
    query = sa.select(ends.c.stage_id, counted.c.pipeline_id).join(counted, counted.c.id == ends.c.end_id)
    query = query.join(wanted, wanted.c.pipeline_id == counted.c.pipeline_id)
    return query.where(_is_unmerged(counted), sa.or_(counted.c.id == wanted.c.id, is_far))


def _ends() -> sa.CTE:
    """SQL: each stage with all that it was merged into, one after the other; a damaged file's circle ends too."""
    ends = sa.select(stage.c.id.label("stage_id"), stage.c.id.label("end_id")).cte("ends", recursive=True)
    following = stage.alias("following")
    return ends.union(
        sa.select(ends.c.stage_id, following.c.merged_into_id)
        .join(following, following.c.id == ends.c.end_id)
        .where(following.c.merged_into_id.is_not(None))
    )


def _is_unmerged(stages: sa.FromClause) -> Condition:
    return stages.c.merged_into_id.is_(None)


def _place(stages: sa.ColumnCollection[str, sa.ColumnElement[object]]) -> tuple[sa.ColumnElement[object], ...]:
    """SQL: what the stages of a pipeline stand in order by, as in the funnel."""
    return sa.case(_ORDER, value=stages.kind), stages.position, stages.id
