"""The head of the page of reports: which report, of which leads, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.services.figures.report_tables import CYCLE, KINDS, STAYS, ReportTable, TableAsked
from leaddesk.ui.kit.buttons import icon_button, link_button, primary_button
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.period_picker import PeriodPicker
from leaddesk.ui.kit.tabs import Tabs
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.reports.choice import NameChoice
from leaddesk.ui.reports.wording import TITLES, about

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class Heading(QWidget):
    """Title and choices, tabs, and a line that says what is counted."""

    kind_chosen = Signal(str)
    period_chosen = Signal(str)
    pipeline_chosen = Signal(object)  # a name, or None
    channel_chosen = Signal(object)  # likewise; empty: leads without one
    more_toggled = Signal(bool)

    def __init__(self, kit: "Kit", period: str, asked: TableAsked) -> None:
        """Showing what is asked for first."""
        super().__init__()
        self._kit = kit
        self._has_more = asked.more
        self.print = primary_button(kit, tr("Print or save…"), "printer")
        self.copy = icon_button(kit, "copy", tr("Copy the figures"))
        self._header = PageHeader(kit, tr("Reports"), primary=self.print)
        self.pipelines = NameChoice(kit, tr("Pipeline"), tr("All pipelines"), self)
        self.channels = NameChoice(kit, tr("Channel"), tr("All channels"), self)
        self.picker = PeriodPicker(kit, period, self)
        for button in (self.pipelines.button, self.channels.button, self.picker.button, self.copy):
            self._header.add_right(button)
        self.pipelines.chosen.connect(self.pipeline_chosen)
        self.channels.chosen.connect(self.channel_chosen)
        self.picker.chosen.connect(self.period_chosen)
        self.tabs = Tabs(kit, tr("Which report"))
        for kind in KINDS:
            self.tabs.addTab(tr(TITLES[kind]))
        self.tabs.setCurrentIndex(KINDS.index(asked.kind))
        self.tabs.currentChanged.connect(lambda place: self.kind_chosen.emit(KINDS[place]))
        self.said = label("", tone="muted", wrap=True)
        self.more = link_button(kit, "")
        self.more.clicked.connect(lambda: self.more_toggled.emit(not self._has_more))
        self._lay_out()

    def show_table(self, table: ReportTable, period: str) -> None:
        """Say what is counted, and what else there is to choose."""
        self._has_more = table.asked.more
        self.picker.show_key(period)
        directory = self._kit.workspace.directory
        channels = [*((each.name, each.name) for each in directory.channels.values()), ("", tr("No channel"))]
        self.pipelines.show_options([(each.name, each.name) for each in directory.pipelines], table.pipeline)
        self.channels.show_options(channels, table.asked.channel)
        self.said.setText(about(table))
        self.more.setText(tr("Fewer figures") if table.asked.more else tr("More figures"))
        self.more.setVisible(table.asked.kind in (CYCLE, STAYS))

    def show_tools(self, *, shown: bool) -> None:
        """With no figures there is nothing to choose, to print or to copy."""
        several = len(self._kit.workspace.directory.pipelines) > 1
        self.pipelines.button.setVisible(shown and several)
        for part in (self.channels.button, self.picker.button, self.copy, self.print, self.tabs, self.said):
            part.setVisible(shown)
        self.more.setVisible(shown and self.more.isVisible())

    def _lay_out(self) -> None:
        theme = self._kit.theme
        padding = theme.measure("page_padding")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(padding, 0, padding, 0)
        tabs.addWidget(self.tabs)
        line = QHBoxLayout()
        line.setContentsMargins(padding, theme.scaled(8), padding, theme.scaled(8))
        line.addWidget(self.said, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(tabs)
        column.addLayout(line)
