"""The chart beside the table: one measure of all channels, in the table's order and row height.

In all, people (B2C) beside firms (B2B), or month by month.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.enums import Kind
from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.services.figures.channel_months import ChannelMonths
from leaddesk.ui.channels.chart_modes import KINDS, MONTHS, TOTAL, ChartModes
from leaddesk.ui.channels.chart_months import MOST_MONTHS, month_series, month_ticks
from leaddesk.ui.channels.legend import Legend
from leaddesk.ui.channels.measures import Measure, all_measures, bar_said, kinds_said, nice_steps
from leaddesk.ui.channels.plots import Bar, Plot, Series, Tick, draw_bars, draw_months, new_plot
from leaddesk.ui.channels.row_names import RowNames
from leaddesk.ui.channels.wording import all_name, channel_name
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.tabs import Tabs
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.look.looks import ChannelLook

FIRST = "conversion"
_MONTHS_HEIGHT = 320
_BESIDE_MONTHS = 80  # the padding, and the numbers at the axis
_LABELS_SHARE = 0.4


class Chart(QWidget):
    """Tabs, what is shown in words, and the drawing; a screen reader is told the figures."""

    chosen = Signal()  # another tab, or another way to show it
    # The key of a figure, the ChannelFigures of its row (None: of all), and the Kind of leads (None: both).
    bar_pressed = Signal(str, object, object)

    def __init__(self, kit: "Kit", measure: str = FIRST, mode: str = TOTAL) -> None:
        """Nothing is drawn before `draw`, and pyqtgraph is not loaded before."""
        super().__init__()
        self._kit = kit
        self._rows: Sequence[ChannelFigures] = ()
        self._total: ChannelFigures | None = None
        self._months = ChannelMonths((), {}, {}, 0)
        self._looks: dict[str, ChannelLook] = {}
        self._row_height = kit.theme.row("regular", 1)
        self._measure = measure
        self._measures: tuple[Measure, ...] = ()
        self._kinds: Mapping[Kind, Sequence[ChannelFigures]] = {}
        self.tabs = Tabs(kit, tr("What the chart shows"))
        self.tabs.currentChanged.connect(self._choose)
        self.caption = ElidedLabel(role="small", tone="muted")
        self._head = QWidget()
        self.modes = ChartModes(kit, mode)
        self.modes.chosen.connect(self.show_mode)
        self._names = RowNames(kit)
        self._legend, self._of_kinds = Legend(kit), Legend(kit)
        self._of_kinds.show_series([self._kind_series(kind) for kind in Kind])
        self.can_draw = False  # the library that draws is there
        self.bars: Plot = None  # once it was drawn
        self.series: list[Series] = []  # of the months, from below
        self._stacks: Plot = None
        self._place = QHBoxLayout()
        self._lay_out()
        kit.theme.changed.connect(self.draw)

    @property
    def measure(self) -> str:
        """The key of the tab that is chosen."""
        return self._measure

    @property
    def mode(self) -> str:
        """Total, or months or kinds where these can be shown."""
        return self.modes.wish

    @property
    def paired(self) -> str:
        """The key of the figure that is wished of B2C beside B2B; empty: none."""
        measure = self._current()
        return "" if measure is None or self.modes.of(measure) != KINDS else measure.figure

    def show_figures(
        self,
        rows: Sequence[ChannelFigures],
        total: ChannelFigures | None,
        months: ChannelMonths,
        looks: "dict[str, ChannelLook]",
        currency: str,
        *,
        has_kinds: bool = False,
        kinds: Mapping[Kind, Sequence[ChannelFigures]] | None = None,
    ) -> None:
        """What to draw with the next `draw`.

        `has_kinds`: B2C beside B2B is worth to be offered; `kinds` are their rows, where they are known, in the order
        of `rows` with the total at the end.
        """
        self._rows, self._total, self._months, self._looks = rows, total, months, looks
        self.modes.has_kinds, self._kinds = has_kinds, kinds or {}
        self._measures = all_measures(self._kit.formats, currency)
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(self._measures):
            self.tabs.removeTab(self.tabs.count() - 1)
        for place, measure in enumerate(self._measures):
            if place == self.tabs.count():
                self.tabs.addTab(measure.title)
            self.tabs.setTabToolTip(place, measure.caption)
            if measure.key == self._measure:
                self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(False)
        self.setAccessibleDescription("; ".join(self._told(row) for row in range(len(self._rows) + 1)))

    def draw(self) -> None:
        """Draw it, if it can be drawn yet."""
        measure = self._current()
        if measure is None or self._total is None or not self.can_draw:
            return
        mode = self.modes.of(measure)
        by_month, by_kind = mode == MONTHS, mode == KINDS and bool(self._kinds)
        self.modes.show_for(measure)
        self._of_kinds.setVisible(by_kind)
        self.caption.set_lines(1 if by_kind else 2)  # of two lines below each other the legend is one
        self.caption.setText(self._caption(measure, by_month))
        self.setAccessibleName(tr("Chart: {what}", what=self.caption.whole_text()))
        self.setAccessibleDescription("; ".join(self._told(row) for row in range(len(self._rows) + 1)))
        if self.bars is None:
            self.bars = new_plot(self._kit, tr("Bars"))
            self._place.addWidget(self.bars, 1, Qt.AlignmentFlag.AlignTop)
        self._names.setVisible(not by_month)
        self.bars.setVisible(not by_month)
        self._legend.setVisible(by_month)
        if self._stacks is not None:
            self._stacks.setVisible(by_month)
        if by_month:
            self._draw_months()
        elif by_kind:
            self._draw_kinds(measure)
        else:
            self._draw_total(measure, self._total)

    def show_mode(self, mode: str) -> None:
        """Show the total, the months, or B2C beside B2B."""
        self.modes.wish = mode
        self.draw()
        self.chosen.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.measure("chart_width"), super().sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.bars is not None:
            row = self._row_at(event.pos())
            told = self._told(row) if 0 <= row < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), plain_tip(told), self)
            return True
        return super().event(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A bar is laid open as the cell beside it is, which the keyboard reaches."""
        super().mouseReleaseEvent(event)
        place, measure = event.position().toPoint(), self._current()
        row = self._row_at(place)
        if event.button() == Qt.MouseButton.LeftButton and measure is not None and 0 <= row <= len(self._rows):
            shown = self._rows[row] if row < len(self._rows) else None
            self.bar_pressed.emit(measure.figure, shown, self._kind_at(place))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.bars is not None:
            self.draw()

    def _row_at(self, place: QPoint) -> int:
        """The row of a bar; -1: there is none."""
        at = self._names.mapFrom(self, place)
        return at.y() // self._row_height if at.y() >= 0 and self.bars is not None and self.bars.isVisible() else -1

    def _kind_at(self, place: QPoint) -> Kind | None:
        """The kind whose bar is there: of two bars in a row, the upper or the lower."""
        if not self._of_kinds.isVisible():
            return None
        return tuple(Kind)[2 * (self._names.mapFrom(self, place).y() % self._row_height) // self._row_height]

    def _lay_out(self) -> None:
        theme = self._kit.theme
        padding = theme.measure("page_padding")
        words = QVBoxLayout(self._head)
        words.setContentsMargins(0, 0, theme.scaled(8), 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.caption)
        words.addWidget(self._of_kinds)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self._head, 1)
        head.addWidget(self.modes)
        self._place.setSpacing(theme.scaled(8))
        self._place.addWidget(self._names, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(padding, 0, padding, theme.scaled(8))
        self._column.setSpacing(0)
        self._column.addWidget(self.tabs)
        self._column.addLayout(head)
        self._column.addWidget(self._legend)
        self._column.addLayout(self._place)
        self._column.addStretch(1)
        self._legend.hide()
        self._of_kinds.hide()

    def align_rows(self, top: int) -> None:
        """Let the first bar begin so far below the chart's upper edge, as the table's first row does."""
        used = self.tabs.sizeHint().height()
        self._head.setFixedHeight(max(self.modes.sizeHint().height(), top - used))

    def _current(self) -> Measure | None:
        return next((each for each in self._measures if each.key == self._measure), None)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._measures):
            self._measure = self._measures[place].key
            self.draw()
            self.chosen.emit()

    def _caption(self, measure: Measure, by_month: bool) -> str:
        if not by_month:
            return measure.caption
        return tr("By the month the lead came in")

    def _draw_total(self, measure: Measure, total: ChannelFigures) -> None:
        average = measure.value(total) if measure.is_average else None
        shown = None if average is None else Tick(average, f" {measure.said(total)} ")
        self._draw_bars(measure, [[self._bar(measure, row) for row in self._rows]], shown)

    def _draw_kinds(self, measure: Measure) -> None:
        """Of all channels together too, but where this would make the others small."""
        count = len(self._rows) + measure.is_average
        series = ([self._bar(measure, row) for row in self._kinds[kind][:count]] for kind in Kind)
        self._draw_bars(measure, list(series), None)

    def _draw_bars(self, measure: Measure, series: Sequence[Sequence[Bar]], average: Tick | None) -> None:
        largest = max((max(bar.value or 0, bar.high or 0) for bars in series for bar in bars), default=0)
        least = 1.0 if measure.key in ("leads", "customers") else 0.0
        steps = nice_steps(max(largest, 0 if average is None else average.at, least), 4)
        ticks = [Tick(step, measure.words(step)) for step in steps]
        names = [*(channel_name(row) for row in self._rows), all_name(self._rows)]
        self._names.show_names(names, self._row_height, round(self.width() * _LABELS_SHARE))
        draw_bars(self._kit, self.bars, series, ticks, average, self._row_height, len(names))

    def _draw_months(self) -> None:
        if self._stacks is None:
            self._stacks = new_plot(self._kit, tr("Bars"))
            self._place.addWidget(self._stacks, 1)
        months = self._months.months[-MOST_MONTHS:]
        counts = self._months.leads if self._measure == "leads" else self._months.won
        self.series = series = month_series(self._kit, counts, len(months), self._looks)
        self._legend.show_series(series)
        totals = [sum(values) for values in zip(*(each.values for each in series), strict=True)] or [0]
        steps = [step for step in nice_steps(max(max(totals), 5), 5) if float(step).is_integer()]
        ticks = [Tick(step, self._kit.formats.number(step)) for step in steps]
        room = self.contentsRect().width() - self._kit.theme.scaled(_BESIDE_MONTHS)
        draw_months(self._kit, self._stacks, series, month_ticks(self._kit, months, room), ticks)
        self._stacks.setFixedHeight(self._kit.theme.scaled(_MONTHS_HEIGHT))

    def _bar(self, measure: Measure, row: ChannelFigures) -> Bar:
        if not measure.has_interval:
            return Bar(measure.value(row))
        return Bar(measure.value(row), row.conversion_low, row.conversion_high)

    def _told(self, row: int) -> str:
        """What the bars of a row say; behind the last row stands all together."""
        measure, total = self._current(), self._total
        if measure is None or total is None:
            return ""
        figures, formats = self._rows[row] if row < len(self._rows) else total, self._kit.formats
        name = channel_name(figures) if row < len(self._rows) else all_name(self._rows)
        if self.paired and self._kinds:
            kinds = {kind: rows[row] for kind, rows in self._kinds.items()}
            return f"{name}: {kinds_said(measure, kinds)}"
        return f"{name}: {bar_said(measure, figures, formats, with_interval=row < len(self._rows))}"

    def _kind_series(self, kind: Kind) -> Series:
        return Series(kind.upper(), self._kit.theme.colour("chart-bar"), (), is_hollow=kind is not Kind.B2C)
