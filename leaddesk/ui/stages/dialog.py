"""Pipelines and stages: what leads go through, as the shop has it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.services.pipeline.stage_survey import Survey, survey
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.done_line import DoneLine
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds
from leaddesk.ui.stages.pipeline_bar import PipelineBar
from leaddesk.ui.stages.stage_pane import StagePane

if TYPE_CHECKING:
    from leaddesk.model.change import Done

_TABLES = frozenset({"pipeline", "stage", "lead"})


class StagesDialog(Dialog):
    """The stages of one pipeline at a time; what was done is said below them, with its undo."""

    help_page = "board"

    def __init__(self, kit: Kit, pipeline_id: int, parent: QWidget | None) -> None:
        """At this pipeline, 0: at the first; filled as soon as it is read."""
        super().__init__(kit, tr("Pipelines and stages"), parent, width=608)
        self._pipeline_id = pipeline_id
        self._survey: Survey | None = None
        self.deeds = Deeds(kit, self)
        self.done_line = DoneLine(kit, self)
        self.bar, self.pane = PipelineBar(kit, self.deeds), StagePane(kit, self.deeds)
        self.problem = label("", role="small", tone="danger", wrap=True)
        for part in (self.bar, self.pane, self.done_line):  # below, so that no row moves under the mouse
            self.body.addWidget(part, int(part is self.pane))
        self.buttons.insertWidget(0, self.problem, 100)
        self.add_close()
        for keys, deed in (("Ctrl+Z", kit.workspace.undo), ("Ctrl+Shift+Z", kit.workspace.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        self.bar.chosen.connect(self._look_at)
        self.deeds.told.connect(self._tell)
        self.deeds.refused.connect(self.problem.setText)
        kit.workspace.changed.connect(self._hear)
        self.pane.table.setFocus()
        self._read()

    def _read(self) -> None:
        self.kit.workspace.ask(self, survey, self._show, topic="survey")

    def _show(self, found: Survey) -> None:
        self._survey = found
        in_use = [each.id or 0 for each in found.pipelines if not each.archived]
        if self._pipeline_id not in [each.id for each in found.pipelines]:
            self._pipeline_id = next(iter(in_use), 0)
        leads = {key: sum(found.leads.get(each.id or 0, 0) for each in own) for key, own in found.stages.items()}
        self.bar.show_pipelines(found.pipelines, self._pipeline_id, leads)
        self.pane.show_stages(self._pipeline_id, found.stages.get(self._pipeline_id, ()), found.leads)

    def _look_at(self, pipeline_id: int) -> None:
        self._pipeline_id = pipeline_id
        self.problem.setText("")
        if self._survey is not None:
            self._show(self._survey)

    def _tell(self, done: "Done", sentence: str) -> None:
        self.problem.setText("")
        self.done_line.tell(done, sentence)
        if made := done.made("pipeline"):
            self._pipeline_id = made
            self._read()

    def _hear(self, done: "Done") -> None:
        if _TABLES & done.tables:
            self._read()


def make_dialog(kit: Kit, pipeline_id: int, parent: QWidget) -> StagesDialog:
    """The dialog, not shown yet."""
    return StagesDialog(kit, pipeline_id, parent)
