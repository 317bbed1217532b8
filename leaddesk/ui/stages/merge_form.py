"""Merges a stage into another, and says before how many leads go there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.messages import N_
from leaddesk.model.stage import Stage
from leaddesk.services.pipeline import stages
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.stage_icon import stage_icon
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds


class MergeForm(Form):
    """The stage that is left is chosen; the neighbour before is proposed."""

    def __init__(
        self, kit: Kit, deeds: Deeds, stage: Stage, others: Sequence[Stage], leads: int, parent: QWidget
    ) -> None:
        """`others` are those that it can be merged into, in their order; `leads` are in the stage now."""
        super().__init__(kit, tr("Merge “{name}”", name=stage.name), tr("Merge"), parent, width=440)
        self._deeds, self._stage, self._leads = deeds, stage, leads
        self.into = combo_box(tr("Into the stage"))
        side = kit.theme.scaled(16)
        self.into.setIconSize(QSize(side, side))
        for other in others:
            self.into.addItem(stage_icon(kit, other), other.name, other.id)
        before = [place for place, other in enumerate(others) if other.position < stage.position]
        self.into.setCurrentIndex(max(before, default=0))
        moves = tr("%Ln lead(s) go to the end of that stage.", "", leads) if leads else tr("No lead is in it now.")
        counted = tr("What was ever counted in “{name}” counts there from now on.", name=stage.name)
        self.told = label(f"{moves} {counted}", tone="muted", wrap=True)
        self.lay_out([(tr("Into the stage"), self.into)])
        self.body.insertWidget(0, self.told)

    @override
    def save(self) -> None:
        stage_id, into_id, deeds = self._stage.id or 0, self.into.currentData(), self._deeds
        self.write(
            lambda work: stages.merge_stage(work, stage_id, into_id),
            lambda done: deeds.tell(done, N_("Stage “{other}” merged into “{name}”")),
            count=self._leads,
        )
