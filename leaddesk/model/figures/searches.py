"""Which leads a figure counts, as a search of the leads page."""

from leaddesk.model.days import Period
from leaddesk.model.figures.scope import By

WITHOUT = "-has:channel"


def in_channel(name: str | None) -> str:
    """The search term of a channel, or of the leads without one."""
    return WITHOUT if name is None else named("channel", name)


def with_method(method: str | None) -> str:
    """The search term of all channels of a method, or of the leads without a channel."""
    return WITHOUT if method is None else named("method", method)


def named(field: str, name: str) -> str:
    """The search term of a row that is called so."""
    # The language of searches has no way to write a quotation mark within quotes.
    return f'{field}:"{name}"' if '"' not in name else f"{field}:{name}"


def leads_query(
    channel: str,
    period: Period,
    pipeline: str | None = None,
    flag: str = "",
    by: By = "created",
    *,
    reached: str = "",
) -> str:
    """The leads created, or closed, in a period.

    `channel` is a term of `in_channel` or empty, `flag` open, won, lost or empty, `reached` the name of a stage that
    they came as far as, or empty.
    """
    parts = [channel]
    if not period.is_all_time:
        parts.append(f"{by}:{span(period)}")
    if pipeline is not None:
        parts.append(named("pipeline", pipeline))
    if reached:
        parts.append(named("reached", reached))
    parts.append(f"is:{flag}" if flag else "-is:contact")
    if by == "closed" and not flag:
        parts.append("-is:open")
    return " ".join(part for part in parts if part)


def unknown_day_query(channel: str, pipeline: str | None = None, by: By = "created") -> str:
    """The leads that a period leaves out since nobody knows their day."""
    return f"{leads_query(channel, Period(), pipeline, by=by)} -has:{by}"


def span(period: Period) -> str:
    """The days of a period as a search has them; it has an end on one side at least."""
    if period.first is None:
        return f"<={period.last}"
    return f">={period.first}" if period.last is None else f"{period.first}..{period.last}"
