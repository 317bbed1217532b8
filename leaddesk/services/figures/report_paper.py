"""Reports on paper, with words in the language of whoever is to read them."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from leaddesk.model.days import Period
from leaddesk.model.figures.proof import Amount, Unit
from leaddesk.services.figures.report_tables import (
    CHANNELS,
    CYCLE,
    FORECAST,
    LOST,
    Column,
    ReportTable,
    Row,
    TableAsked,
    report_table,
)
from leaddesk.services.paper import Cell, Paper, PaperTable
from leaddesk.services.work import Work
from leaddesk.words import Words, words

_PLACES, _CENTS = Decimal("0.1"), Decimal("0.01")
_NAMELESS = {FORECAST: "no_month", LOST: "no_reason", CHANNELS: "no_channel"}


def wish_of(asked: TableAsked) -> str:
    """What is to be printed, as a text that a wish can carry."""
    first, last = (None if day is None else day.isoformat() for day in (asked.period.first, asked.period.last))
    return json.dumps([asked.kind, first, last, asked.pipeline, asked.channel, asked.more, asked.by_method])


def asked_of(wish: str) -> TableAsked:
    """What a wish of `wish_of` asks for."""
    kind, first, last, *rest = json.loads(wish)
    period = Period(*(None if day is None else date.fromisoformat(day) for day in (first, last)))
    return TableAsked(kind, period, *rest)


def report_paper(work: Work, wish: str, language: str) -> Paper:
    """A report as it is shown: what it is about, then its table; amounts are in one currency."""
    asked, spoken = asked_of(wish), words(language)
    table = report_table(work, asked)
    names = spoken.reports
    facts: list[tuple[str, Cell]] = []
    if asked.period.first is not None:
        facts.append((names["from"], asked.period.first))
    if asked.period.last is not None:
        facts.append((names["to"], asked.period.last))
    if table.pipeline is not None:
        facts.append((names["pipeline"], table.pipeline))
    if asked.channel is not None:
        facts.append((names["channel"], asked.channel or names["no_channel"]))
    left = table.left_out
    if left.unknown_day:
        facts.append((names["unknown_day"], left.unknown_day))
    if left.other_currencies:
        facts.append((names["not_added"], ", ".join(left.other_currencies)))
    first_column = names["method"] if asked.by_method else names[f"first_{asked.kind}"]
    headings = [first_column, *(_heading(column, names) for column in table.columns)]
    rows = [
        [_row_name(table, row, spoken), *(_cell(cell.amount, table.currency) for cell in row.cells)]
        for row in table.rows
    ]
    if asked.kind == CHANNELS:
        headings.append(names["verdict"])
        for cells, row in zip(rows, table.rows, strict=True):
            cells.append(None if row.verdict is None else names[row.verdict.value])
    content = PaperTable("", tuple(headings), tuple(tuple(cells) for cells in rows))
    return Paper(language, names[f"title_{asked.kind}"], tuple(facts), (), (content,))


def _heading(column: Column, names: Mapping[str, str]) -> str:
    return names[column.key] if column.channel is None else column.channel or names["no_channel"]


def _row_name(table: ReportTable, row: Row, spoken: Words) -> str:
    names = spoken.reports
    if row.is_total:
        return names["total"]
    kind = table.asked.kind
    if row.name is None:
        return names[_NAMELESS[kind]]
    if table.asked.by_method:
        return spoken.channels[row.name]
    return names[f"figure_{row.name}"] if kind == CYCLE else row.name


def _cell(amount: Amount, currency: str) -> Cell:
    """A number for the printer; shares are in percent, as their headings say."""
    match amount.value, amount.unit:
        case None, _:
            return None
        case value, Unit.MONEY:
            return int(value), currency
        case value, Unit.SHARE:
            return (Decimal(value) * 100).quantize(_PLACES)
        case value, Unit.RATIO:
            return Decimal(value).quantize(_CENTS)
        case value, Unit.DAYS | Unit.MEAN:
            return Decimal(value).quantize(_PLACES)
        case value, _:
            return int(value)
