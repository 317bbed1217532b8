"""Merges a pipeline into another, and says before how many leads go there."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.services.pipeline import pipelines
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds


class PipelineMergeForm(Form):
    """The pipeline that is left is chosen; each stage goes into the one most like it."""

    def __init__(
        self, kit: Kit, deeds: Deeds, pipeline: Pipeline, others: Sequence[Pipeline], leads: int, parent: QWidget
    ) -> None:
        """`others` are those that it can be merged into; `leads` are in the pipeline now."""
        super().__init__(kit, tr("Merge “{name}”", name=pipeline.name), tr("Merge"), parent, width=440)
        self._deeds, self._pipeline, self._leads = deeds, pipeline, leads
        self.into = combo_box(tr("Into the pipeline"))
        for other in others:
            self.into.addItem(other.name, other.id)
        moves = tr("%Ln lead(s) go there.", "", leads) if leads else tr("No lead is in it now.")
        how = tr("Each stage goes into the one of the same name, else into the one most like it.")
        self.told = label(f"{moves} {how}", tone="muted", wrap=True)
        self.lay_out([(tr("Into the pipeline"), self.into)])
        self.body.insertWidget(0, self.told)

    @override
    def save(self) -> None:
        pipeline_id, into_id, deeds = self._pipeline.id or 0, self.into.currentData(), self._deeds
        self.write(
            lambda work: pipelines.merge_pipeline(work, pipeline_id, into_id),
            lambda done: deeds.tell(done, N_("Pipeline “{other}” merged into “{name}”")),
            count=self._leads,
        )
