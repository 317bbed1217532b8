"""Values that a file has for stages, statuses and channels, and signs of a channel, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from leaddesk.model.channel_rule import SignalBy

ValueField = Literal["stage", "status", "channel"]
MOST_SHOWN = 200  # values of a field, the most frequent first


@dataclass(frozen=True)
class FoundValue:
    """A value of a column of stages, statuses or channels: how often it comes, and what it becomes.

    `becomes` is the name of a stage or channel, `is_new` if the import makes it. Answered by `ImportRequest.stages`
    (stages and statuses) and `ImportRequest.channels`.
    """

    field: ValueField
    value: str
    count: int
    becomes: str
    is_new: bool


@dataclass(frozen=True)
class Signal:
    """A value that speaks of a channel, such as a discount code: how many rows (of sales: documents) have it.

    `channel` and `campaign` are what a rule makes of it, None and empty if there is no rule. `money` sums the amounts
    of sales with it, gross, in minor units by currency.
    """

    by: SignalBy
    value: str
    count: int
    channel: str | None
    money: Mapping[str, int]
    campaign: str = ""
