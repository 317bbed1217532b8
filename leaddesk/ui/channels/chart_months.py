"""What the chart stacks month by month, and what stands below the months."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from leaddesk.ui.channels.plots import Series, Tick
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.look.looks import ChannelLook

MOST_SERIES = 9
MOST_MONTHS = 24
_MONTHS_NAMED = 14  # each; of more, some


def month_series(
    kit: "Kit", counts: Mapping[str | None, tuple[int, ...]], count: int, looks: "Mapping[str, ChannelLook]"
) -> list[Series]:
    """The last `count` months: the channels with most of it, from below; the others as one on top."""
    recent = {channel: values[-count:] for channel, values in counts.items() if any(values[-count:])}
    ordered = sorted(recent, key=lambda channel: (channel is None, -sum(recent[channel]), channel or ""))
    theme, taken = kit.theme, set[str]()
    shown = ordered if len(ordered) <= MOST_SERIES else ordered[: MOST_SERIES - 1]
    series = []
    for channel in shown:
        look = looks.get(channel or "")
        colour = theme.channel_colour(look) if look is not None else theme.colour("text-disabled")
        places = (theme.categorical(place) for place in range(MOST_SERIES + 1))
        if colour.name() in taken:
            colour = next((each for each in places if each.name() not in taken), colour)
        taken.add(colour.name())
        name = tr("No channel") if channel is None else channel if look is None else look.name
        series.append(Series(name, colour, recent[channel]))
    rest = [recent[channel] for channel in ordered[len(shown) :]]
    if rest:
        added = tuple(sum(values) for values in zip(*rest, strict=True))
        series.append(Series(tr("All others"), theme.colour("hairline-strong"), added))
    return series


def month_ticks(months: Sequence[date]) -> list[Tick]:
    """The short names of months; where there are many, of every third, and the year for January."""
    many, locale, ticks = len(months) > _MONTHS_NAMED, QLocale(), []
    for place, month in enumerate(months):
        if many and month.month % 3 != 1:
            continue
        short = locale.standaloneMonthName(month.month, QLocale.FormatType.ShortFormat).rstrip(".")
        ticks.append(Tick(place, str(month.year) if many and month.month == 1 else short))
    return ticks
