"""What is counted of each channel in each month: the leads that came in it, and those of them that were won."""

from datetime import date
from typing import NamedTuple

import sqlalchemy as sa

from leaddesk.model.enums import Method
from leaddesk.model.figures.scope import Scope
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures.figure_book import FigureBook
from leaddesk.storage.tables import channel


class MonthCount(NamedTuple):
    """A channel's leads of one month; channel None: leads without one, month None: their day is not known."""

    channel: str | None
    method: Method | None
    month: date | None
    leads: int
    won: int


def month_counts(con: Connection, book: FigureBook, scope: Scope) -> list[MonthCount]:
    """The leads that the report is about, by channel and by the month of the day that they are chosen by."""
    named = con.execute(sa.select(channel.c.id, channel.c.name, channel.c.method))
    channels = {row.id: (row.name, Method(row.method)) for row in named}
    found = []
    for (channel_id, month), (leads, won) in book.of_months(scope).items():
        name, method = channels.get(channel_id, (None, None))
        found.append(MonthCount(name, method, month, leads, won))
    return found
