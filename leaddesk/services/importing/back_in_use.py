"""Pipelines and stages not in use any more that a file names: where they went, and when they come back."""

from collections.abc import Collection, Mapping, Sequence

from leaddesk.exchange.values import normal_name
from leaddesk.model.enums import StageKind
from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.importing.known_words import seeded_names
from leaddesk.services.importing.request import Warnings
from leaddesk.services.work import Work, id_of
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.masses.stage_masses import leads_in, open_leads_in


def gone_into(pipeline: Pipeline, pipelines: Sequence[Pipeline], stages: Mapping[int, Stage]) -> Pipeline:
    """The pipeline that this one was merged into, which is known by its stages; else itself."""
    own = [each for each in stages.values() if each.pipeline_id == pipeline.id]
    if not own or any(each.merged_into_id is None for each in own):
        return pipeline
    end = _end_of(own[0], stages)
    return next(each for each in pipelines if each.id == end.pipeline_id)


def stage_before(
    pipeline: Pipeline, stages: Mapping[int, Stage], wanted: str, kinds: Collection[StageKind]
) -> Stage | None:
    """The stage of these kinds that one which is out of use went into, or is; `wanted` is its name, normalised."""
    for each in stages.values():
        if each.pipeline_id == pipeline.id and (each.archived or each.merged_into_id is not None):
            end = _end_of(each, stages)
            if end.kind in kinds and wanted in names_of(each, pipeline.key):
                return end
    return None


def names_of(stage: Stage, pipeline_key: str | None) -> set[str]:
    """What a stage is called: its name and key, and one that was seeded by its name in any language; normalised."""
    seeded = seeded_names(pipeline_key or "", stage.key) if stage.key else ()
    return {normal_name(stage.name), normal_name(stage.key or stage.name), *seeded}


def bring_back(work: Work, bulk: Bulk, warnings: Warnings) -> None:
    """Take those that leads came into in use again, as a part of the run, and say so: they were on no board."""
    for stage in work.find(Stage, archived=True, merged_into_id=None):
        if leads_in(work.con, id_of(stage)):
            bulk.update("stage", id_of(stage), {"archived": 1}, {"archived": 0})
            warnings.add(N_("The stage “{name}” was archived; it is in use again."), name=stage.name)
    for pipeline in work.find(Pipeline, archived=True):
        if open_leads_in(work.con, id_of(pipeline)):
            bulk.update("pipeline", id_of(pipeline), {"archived": 1}, {"archived": 0})
            warnings.add(N_("The pipeline “{name}” was archived; it is in use again."), name=pipeline.name)


def _end_of(stage: Stage, stages: Mapping[int, Stage]) -> Stage:
    """The stage that this one was merged into, and that one in turn; else itself."""
    seen = set[int | None]()
    while stage.merged_into_id is not None and stage.id not in seen:
        seen.add(stage.id)
        stage = stages[stage.merged_into_id]
    return stage
