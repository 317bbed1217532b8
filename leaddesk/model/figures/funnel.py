"""The funnel of one pipeline: how many leads came how far, where they were lost, and how long they stayed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.statistics import kaplan_meier_median, kaplan_meier_quantile


@dataclass(frozen=True)
class StageStays:
    """A stage and how long leads stayed in it: days, each lead once with all its stays added up."""

    stage_id: int
    name: str
    kind: StageKind
    position: int
    left: Mapping[int, int] = field(default_factory=dict)  # those that have gone on
    still_there: Mapping[int, int] = field(default_factory=dict)  # days so far of those that are in it
    last_left: Mapping[int, int] = field(default_factory=dict)  # the same of the last visit alone, if it is asked for
    last_still_there: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class LeadGroup:
    """Leads that came equally far and are now in the same stage.

    `reached` is the highest position of an open or won stage that they were ever in, None for none: what was
    recorded as lost at once.
    """

    reached: int | None
    stage_id: int
    count: int


@dataclass(frozen=True)
class StageFigures:
    """One row of the funnel; undefined is None: nobody passes through, or waits in, a won or lost stage."""

    stage: str
    kind: StageKind
    entered: int
    passed: int | None
    lost_here: int
    now: int
    conversion: float | None
    median_days: float | None
    p80_days: int | None
    last_median_days: float | None = None
    last_p80_days: int | None = None


def funnel(stages: Sequence[StageStays], groups: Sequence[LeadGroup]) -> tuple[StageFigures, ...]:
    """The row of each stage, in the order given; every group's stage is among `stages`.

    * entered: leads that were ever in the stage or in a later one, so that nobody skips a stage and who comes back is
      counted once; in a won stage, those that came as far as this one; in a lost stage, those that are in it now.
    * passed: those of them that came further; conversion = passed / entered.
    * lost_here: those that are lost now and came no further. A lead that was in no stage before counts in the first.
    * now: those that are in the stage at present. Who went back is counted here, not where it had come to.
    * days: median and 80th percentile of the stay, all visits added up (cumulative); leads still there are censored,
      not left out (Kaplan-Meier). Those of the last visit are from the last entry to the exit from it (latest).
    """
    kinds = {stage.stage_id: stage.kind for stage in stages}
    first = min((stage.position for stage in stages if stage.kind is not StageKind.LOST), default=0)
    placed = [(first if group.reached is None else group.reached, group) for group in groups]
    return tuple(_row(stage, placed, kinds) for stage in stages)


def _row(stage: StageStays, placed: Sequence[tuple[int, LeadGroup]], kinds: Mapping[int, StageKind]) -> StageFigures:
    here = [group for reached, group in placed if reached == stage.position and stage.kind is not StageKind.LOST]
    now = sum(group.count for _, group in placed if group.stage_id == stage.stage_id)
    lost_here = sum(group.count for group in here if kinds[group.stage_id] is StageKind.LOST)
    came_here = sum(group.count for group in here)
    if stage.kind is not StageKind.OPEN:
        entered = came_here if stage.kind is StageKind.WON else now
        return StageFigures(stage.name, stage.kind, entered, None, lost_here, now, None, None, None)
    passed = sum(group.count for reached, group in placed if reached > stage.position)
    entered = came_here + passed
    return StageFigures(
        stage=stage.name,
        kind=stage.kind,
        entered=entered,
        passed=passed,
        lost_here=lost_here,
        now=now,
        conversion=passed / entered if entered else None,
        median_days=kaplan_meier_median(stage.left, stage.still_there),
        p80_days=kaplan_meier_quantile(stage.left, stage.still_there, 80),
        last_median_days=kaplan_meier_median(stage.last_left, stage.last_still_there),
        last_p80_days=kaplan_meier_quantile(stage.last_left, stage.last_still_there, 80),
    )
