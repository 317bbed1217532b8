"""Which leads a figure counts, as a search of the leads page."""

from datetime import date

from leaddesk.model.days import Period
from leaddesk.model.query_terms import written

WITHOUT = "-has:channel"


def in_channel(name: str | None) -> str:
    """The search term of a channel, or of the leads without one."""
    if name is None:
        return WITHOUT
    # The language of searches has no way to write a quotation mark within quotes.
    return f'channel:"{name}"' if '"' not in name else f"channel:{name}"


def leads_query(
    channel: str, period: Period, pipeline: str | None = None, flag: str = "", *, reached: str = ""
) -> str:
    """The leads created in a period: `channel` is a term of `in_channel` or empty, `flag` open, won, lost or empty.

    `reached` is the name of a stage that they came as far as, or empty.
    """
    parts = [channel]
    if period.first is not None or period.last is not None:
        parts.append(f"created:{_span(period.first, period.last)}")
    if pipeline is not None:
        parts.append(f'pipeline:"{pipeline}"')
    if reached:
        parts.append(f"reached:{written(reached)}")
    parts.append(f"is:{flag}" if flag else "-is:contact")
    return " ".join(part for part in parts if part)


def _span(first: date | None, last: date | None) -> str:
    if first is None:
        return f"<={last}"
    return f">={first}" if last is None else f"{first}..{last}"
