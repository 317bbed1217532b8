"""A lead: a person, or a deal with a firm, that showed interest; without a stage it is a contact."""

from collections.abc import Mapping
from datetime import date, datetime

from pydantic import model_validator
from sqlmodel import Field

from leaddesk.model.columns import Value, amount, instant, json_text, reference, row_id, run_reference, uid, word
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_

LONGEST_NOTICE_DAYS = 3_650


class Lead(Value):
    """The card on the board, or, without a stage, a contact.

    `name` is what the card shows; `title` a job title; `contact` the person of a deal. (`source`, `external_id`)
    is its identity in another tool. `status` repeats the kind of its stage, so that figures need no join.
    `probability` (percent) overrides the stage's. `rank` orders cards in a column, bytewise. `extra` keeps the
    columns of a file that have no field here. `value_minor` is in minor units of `currency`: what
    is paid once; `monthly_minor` what is paid every month of a contract besides, in the same currency. Who wants to
    end or renew the contract has to say so `renewal_notice_days` before its end.
    """

    id: int | None = row_id()
    uid: str = uid()
    source: str = ""
    external_id: str | None = None
    kind: Kind = word(default=Kind.B2C)
    name: str
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    contact: str | None = None
    company: str | None = None
    account_id: int | None = reference("account")
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    website: str | None = None
    instagram: str | None = None
    whatsapp: str | None = None
    street: str | None = None
    city: str | None = None
    postal_code: str | None = None
    region: str | None = None
    country: str | None = None
    language: str | None = None
    channel_id: int | None = reference("channel")
    campaign_id: int | None = reference("campaign")
    pipeline_id: int | None = reference("pipeline")
    stage_id: int | None = reference("stage")
    status: StageKind | None = word()
    value_minor: int | None = amount()
    currency: str | None = None
    probability: int | None = Field(default=None, ge=0, le=100)
    owner: str | None = None
    created_at: datetime | None = instant()
    created_on: date | None = None
    closed_at: datetime | None = instant()
    closed_on: date | None = None
    expected_close: date | None = None
    close_reason: str | None = None
    notes: str | None = None
    previous_lead_id: int | None = reference("lead")
    rank: str | None = None
    extra: Mapping[str, str] = json_text(default_factory=dict)
    search_text: str = ""
    sort_name: str = ""
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
    monthly_minor: int | None = amount()
    contract_start: date | None = None
    contract_end: date | None = None
    renewal_notice_days: int | None = Field(default=None, ge=0, le=LONGEST_NOTICE_DAYS)

    @property
    def is_contact(self) -> bool:
        """Whether it is on no board, and so in no rate, forecast or verdict."""
        return self.stage_id is None

    @model_validator(mode="after")
    def _is_whole(self) -> "Lead":
        if not self.name.strip():
            raise RuleError(N_("A lead needs a name, a company, an e-mail address, a phone number or an id."))
        if (self.stage_id is None) != (self.status is None) or (self.stage_id is None) != (self.pipeline_id is None):
            raise RuleError(N_("“{name}” needs pipeline, stage and status together, or none of them."), name=self.name)
        if self.status in (None, StageKind.OPEN) and (self.closed_on is not None or self.closed_at is not None):
            raise RuleError(N_("“{name}” is open: it has no closing day."), name=self.name)
        if (self.value_minor, self.monthly_minor) != (None, None) and self.currency is None:
            raise RuleError(N_("The value of “{name}” needs a currency."), name=self.name)
        if self.contract_start and self.contract_end and self.contract_end < self.contract_start:
            raise RuleError(N_("The contract of “{name}” cannot end before it starts."), name=self.name)
        return self
