"""The chart beside the table: one measure of all channels, in the table's order and row height, or month by month."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.services.channel_months import ChannelMonths
from leaddesk.ui.channels.measures import Measure, all_measures, nice_steps
from leaddesk.ui.channels.plots import Bar, Legend, Plot, Series, Tick, draw_bars, draw_months, new_plot
from leaddesk.ui.channels.row_names import RowNames
from leaddesk.ui.channels.wording import channel_name
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.tabs import Tabs
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from datetime import date

    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.looks import ChannelLook

TOTAL, MONTHS = "total", "months"
FIRST = "conversion"
MOST_SERIES = 9
MOST_MONTHS = 24
_MONTHS_HEIGHT = 320
_LABELS_SHARE = 0.4
_MONTHS_NAMED = 14  # each; of more, some


class Chart(QWidget):
    """Tabs, what is shown in words, and the drawing; a screen reader is told the figures."""

    chosen = Signal()  # another tab, or total or months
    bar_pressed = Signal(str, object)  # the key of a figure, and the ChannelFigures of its row; None: of all

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
        self.tabs = Tabs(kit, tr("What the chart shows"))
        self.tabs.currentChanged.connect(self._choose)
        self.caption = ElidedLabel(role="small", tone="muted")
        modes = ((TOTAL, tr("Total")), (MONTHS, tr("Months")))
        self.modes = Segmented(kit, modes, mode, name=tr("Total or months"), small=True)
        self.modes.chosen.connect(lambda _: self._choose_mode())
        self._names = RowNames(kit)
        self._legend = Legend(kit)
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
        """Total, or months where that can be shown."""
        return self.modes.key()

    def show_figures(
        self,
        rows: Sequence[ChannelFigures],
        total: ChannelFigures | None,
        months: ChannelMonths,
        looks: "dict[str, ChannelLook]",
        currency: str,
    ) -> None:
        """What to draw with the next `draw`."""
        self._rows, self._total, self._months, self._looks = rows, total, months, looks
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
        self.setAccessibleDescription(self._in_words())

    def draw(self) -> None:
        """Draw it, if it can be drawn yet."""
        measure = self._current()
        if measure is None or self._total is None or not self.can_draw:
            return
        by_month = measure.by_month and self.mode == MONTHS
        self.modes.setVisible(measure.by_month)
        self.caption.setText(self._caption(measure, by_month))
        self.setAccessibleName(tr("Chart: {what}", what=self.caption.whole_text()))
        self.setAccessibleDescription(self._in_words())
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
        else:
            self._draw_total(measure, self._total)

    def show_mode(self, mode: str) -> None:
        """Show the total or the months."""
        self.modes.set_key(mode)
        self._choose_mode()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.measure("chart_width"), super().sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.bars is not None:
            row = self._row_at(event.pos())
            told = self._said(self._rows[row]) if 0 <= row < len(self._rows) else ""
            QToolTip.showText(event.globalPos(), plain_tip(told), self)
            return True
        return super().event(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A bar is laid open as the cell beside it is, which the keyboard reaches."""
        super().mouseReleaseEvent(event)
        row, measure = self._row_at(event.position().toPoint()), self._current()
        if event.button() == Qt.MouseButton.LeftButton and measure is not None and 0 <= row <= len(self._rows):
            self.bar_pressed.emit(measure.figure, self._rows[row] if row < len(self._rows) else None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.bars is not None:
            self.draw()

    def _row_at(self, place: QPoint) -> int:
        """The row of a bar; -1: there is none."""
        at = self._names.mapFrom(self, place)
        return at.y() // self._row_height if at.y() >= 0 and self.bars is not None and self.bars.isVisible() else -1

    def _lay_out(self) -> None:
        theme = self._kit.theme
        padding = theme.measure("page_padding")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.caption, 1)
        head.addWidget(self.modes)
        self.caption.setMinimumHeight(self.modes.sizeHint().height())
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

    def align_rows(self, top: int) -> None:
        """Let the first bar begin so far below the chart's upper edge, as the table's first row does."""
        used = self.tabs.sizeHint().height()
        self.caption.setFixedHeight(max(self.modes.sizeHint().height(), top - used))

    def _current(self) -> Measure | None:
        return next((each for each in self._measures if each.key == self._measure), None)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._measures):
            self._measure = self._measures[place].key
            self.draw()
            self.chosen.emit()

    def _choose_mode(self) -> None:
        self.draw()
        self.chosen.emit()

    def _caption(self, measure: Measure, by_month: bool) -> str:
        if not by_month:
            return measure.caption
        return tr("By the month the lead came in")

    def _draw_total(self, measure: Measure, total: ChannelFigures) -> None:
        bars = [self._bar(measure, row) for row in self._rows]
        average = measure.value(total) if measure.is_average else None
        largest = max((max(bar.value or 0, bar.high or 0) for bar in bars), default=0)
        least = 1.0 if measure.key in ("leads", "customers") else 0.0
        steps = nice_steps(max(largest, average or 0, least), 4)
        ticks = [Tick(step, measure.words(step)) for step in steps]
        names = [channel_name(row) for row in self._rows]
        self._names.show_names([*names, tr("All channels")], self._row_height, round(self.width() * _LABELS_SHARE))
        shown = None if average is None else Tick(average, f" {measure.said(total)} ")
        draw_bars(self._kit, self.bars, bars, ticks, shown, self._row_height)

    def _draw_months(self) -> None:
        if self._stacks is None:
            self._stacks = new_plot(self._kit, tr("Bars"))
            self._place.addWidget(self._stacks, 1)
        months = self._months.months[-MOST_MONTHS:]
        self.series = series = self._series(len(months))
        self._legend.show_series(series)
        totals = [sum(values) for values in zip(*(each.values for each in series), strict=True)] or [0]
        steps = [step for step in nice_steps(max(max(totals), 5), 5) if float(step).is_integer()]
        ticks = [Tick(step, self._kit.formats.number(step)) for step in steps]
        draw_months(self._kit, self._stacks, series, _month_ticks(months), ticks)
        self._stacks.setFixedHeight(self._kit.theme.scaled(_MONTHS_HEIGHT))

    def _bar(self, measure: Measure, row: ChannelFigures) -> Bar:
        if not measure.has_interval:
            return Bar(measure.value(row))
        return Bar(measure.value(row), row.conversion_low, row.conversion_high)

    def _series(self, count: int) -> list[Series]:
        """The channels with most of it, from below; the others as one on top."""
        of_channel = self._months.leads if self._measure == "leads" else self._months.won
        recent = {channel: values[-count:] for channel, values in of_channel.items() if any(values[-count:])}
        ordered = sorted(recent, key=lambda channel: (channel is None, -sum(recent[channel]), channel or ""))
        theme, taken = self._kit.theme, set[str]()
        shown = ordered if len(ordered) <= MOST_SERIES else ordered[: MOST_SERIES - 1]
        series = []
        for channel in shown:
            look = self._looks.get(channel or "")
            colour = theme.channel_colour(look) if look is not None else theme.colour("text-disabled")
            places = (theme.categorical(place) for place in range(MOST_SERIES + 1))
            if colour.name() in taken:
                colour = next((each for each in places if each.name() not in taken), colour)
            taken.add(colour.name())
            series.append(Series(tr("No channel") if channel is None else channel, colour, recent[channel]))
        rest = [recent[channel] for channel in ordered[len(shown) :]]
        if rest:
            added = tuple(sum(values) for values in zip(*rest, strict=True))
            series.append(Series(tr("All others"), theme.colour("hairline-strong"), added))
        return series

    def _said(self, row: ChannelFigures) -> str:
        measure = self._current()
        if measure is None:
            return ""
        said = f"{channel_name(row)}: {measure.said(row)}"
        if measure.has_interval and row.conversion_low is not None:
            percent = self._kit.formats.percent
            low, high = percent(row.conversion_low), percent(row.conversion_high)
            said = f"{said}. " + tr("Likely between {low} and {high}", low=low, high=high)
        return said

    def _in_words(self) -> str:
        measure = self._current()
        told = [self._said(row) for row in self._rows]
        if measure is not None and self._total is not None:
            told.append(tr("All channels") + ": " + measure.said(self._total))
        return "; ".join(told)


def _month_ticks(months: "Sequence[date]") -> list[Tick]:
    """The short names of months; where there are many, of every third, and the year for January."""
    many, locale, ticks = len(months) > _MONTHS_NAMED, QLocale(), []
    for place, month in enumerate(months):
        if many and month.month % 3 != 1:
            continue
        short = locale.standaloneMonthName(month.month, QLocale.FormatType.ShortFormat).rstrip(".")
        ticks.append(Tick(place, str(month.year) if many and month.month == 1 else short))
    return ticks
