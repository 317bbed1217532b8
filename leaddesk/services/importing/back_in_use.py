"""Pipelines that are not in use any more and that a file names: where they went, and when they come back."""

from collections.abc import Mapping, Sequence

from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.importing.request import Warnings
from leaddesk.services.work import Work, id_of
from leaddesk.storage.bulk import Bulk
from leaddesk.storage.stage_masses import open_leads_in


def gone_into(pipeline: Pipeline, pipelines: Sequence[Pipeline], stages: Mapping[int, Stage]) -> Pipeline:
    """The pipeline that this one was merged into, which is known by its stages; else itself."""
    own = [each for each in stages.values() if each.pipeline_id == pipeline.id]
    if not own or any(each.merged_into_id is None for each in own):
        return pipeline
    end, seen = own[0], set[int | None]()
    while end.merged_into_id is not None and end.id not in seen:
        seen.add(end.id)
        end = stages[end.merged_into_id]
    return next(each for each in pipelines if each.id == end.pipeline_id)


def bring_back(work: Work, bulk: Bulk, warnings: Warnings) -> None:
    """Take those that open leads came into in use again, as a part of the run, and say so: they were on no board."""
    for pipeline in work.find(Pipeline, archived=True):
        if open_leads_in(work.con, id_of(pipeline)):
            bulk.update("pipeline", id_of(pipeline), {"archived": 1}, {"archived": 0})
            warnings.add(N_("The pipeline “{name}” was archived; it is in use again."), name=pipeline.name)
