"""Where cards stand: the ranks in a column, and the stages a lead went through."""

import sqlalchemy as sa

from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import lead, stage, stage_entry

_IN_COLUMN = lead.c.stage_id == sa.bindparam("stage_id")
_LAST_RANK = sa.select(sa.func.max(lead.c.rank)).where(_IN_COLUMN)
_FIRST_RANK = sa.select(sa.func.min(lead.c.rank)).where(_IN_COLUMN)
_NEXT_RANK = _FIRST_RANK.where(lead.c.rank > sa.bindparam("rank"))
_PREVIOUS_RANK = _LAST_RANK.where(lead.c.rank < sa.bindparam("rank"))


def last_rank(con: Connection, stage_id: int) -> str | None:
    """The rank of the last card of a column; None if it is empty."""
    rank: str | None = statements.scalar(con, _LAST_RANK, stage_id=stage_id)
    return rank


def next_rank(con: Connection, stage_id: int, rank: str) -> str | None:
    """The rank of the card after this rank in a column; None at its end."""
    following: str | None = statements.scalar(con, _NEXT_RANK, stage_id=stage_id, rank=rank)
    return following


def previous_rank(con: Connection, stage_id: int, rank: str) -> str | None:
    """The rank of the card before this rank in a column; None at its top."""
    preceding: str | None = statements.scalar(con, _PREVIOUS_RANK, stage_id=stage_id, rank=rank)
    return preceding


def first_rank(con: Connection, stage_id: int) -> str | None:
    """The rank of the first card of a column; None if it is empty."""
    rank: str | None = statements.scalar(con, _FIRST_RANK, stage_id=stage_id)
    return rank


def last_open_stage(con: Connection, lead_id: int) -> int | None:
    """The open stage that a lead was in last; None if it never was in one."""
    query = (
        sa.select(stage_entry.c.stage_id)
        .join(stage, stage.c.id == stage_entry.c.stage_id)
        .where(stage_entry.c.lead_id == lead_id, stage.c.kind == "open")
        .where(stage.c.archived.is_(False), stage.c.merged_into_id.is_(None))
    )
    return con.execute(query.order_by(stage_entry.c.id.desc()).limit(1)).scalar()
