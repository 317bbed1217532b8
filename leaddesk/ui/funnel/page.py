"""The figure of the funnel: from visits over the stages to customers, for a period and a channel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.days import parse_day
from leaddesk.model.figures.searches import in_channel, leads_query
from leaddesk.services.figures.funnel_figure import Level
from leaddesk.ui.funnel.columns import COUNT, FunnelColumns
from leaddesk.ui.funnel.heading import Heading
from leaddesk.ui.funnel.reading import Answer, Asked, read_page
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.empty_state import EmptyState
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.page import ToolRow
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import RowsModel
from leaddesk.ui.kit.words.periods import ALL, period_of
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.change import Done
    from leaddesk.model.stage import Stage
    from leaddesk.ui.kit.kit import Kit

_TABLES = frozenset({"lead", "stage", "stage_entry", "pipeline", "channel", "traffic", "setting"})


def make_page(kit: "Kit") -> QWidget:
    """The funnel of the open file."""
    return FunnelPage(kit)


class FunnelPage(QWidget):
    """Head, figure, and what the figure leaves out; asked anew when it is looked at after a change."""

    def __init__(self, kit: "Kit") -> None:
        """Nothing is asked before it is shown."""
        super().__init__()
        self._kit = kit
        self._period = kit.preferences.state("funnel_period", ALL)
        self._channel_id = kit.preferences.state("funnel_channel", 0)
        self._wanted = self._pipeline_id = 0
        self._answer: Answer | None = None
        self._is_stale = True
        self.heading = Heading(kit, self._period)
        self.model: RowsModel[Level] = RowsModel(FunnelColumns(kit, self._stage_of).columns(), parent=self)
        self.table = ColumnTable(
            kit, tr("Sales funnel"), self.model, density="comfortable", lines=2, stretched=1, least=160
        )
        self.remarks = ElidedLabel(tone="muted")
        self._content = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Ask anew."""
        self._is_stale = False
        directory, today = self._kit.workspace.directory, self._kit.workspace.today
        if self._channel_id not in directory.channels:
            self._channel_id = 0
        asked = Asked(self._wanted, period_of(self._period, today), self._channel_id or None)
        self._kit.workspace.ask(self, lambda work: read_page(work, asked), self._show, topic="funnel")

    def keep_place(self) -> None:
        """Remember period and channel."""
        self._kit.preferences.keep("funnel_period", self._period)
        self._kit.preferences.keep("funnel_channel", self._channel_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wanted = self._board_pipeline()
        if self._is_stale or wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def _lay_out(self) -> None:
        row = ToolRow(self._kit)
        row.fill_left(self.remarks)
        figure = QWidget()
        inside = QVBoxLayout(figure)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        inside.addWidget(row)
        begin = for_writing(self._kit, primary_button(self._kit, tr("New lead"), "plus"))
        begin.clicked.connect(lambda: self._kit.navigator.new_lead_requested.emit({}))
        self.all_time = plain_button(self._kit, tr("Show all time"), "calendar")
        self.all_time.clicked.connect(lambda: self._choose_period(ALL))
        told = tr(
            "Here you will see how many visits become leads, how far these come from stage to stage, and how many "
            "become customers."
        )
        self._content.addWidget(QWidget())
        self._content.addWidget(figure)
        self._content.addWidget(EmptyState(self._kit, "chart", tr("Nobody came this way yet"), told, button=begin))
        self._content.addWidget(
            EmptyState(self._kit, "chart", tr("Nobody came this way then"), told, button=self.all_time)
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._content, 1)

    def _connect(self) -> None:
        self._kit.workspace.changed.connect(self._hear)
        self.heading.picker.chosen.connect(self._choose_period)
        self.heading.pipeline_chosen.connect(self._choose_pipeline)
        self.heading.channel_chosen.connect(self._choose_channel)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._click)

    def _hear(self, done: "Done") -> None:
        if done.tables & _TABLES:
            self._is_stale = True
            if self.isVisible():
                self._wanted = self._board_pipeline()
                self.refresh()

    def _show(self, answer: Answer) -> None:
        self._answer, self._pipeline_id = answer, answer.asked.pipeline_id
        self.heading.show_choices(self._pipeline_id, self._channel_id)
        self.model.set_rows(answer.figure.levels)
        self.remarks.setText(" ".join(self._left_out(answer)))
        is_narrowed = self._channel_id or not answer.asked.period.is_all_time
        self.all_time.setVisible(not answer.asked.period.is_all_time)
        self._content.setCurrentIndex(1 if not answer.figure.is_empty else 3 if is_narrowed else 2)

    def _left_out(self, answer: Answer) -> list[str]:
        left, said = answer.figure.left_out, [tr("Leads count by the day they came in.")]
        if answer.figure.levels[0].count:
            said.append(tr("Visits are those of all pipelines; their bar is not to scale."))
        if left.unknown_day:
            said.append(tr("%Ln lead(s) of an unknown day are left out.", "", left.unknown_day))
        if left.visits_of_cut_months:
            days = (parse_day(f"{month}-01") for month in left.visits_of_cut_months)
            months = ", ".join(self._kit.formats.month(day) for day in days)
            said.append(tr("Visits of {months} are left out: the period has a part of the month only.", months=months))
        return said

    def _choose_period(self, key: str) -> None:
        self._period = key
        self.heading.picker.show_key(key)
        self.refresh()

    def _choose_pipeline(self, pipeline_id: int) -> None:
        """The board shows it, too."""
        self._wanted = pipeline_id
        self._kit.preferences.keep("board_pipeline", pipeline_id)
        self.refresh()

    def _choose_channel(self, channel_id: int) -> None:
        self._channel_id = channel_id
        self.refresh()

    def _board_pipeline(self) -> int:
        """The one that was chosen here or on the board; 0 if none was."""
        kept = self._kit.preferences.state("board_pipeline", 0)
        return kept if any(each.id == kept for each in self._kit.workspace.directory.pipelines) else 0

    def _stage_of(self, level: Level) -> "Stage | None":
        stages = self._kit.workspace.directory.stages.values()
        own = [each for each in stages if each.pipeline_id == self._pipeline_id and each.kind == level.kind]
        return next((each for each in own if each.name in (level.name, level.reached)), None)

    def _click(self, index: QModelIndex) -> None:
        if self.model.columns[index.column()].key == COUNT:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        """The leads that a level counts; the visits, where they are entered."""
        level, answer = self.model.row_at(index.row()), self._answer
        if level.kind is None and self._kit.workspace.looks_only:
            return
        if level.kind is None:
            self._kit.navigator.costs_requested.emit(self._channel_id or None)
        elif answer is not None:
            directory = self._kit.workspace.directory
            channel = directory.channels.get(answer.asked.channel_id or 0)
            pipeline = next((each.name for each in directory.pipelines if each.id == answer.asked.pipeline_id), None)
            self._kit.navigator.leads_requested.emit(
                leads_query(
                    in_channel(channel.name) if channel is not None else "",
                    answer.asked.period,
                    pipeline,
                    reached=level.reached,
                )
            )
