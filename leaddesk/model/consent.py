"""A consent record: what a person said about being contacted, and when."""

from datetime import date, datetime

from pydantic import model_validator

from leaddesk.model.columns import Value, instant, reference, row_id, run_reference, word
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_

MARKETING = "marketing"
KEEPING = "keeping"  # said by the shop: it was decided that the lead stays
NO = frozenset({ConsentState.REFUSED, ConsentState.WITHDRAWN})


class Consent(Value):
    """Of a lead or a stakeholder; records are added, never changed: the newest of a purpose holds."""

    id: int | None = row_id()
    lead_id: int | None = reference("lead", index=True)
    stakeholder_id: int | None = reference("stakeholder", index=True)
    state: ConsentState = word(default=...)
    purpose: str = MARKETING
    basis: ConsentBasis = word(default=ConsentBasis.CONSENT)
    source: str | None = None
    given_on: date | None = None
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()

    @property
    def is_about_marketing(self) -> bool:
        """Whether it says something about advertising."""
        return self.purpose == MARKETING

    @property
    def is_to_keep(self) -> bool:
        """Whether the shop itself says that the lead is kept."""
        return self.purpose == KEEPING

    @model_validator(mode="after")
    def _is_of_one_person(self) -> "Consent":
        if (self.lead_id is None) == (self.stakeholder_id is None):
            raise RuleError(N_("A consent belongs to one lead or one stakeholder."))
        return self
