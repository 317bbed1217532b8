"""Which pipeline is looked at, and what can be done with it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.model.messages import N_
from leaddesk.services.pipeline import pipelines
from leaddesk.ui.kit.buttons import icon_button, keep_icon, plain_button
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.stages.deeds import Deeds
from leaddesk.ui.stages.pipeline_form import PipelineForm
from leaddesk.ui.stages.pipeline_merge_form import PipelineMergeForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.change import Change, Done
    from leaddesk.model.pipeline import Pipeline
    from leaddesk.services.work import Work


class PipelineBar(QWidget):
    """Those in use, then the archived ones."""

    chosen = Signal(int)  # by the user

    def __init__(self, kit: Kit, deeds: Deeds) -> None:
        """Without any yet."""
        super().__init__()
        self._kit, self._deeds = kit, deeds
        self._pipelines: Sequence[Pipeline] = ()
        self._leads: Mapping[int, int] = {}
        self.choice = combo_box(tr("Pipeline"))
        self.choice.setMinimumWidth(kit.theme.scaled(152))
        self.rename = icon_button(kit, "pencil", tr("Rename the pipeline…"))
        self.up = icon_button(kit, "arrow-up", tr("Pipeline further up"))
        self.down = icon_button(kit, "arrow-down", tr("Pipeline further down"))
        self.merge = icon_button(kit, "merge", tr("Merge the pipeline…"))
        self.archive = icon_button(kit, "archive", "")
        self.new = plain_button(kit, tr("New pipeline…"), "plus")
        self.choice.activated.connect(lambda _: self._choose())
        self.rename.clicked.connect(self._rename)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.merge.clicked.connect(self._merge)
        self.archive.clicked.connect(self._archive)
        self.new.clicked.connect(self._add)
        head = label(tr("Pipeline"), tone="muted")
        head.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.theme.scaled(4))
        row.addWidget(head)
        row.addSpacing(kit.theme.scaled(4))
        for widget in (self.choice, self.rename, self.up, self.down, self.merge, self.archive):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.new)

    def show_pipelines(self, known: "Sequence[Pipeline]", chosen_id: int, leads: Mapping[int, int]) -> None:
        """Show these, which one is looked at, and how many leads are in each."""
        self._leads = leads
        self._pipelines = sorted(known, key=lambda each: each.archived)
        self.choice.clear()
        for each in self._pipelines:
            words = tr("{name} (archived)", name=each.name) if each.archived else each.name
            self.choice.addItem(words, each.id)
        self.choice.setCurrentIndex(self.choice.findData(chosen_id))
        self._tell()

    def pipeline(self) -> "Pipeline | None":
        """The one that is looked at."""
        place = self.choice.currentIndex()
        return self._pipelines[place] if 0 <= place < len(self._pipelines) else None

    def _in_use(self) -> "list[Pipeline]":
        return [each for each in self._pipelines if not each.archived]

    def _tell(self) -> None:
        pipeline, in_use = self.pipeline(), self._in_use()
        place = in_use.index(pipeline) if pipeline is not None and pipeline in in_use else -1
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(in_use) - 1)
        stays = pipeline is not None and pipelines.why_it_stays(pipeline) is not None
        self.merge.setEnabled(stays or bool(self._others()))  # why it cannot be is told to whoever asks
        is_archived = pipeline is not None and pipeline.archived
        words = tr("Bring the pipeline back") if is_archived else tr("Archive the pipeline")
        keep_icon(self._kit, self.archive, "archive-restore" if is_archived else "archive")
        self.archive.setToolTip(plain_tip(words))
        self.archive.setAccessibleName(words)
        self.archive.setEnabled(is_archived or len(in_use) > 1)

    def _others(self) -> "list[Pipeline]":
        """Those that the one looked at can be merged into."""
        own = self.pipeline()
        if own is None:
            return []
        return [each for each in self._in_use() if each.kind is own.kind and each is not own]

    def _choose(self) -> None:
        self._tell()
        self.chosen.emit(self.choice.currentData())

    def _add(self) -> None:
        like = self.pipeline()
        if like is not None:
            PipelineForm(self._kit, self._deeds, self._pipelines, like, self.window()).open()

    def _rename(self) -> None:
        pipeline = self.pipeline()
        if pipeline is None:
            return
        pipeline_id, deeds = pipeline.id or 0, self._deeds

        def rename(work: "Work", name: str) -> "Change":
            return pipelines.rename_pipeline(work, pipeline_id, name)

        def tell(done: "Done") -> None:
            deeds.tell(done, N_("Pipeline “{old}” is called “{name}” now"))

        title = tr("Rename the pipeline")
        NameForm(self._kit, title, tr("Save"), self.window(), rename, name=pipeline.name, then=tell).open()

    def _move(self, step: int) -> None:
        pipeline = self.pipeline()
        if pipeline is not None and not pipeline.archived:
            pipeline_id, place = pipeline.id or 0, self._in_use().index(pipeline) + step
            self._deeds.do(
                lambda work: pipelines.move_pipeline(work, pipeline_id, place), N_("Pipeline “{name}” moved")
            )

    def _merge(self) -> None:
        pipeline, others = self.pipeline(), self._others()
        stays = pipelines.why_it_stays(pipeline) if pipeline is not None else None
        if stays is not None:
            self._deeds.refuse(stays)
        elif pipeline is not None and others:
            leads = self._leads.get(pipeline.id or 0, 0)
            PipelineMergeForm(self._kit, self._deeds, pipeline, others, leads, self.window()).open()

    def _archive(self) -> None:
        pipeline = self.pipeline()
        if pipeline is None:
            return
        pipeline_id = pipeline.id or 0
        if pipeline.archived:
            self._deeds.do(
                lambda work: pipelines.bring_back_pipeline(work, pipeline_id), N_("Pipeline “{name}” is in use again")
            )
        else:
            past = N_("Pipeline “{name}” archived")
            if pipelines.wins_back(pipeline):
                past = N_("Pipeline “{name}” archived: no lead is offered for a complaint now")
            self._deeds.do(lambda work: pipelines.archive_pipeline(work, pipeline_id), past)
