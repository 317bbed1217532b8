"""The stages of one pipeline: in order, and under them what can be done with the one that is chosen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.model.enums import StageKind
from leaddesk.model.messages import N_
from leaddesk.services.pipeline import stages
from leaddesk.ui.kit.buttons import icon_button, plain_button
from leaddesk.ui.kit.fields.inputs import check_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.stage_icon import stage_icon
from leaddesk.ui.kit.words.formats import UNKNOWN
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds
from leaddesk.ui.stages.merge_form import MergeForm
from leaddesk.ui.stages.stage_form import StageForm
from leaddesk.ui.stages.stage_table import Line, StageTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.change import Done
    from leaddesk.model.stage import Stage


class StagePane(QWidget):
    """Those in use; the archived ones below them, if they are asked for."""

    def __init__(self, kit: Kit, deeds: Deeds) -> None:
        """Empty."""
        super().__init__()
        self._kit, self._deeds = kit, deeds
        self._pipeline_id = 0
        self._all: Sequence[Stage] = ()
        self._shown: list[Stage] = []
        self._leads: Mapping[int, int] = {}
        self._chosen_id: int | None = None
        self._made_id = 0  # which is to be chosen as soon as it is there
        self.table = StageTable(kit)
        self.archived = check_box(tr("Archived stages too"))
        self.new = plain_button(kit, tr("New stage…"), "plus")
        self.edit = plain_button(kit, tr("Edit…"), "pencil")
        self.merge = plain_button(kit, tr("Merge…"), "merge")
        self.archive = plain_button(kit, tr("Archive"), "archive")
        self.bring_back = plain_button(kit, tr("Bring back"), "archive-restore")
        self.up = icon_button(kit, "arrow-up", tr("Move up (Alt Up)"))
        self.down = icon_button(kit, "arrow-down", tr("Move down (Alt Down)"))
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._tell_chosen)
        self.table.edit_requested.connect(self._edit)
        self.table.stepped.connect(self._step)
        self.table.moved.connect(self._drop)
        self.archived.toggled.connect(lambda _: self._show())
        self.new.clicked.connect(lambda: self._open(None))
        self.edit.clicked.connect(self._edit)
        self.merge.clicked.connect(self._merge)
        self.archive.clicked.connect(self._archive)
        self.bring_back.clicked.connect(self._bring_back)
        self.up.clicked.connect(lambda: self._step(-1))
        self.down.clicked.connect(lambda: self._step(1))
        deeds.told.connect(self._follow)

    def show_stages(self, pipeline_id: int, found: "Sequence[Stage]", leads: Mapping[int, int]) -> None:
        """Show the stages of a pipeline, and how many leads each has; what is chosen stays so."""
        self._pipeline_id, self._all, self._leads = pipeline_id, found, leads
        has_archived = any(each.archived for each in found)
        self.archived.setVisible(has_archived)
        self._show()

    def stage(self) -> "Stage | None":
        """The one that is chosen."""
        row = self.table.chosen()
        return self._shown[row] if row is not None and row < len(self._shown) else None

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._kit.theme.scaled(8))
        for button in (self.new, self.edit, self.merge, self.archive, self.bring_back):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.theme.scaled(8))
        column.addWidget(self.table, 1)
        column.addWidget(self.archived)
        column.addLayout(row)
        self.archived.hide()
        self.bring_back.hide()

    def _show(self) -> None:
        with_archived = self.archived.isChecked()
        in_use = [each for each in self._all if not each.archived]
        self._shown = [*in_use, *(each for each in self._all if each.archived and with_archived)]
        before = self.table.chosen() or 0
        self.table.blockSignals(True)
        self.table.show_lines([self._line(each) for each in self._shown])
        ids = [each.id for each in self._shown]
        if self._made_id in ids:
            self._chosen_id, self._made_id = self._made_id, 0
        if ids:
            known = self._chosen_id in ids
            self.table.selectRow(ids.index(self._chosen_id) if known else min(before, len(ids) - 1))
        self.table.blockSignals(False)
        self._tell_chosen()

    def _line(self, stage: "Stage") -> Line:
        number = self._kit.formats.number
        is_open = stage.kind is StageKind.OPEN
        cells = (
            stage.name,
            self._chance(stage),
            tr("%Ln day(s)", "", stage.stale_days) if is_open and stage.stale_days is not None else UNKNOWN,
            number(stage.wip_limit) if is_open and stage.wip_limit is not None else UNKNOWN,
            number(self._leads.get(stage.id or 0, 0)),
        )
        return Line(stage_icon(self._kit, stage), cells, not stage.archived)

    def _chance(self, stage: "Stage") -> str:
        if stage.archived:
            return tr("Archived", "stage")
        if stage.kind is StageKind.OPEN:
            return self._kit.formats.percent(stage.probability / 100, 0)
        return tr("Won") if stage.kind is StageKind.WON else tr("Lost")

    def _beside(self, stage: "Stage") -> "list[Stage]":
        """The stages in use of its kind, in their order; itself among them unless it is archived."""
        return [each for each in self._all if each.kind is stage.kind and not each.archived]

    def _tell_chosen(self) -> None:
        stage = self.stage()
        self._chosen_id = stage.id if stage is not None else None
        beside = self._beside(stage) if stage is not None else []
        place = beside.index(stage) if stage is not None and stage in beside else -1
        others = [each for each in beside if each is not stage]
        is_archived = stage is not None and stage.archived
        self.archive.setVisible(not is_archived)
        self.bring_back.setVisible(is_archived)
        self.edit.setEnabled(stage is not None)
        self.merge.setEnabled(bool(others))
        self.archive.setEnabled(bool(others))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(beside) - 1)

    def _follow(self, done: "Done", _: str) -> None:
        """A new stage is the one that is chosen."""
        if not done.made("pipeline"):
            self._made_id = done.made("stage")
            self._show()

    def _edit(self) -> None:
        if (stage := self.stage()) is not None:
            self._open(stage)

    def _open(self, stage: "Stage | None") -> None:
        StageForm(self._kit, self._deeds, self._pipeline_id, stage, self.window()).open()

    def _merge(self) -> None:
        stage = self.stage()
        if stage is not None:
            others = [each for each in self._beside(stage) if each is not stage]
            leads = self._leads.get(stage.id or 0, 0)
            MergeForm(self._kit, self._deeds, stage, others, leads, self.window()).open()

    def _archive(self) -> None:
        if (stage := self.stage()) is not None:
            stage_id = stage.id or 0
            self._deeds.do(lambda work: stages.archive_stage(work, stage_id), N_("Stage “{name}” archived"))

    def _bring_back(self) -> None:
        if (stage := self.stage()) is not None:
            stage_id = stage.id or 0
            self._deeds.do(lambda work: stages.bring_back_stage(work, stage_id), N_("Stage “{name}” is in use again"))

    def _step(self, step: int) -> None:
        stage = self.stage()
        beside = self._beside(stage) if stage is not None else []
        if stage is not None and stage in beside and 0 <= beside.index(stage) + step < len(beside):
            self._move(stage, beside.index(stage) + step)

    def _drop(self, row: int, gap: int) -> None:
        """A row was dropped before another one; it goes as near there as those of its kind are."""
        stage = self._shown[row]
        others = {each.id for each in self._beside(stage) if each is not stage}
        if not stage.archived:
            self._move(stage, sum(each.id in others for each in self._shown[:gap]))

    def _move(self, stage: "Stage", place: int) -> None:
        stage_id = stage.id or 0
        self._deeds.do(lambda work: stages.move_stage(work, stage_id, place), N_("Stage “{name}” moved"))
