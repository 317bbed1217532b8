"""A new pipeline: its name, whom it is about, and which one it begins like."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.enums import Kind
from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.services.pipeline import pipelines
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds


class PipelineForm(Form):
    """Its stages are those of another one to begin with."""

    def __init__(self, kit: Kit, deeds: Deeds, known: Sequence[Pipeline], like: Pipeline, parent: QWidget) -> None:
        """`like` is proposed among those known."""
        super().__init__(kit, tr("New pipeline"), tr("Add"), parent, width=440)
        self._deeds = deeds
        self.name = line_edit(tr("Name"), placeholder=tr("Such as Weddings"))
        self.kind = combo_box(tr("For"))
        self.kind.addItem(tr("People"), Kind.B2C)
        self.kind.addItem(tr("Companies"), Kind.B2B)
        self.kind.setCurrentIndex(self.kind.findData(like.kind))
        self.like = combo_box(tr("With the stages of"))
        for each in known:
            self.like.addItem(each.name, each.id)
        self.like.setCurrentIndex(self.like.findData(like.id))
        self.lay_out([(tr("Name"), self.name), (tr("For"), self.kind), (tr("With the stages of"), self.like)])

    @override
    def save(self) -> None:
        name, kind, like_id = self.name.text(), Kind(self.kind.currentData()), self.like.currentData()
        deeds = self._deeds
        self.write(
            lambda work: pipelines.add_pipeline(work, name, kind, like_id),
            lambda done: deeds.tell(done, N_("Pipeline “{name}” added")),
        )
