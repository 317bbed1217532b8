"""An activity: something that happened with a lead or an account, and the people who took part."""

from datetime import date, datetime

from pydantic import model_validator

from leaddesk.model.columns import Value, instant, reference, row_id, run_reference, uid, word
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_


class Activity(Value):
    """Of a lead, or of an account as a whole; `channel_id` is the way it happened, where it has one."""

    id: int | None = row_id()
    uid: str = uid()
    lead_id: int | None = reference("lead", index=True)
    account_id: int | None = reference("account", index=True)
    channel_id: int | None = reference("channel")
    kind: ActivityKind = word(default=ActivityKind.NOTE)
    happened_at: datetime | None = instant()
    happened_on: date | None = None
    text: str = ""
    actor: str | None = None
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()

    @model_validator(mode="after")
    def _belongs_somewhere(self) -> "Activity":
        if self.lead_id is None and self.account_id is None:
            raise RuleError(N_("An activity belongs to a lead or an account."))
        return self


class ActivityPerson(Value):
    """A stakeholder who took part in an activity."""

    id: int | None = row_id()
    activity_id: int = reference("activity", default=..., index=True)
    stakeholder_id: int = reference("stakeholder", default=..., index=True)
    import_run_id: int | None = run_reference()
