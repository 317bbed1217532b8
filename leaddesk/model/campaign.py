"""A campaign: a named effort in a channel."""

from datetime import date

from leaddesk.model.columns import Value, amount, reference, row_id


class Campaign(Value):
    """Its budget is in minor units of its currency."""

    id: int | None = row_id()
    channel_id: int | None = reference("channel", index=True)
    name: str
    budget_minor: int | None = amount()
    currency: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    notes: str | None = None

    def suits(self, channel_id: int | None) -> bool:
        """Whether a lead of a channel, or of none, can have come by it: it is of that channel, or over several."""
        return self.channel_id in (None, channel_id)
