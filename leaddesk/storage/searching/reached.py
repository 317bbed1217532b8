"""Which leads came as far as a stage: the question behind a funnel's figures, as a search asks it."""

from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.folding import search_fold
from leaddesk.storage.engine import Connection
from leaddesk.storage.merged_stages import merged_stages
from leaddesk.storage.tables import lead, stage, stage_entry

_ORDER = (StageKind.OPEN, StageKind.WON, StageKind.LOST)


def reached(con: Connection, name: str) -> sa.ColumnElement[bool]:
    """SQL: a lead was ever in a stage that is called so, or in a later one of its pipeline, as a funnel counts it.

    Who is in a pipeline reached its first stage; a lost stage is reached by those that are in it now. Entries in
    stages that were merged count where these went.
    """
    merged = merged_stages(con)
    rows = [row for row in con.execute(sa.select(stage).order_by(stage.c.position, stage.c.id)) if row.id not in merged]
    rows.sort(key=lambda row: _ORDER.index(row.kind))
    wanted = _spaced(name)
    found = [row for row in rows if wanted in (_spaced(row.name), _spaced(row.key or ""))]
    return sa.or_(sa.false(), *(_as_far_as(row, rows, merged) for row in found))


def _as_far_as(row: sa.Row[Any], rows: list[sa.Row[Any]], merged: dict[int, int]) -> sa.ColumnElement[bool]:
    same = [each for each in rows if each.pipeline_id == row.pipeline_id]
    here: sa.ColumnElement[bool] = lead.c.pipeline_id == row.pipeline_id
    if row.kind == StageKind.LOST.value:
        return sa.and_(here, lead.c.stage_id.in_(_with_merged([row.id], merged)))
    came = [each for each in same if each.kind != StageKind.LOST.value]
    if came[0].id == row.id:
        return here
    ids = _with_merged([each.id for each in came[[each.id for each in came].index(row.id) :]], merged)
    entered = sa.exists().where(stage_entry.c.lead_id == lead.c.id, stage_entry.c.stage_id.in_(ids))
    return sa.and_(here, sa.or_(lead.c.stage_id.in_(ids), entered))


def _with_merged(ids: list[int], merged: dict[int, int]) -> list[int]:
    return [*ids, *(stage_id for stage_id, into in merged.items() if into in ids)]


def _spaced(name: str) -> str:
    """As names are compared in every search."""
    return search_fold(name.replace("_", " ").replace("-", " ")).strip()
