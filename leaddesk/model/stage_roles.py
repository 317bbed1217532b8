"""Which roles a stage asks for: somebody should have each of them before a lead leaves the stage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from leaddesk.model.enums import Role, StageKind
from leaddesk.model.stage import Stage

# What decides wherever a pipeline's stages ask for nothing themselves.
WANTED = (Role.DECISION_MAKER, Role.ECONOMIC_BUYER, Role.CHAMPION, Role.EVALUATOR, Role.END_USER)
# By the keys of the stages that every file begins with: who pays is known before a proposal is made.
USUAL: Mapping[str, tuple[Role, ...]] = MappingProxyType(
    {
        "discovery": (Role.CHAMPION, Role.ECONOMIC_BUYER),
        "proposal": (Role.DECISION_MAKER, Role.EVALUATOR),
        "negotiation": (Role.LEGAL,),
    }
)


@dataclass(frozen=True)
class Asked:
    """What has been asked for where a lead is.

    `stage` is the name of its stage, `following` of the one that it goes to next; both empty where no stage asks.
    `roles` are those asked for so far, or first of all where none are yet; of them, `late` are those that an earlier
    stage asked for, `now` those that this one asks for besides.
    """

    roles: tuple[Role, ...] = WANTED
    late: tuple[Role, ...] = ()
    now: tuple[Role, ...] = ()
    stage: str = ""
    following: str = ""


def roles_of(stage: Stage) -> tuple[Role, ...]:
    """The roles that an open stage asks for: what somebody chose, else the usual ones."""
    if stage.kind is not StageKind.OPEN:
        return ()
    return USUAL.get(stage.key or "", ()) if stage.asks_for is None else stage.asks_for


def asked_at(stages: Sequence[Stage], stage_id: int | None) -> Asked:
    """What the stages of a pipeline, in their order, ask for up to this one; before any does, what the first asks."""
    place = next((at for at, stage in enumerate(stages) if stage.id == stage_id), None)
    if place is None or not any(map(roles_of, stages)) or stages[place].kind is StageKind.LOST:
        return Asked()
    here = stages[place]
    late = tuple(dict.fromkeys(role for stage in stages[:place] for role in roles_of(stage)))
    now = tuple(role for role in roles_of(here) if role not in late)
    first = next(roles for stage in stages if (roles := roles_of(stage)))
    following = next((stage.name for stage in stages[place + 1 :] if stage.kind is not StageKind.LOST), "")
    return Asked((*late, *now) or first, late, now, here.name, following)
