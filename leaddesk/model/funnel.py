"""The rules of the funnel: what entering a stage makes of a lead."""

from leaddesk.model.days import When
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_
from leaddesk.model.stage import Stage


def entered(lead: Lead, stage: Stage, when: When, rank: str, reason: str | None = None) -> Lead:
    """The lead once it is in a stage. It is in one stage at a time, won only in a won stage, lost only in a lost one.

    A closing moment goes with won and lost stages and is taken away by open ones, and so is the reason. Raises
    RuleError for a stage that is archived or merged.
    """
    return Lead.model_validate(dict(lead) | {"rank": rank} | entering(stage, when, reason))


def entering(stage: Stage, when: When, reason: str | None = None) -> dict[str, object]:
    """The fields that entering a stage sets in any lead, by their names, beside its rank; raises as `entered`."""
    if stage.archived or stage.merged_into_id is not None:
        raise RuleError(N_("The stage “{stage}” is not in use any more; choose another."), stage=stage.name)
    closed = when if stage.kind is not StageKind.OPEN else When()
    return {
        "pipeline_id": stage.pipeline_id,
        "stage_id": stage.id,
        "status": stage.kind,
        "closed_at": closed.at,
        "closed_on": closed.on,
        "close_reason": reason if stage.kind is not StageKind.OPEN else None,
    }
