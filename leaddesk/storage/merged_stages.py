"""Stages that were merged into others: what was entered there counts where it went."""

from collections.abc import Mapping

import sqlalchemy as sa

from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import stage


def merged_stages(con: Connection) -> dict[int, int]:
    """The merged stages, each with the one in use that it ended up in."""
    rows = con.execute(sa.select(stage.c.id, stage.c.merged_into_id).where(stage.c.merged_into_id.is_not(None)))
    into = {row.id: row.merged_into_id for row in rows}
    return {stage_id: _end(into, stage_id) for stage_id in into}


def in_use(stage_id: sa.ColumnElement[int], merged: Mapping[int, int]) -> sa.ColumnElement[int]:
    """SQL: the stage that counts for this one."""
    return sa.case(merged, value=stage_id, else_=stage_id) if merged else stage_id


def _end(into: Mapping[int, int], stage_id: int) -> int:
    """Where a chain of merges ends; a damaged file's circle ends where it began."""
    seen = {stage_id}
    while (following := into.get(stage_id)) is not None and following not in seen:
        seen.add(following)
        stage_id = following
    return stage_id
