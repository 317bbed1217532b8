"""A payment: money that came in for a sale, all of it or a part."""

from datetime import date, datetime

from leaddesk.model.columns import Value, amount, instant, reference, row_id, run_reference


class Payment(Value):
    """In minor units of its sale's currency; negative where money was given back.

    It is no part of the document: it comes when the customer pays, also after the document's month was closed.
    """

    id: int | None = row_id()
    sale_id: int = reference("sale", default=..., index=True)
    paid_on: date
    amount_minor: int = amount(default=...)
    notes: str | None = None
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
