"""How a lead goes through the stages: some skip one, some are lost on the way, a few come back."""

from collections.abc import Sequence
from typing import NamedTuple

from leaddesk.services.demo.chance import Chance

_SKIPPED = 0.12
_COMES_BACK = 0.03
_FORGOTTEN = 0.05  # lost, but nobody says so until the shop tidies up, some sixty opening days later
_TIDIED_AFTER = 60
_SILENCE = 2.0  # how much longer a lead stays that will be lost: nobody knows yet
_DEEPEST = (0, 0, 0, 0, 1, 1, 1, 2, 2, 3)  # the stage after which leads are lost, all entries alike


class Route(NamedTuple):
    """A pipeline: its stages' ids, and the usual stay in each open one, in opening days."""

    pipeline_id: int
    open: tuple[int, ...]
    won: int
    lost: int
    stays: Sequence[float]


class Step(NamedTuple):
    """A lead's entering a stage."""

    stage_id: int
    moment: float


def history(chance: Chance, route: Route, begun: float, now: float, *, wins: bool, pace: float) -> list[Step]:
    """What happened until now to a lead that came at the moment `begun`; what comes later is not known yet."""
    last = len(route.open) - 1
    deepest = last if wins else min(chance.pick(_DEEPEST), last)
    steps: list[Step] = []
    moment = begun
    for place in range(deepest + 1):
        skipped, stay = chance.happens(_SKIPPED), chance.wait(route.stays[place]) * pace
        if place == 0 or not skipped:
            steps.append(Step(route.open[place], moment))
            moment += stay
    if not wins:
        moment += stay * _SILENCE
    if chance.happens(_COMES_BACK):
        stays_away, stay = chance.wait(25), chance.wait(6)
        steps += (Step(route.lost, moment), Step(steps[-1].stage_id, moment + stays_away))
        moment += stays_away + stay
    forgotten, tidied_after = chance.happens(_FORGOTTEN), chance.wait(_TIDIED_AFTER)
    if forgotten and not wins:
        moment += tidied_after
    steps.append(Step(route.won if wins else route.lost, moment))
    return steps[:1] + [step for step in steps[1:] if step.moment < now]
