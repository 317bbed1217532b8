"""Verdicts, chart and figures of one report, in one vertical scroll."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.enums import Method
from leaddesk.ui.channels.cards import VerdictStrip
from leaddesk.ui.channels.chart import FIRST, Chart
from leaddesk.ui.channels.chart_modes import TOTAL
from leaddesk.ui.channels.columns import ALWAYS_SHOWN, FURTHER, SHOWN_AT_FIRST, all_columns
from leaddesk.ui.channels.figures_model import FiguresModel
from leaddesk.ui.channels.figures_table import FiguresTable, head_height
from leaddesk.ui.channels.loading import load_plots
from leaddesk.ui.channels.picture import offer_picture
from leaddesk.ui.channels.wording import MethodLook, method_title
from leaddesk.ui.kit.after_painting import after_painting
from leaddesk.ui.kit.buttons import icon_button, link_button
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.channels.reading import Answer
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.look.looks import ChannelLook

_SIDE_BY_SIDE = 900  # as wide as this, chart and table stand side by side
_LEAST, _MOST = 0.3, 0.39  # of the width, for the chart


class Body(QScrollArea):
    """What the answer shows; the chart is drawn once its library is there."""

    all_time_requested = Signal()
    further_wished = Signal()  # figures are to be shown that were not asked for

    def __init__(self, kit: "Kit") -> None:
        """Empty."""
        super().__init__()
        self._kit = kit
        self._answer: Answer | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.strip = VerdictStrip(kit)
        state = kit.preferences.state
        known = [column.key for column in all_columns(kit.formats, "EUR")]
        kept = [key for key in state("channels_columns", list(SHOWN_AT_FIRST)) if key in known]
        self.model = FiguresModel(kit.formats, kept if set(ALWAYS_SHOWN) <= set(kept) else SHOWN_AT_FIRST, self)
        self.table = FiguresTable(kit, self.model)
        self.chart = Chart(kit, state("channels_tab", FIRST), state("channels_mode", TOTAL))
        self._sort_as_kept(state("channels_sort", ["leads", True]))
        self.model.layoutChanged.connect(self._draw)
        self.chart.chosen.connect(lambda: self.model.show_pair(self.chart.paired))
        self._lay_out()
        self.model.modelReset.connect(self._arrange)

    def show_answer(self, answer: "Answer") -> None:
        """Show these figures."""
        self._answer = answer
        figures, currency = answer.report.figures, answer.report.currency
        looks: dict[str, ChannelLook] = (
            {method.value: MethodLook(method_title(method), method) for method in Method}
            if answer.asked.by_method
            else {each.name: each for each in self._kit.workspace.directory.channels.values()}
        )
        self.table.looks = looks
        self.strip.show_report(figures, looks, currency)
        before = None if answer.before is None else answer.before.figures
        self.model.show_report(figures, currency, before, answer.kinds)
        self._nothing.setVisible(not figures.channels)
        self._figures.setVisible(bool(figures.channels))
        self._draw()
        self._arrange()
        if not self.chart.can_draw:
            after_painting(self, lambda: load_plots(self._kit, self, self._begin_to_draw))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = self.viewport().width()
        beside = width >= self._kit.theme.scaled(_SIDE_BY_SIDE)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._between.setVisible(beside)
        self._share(width, beside)

    def _share(self, width: int, beside: bool) -> None:
        """Beside the table the chart gives way to its figures, as far as it can."""
        tabs = self.chart.tabs.least_width() + 2 * self._kit.theme.measure("page_padding")
        least = max(round(width * _LEAST), tabs)
        self.table.give_way(width - least - 1 if beside else width)
        rest = width - self.table.wanted_width() - 1
        self.chart.setFixedWidth(max(least, min(round(width * _MOST), rest)) if beside else width)

    def _begin_to_draw(self) -> None:
        self.chart.can_draw = True
        self._draw()

    def _draw(self) -> None:
        if self._answer is None:
            return
        answer, model = self._answer, self.model
        self.chart.show_figures(
            model.rows,
            model.total,
            answer.months,
            self.table.looks,
            answer.report.currency,
            has_kinds=answer.has_kinds,
            kinds=model.kinds,
        )
        self.chart.draw()
        self.model.show_pair(self.chart.paired)

    def _lay_out(self) -> None:
        kit, content = self._kit, QWidget()
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self._title())
        table.addWidget(self.table)
        table.addStretch(1)
        self.chart.align_rows(self.chart.tabs.sizeHint().height() + head_height(kit))
        self._between = Hairline(kit, Qt.Orientation.Vertical)
        self._figures = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._figures)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        self._both.addWidget(self.chart)
        self._both.addWidget(self._between)
        self._both.addLayout(table, 1)
        self._nothing = self._nothing_here()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._nothing)
        column.addWidget(self._figures, 1)
        column.addStretch(0)

    def _title(self) -> QWidget:
        kit, row = self._kit, QWidget()
        padding = kit.theme.measure("page_padding")
        line = QHBoxLayout(row)
        line.setContentsMargins(padding, 0, padding - kit.theme.scaled(8), 0)
        line.setSpacing(0)
        row.setFixedHeight(self.chart.tabs.sizeHint().height())
        line.addWidget(label(tr("All figures"), weight="semibold"))
        line.addStretch(1)
        self.columns_button = icon_button(kit, "columns-3", tr("Columns"))
        self.columns_button.clicked.connect(self._choose_columns)
        self.picture_button = icon_button(kit, "download", tr("Save or copy the chart"))
        self.picture_button.clicked.connect(lambda: offer_picture(kit, self.chart, self.picture_button))
        self.copy_button = icon_button(kit, "copy", tr("Copy the figures"))
        self.copy_button.clicked.connect(self._copy)
        line.addWidget(self.columns_button)
        line.addWidget(self.copy_button)
        line.addWidget(self.picture_button)
        return row

    def _nothing_here(self) -> QWidget:
        kit, nothing = self._kit, QWidget()
        line = QHBoxLayout(nothing)
        padding = kit.theme.measure("page_padding")
        line.setContentsMargins(padding, padding, padding, padding)
        line.addWidget(label(tr("No leads came in and no costs were entered in this period."), tone="muted"))
        link = link_button(kit, tr("Show all time"))
        link.clicked.connect(self.all_time_requested)
        line.addWidget(link)
        line.addStretch(1)
        nothing.hide()
        return nothing

    def _choose_columns(self) -> None:
        menu = QMenu(self.columns_button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = all_columns(self._kit.formats, self.model.currency or "EUR")
        offered = [column for column in columns if column.key not in ALWAYS_SHOWN]
        for are_further in (False, True):
            for column in offered:
                if (column.key in FURTHER) is are_further:
                    action = menu.addAction(column.head)
                    action.setCheckable(True)
                    action.setChecked(column.key in self.model.shown_keys)
                    action.toggled.connect(lambda on, key=column.key: self.show_column(key, on))
            if not are_further:
                menu.addSeparator()
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def show_column(self, key: str, shown: bool) -> None:
        """Show a column, or do not."""
        kept = [each for each in self.model.shown_keys if each != key]
        self.model.show_columns([*kept, key] if shown else kept)
        if shown and key in FURTHER and self._answer is not None and not self._answer.asked.with_further:
            self.further_wished.emit()

    @property
    def shows_further(self) -> bool:
        """Whether a figure that few shops need is among the columns."""
        return bool(FURTHER & set(self.model.shown_keys))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.as_text())
        rows = self.model.rowCount()
        self._kit.navigator.notice_requested.emit("info", tr("Copied %Ln row(s)", "", rows))

    def _sort_as_kept(self, kept: "list[object]") -> None:
        match kept:
            case [str(key), bool(descending)]:
                self.model.sort_by(key, descending)
