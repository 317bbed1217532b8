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
_MONTHS_NAMED = 14  # each, where there is room; of more, some
_APART = 6  # pixels between two names, for a text size of 100 %


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


def month_ticks(kit: "Kit", months: Sequence[date], width: int) -> list[Tick]:
    """The short names of months that stand in so many pixels; where they are too many, of every third.

    Then January has the year for its name.
    """
    locale, short_format = QLocale(), QLocale.FormatType.ShortFormat
    names = [locale.standaloneMonthName(month.month, short_format).rstrip(".") for month in months]
    widest = max((kit.painting.width(name, "small") for name in names), default=0) + kit.theme.scaled(_APART)
    if len(months) <= _MONTHS_NAMED and widest * len(months) <= width:
        return [Tick(place, name) for place, name in enumerate(names)]
    return [
        Tick(place, str(month.year) if month.month == 1 else names[place])
        for place, month in enumerate(months)
        if month.month % 3 == 1
    ]
