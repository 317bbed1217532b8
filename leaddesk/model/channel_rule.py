"""A rule that says which channel, and perhaps which campaign, a sign in a file speaks of."""

from typing import Literal, NamedTuple, get_args

SignalBy = Literal["discount_code", "utm_source", "utm_medium", "utm_campaign", "tag", "referrer", "form"]
SIGNALS: tuple[SignalBy, ...] = get_args(SignalBy)


class ChannelRule(NamedTuple):
    """Whoever comes with this `value` came by this channel: `by` says what the value is, such as a discount code.

    `channel` and `campaign` are names; values are compared without regard to case, spaces, `_` and `-`.
    """

    by: SignalBy
    value: str
    channel: str
    campaign: str = ""
