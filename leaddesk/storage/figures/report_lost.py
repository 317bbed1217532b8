"""What is counted of lost leads: their reasons, by channel."""

import sqlalchemy as sa

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.lost import LostCount
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.report_scope import chosen
from leaddesk.storage.tables import channel, lead


def lost_counts(con: Connection, scope: Scope) -> list[LostCount]:
    """The lost leads that the report is about, by reason and channel."""
    query = sa.select(lead.c.close_reason, lead.c.channel_id, sa.func.count()).where(
        *chosen(scope), lead.c.status == StageKind.LOST.value
    )
    names = {row.id: row.name for row in con.execute(sa.select(channel.c.id, channel.c.name))}
    return [
        LostCount(reason, names.get(channel_id), count)
        for reason, channel_id, count in con.execute(query.group_by(lead.c.close_reason, lead.c.channel_id))
    ]
