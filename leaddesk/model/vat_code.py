"""A VAT code: a rate of a country, and from when to when it holds."""

from datetime import date

from sqlmodel import Field

from leaddesk.model.columns import Value, row_id


class VatCode(Value):
    """`rate_bp` in basis points (22 % = 2200); `reason` says why a rate is 0, as the country's law words it."""

    id: int | None = row_id()
    key: str | None = None
    country: str
    name: str
    rate_bp: int = Field(ge=0, le=10_000)
    valid_from: date | None = None
    valid_to: date | None = None
    reason: str | None = None

    def holds_on(self, day: date) -> bool:
        """Whether a document of this day uses the code."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)
