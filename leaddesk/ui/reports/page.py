"""The page of reports: how the funnel runs, what is to come, how people and firms buy, why leads were lost."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.days import month_text
from leaddesk.services.figures.report_paper import wish_of
from leaddesk.services.figures.report_tables import FORECAST, FUNNEL, KINDS, TableAsked
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.empty_state import EmptyState, asking_for_a_file
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.words.periods import ALL
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.reports.heading import Heading
from leaddesk.ui.reports.model import ReportModel
from leaddesk.ui.reports.reading import Answer, read_report
from leaddesk.ui.reports.table import ReportView
from leaddesk.ui.reports.wording import remarks

if TYPE_CHECKING:
    from leaddesk.model.change import Done
    from leaddesk.ui.kit.kit import Kit

TABLES = frozenset(
    {"lead", "stage_entry", "stage", "pipeline", "channel", "activity", "committee_member", "setting"}
)
_FOOT = 48
_MONTHS_BEFORE = 3


class ReportsPage(QWidget):
    """Choices, a table, and what it leaves out; asked anew when it is looked at after a change."""

    def __init__(self, kit: "Kit") -> None:
        """Nothing is asked before it is shown."""
        super().__init__()
        self._kit = kit
        state = kit.preferences.state
        kind = state("reports_kind", FUNNEL)
        self._period = state("reports_period", "")
        self._asked = TableAsked(
            kind if kind in KINDS else FUNNEL,
            pipeline=state("reports_pipeline", "") or None,
            more=state("reports_more", False),
        )
        self._answer: Answer | None = None
        self._is_stale = True
        self.heading = Heading(kit, self._period or ALL, self._asked)
        self.model = ReportModel(kit.formats, self)
        self.table = ReportView(kit, self.model)
        self.remarks = ElidedLabel(tone="muted")
        self._nothing = self._nothing_here()
        self._empty = self._empty_state()
        self._content = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Ask anew."""
        self._is_stale = False
        asked, period, today = self._asked, self._period or None, self._kit.workspace.today
        self._kit.workspace.ask(
            self, lambda work: read_report(work, asked, period, today), self._show, topic="report"
        )

    def keep_place(self) -> None:
        """Remember which report of which leads is shown."""
        keep = self._kit.preferences.keep
        keep("reports_kind", self._asked.kind)
        keep("reports_period", self._period)
        keep("reports_pipeline", self._asked.pipeline or "")
        keep("reports_more", self._asked.more)

    def paper(self) -> tuple[str, str]:
        """What is printed: the report as it is shown."""
        shown = self._asked if self._answer is None else self._answer.table.asked
        return "report", wish_of(shown)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _connect(self) -> None:
        kit, heading = self._kit, self.heading
        kit.workspace.changed.connect(self._hear)
        heading.kind_chosen.connect(lambda kind: self._ask_for(kind=kind))
        heading.pipeline_chosen.connect(lambda name: self._ask_for(pipeline=name))
        heading.channel_chosen.connect(lambda name: self._ask_for(channel=name))
        heading.more_toggled.connect(lambda more: self._ask_for(more=more))
        heading.period_chosen.connect(self._choose_period)
        heading.print.clicked.connect(lambda: kit.navigator.print_requested.emit(*self.paper()))
        heading.copy.clicked.connect(self._copy)
        self.table.asked.connect(kit.navigator.figure_requested)

    def _lay_out(self) -> None:
        theme = self._kit.theme
        self._foot = QFrame()
        self._foot.setProperty("edge", "top")
        self._foot.setFixedHeight(theme.scaled(_FOOT))
        line = QHBoxLayout(self._foot)
        line.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), 0)
        line.addWidget(self.remarks, 1)
        report = QWidget()
        column = QVBoxLayout(report)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)
        self._report = report
        for part in (QWidget(), report, self._empty):
            self._content.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._content, 1)

    def _nothing_here(self) -> QWidget:
        nothing = QWidget()
        line = QHBoxLayout(nothing)
        padding = self._kit.theme.measure("page_padding")
        line.setContentsMargins(padding, padding, padding, padding)
        line.addWidget(label(tr("There is nothing to report in this period."), tone="muted"))
        link = link_button(self._kit, tr("Show all time"))
        link.clicked.connect(lambda: self._choose_period(ALL))
        line.addWidget(link)
        line.addStretch(1)
        nothing.hide()
        return nothing

    def _empty_state(self) -> EmptyState:
        return asking_for_a_file(
            self._kit,
            "chart",
            tr("Where do leads get lost, and what is to come?"),
            tr(
                "Here you will see how many leads reach each stage and how long they stay there, what the coming "
                "months should bring, how people and firms buy, and why leads were lost. It starts with your leads."
            ),
        )

    def _hear(self, done: "Done") -> None:
        if done.tables & TABLES:
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _show(self, answer: Answer) -> None:
        is_another = self._answer is None or self._answer.table.asked != answer.table.asked
        self._answer = answer
        self._asked = replace(self._asked, pipeline=answer.table.asked.pipeline, channel=answer.table.asked.channel)
        self.heading.show_table(answer.table, answer.period)
        self.heading.show_tools(shown=not answer.is_empty)
        if answer.is_empty:
            self._content.setCurrentWidget(self._empty)
            return
        self.model.show_table(answer.table)
        self._nothing.setVisible(answer.table.is_empty)
        self.table.setVisible(not answer.table.is_empty)
        self.remarks.setText(" ".join(remarks(answer.table)))
        self._foot.setVisible(bool(self.remarks.whole_text()))
        self._content.setCurrentWidget(self._report)
        if is_another and answer.table.asked.kind == FORECAST:
            self._look_ahead()

    def _look_ahead(self) -> None:
        """Of years of months, show those that are to come, and the few before them."""
        today = month_text(self._kit.workspace.today)
        names = [self.model.row_at(row) for row in range(self.model.rowCount())]
        ahead = next((place for place, row in enumerate(names) if row and row.name and row.name >= today), 0)
        first = self.model.index(max(0, ahead - _MONTHS_BEFORE), 0)
        self.table.setCurrentIndex(self.model.index(ahead, 0))
        self.table.scrollTo(first, ReportView.ScrollHint.PositionAtTop)

    def _ask_for(self, **fields: object) -> None:
        self._asked = replace(self._asked, **fields)  # type: ignore[arg-type] # fields of TableAsked
        self.refresh()

    def _choose_period(self, key: str) -> None:
        self._period = key
        self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())
        self._kit.navigator.notice_requested.emit("info", tr("Copied %Ln row(s)", "", self.model.rowCount()))


def make_page(kit: "Kit") -> QWidget:
    """The page of reports."""
    return ReportsPage(kit)
