"""The figures of channels that few shops need, for those that want them."""

from collections.abc import Mapping
from dataclasses import dataclass

from leaddesk.model.channel import Channel
from leaddesk.model.figures.further import FurtherCounts, FurtherFigures, further, together
from leaddesk.model.figures.scope import Scope
from leaddesk.services.work import Work
from leaddesk.storage.figures.report_further import further_counts


@dataclass(frozen=True)
class Further:
    """By the name of a channel, or the word of a method; None: the leads without one. And of all together."""

    rows: Mapping[str | None, FurtherFigures]
    total: FurtherFigures


def further_figures(work: Work, scope: Scope, currency: str, *, by_method: bool = False) -> Further:
    """Of the leads of a channel report, whose scope and currency these are."""
    rate_minor = work.shop.hourly_rate_minor if currency == work.shop.currency else None
    counts = further_counts(work.con, scope, currency, rate_minor, work.today)
    called = {each.id: each.method.value if by_method else each.name for each in work.find(Channel)}
    rows: dict[str | None, list[FurtherCounts]] = {}
    for channel_id, own in counts.items():
        rows.setdefault(called.get(channel_id), []).append(own)
    rate_bp = work.shop.margin_rate_bp
    return Further(
        {name: further(together(own), rate_bp) for name, own in rows.items()},
        further(together(list(counts.values())), rate_bp),
    )
