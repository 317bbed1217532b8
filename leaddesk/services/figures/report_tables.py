"""Reports as tables, without words: what the window shows and the printer prints is read from the same cells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Kind, StageKind, Verdict
from leaddesk.model.figures.channels import ChannelFigures
from leaddesk.model.figures.cycle import CycleFigures
from leaddesk.model.figures.funnel import StageFigures
from leaddesk.model.figures.proof import Amount, Unit
from leaddesk.model.figures.scope import By, LeftOut
from leaddesk.services.figures import reports
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.reports import Report
from leaddesk.services.work import Work

FUNNEL, STAYS, FORECAST, CYCLE, LOST = "funnel", "stays", "forecast", "cycle", "lost"
KINDS = (FUNNEL, STAYS, FORECAST, CYCLE, LOST)
CHANNELS = "channels"  # which has a page of its own, and is printed as the others are
_MOST_CHANNELS = 5  # beside a reason
_MORE = ("velocity_per_day", "win_rate_by_value", "last_median_days", "last_p80_days")

_CYCLE: Mapping[str, tuple[Unit, Callable[[CycleFigures], float | None]]] = {
    "won": (Unit.COUNT, lambda row: row.won),
    "win_rate": (Unit.SHARE, lambda row: row.win_rate),
    "median_days": (Unit.DAYS, lambda row: row.median_days),
    "mean_days": (Unit.DAYS, lambda row: row.mean_days),
    "p80_days": (Unit.DAYS, lambda row: row.p80_days),
    "average_value": (Unit.MONEY, lambda row: row.average_value_minor),
    "activities_per_won": (Unit.MEAN, lambda row: row.activities_per_won),
    "people_per_won": (Unit.MEAN, lambda row: row.people_per_won),
    "velocity_per_day": (Unit.MONEY, lambda row: row.velocity_per_day_minor),
    "win_rate_by_value": (Unit.SHARE, lambda row: row.win_rate_by_value),
}
_CHANNELS: Mapping[str, tuple[Unit, Callable[[ChannelFigures], float | None]]] = {
    "leads": (Unit.COUNT, lambda row: row.leads),
    "customers": (Unit.COUNT, lambda row: row.won),
    "conversion": (Unit.SHARE, lambda row: row.conversion),
    "cost_per_customer": (Unit.MONEY, lambda row: row.cost_per_customer_minor),
    "revenue": (Unit.MONEY, lambda row: row.revenue_minor),
    "earned": (Unit.RATIO, lambda row: row.return_),
}
_FUNNEL: Mapping[str, tuple[Unit, Callable[[StageFigures], float | None]]] = {
    "entered": (Unit.COUNT, lambda row: row.entered),
    "passed": (Unit.COUNT, lambda row: row.passed),
    "conversion": (Unit.SHARE, lambda row: row.conversion),
    "lost_here": (Unit.COUNT, lambda row: None if row.kind is StageKind.LOST else row.lost_here),
    "now": (Unit.COUNT, lambda row: row.now),
}
_STAYS: Mapping[str, tuple[Unit, Callable[[StageFigures], float | None]]] = {
    "median_days": (Unit.DAYS, lambda row: row.median_days),
    "p80_days": (Unit.DAYS, lambda row: row.p80_days),
    "last_median_days": (Unit.DAYS, lambda row: row.last_median_days),
    "last_p80_days": (Unit.DAYS, lambda row: row.last_p80_days),
    "now": (Unit.COUNT, lambda row: row.now),
}


@dataclass(frozen=True)
class TableAsked:
    """One of KINDS, or CHANNELS, and what its report is asked for; `more`: with the figures that few shops need."""

    kind: str
    period: Period = ALL_TIME
    pipeline: str | None = None
    channel: str | None = None
    more: bool = False
    by_method: bool = False  # of CHANNELS


@dataclass(frozen=True)
class Cell:
    """A number, and what to ask for to have it laid open."""

    amount: Amount
    asked: FigureAsked


@dataclass(frozen=True)
class Column:
    """`key` says what is counted; in the table of lost leads `channel` whose (empty: leads without one)."""

    key: str
    channel: str | None = None


@dataclass(frozen=True)
class Row:
    """`name` is a stage, a month, a reason, a channel or the key of a figure; None: without one.

    A row that is `apart` counts something else than the others, and is not to be compared with them.
    """

    name: str | None
    cells: tuple[Cell, ...]
    is_total: bool = False
    is_apart: bool = False
    verdict: Verdict | None = None  # on a channel


@dataclass(frozen=True)
class ReportTable:
    """The cells of a report, what it is about, and what it leaves out."""

    asked: TableAsked
    by: By
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    pipeline: str | None
    currency: str
    left_out: LeftOut
    won_before_created: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return not any(cell.amount.value for row in self.rows for cell in row.cells)


def report_table(work: Work, asked: TableAsked) -> ReportTable:
    """The table of a report; raises BadInputError as the report does."""
    return _TABLES[asked.kind](work, asked)


def _channels(work: Work, asked: TableAsked) -> ReportTable:
    report = reports.channels(work, asked.period, None, asked.pipeline, by_method=asked.by_method)

    def row(figures: ChannelFigures, *, is_total: bool) -> Row:
        name = None if is_total else figures.channel
        cells = (
            Cell(Amount(value(figures), unit), _asked(report, asked, CHANNELS, key, name, is_total=is_total))
            for key, (unit, value) in _CHANNELS.items()
        )
        return Row(name, tuple(cells), is_total, verdict=figures.verdict)

    rows = [row(each, is_total=False) for each in report.figures.channels]
    return _table(report, asked, [Column(key) for key in _CHANNELS], [*rows, row(report.figures.total, is_total=True)])


def _stages(
    figures: Mapping[str, tuple[Unit, Callable[[StageFigures], float | None]]], *, only_open: bool
) -> Callable[[Work, TableAsked], ReportTable]:
    def table(work: Work, asked: TableAsked) -> ReportTable:
        with_last = asked.more and only_open
        report = reports.funnel(
            work, asked.period, None, asked.pipeline, None, asked.channel, with_last=with_last
        )
        shown = {key: figure for key, figure in figures.items() if asked.more or key not in _MORE}
        rows = [
            Row(
                stage.stage,
                tuple(
                    Cell(Amount(value(stage), unit), _asked(report, asked, FUNNEL, key, stage.stage))
                    for key, (unit, value) in shown.items()
                ),
                is_apart=stage.kind is StageKind.LOST,
            )
            for stage in report.figures
            if stage.kind is StageKind.OPEN or not only_open
        ]
        return _table(report, asked, [Column(key) for key in shown], rows)

    return table


def _forecast(work: Work, asked: TableAsked) -> ReportTable:
    report = reports.forecast(work, asked.period, None, asked.pipeline, None, asked.channel)
    keys = ("won", "weighted", "open")

    def row(name: str | None, amounts: Sequence[int], *, is_total: bool = False) -> Row:
        cells = (
            Cell(Amount(minor, Unit.MONEY), _asked(report, asked, FORECAST, key, name, is_total=is_total))
            for key, minor in zip(keys, amounts, strict=True)
        )
        return Row(name, tuple(cells), is_total)

    months = [(each.month, (each.won_minor, each.weighted_minor, each.open_minor)) for each in report.figures]
    rows = [row(month, amounts) for month, amounts in months]
    if len(months) > 1:
        sums = [sum(column) for column in zip(*(amounts for _, amounts in months), strict=True)]
        rows.append(row(None, sums, is_total=True))
    return _table(report, asked, [Column(key) for key in keys], rows)


def _cycle(work: Work, asked: TableAsked) -> ReportTable:
    """A row a figure, B2C beside B2B."""
    report = reports.cycle(work, asked.period, None, asked.pipeline, None, asked.channel)
    rows = [
        Row(
            key,
            tuple(
                Cell(Amount(value(report.figures[kind]), unit), _asked(report, asked, CYCLE, key, kind.value))
                for kind in Kind
            ),
        )
        for key, (unit, value) in _CYCLE.items()
        if asked.more or key not in _MORE
    ]
    return _table(report, asked, [Column(kind.value) for kind in Kind], rows)


def _lost(work: Work, asked: TableAsked) -> ReportTable:
    """A row a reason; beside all the channels that lost most, unless it is of one only."""
    report = reports.lost(work, asked.period, None, asked.pipeline, None, asked.channel)
    channels = report.figures.channels[:_MOST_CHANNELS] if asked.channel is None else ()
    columns = [Column("lost"), Column("share"), *(Column("lost", name or "") for name in channels)]

    def row(name: str | None, lost: int, share: float, by_channel: Mapping[str | None, int], is_total: bool) -> Row:
        def wanted(column: Column) -> FigureAsked:
            whole = _asked(report, asked, LOST, column.key, name, is_total=is_total)
            return whole if column.channel is None else replace(whole, channel=column.channel)

        amounts = [Amount(lost), Amount(share, Unit.SHARE), *(Amount(by_channel.get(each, 0)) for each in channels)]
        cells = (Cell(amount, wanted(column)) for amount, column in zip(amounts, columns, strict=True))
        return Row(name, tuple(cells), is_total)

    found = report.figures
    rows = [row(each.reason, each.lost, each.share, each.by_channel, False) for each in found.reasons]
    if len(rows) > 1:
        sums = {name: sum(each.by_channel.get(name, 0) for each in found.reasons) for name in channels}
        rows.append(row(None, found.lost, 1.0, sums, True))
    return _table(report, asked, columns, rows)


def _asked(
    report: Report[Any], asked: TableAsked, name: str, figure: str, row: str | None, *, is_total: bool = False
) -> FigureAsked:
    return FigureAsked(
        name,
        figure,
        row=row,
        is_total=is_total,
        period=asked.period,
        by=report.scope.by,
        pipeline=report.pipeline,
        currency=report.currency,
        channel=asked.channel,
        by_method=asked.by_method,
    )


def _table(report: Report[Any], asked: TableAsked, columns: Sequence[Column], rows: Sequence[Row]) -> ReportTable:
    return ReportTable(
        asked=asked,
        by=report.scope.by,
        columns=tuple(columns),
        rows=tuple(rows),
        pipeline=report.pipeline,
        currency=report.currency,
        left_out=report.left_out,
        won_before_created=report.won_before_created or 0,
    )


_TABLES: Mapping[str, Callable[[Work, TableAsked], ReportTable]] = {
    FUNNEL: _stages(_FUNNEL, only_open=False),
    STAYS: _stages(_STAYS, only_open=True),
    FORECAST: _forecast,
    CYCLE: _cycle,
    LOST: _lost,
    CHANNELS: _channels,
}
