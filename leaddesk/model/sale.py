"""A sale: a document from a won lead, its lines, and the credit note that takes one back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from pydantic import model_validator

from leaddesk.model.columns import Value, amount, instant, json_text, reference, row_id, run_reference, uid
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_


class Sale(Value):
    """A document: its number, day, currency, when it was paid and what the goods cost.

    A credit note names its original; its lines and its cost are negative. `origin` tells where it came from
    (empty: typed here). `cost_minor` is in minor units of `currency`.
    """

    id: int | None = row_id()
    uid: str = uid()
    source: str = ""
    external_id: str | None = None
    lead_id: int | None = reference("lead", index=True)
    number: str | None = None
    sold_on: date | None = None
    currency: str
    paid_on: date | None = None
    cost_minor: int | None = amount()
    credits_id: int | None = reference("sale")
    origin: str = ""
    notes: str | None = None
    extra: Mapping[str, str] = json_text(default_factory=dict)
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()


class SaleLine(Value):
    """What was sold at one VAT code; net + VAT = gross to the minor unit.

    `rate_bp` is copied from the code, in basis points (22 % = 2200), and never changes with it.
    """

    id: int | None = row_id()
    sale_id: int = reference("sale", default=..., index=True)
    position: int = 0
    vat_code_id: int | None = reference("vat_code")
    rate_bp: int | None = None
    net_minor: int = amount(default=...)
    vat_minor: int = amount(default=...)
    gross_minor: int = amount(default=...)
    import_run_id: int | None = run_reference()

    @model_validator(mode="after")
    def _adds_up(self) -> "SaleLine":
        if self.net_minor + self.vat_minor != self.gross_minor:
            raise RuleError(
                N_("Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency)."),
                net=self.net_minor,
                vat=self.vat_minor,
                gross=self.gross_minor,
            )
        return self


class SaleTotals(NamedTuple):
    """Sums of a sale's lines in minor units of its currency."""

    net_minor: int
    vat_minor: int
    gross_minor: int


def sale_totals(lines: Sequence[SaleLine]) -> SaleTotals:
    """The sums of a sale; each line was rounded by itself, so the sums are exact."""
    return SaleTotals(
        sum(line.net_minor for line in lines),
        sum(line.vat_minor for line in lines),
        sum(line.gross_minor for line in lines),
    )
