"""The page by method instead of by channel, and with people (B2C) beside firms (B2B)."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from leaddesk.model.enums import Kind, Method
from leaddesk.model.figures.searches import leads_query, with_method
from leaddesk.services import channels, leads
from leaddesk.services.figures import reports
from leaddesk.services.figures.report_paper import asked_of
from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.periods import period_of
from tests.ui.channels.test_page import leave, press, shown
from tests.ui.surroundings import settle, wait_for

if TYPE_CHECKING:
    from leaddesk.services.figures.proofs.asked import FigureAsked


@pytest.fixture
def page(kit: Kit) -> Iterator[ChannelsPage]:
    made = shown(kit)
    yield made
    leave(made)


def choose_rows(page: ChannelsPage, kit: Kit, words: str) -> None:
    (button,) = [each for each in page.heading.rows.findChildren(QToolButton) if each.text() == words]
    button.click()
    settle(kit)


def report(kit: Kit, *, by_method: bool = False, kind: Kind | None = None) -> reports.Report:  # type: ignore[type-arg]
    found: list[reports.Report] = []  # type: ignore[type-arg]
    period = period_of("last_12_months", kit.workspace.today)
    kit.workspace.ask(
        kit.navigator,
        lambda work: reports.channels(work, period, by_method=by_method, kind=kind),
        found.append,
        topic="report",
    )
    wait_for(lambda: bool(found))
    return found[0]


def test_methods_stand_in_table_cards_and_chart_and_are_remembered(page: ChannelsPage, kit: Kit) -> None:
    seo = next(key for key, each in kit.workspace.directory.channels.items() if each.key == "seo")
    kit.workspace.do(lambda work: channels.edit_channel(work, seo, {"method": Method.REFERRAL}))
    settle(kit)
    choose_rows(page, kit, "Methods")
    model, expected = page.body.model, report(kit, by_method=True).figures
    assert model.rows == expected.channels
    names = [model.text(row, 0) for row in range(model.rowCount())]
    assert "Referral" in names
    assert "SEO" not in names
    assert (model.columns[0].head, names[-1]) == ("Method", "All methods")
    assert {card.row.method for card in page.body.strip.cards} <= {row.method for row in expected.channels}
    page.body.chart.tabs.setCurrentIndex(0)
    page.body.chart.show_mode("months")
    assert page.body.chart.series[0].name in names
    assert asked_of(page.paper()[1]).by_method
    page.keep_place()
    again = shown(kit)
    assert again.heading.rows.key() == "methods"
    assert again.body.model.rows == expected.channels
    leave(again)


def test_a_method_opens_its_leads_and_its_figures(page: ChannelsPage, kit: Kit) -> None:
    choose_rows(page, kit, "Methods")
    searches: list[str] = []
    asked: list[FigureAsked] = []
    kit.navigator.leads_requested.connect(searches.append)
    kit.navigator.figure_requested.connect(asked.append)
    row = [each.channel for each in page.body.model.rows].index("social_media")
    press(page, row, 0)
    press(page, row, 1)
    period = period_of("last_12_months", kit.workspace.today)
    assert searches == [leads_query(with_method("social_media"), period)]
    assert [(each.figure, each.row, each.by_method) for each in asked] == [("leads", "social_media", True)]


def test_people_and_firms_stand_side_by_side_in_chart_and_table(page: ChannelsPage, kit: Kit) -> None:
    chart, model = page.body.chart, page.body.model
    chart.show_mode("kinds")
    settle(kit)
    keys = [column.key for column in model.columns]
    place = keys.index("conversion")
    assert keys[place + 1 : place + 3] == ["conversion_b2c", "conversion_b2b"]
    for offset, kind in enumerate(Kind, 1):
        expected = {row.channel: row for row in report(kit, kind=kind).figures.channels}
        for row, figures in enumerate(model.rows):
            of_kind = expected.get(figures.channel)
            share = None if of_kind is None else of_kind.conversion
            assert model.text(row, place + offset) == kit.formats.percent(share)
    assert "Referral: B2C " in chart.accessibleDescription()
    assert model.text(model.rowCount() - 1, place + 1) in chart.accessibleDescription()
    chart.tabs.setCurrentIndex(3)
    assert not any(column.of for column in model.columns)  # nobody knows the costs of one kind
    chart.tabs.setCurrentIndex(0)
    assert [column.key for column in model.columns if column.of] == ["leads_b2c", "leads_b2b"]
    model.sort_by("leads_b2b", True)
    counts = [model.figures_of(Kind.B2B, row).leads for row, each in enumerate(model.rows) if each.channel]
    assert counts == sorted(counts, reverse=True)


def test_a_figure_or_a_bar_of_one_kind_is_laid_open_as_such(page: ChannelsPage, kit: Kit) -> None:
    asked: list[FigureAsked] = []
    kit.navigator.figure_requested.connect(asked.append)
    chart, table, model = page.body.chart, page.body.table, page.body.model
    chart.show_mode("kinds")
    settle(kit)
    column = [each.key for each in model.columns].index("conversion_b2b")
    press(page, 2, column)
    middle = table.viewport().mapToGlobal(table.visualRect(model.index(2, 0)).center())
    for off in (-8, 8):
        at = QPoint(60, chart.mapFromGlobal(middle).y() + off)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    name = model.rows[2].channel
    assert [(each.figure, each.row, each.kind) for each in asked] == [
        ("conversion", name, Kind.B2B), ("conversion", name, Kind.B2C), ("conversion", name, Kind.B2B)
    ]


def test_a_file_of_one_kind_offers_no_comparison(empty_kit: Kit) -> None:
    channel_id = next(iter(empty_kit.workspace.directory.channels))
    empty_kit.workspace.do(lambda work: leads.add(work, {"name": "Anna", "channel_id": channel_id}))
    settle(empty_kit)
    page = shown(empty_kit)
    page.body.chart.show_mode("kinds")
    settle(empty_kit)
    shown_modes = [each.text() for each in page.body.chart.modes.findChildren(QToolButton) if each.isVisible()]
    assert "B2C / B2B" not in shown_modes
    assert not any(column.of for column in page.body.model.columns)
    leave(page)
