"""What is asked of all leads of a stage at once."""

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import lead


def leads_by_stage(con: Connection) -> dict[int, int]:
    """How many leads are in each stage now; stages without any are left out."""
    query = sa.select(lead.c.stage_id, sa.func.count()).where(lead.c.stage_id.is_not(None))
    return {row[0]: row[1] for row in con.execute(query.group_by(lead.c.stage_id))}


def leads_in(con: Connection, stage_id: int) -> int:
    """How many leads are in a stage now."""
    return con.execute(sa.select(sa.func.count()).select_from(lead).where(lead.c.stage_id == stage_id)).scalar_one()


def open_leads_in(con: Connection, pipeline_id: int) -> int:
    """How many open leads a pipeline has."""
    is_open = (lead.c.pipeline_id == pipeline_id, lead.c.status == StageKind.OPEN.value)
    return con.execute(sa.select(sa.func.count()).select_from(lead).where(*is_open)).scalar_one()


def cards_of(con: Connection, stage_id: int) -> list[tuple[int, str | None]]:
    """The leads of a stage and their ranks, in the order of its column."""
    query = sa.select(lead.c.id, lead.c.rank).where(lead.c.stage_id == stage_id).order_by(lead.c.rank, lead.c.id)
    return [(row[0], row[1]) for row in con.execute(query)]
