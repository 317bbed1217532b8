"""What is counted of each channel in each month: the leads that came in it, and those of them that were won."""

from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import Method, StageKind
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.report_scope import chosen
from leaddesk.storage.tables import channel, lead


class MonthCount(NamedTuple):
    """A channel's leads of one month; channel None: leads without one, month None: their day is not known."""

    channel: str | None
    method: Method | None
    month: date | None
    leads: int
    won: int


def month_counts(con: Connection, scope: Scope) -> list[MonthCount]:
    """The leads that the report is about, by channel and by the month of the day that they are chosen by."""
    day = lead.c.closed_on if scope.by == "closed" else lead.c.created_on
    month = sa.func.substr(sa.type_coerce(day, sa.Text), 1, 7)
    won = sa.func.sum(sa.case((lead.c.status == StageKind.WON.value, 1), else_=0))
    query = sa.select(lead.c.channel_id, month, sa.func.count(), won).where(*chosen(scope))
    named = con.execute(sa.select(channel.c.id, channel.c.name, channel.c.method))
    channels = {row.id: (row.name, Method(row.method)) for row in named}
    found = []
    for channel_id, text, leads, won_ones in con.execute(query.group_by(lead.c.channel_id, month)):
        name, method = channels.get(channel_id, (None, None))
        of_month = None if text is None else date.fromisoformat(f"{text}-01")
        found.append(MonthCount(name, method, of_month, leads, won_ones))
    return found
