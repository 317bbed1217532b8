"""The page of channels: which ways of getting leads pay."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.days import ALL_TIME
from leaddesk.model.enums import Kind
from leaddesk.model.figures.searches import in_channel, leads_query, with_method
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.report_paper import wish_of
from leaddesk.services.figures.report_tables import CHANNELS, TableAsked
from leaddesk.ui.channels.body import Body
from leaddesk.ui.channels.chart_modes import KINDS
from leaddesk.ui.channels.columns import Column, wants_costs
from leaddesk.ui.channels.heading import Heading
from leaddesk.ui.channels.reading import Answer, Asked, read_page
from leaddesk.ui.channels.remarks import Remarks
from leaddesk.ui.kit.empty_state import EmptyState, asking_for_a_file
from leaddesk.ui.kit.words.periods import ALL
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.change import Done
    from leaddesk.model.figures.channels import ChannelFigures
    from leaddesk.ui.kit.kit import Kit

TABLES = frozenset({"lead", "stage_entry", "sale", "sale_line", "spend", "traffic", "channel", "setting", "pipeline"})
_FURTHER_TABLES = frozenset({"activity"})


class ChannelsPage(QWidget):
    """Header, verdicts, chart and figures; asked anew when it is looked at after a change."""

    def __init__(self, kit: "Kit") -> None:
        """Nothing is asked before it is shown."""
        super().__init__()
        self._kit = kit
        self._period = kit.preferences.state("channels_period", "")
        self._pipeline = kit.preferences.state("channels_pipeline", "")
        self._compares = kit.preferences.state("channels_compared", False)
        self._by_method = kit.preferences.state("channels_by_method", False)
        self._answer: Answer | None = None
        self._is_stale = True
        self.heading = Heading(kit, self._period or ALL, self._pipeline, by_method=self._by_method)
        self.body = Body(kit)
        self.remarks = Remarks(kit)
        self._empty = self._empty_state()
        self._figures = QWidget()
        column = QVBoxLayout(self._figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        column.addWidget(self.remarks)
        self._content = QStackedWidget()
        self._content.addWidget(QWidget())
        self._content.addWidget(self._figures)
        self._content.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.heading)
        whole.addWidget(self._content, 1)
        self._connect()

    def refresh(self) -> None:
        """Ask anew."""
        self._is_stale = False
        asked = Asked(
            self._kit.workspace.today,
            self._period or None,
            self._pipeline or None,
            self._compares,
            self._by_method,
            self.body.chart.mode == KINDS,
            self.body.shows_further,
        )
        self._kit.workspace.ask(self, lambda work: read_page(work, asked), self._show, topic="figures")

    def keep_place(self) -> None:
        """Remember period, pipeline, tab and columns."""
        keep = self._kit.preferences.keep
        keep("channels_period", self._period)
        keep("channels_pipeline", self._pipeline)
        keep("channels_compared", self._compares)
        keep("channels_by_method", self._by_method)
        keep("channels_tab", self.body.chart.measure)
        keep("channels_mode", self.body.chart.mode)
        keep("channels_columns", list(self.body.model.shown_keys))
        keep("channels_sort", list(self.body.model.sorted_by))

    def paper(self) -> tuple[str, str]:
        """What is printed: the figures of the period and the pipeline shown."""
        scope = None if self._answer is None else self._answer.report.scope
        period = ALL_TIME if scope is None else scope.period
        return "report", wish_of(TableAsked(CHANNELS, period, self._pipeline or None, by_method=self._by_method))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _connect(self) -> None:
        kit = self._kit
        kit.workspace.changed.connect(self._hear)
        self.heading.period_chosen.connect(self._choose_period)
        self.heading.pipeline_chosen.connect(self._choose_pipeline)
        self.heading.all_verdicts_toggled.connect(self.body.strip.show_all)
        self.heading.costs.clicked.connect(lambda: kit.navigator.costs_requested.emit(None))
        self.body.strip.fitting_changed.connect(self._offer_all_verdicts)
        self.body.strip.pressed.connect(lambda row: self._lay_open("verdict", row))
        self.body.table.asked.connect(self._open_behind)
        self.body.table.asked_of_all.connect(lambda column: self._open_behind(column, None))
        self.body.chart.bar_pressed.connect(self._lay_open)
        self.body.chart.chosen.connect(self._ask_for_kinds)
        self.body.further_wished.connect(self.refresh)
        self.heading.by_method_chosen.connect(self._pool)
        self.heading.compare.setChecked(self._compares)
        self.heading.comparison_toggled.connect(self._compare)
        self.heading.print.clicked.connect(lambda: kit.navigator.print_requested.emit(*self.paper()))
        self.body.all_time_requested.connect(lambda: self._choose_period(ALL))
        self.remarks.leads_requested.connect(lambda: self._open_leads(in_channel(None)))

    def _empty_state(self) -> EmptyState:
        return asking_for_a_file(
            self._kit,
            "chart",
            tr("Which of your channels pays?"),
            tr(
                "Here you will see how many leads and customers each channel brings, what a customer costs, and what "
                "it earns. It starts with your leads: bring them from a file, or add the first by hand."
            ),
        )

    def _hear(self, done: "Done") -> None:
        if done.tables & (TABLES | _FURTHER_TABLES if self.body.shows_further else TABLES):
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self._pipeline = answer.asked.pipeline or ""
        self.heading.show_answer(answer)
        if answer.is_empty:
            self._content.setCurrentWidget(self._empty)
            return
        self._content.setCurrentWidget(self._figures)
        shop = self._kit.workspace.shop
        self.remarks.show_report(answer.report, hours_are_priced=shop.hourly_rate_minor is not None)
        self.body.show_answer(answer)
        self.body.strip.come_after(self.heading.rows.button())
        self._offer_all_verdicts()

    def _choose_period(self, key: str) -> None:
        self._period = key
        self.heading.show_period(key)
        self.refresh()

    def _choose_pipeline(self, name: str) -> None:
        self._pipeline = name
        self.refresh()

    def _pool(self, by_method: bool) -> None:
        self._by_method = by_method
        self.refresh()

    def _ask_for_kinds(self) -> None:
        """They are asked for when they are looked at first: what B2C and B2B did takes as long again, each."""
        if self._answer is not None and self.body.chart.paired and not self._answer.kinds:
            self.refresh()

    def _compare(self, compares: bool) -> None:
        self._compares = compares
        self.refresh()

    def _offer_all_verdicts(self) -> None:
        strip = self.body.strip
        # Laying out tells of it in the midst of being resized, when the header must not change yet.
        QTimer.singleShot(0, self.heading, lambda: self.heading.offer_all(strip.hides_some, strip.shows_all))

    def _open_behind(self, column: Column, row: "ChannelFigures | None") -> None:
        """What a cell is about: costs that are missing, the leads of a row, or the figure laid open; None: of all."""
        if row is not None and wants_costs(column, row):
            if self._kit.workspace.looks_only:
                return
            ids = {each.name: key for key, each in self._kit.workspace.directory.channels.items()}
            self._kit.navigator.costs_requested.emit(ids.get(row.channel or ""))
        elif column.kind == "name" or (column.kind == "verdict" and (row is None or row.verdict is None)):
            self._open_leads("" if row is None else self._term(row))
        else:
            self._lay_open(column.asks_for, row, column.of)

    def _term(self, row: "ChannelFigures") -> str:
        return with_method(row.channel) if row.is_pool else in_channel(row.channel)

    def _lay_open(self, figure: str, row: "ChannelFigures | None", kind: Kind | None = None) -> None:
        if self._answer is None:
            return
        report = self._answer.report
        asked = FigureAsked(
            "channels",
            figure,
            row=None if row is None else row.channel,
            is_total=row is None,
            period=report.scope.period,
            by=report.scope.by,
            pipeline=report.pipeline,
            currency=report.currency,
            by_method=self._answer.asked.by_method,
            kind=kind,
        )
        self._kit.navigator.figure_requested.emit(asked)

    def _open_leads(self, channel: str) -> None:
        if self._answer is None:
            return
        report = self._answer.report
        self._kit.navigator.leads_requested.emit(leads_query(channel, report.scope.period, report.pipeline))


def make_page(kit: "Kit") -> QWidget:
    """The page of channels."""
    return ChannelsPage(kit)
