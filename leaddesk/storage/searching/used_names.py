"""Names that leads are given as plain text, the most used first: owners, and reasons why they were lost or won."""

from typing import Any

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.storage import statements
from leaddesk.storage.engine import Connection
from leaddesk.storage.tables import lead

# What was written lately says it well enough, and is read in no time, however many leads there are.
_LATEST = 10_000
_MOST_OWNERS = 100
_MOST_REASONS = 12


def owners(con: Connection) -> tuple[str, ...]:
    """The owners of the latest leads, a hundred at most."""
    return tuple(name for (name,) in statements.rows(con, _OWNERS))


def lost_reasons(con: Connection) -> tuple[str, ...]:
    """The reasons why the leads closed last were lost, twelve at most."""
    return tuple(name for (name,) in statements.rows(con, _REASONS[StageKind.LOST]))


def won_reasons(con: Connection) -> tuple[str, ...]:
    """The reasons why the leads closed last were won, twelve at most."""
    return tuple(name for (name,) in statements.rows(con, _REASONS[StageKind.WON]))


def _most_used(name: sa.ColumnElement[str], most: int) -> sa.Select[Any]:
    return sa.select(name).where(name != "").group_by(name).order_by(sa.func.count().desc(), name).limit(most)


def _reasons(kind: StageKind) -> sa.Select[Any]:
    closed = (
        sa.select(sa.case((lead.c.status == kind.value, lead.c.close_reason)).label("reason"))
        .where(lead.c.closed_on.is_not(None))
        .order_by(lead.c.closed_on.desc())
        .limit(_LATEST)
        .subquery()
    )
    return _most_used(closed.c.reason, _MOST_REASONS)


_NEWEST = sa.select(lead.c.owner).order_by(lead.c.id.desc()).limit(_LATEST).subquery()
_OWNERS = _most_used(_NEWEST.c.owner, _MOST_OWNERS)
_REASONS = {kind: _reasons(kind) for kind in (StageKind.LOST, StageKind.WON)}
