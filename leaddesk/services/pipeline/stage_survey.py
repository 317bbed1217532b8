"""Which pipelines and stages a file has, how full they are, and how long won leads stayed in them."""

from collections.abc import Mapping
from dataclasses import dataclass

from leaddesk.model.figures.statistics import percentile
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.pipeline.pipelines import pipelines_in_order
from leaddesk.services.pipeline.stages import stages_in_order
from leaddesk.services.work import Work, id_of
from leaddesk.storage.figures.report_funnel import won_stays
from leaddesk.storage.masses.stage_masses import leads_by_stage

_FEWEST = 10  # won leads from which a limit is proposed
_PERCENT = 80


@dataclass(frozen=True)
class Survey:
    """`pipelines` and the `stages` of each by its id, in their order, archived ones too; `leads` by the stage's id."""

    pipelines: tuple[Pipeline, ...]
    stages: Mapping[int, tuple[Stage, ...]]
    leads: Mapping[int, int]


@dataclass(frozen=True)
class ProposedLimit:
    """Four of five of so many won leads went on from the stage within these days."""

    days: int
    leads: int


def survey(work: Work) -> Survey:
    """All of them as they are now; pipelines that were merged into others are left away."""
    known = pipelines_in_order(work)
    stages = {id_of(each): tuple(stages_in_order(work, id_of(each))) for each in known}
    pipelines = tuple(each for each in known if stages[id_of(each)])
    return Survey(pipelines, stages, leads_by_stage(work.con))


def proposed_limit(work: Work, stage_id: int) -> ProposedLimit | None:
    """When a lead is to be called stale, from the shop's own won leads; None if too few of them were in the stage."""
    stays = won_stays(work.con, work.get(Stage, stage_id).pipeline_id, stage_id, work.today)
    count = sum(stays.values())
    days = percentile(stays, _PERCENT) if count >= _FEWEST else None
    return None if days is None else ProposedLimit(max(1, days), count)
