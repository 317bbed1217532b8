"""Spend: what a channel cost, in money, goods given and hours worked."""

from datetime import date

from leaddesk.model.columns import Value, amount, reference, row_id, run_reference, word
from leaddesk.model.enums import Span


class Spend(Value):
    """The costs of one day, or of one month (then `starts_on` is its first day).

    Money and goods in minor units of `currency`, work in minutes. None is not recorded, which is not 0.
    """

    id: int | None = row_id()
    channel_id: int = reference("channel", default=..., index=True)
    campaign_id: int | None = reference("campaign")
    span: Span = word(default=Span.DAY)
    starts_on: date
    amount_minor: int | None = amount()
    goods_minor: int | None = amount()
    minutes: int | None = None
    currency: str
    notes: str | None = None
    import_run_id: int | None = run_reference()
