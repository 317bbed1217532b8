"""The table says what the report says, to the digit, and a figure opens the rows that it counts."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from leaddesk.model.channel import Channel
from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import Method
from leaddesk.model.figures.channels import ChannelFigures, ChannelReport
from leaddesk.model.figures.searches import in_channel, leads_query
from leaddesk.services import channels, leads
from leaddesk.services.figures import reports
from leaddesk.services.lead_list import found_leads
from leaddesk.services.work import Work
from leaddesk.ui.channels.columns import SHOWN_AT_FIRST, all_columns
from leaddesk.ui.channels.figures_model import FiguresModel
from leaddesk.ui.channels.measures import nice_steps
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.formats import Formats
from tests.ui.lead_panel.surroundings import done
from tests.ui.surroundings import wait_for

FORMATS = Formats("en", "IE")
PERIODS = [ALL_TIME, Period(date(2026, 1, 1), date(2026, 12, 31)), Period(date(2026, 5, 1), None)]


def report_of(kit: Kit, period: Period = ALL_TIME, pipeline: str | None = None) -> reports.Report[ChannelReport]:
    found: list[reports.Report[ChannelReport]] = []
    kit.workspace.ask(
        kit.navigator, lambda work: reports.channels(work, period, pipeline=pipeline), found.append, topic="report"
    )
    wait_for(lambda: bool(found))
    return found[0]


def filled(kit: Kit, *keys: str) -> FiguresModel:
    model = FiguresModel(FORMATS, keys or [column.key for column in all_columns(FORMATS, "EUR")])
    report = report_of(kit)
    model.show_report(report.figures, report.currency)
    return model


def test_every_figure_is_that_of_the_report_to_the_digit(kit: Kit) -> None:
    model = filled(kit)
    assert model.rowCount() == len(report_of(kit).figures.channels) + 1
    for row in range(model.rowCount()):
        figures = model.row_at(row)
        for place, column in enumerate(model.columns):
            shown, figure = model.text(row, place), column.figure(figures)
            if figure is None or column.kind in ("name", "verdict"):
                assert shown in ("–", "+ Costs") or column.kind in ("name", "verdict")
            elif column.kind in ("count", "days"):
                assert Decimal(shown.replace(",", "")) == Decimal(str(figure))
            elif column.kind == "money":
                assert FORMATS.parse_money(shown, "EUR") == figure
            elif column.kind == "share":
                assert shown == f"{round(100 * float(figure), 1):.1f}%"
            elif column.kind == "earned":
                assert FORMATS.parse_money(shown, "EUR") == round(100 * float(figure))
            else:
                hours, minutes = shown.split(":")
                assert int(hours) * 60 + int(minutes) == figure


def test_the_total_is_last_however_rows_are_sorted(kit: Kit) -> None:
    model = filled(kit)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for column in model.columns:
        for descending in (True, False):
            model.sort_by(column.key, descending)
            assert model.text(model.rowCount() - 1, 0) == "All channels"
            assert {row.channel for row in model.rows} == {row.channel for row in report_of(kit).figures.channels}


def test_the_unknown_is_below_whether_the_largest_or_the_least_is_first(kit: Kit) -> None:
    model = filled(kit)
    for descending in (True, False):
        model.sort_by("cost_per_customer", descending)
        named = [row for row in model.rows if row.channel is not None]
        figures = [row.cost_per_customer_minor for row in named]
        known = [figure for figure in figures if figure is not None]
        assert None in figures
        assert figures[: len(known)] == sorted(known, reverse=descending)


def test_columns_come_and_go_in_their_own_order(kit: Kit) -> None:
    model = filled(kit, *SHOWN_AT_FIRST)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_columns([*SHOWN_AT_FIRST, "visits"])
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert heads[:3] == ["Channel", "Visits", "Leads"]
    assert heads[-2:] == ["Earned per € spent", "Verdict"]


def test_the_table_can_be_copied_with_its_heads(kit: Kit) -> None:
    lines = filled(kit, *SHOWN_AT_FIRST).as_text().split("\n")
    assert lines[0].split("\t")[:3] == ["Channel", "Leads", "Customers"]
    assert lines[-1].startswith("All channels\t300\t")


def test_a_copied_name_runs_in_no_spreadsheet_and_wanted_costs_are_no_formula(kit: Kit) -> None:
    done(kit, lambda work: channels.add_channel(work, "=1+1", Method.OTHER))
    done(kit, lambda work: leads.add(work, {"name": "Eva", "channel_id": work.find(Channel, name="=1+1")[0].id}))
    text = filled(kit, *SHOWN_AT_FIRST).as_text()
    assert "\n'=1+1\t" in text
    assert "+ Costs" not in text


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("pipeline", [None, "Shop"])
def test_the_rows_behind_a_figure_are_as_many_as_it_says(kit: Kit, period: Period, pipeline: str | None) -> None:
    report = report_of(kit, period, pipeline).figures
    found: list[list[tuple[int, ...]]] = []

    def count(work: Work, row: ChannelFigures) -> tuple[int, ...]:
        channel = "" if row is report.total else in_channel(row.channel)
        flags = ("", "won", "lost", "open")
        return tuple(len(found_leads(work, leads_query(channel, period, pipeline, flag))) for flag in flags)

    rows = [*report.channels, report.total]
    kit.workspace.ask(kit.navigator, lambda work: [count(work, row) for row in rows], found.append, topic="count")
    wait_for(lambda: bool(found))
    assert found[0] == [(row.leads, row.won, row.lost, row.open) for row in rows]


@pytest.mark.parametrize(
    ("largest", "steps"),
    [
        (0, [0, 1]),
        (4, [0, 1, 2, 3, 4]),
        (0.37, [0, 0.1, 0.2, 0.3, 0.4]),
        (128, [0, 50, 100, 150]),
        (120003, [0, 50000, 100000, 150000]),
    ],
)
def test_an_axis_has_round_steps_up_to_the_largest_value(largest: float, steps: list[float]) -> None:
    assert nice_steps(largest, 4) == pytest.approx(steps)
