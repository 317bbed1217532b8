"""A stage of a pipeline."""

from pydantic import model_validator
from sqlmodel import Field

from leaddesk.model.columns import JsonText, Value, reference, row_id, word
from leaddesk.model.enums import Role, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_


class Stage(Value):
    """A step of a pipeline: open, won or lost.

    `probability` is the chance to win in percent; `stale_days` the days after which a lead is said to be stale;
    `wip_limit` a soft limit of cards. A stage with entries is archived or merged into another, never deleted.
    `asks_for` are the roles that somebody in favour should have before a lead leaves it; None: the usual ones.
    """

    id: int | None = row_id()
    pipeline_id: int = reference("pipeline", default=..., index=True)
    key: str | None = None
    name: str
    kind: StageKind = word(default=...)
    position: int = 0
    probability: int = Field(default=0, ge=0, le=100)
    stale_days: int | None = None
    wip_limit: int | None = None
    colour: str | None = None
    archived: bool = False
    merged_into_id: int | None = reference("stage")
    asks_for: tuple[Role, ...] | None = Field(default=None, sa_type=JsonText)

    @model_validator(mode="after")
    def _closed_stages_are_certain(self) -> "Stage":
        certain = {StageKind.WON: 100, StageKind.LOST: 0}.get(self.kind)
        if certain is not None and self.probability != certain:
            raise RuleError(N_("The stage “{name}” is won or lost: its probability is 100 or 0."), name=self.name)
        return self
