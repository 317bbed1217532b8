"""The page of channels: what it shows, what it opens, and when it asks anew."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from leaddesk.model.days import Period
from leaddesk.model.enums import Span, Verdict
from leaddesk.model.figures.searches import leads_query
from leaddesk.services import costs, leads
from leaddesk.ui.channels.page import ChannelsPage, make_page
from leaddesk.ui.channels.wording import why
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.periods import custom_key, period_of
from tests.ui.channels.test_figures import report_of
from tests.ui.surroundings import copy_of, settle, wait_for

if TYPE_CHECKING:
    from leaddesk.services.figures.proofs.asked import FigureAsked


def shown(kit: Kit) -> ChannelsPage:
    page = make_page(kit)
    assert isinstance(page, ChannelsPage)
    page.resize(1072, 768)
    page.show()
    settle(kit)
    wait_for(lambda: page.body.chart.can_draw or not page.body.model.rowCount())
    settle(kit)
    return page


def leave(widget: QWidget) -> None:
    """Close it and let go of it: what is left over would be styled anew with every test that follows."""
    widget.close()
    shiboken6.delete(widget)


@pytest.fixture
def page(kit: Kit) -> Iterator[ChannelsPage]:
    made = shown(kit)
    yield made
    leave(made)


def choose(page: ChannelsPage, kit: Kit, key: str) -> None:
    page.heading.picker.chosen.emit(key)
    settle(kit)


def cell(page: ChannelsPage, channel: str, key: str) -> tuple[int, int]:
    row = [each.channel for each in page.body.model.rows].index(channel)
    return row, [column.key for column in page.body.model.columns].index(key)


def press(page: ChannelsPage, row: int, column: int) -> None:
    table = page.body.table
    at = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_the_page_begins_with_the_last_twelve_months(page: ChannelsPage, kit: Kit) -> None:
    report = report_of(kit, period_of("last_12_months", kit.workspace.today)).figures
    assert page.heading.picker.button.text() == "Last 12 months"
    assert page.body.model.total == report.total
    assert page.body.model.rows == report.channels


def test_another_period_and_pipeline_show_their_figures(page: ChannelsPage, kit: Kit) -> None:
    choose(page, kit, "all_time")
    assert page.body.model.total == report_of(kit).figures.total
    page.heading.pipeline_chosen.emit("Shop")
    settle(kit)
    assert page.body.model.total == report_of(kit, pipeline="Shop").figures.total


def test_a_period_without_leads_offers_all_time(page: ChannelsPage, kit: Kit) -> None:
    choose(page, kit, custom_key(date(1999, 1, 1), date(1999, 1, 31)))
    (link,) = [each for each in page.findChildren(QPushButton) if each.text() == "Show all time"]
    assert link.isVisible()
    link.click()
    settle(kit)
    assert page.heading.picker.button.text() == "All time"
    assert not link.isVisible()
    assert page.body.model.rowCount() > 5


def test_a_file_whose_leads_are_old_begins_with_all_time(empty_kit: Kit) -> None:
    empty_kit.workspace.do(lambda work: leads.add(work, {"name": "Anna"}))
    settle(empty_kit)
    page = make_page(empty_kit)
    assert isinstance(page, ChannelsPage)
    page.show()
    settle(empty_kit)
    assert page.heading.picker.button.text() == "Last 12 months"
    leave(page)


def test_verdicts_are_cards_that_say_what_the_report_says(page: ChannelsPage, kit: Kit) -> None:
    figures = {row.channel: row for row in page.body.model.rows}
    visible = [card for card in page.body.strip.cards if card.isVisible()]
    assert len(visible) == 4
    for card in page.body.strip.cards:
        row = figures[card.row.channel]
        assert card.row is row
        assert why(row) in card.accessibleDescription()
        assert row.why is not None
        assert card.height() >= kit.theme.measure("verdict_card_height") - 1
    clear = [card.row.verdict for card in page.body.strip.cards if card.row.verdict in (Verdict.MORE, Verdict.LESS)]
    assert [card.row.verdict for card in page.body.strip.cards][: len(clear)] == clear


def test_all_verdicts_are_shown_on_demand(page: ChannelsPage, kit: Kit) -> None:
    before = page.body.strip.height()
    page.heading.all_verdicts.click()
    settle(kit)
    assert all(card.isVisible() for card in page.body.strip.cards)
    assert page.body.strip.height() > before
    page.heading.all_verdicts.click()
    assert page.body.strip.height() == before


def test_enter_on_a_card_lays_its_verdict_open_and_so_does_a_press_on_it_in_the_table(
    page: ChannelsPage, kit: Kit
) -> None:
    asked: list[FigureAsked] = []
    kit.navigator.figure_requested.connect(asked.append)
    card = page.body.strip.cards[0]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    press(page, *cell(page, "SEO", "verdict"))
    assert [(each.figure, each.row) for each in asked] == [("verdict", card.row.channel), ("verdict", "SEO")]


def test_a_press_or_enter_on_a_figure_or_its_bar_lays_it_open(page: ChannelsPage, kit: Kit) -> None:
    asked: list[FigureAsked] = []
    kit.navigator.figure_requested.connect(asked.append)
    period = period_of("last_12_months", kit.workspace.today)
    press(page, *cell(page, "Referral", "customers"))
    press(page, page.body.model.rowCount() - 1, 1)
    table, chart = page.body.table, page.body.chart
    place = cell(page, "Referral", "earned")
    table.setCurrentIndex(page.body.model.index(*place))
    QTest.keyClick(table, Qt.Key.Key_Return)
    at = table.viewport().mapToGlobal(table.visualRect(table.currentIndex()).center())
    beside = chart.mapFromGlobal(at)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(40, beside.y()))
    report = ("channels", period, "created", None, "EUR")
    shown = [(each.report, each.period, each.by, each.pipeline, each.currency) for each in asked]
    assert shown == [report] * 4
    assert [(each.figure, each.row, each.is_total) for each in asked] == [
        ("customers", "Referral", False),
        ("leads", None, True),
        ("earned", "Referral", False),
        ("conversion", "Referral", False),
    ]


def test_a_press_on_a_name_opens_its_leads(page: ChannelsPage, kit: Kit) -> None:
    asked: list[str] = []
    kit.navigator.leads_requested.connect(asked.append)
    press(page, *cell(page, "Referral", "channel"))
    assert asked == [leads_query('channel:"Referral"', period_of("last_12_months", kit.workspace.today))]


def test_where_costs_are_unknown_one_press_asks_for_them(page: ChannelsPage, kit: Kit) -> None:
    asked: list[object] = []
    kit.navigator.costs_requested.connect(asked.append)
    row = next(row for row in page.body.model.rows if row.cost_per_lead_minor is None and row.channel)
    at = cell(page, row.channel or "", "cost_per_customer")
    assert page.body.model.text(*at) == "+ Costs"
    press(page, *at)
    page.heading.costs.click()
    ids = {each.name: key for key, each in kit.workspace.directory.channels.items()}
    assert asked == [ids[row.channel or ""], None]


def test_a_press_on_a_head_sorts_and_the_chart_follows(page: ChannelsPage, kit: Kit) -> None:
    header = page.body.table.horizontalHeader()
    place = [column.key for column in page.body.model.columns].index("conversion")
    at = QPoint(header.sectionViewportPosition(place) + 20, 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert page.body.model.sorted_by == ("conversion", True)
    named = [row for row in page.body.model.rows if row.channel]
    known = [row.conversion for row in named if row.conversion is not None]
    assert known == sorted(known, reverse=True)
    assert page.body.chart.accessibleDescription().startswith(f"{named[0].channel}: ")


def test_leads_without_a_channel_are_named_and_can_be_shown(page: ChannelsPage, kit: Kit) -> None:
    asked: list[str] = []
    kit.navigator.leads_requested.connect(asked.append)
    without = next(row for row in page.body.model.rows if row.channel is None)
    assert str(without.leads) in page.remarks.said.whole_text()
    page.remarks.link.click()
    assert asked == [leads_query("-has:channel", period_of("last_12_months", kit.workspace.today))]


def test_a_change_is_seen_at_once_or_when_the_page_is_shown_again(page: ChannelsPage, kit: Kit) -> None:
    (seo,) = [key for key, each in kit.workspace.directory.channels.items() if each.key == "seo"]
    month = kit.workspace.today.replace(day=1)

    def spent() -> int | None:
        return next(row.spend_minor for row in page.body.model.rows if row.channel == "SEO")

    def spend(minor: int) -> None:
        done: list[object] = []
        kit.workspace.do(
            lambda work: costs.record_spend(work, seo, Span.DAY, month, amount_minor=minor), then=done.append
        )
        wait_for(lambda: bool(done))
        settle(kit)

    before = spent() or 0
    spend(100_000_000)
    assert spent() == before + 100_000_000
    page.hide()
    spend(200_000_000)
    assert spent() == before + 100_000_000
    page.show()
    settle(kit)
    assert spent() == before + 200_000_000


def test_the_page_is_found_as_it_was_left(page: ChannelsPage, kit: Kit) -> None:
    choose(page, kit, "this_year")
    page.heading.pipeline_chosen.emit("Shop")
    page.body.chart.tabs.setCurrentIndex(1)
    page.body.chart.show_mode("months")
    page.body.show_column("visits", True)
    page.body.model.sort_by("customers", True)
    page.keep_place()
    again = shown(kit)
    assert again.heading.picker.button.text() == "This year"
    assert again.body.chart.measure == "customers"
    assert again.body.chart.mode == "months"
    assert "visits" in again.body.model.shown_keys
    assert again.body.model.sorted_by == ("customers", True)
    assert again.body.model.total == report_of(kit, period_of("this_year", kit.workspace.today), "Shop").figures.total
    leave(again)


def test_an_empty_file_teaches_what_the_page_will_show(empty_kit: Kit) -> None:
    asked: list[object] = []
    empty_kit.navigator.import_requested.connect(asked.append)
    page = make_page(empty_kit)
    page.resize(1072, 768)
    page.show()
    settle(empty_kit)
    (button,) = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    button.click()
    assert asked == [[]]
    leave(page)


def test_the_period_of_a_report_is_not_lost_on_the_way(page: ChannelsPage, kit: Kit) -> None:
    key = custom_key(date(2026, 1, 15), date(2026, 6, 30))
    choose(page, kit, key)
    expected = report_of(kit, Period(date(2026, 1, 15), date(2026, 6, 30))).figures
    assert page.body.model.total == expected.total


def test_the_library_that_draws_is_loaded_when_the_page_is_first_shown(sample_file: Path, tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from tests.ui.surroundings import kit_at, settle, wait_for
from leaddesk.ui.channels import costs, page

kit = kit_at(Path(sys.argv[1]), settings=Path(sys.argv[2]))
made = page.make_page(kit)
settle(kit)
assert not {"pyqtgraph", "numpy"} & sys.modules.keys()
made.show()
wait_for(lambda: made.body.chart.can_draw)
assert "pyqtgraph" in sys.modules
kit.workspace.close()
"""
    file = copy_of(sample_file, tmp_path)
    asked = [sys.executable, "-c", program, str(file), str(tmp_path / "settings.json")]
    folder = Path(__file__).parents[3]
    subprocess.run(asked, check=True, timeout=60, cwd=folder, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
