"""The drawings of the chart, by pyqtgraph, which is loaded when the first of them is made."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from leaddesk.ui.kit.kit import Kit

Plot: TypeAlias = Any  # a pyqtgraph.PlotWidget; the library has no types

_GAP = 1.5  # between the segments of a stack
_MONTH_WIDTH = 0.62
_THIN = 10  # of two bars in a row


@dataclass(frozen=True)
class Bar:
    """A row of a bar chart; None: unknown."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Tick:
    """A value of an axis and its words."""

    at: float
    words: str


@dataclass(frozen=True)
class Series:
    """A channel's figures month by month."""

    name: str
    colour: "QColor"
    values: tuple[int, ...]
    is_hollow: bool = False


def new_plot(kit: "Kit", name: str) -> Plot:
    """An empty drawing that nothing can zoom or drag: the mouse sees what is behind it."""
    import pyqtgraph

    plot = pyqtgraph.PlotWidget(background=None, enableMenu=False)
    menu = plot.getPlotItem().ctrlMenu  # it is made all the same, and nobody owns it
    menu.setParent(plot, menu.windowFlags())
    plot.setAccessibleName(name)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    plot.getViewBox().setDefaultPadding(0)
    for side in ("left", "bottom", "top", "right"):
        axis = plot.getAxis(side)
        axis.setStyle(tickLength=0, tickTextOffset=kit.theme.scaled(8), hideOverlappingLabels=kit.theme.scaled(64))
        plot.showAxis(side, side == "bottom")
    return plot


def draw_bars(
    kit: "Kit",
    plot: Plot,
    series: Sequence[Sequence[Bar]],
    ticks: Sequence[Tick],
    average: Tick | None,
    row_height: int,
    rows: int,
) -> None:
    """Horizontal bars, one of each series a row, the first filled and above; in the last row the average's words."""
    import pyqtgraph

    theme = kit.theme
    plot.clear()
    plot.setBackground(theme.colour("surface"))
    height = row_height * rows
    _grid(kit, plot, ticks, vertical=True)
    _words(kit, plot.getAxis("bottom"), ticks)
    thick = theme.measure("bar") if len(series) == 1 else theme.scaled(_THIN)
    step = thick + theme.scaled(2)
    for number, bars in enumerate(series):
        off = step * (number - (len(series) - 1) / 2)
        middles = [row_height * place + row_height / 2 + off for place in range(len(bars))]
        _add_bars(kit, plot, bars, middles, thick, is_hollow=number > 0)
    if average is not None:
        dashes = pyqtgraph.mkPen(theme.colour("text-muted"), width=1, style=Qt.PenStyle.DashLine)
        plot.addItem(pyqtgraph.InfiniteLine(pos=average.at, angle=90, pen=dashes, movable=False))
        far = average.at > ticks[-1].at * 0.7
        _note(kit, plot, average.words, average.at, height - row_height / 2, "text", bold=True, before=far)
    axis_height = theme.line("small") + theme.scaled(8)
    plot.getAxis("bottom").setHeight(axis_height)
    side = max(kit.painting.width(ticks[-1].words, "small") // 2 + 2, theme.scaled(8))
    plot.getPlotItem().layout.setContentsMargins(kit.painting.width(ticks[0].words, "small") // 2 + 1, 0, side, 0)
    plot.getViewBox().invertY(True)
    plot.setXRange(0, ticks[-1].at, padding=0)
    plot.setYRange(0, height, padding=0)
    plot.setFixedHeight(height + axis_height)


def _add_bars(
    kit: "Kit", plot: Plot, bars: Sequence[Bar], middles: Sequence[float], thick: int, *, is_hollow: bool
) -> None:
    import pyqtgraph

    colour = kit.theme.colour("chart-bar")
    known = [(bar, middle) for bar, middle in zip(bars, middles, strict=True) if bar.value is not None]
    if known:
        plot.addItem(
            pyqtgraph.BarGraphItem(
                x0=[0.0] * len(known),
                y=[middle for _, middle in known],
                width=[bar.value for bar, _ in known],
                height=thick,
                brush=kit.theme.colour("surface") if is_hollow else colour,
                pen=pyqtgraph.mkPen(colour, width=1) if is_hollow else pyqtgraph.mkPen(None),
            )
        )
    for bar, middle in known:
        if bar.low is not None and bar.high is not None:
            _whisker(kit, plot, bar, middle)
    for bar, middle in zip(bars, middles, strict=True):
        if bar.value is None:
            _note(kit, plot, "–", 0, middle, "text-muted")


def draw_months(
    kit: "Kit", plot: Plot, series: Sequence[Series], months: Sequence[Tick], ticks: Sequence[Tick]
) -> None:
    """Stacked bars, one a month, in the order of the series from below."""
    import pyqtgraph

    theme = kit.theme
    plot.clear()
    plot.setBackground(theme.colour("surface"))
    _grid(kit, plot, ticks, vertical=False)
    plot.showAxis("left")
    _words(kit, plot.getAxis("left"), ticks)
    _words(kit, plot.getAxis("bottom"), months)
    widest = max(kit.painting.width(tick.words, "small") for tick in ticks)
    # A label that is as wide as its room is not drawn at all.
    plot.getAxis("left").setWidth(widest + 2 * theme.scaled(8))
    plot.getAxis("bottom").setHeight(theme.line("small") + theme.scaled(8))
    count = len(series[0].values) if series else 0
    below = [0] * count
    gap = pyqtgraph.mkPen(theme.colour("surface"), width=_GAP)
    for each in series:
        shown = [place for place in range(count) if each.values[place]]
        if shown:
            plot.addItem(
                pyqtgraph.BarGraphItem(
                    x=[float(place) for place in shown],
                    y0=[below[place] for place in shown],
                    height=[each.values[place] for place in shown],
                    width=_MONTH_WIDTH,
                    brush=each.colour,
                    pen=gap,
                )
            )
        below = [value + added for value, added in zip(below, each.values, strict=True)]
    plot.getPlotItem().layout.setContentsMargins(0, theme.scaled(8), theme.scaled(4), 0)
    plot.setXRange(-0.5, max(count, 1) - 0.5, padding=0)
    plot.setYRange(0, ticks[-1].at, padding=0)


def _grid(kit: "Kit", plot: Plot, ticks: Sequence[Tick], *, vertical: bool) -> None:
    import pyqtgraph

    pen = pyqtgraph.mkPen(kit.theme.colour("hairline"), width=1)
    for tick in ticks:
        line = pyqtgraph.InfiniteLine(pos=tick.at, angle=90 if vertical else 0, pen=pen, movable=False)
        line.setZValue(-10)
        plot.addItem(line)


def _words(kit: "Kit", axis: Plot, ticks: Sequence[Tick]) -> None:
    import pyqtgraph

    axis.setTicks([[(tick.at, tick.words) for tick in ticks]])
    axis.setStyle(tickFont=kit.theme.font("small"))
    axis.setTextPen(kit.theme.colour("text-muted"))
    axis.setPen(pyqtgraph.mkPen(None))


def _whisker(kit: "Kit", plot: Plot, bar: Bar, middle: float) -> None:
    """The interval of a figure, with a short beam at each end."""
    import pyqtgraph

    half = kit.theme.scaled(4)
    plot.addItem(
        pyqtgraph.PlotCurveItem(
            [bar.low, bar.high, bar.low, bar.low, bar.high, bar.high],
            [middle, middle, middle - half, middle + half, middle - half, middle + half],
            connect="pairs",
            pen=pyqtgraph.mkPen(kit.theme.colour("text"), width=1.25),
            antialias=True,
        )
    )


def _note(
    kit: "Kit", plot: Plot, words: str, x: float, y: float, colour: str, *, bold: bool = False, before: bool = False
) -> None:
    import pyqtgraph

    item = pyqtgraph.TextItem(words, color=kit.theme.colour(colour), anchor=(1 if before else 0, 0.5))
    item.setFont(kit.theme.font("body", "semibold" if bold else "regular"))
    plot.addItem(item, ignoreBounds=True)
    item.setPos(x, y)
