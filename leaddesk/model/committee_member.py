"""A member of a lead's committee: a stakeholder in one decision."""

from sqlmodel import Field

from leaddesk.model.columns import Value, reference, row_id, run_reference, word
from leaddesk.model.enums import Role


class CommitteeMember(Value):
    """Stance from -2 (against) to +2 (for); influence from 1 to 5; None is not known."""

    id: int | None = row_id()
    lead_id: int = reference("lead", default=...)
    stakeholder_id: int = reference("stakeholder", default=..., index=True)
    role: Role | None = word()
    stance: int | None = Field(default=None, ge=-2, le=2)
    influence: int | None = Field(default=None, ge=1, le=5)
    import_run_id: int | None = run_reference()
