"""How many leads each channel brought in each month, and how many of those became customers."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leaddesk.model.days import months
from leaddesk.model.figures.scope import Scope
from leaddesk.services.work import Work
from leaddesk.storage.figures import report_channel_months


@dataclass(frozen=True)
class ChannelMonths:
    """Figures in the order of `months`, which has no gaps; by channel, or by method, None for the leads without one.

    They are those of the channel report, parted by the month that a lead came in (or, by "closed", was closed in):
    added up with `without_month`, the leads of an unknown day, they are its figures.
    """

    months: tuple[date, ...]
    leads: Mapping[str | None, tuple[int, ...]]
    won: Mapping[str | None, tuple[int, ...]]
    without_month: int


def channel_months(work: Work, scope: Scope, *, by_method: bool = False) -> ChannelMonths:
    """The leads of a channel report, whose scope this is, month by month; by the words of methods if so wished."""
    counts = report_channel_months.month_counts(work.con, work.figures, scope)
    known = sorted(count.month for count in counts if count.month is not None)
    shown = tuple(months(known[0], known[-1])) if known else ()
    leads: Counter[tuple[str | None, date | None]] = Counter()
    won: Counter[tuple[str | None, date | None]] = Counter()
    channels: dict[str | None, None] = {}
    for count in counts:
        name = count.method if by_method else count.channel
        channels[name] = None
        leads[name, count.month] += count.leads
        won[name, count.month] += count.won
    return ChannelMonths(
        months=shown,
        leads={channel: tuple(leads[channel, month] for month in shown) for channel in channels},
        won={channel: tuple(won[channel, month] for month in shown) for channel in channels},
        without_month=sum(count.leads for count in counts if count.month is None),
    )
