"""Traffic: the visits a channel brought, the top of the funnel."""

from datetime import date

from sqlmodel import Field

from leaddesk.model.columns import Value, reference, row_id, run_reference, word
from leaddesk.model.enums import Span


class Traffic(Value):
    """The visits of one day, or of one month (then `starts_on` is its first day)."""

    id: int | None = row_id()
    channel_id: int = reference("channel", default=..., index=True)
    campaign_id: int | None = reference("campaign")
    span: Span = word(default=Span.DAY)
    starts_on: date
    visits: int = Field(ge=0)
    import_run_id: int | None = run_reference()
