"""Pipelines that were archived and that an import brought open leads into: without them, these were on no board."""

from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.services.importing.request import Warnings
from leaddesk.services.work import Work, id_of
from leaddesk.storage.bulk import Bulk
from leaddesk.storage.stage_masses import open_leads_in


def bring_back(work: Work, bulk: Bulk, warnings: Warnings) -> None:
    """Take them into use again, as a part of the run, and say so."""
    for pipeline in work.find(Pipeline, archived=True):
        if open_leads_in(work.con, id_of(pipeline)):
            bulk.update("pipeline", id_of(pipeline), {"archived": 1}, {"archived": 0})
            warnings.add(N_("The pipeline “{name}” was archived; it is in use again."), name=pipeline.name)
