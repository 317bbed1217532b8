"""What the cells of a lead's row say: read once, and all of them before anything of the row is stored."""

from collections.abc import Mapping
from typing import NamedTuple

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.services.importing.cells import Cells
from leaddesk.services.importing.consent_text import read_consents
from leaddesk.services.importing.contract_cells import NO_CONTRACT, Contract, read_contract
from leaddesk.services.importing.outcome import refuse_won_and_lost
from leaddesk.services.importing.plan import FilePlan
from leaddesk.storage.statements import NO_STAMP, Stamp, Stored

# The fields of a row that its lead has as they stand.
PLAIN = (
    *("name", "first_name", "last_name", "title", "contact", "company", "email", "phone", "mobile", "website"),
    *("instagram", "whatsapp", "street", "city", "postal_code", "region", "country", "language", "owner", "notes"),
)
_PARTS = ("first_name", "last_name")


class LeadCells(NamedTuple):
    """The text of a row: its line, its filled fields, what it keeps in extra, and the rule for its channel if any."""

    line: int
    fields: Mapping[str, str]
    extra: Mapping[str, str]
    rule: ChannelRule | None = None


class LeadRow(NamedTuple):
    """A row that can be stored: its text, and the moments, amount and share in it.

    `value_minor` is in minor units of `currency`; `currency` is None if the row has neither; `probability` in percent.
    """

    line: int
    fields: Mapping[str, str]
    extra: Mapping[str, str]
    rule: ChannelRule | None
    stamps: Mapping[str, Stamp]
    value_minor: int | None
    currency: str | None
    probability: int | None
    contract: Contract = NO_CONTRACT

    def stamp(self, field: str) -> Stamp:
        """The moment in a field; unknown if it is empty."""
        return self.stamps.get(field, NO_STAMP)


def read_lead(row: LeadCells, cells: Cells, *, exact: bool) -> LeadRow:
    """Read every cell of a row; raises RowProblem for the first that cannot be read."""
    fields = row.fields
    stamps = cells.stamps(fields)
    value_minor, currency = cells.amount(fields, "value") or (None, None)
    if "currency" in fields:
        named = cells.currency(fields)
        currency = currency or named
    probability = cells.probability(fields)
    refuse_won_and_lost(fields)
    if exact and "consent" in fields:
        read_consents(fields["consent"])
    contract = read_contract(fields, stamps, cells, currency)
    return LeadRow(*row, stamps, value_minor, contract.currency, probability, contract)


def whole_name(fields: Mapping[str, str], now: Mapping[str, Stored], plan: FilePlan) -> dict[str, Stored]:
    """The name of somebody who is there, of whose two parts a row has but one: the empty cell erases nothing."""
    told = [fields.get(part) for part in _PARTS]
    if plan.exact or "name" in plan.column_of or told.count(None) != 1:
        return {}
    both = (new or now[part] for part, new in zip(_PARTS, told, strict=True))
    return {"name": " ".join(str(part) for part in both if part)}
