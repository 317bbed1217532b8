"""The figure of the funnel in a real window: what it shows, what opens behind it, by mouse and by keyboard."""

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest

from leaddesk.model.days import ALL_TIME
from leaddesk.model.enums import Span
from leaddesk.services import costs
from leaddesk.services.board import busiest_pipeline
from leaddesk.services.figures.funnel_figure import funnel_figure
from leaddesk.services.lead_list import count_leads
from leaddesk.services.pipeline import stages
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.board.page import make_page as make_board
from leaddesk.ui.funnel.page import FunnelPage, make_page
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle

SHOP = ["Visits", "Captured", "Nurturing", "Engaged", "Qualified", "Customer"]
ENTER = Qt.Key.Key_Return


def shown(kit: Kit) -> FunnelPage:
    page = make_page(kit)
    assert isinstance(page, FunnelPage)
    page.resize(1072, 768)
    page.show()
    settle(kit)
    return page


@pytest.fixture
def page(kit: Kit) -> Iterator[FunnelPage]:
    kit.preferences.keep("board_pipeline", 1)
    made = shown(kit)
    yield made
    made.close()
    shiboken6.delete(made)


def texts(page: FunnelPage, column: int) -> list[str]:
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def asked(kit: Kit, query: str) -> int:
    found: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, query), found.append, topic="test")
    settle(kit)
    return found[0]


def test_the_levels_stand_from_visits_to_customers(page: FunnelPage, kit: Kit) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert texts(page, 0) == SHOP
    found: list[object] = []
    kit.workspace.ask(kit.navigator, lambda work: funnel_figure(work, 1, ALL_TIME).levels, found.append, topic="test")
    settle(kit)
    assert found == [page.model.rows]
    assert texts(page, 1)[:2] == ["", "100.0%"]


def test_it_is_a_table_for_who_hears_it(page: FunnelPage) -> None:
    table = QAccessible.queryAccessibleInterface(page.table)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "Sales funnel"
    read = [table.child(place).text(QAccessible.Text.Name) for place in range(table.childCount())]
    rows = [read[start + 1 : start + 6] for start in range(0, len(read), 6)]  # the first is the row's own head
    assert rows[0] == ["Stage", "Of all leads", "How many", "Of the step above", "Lost here"]
    assert rows[1:] == [[texts(page, column)[row] for column in range(5)] for row in range(len(SHOP))]


def test_each_level_opens_as_many_leads_as_it_counts_by_enter_and_by_click(page: FunnelPage, kit: Kit) -> None:
    queries: list[str] = []
    kit.navigator.leads_requested.connect(queries.append)
    for row in range(1, page.model.rowCount()):
        page.table.setCurrentIndex(page.model.index(row, 0))
        QTest.keyClick(page.table, ENTER)
        at = page.table.visualRect(page.model.index(row, 2)).center()
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert queries[-1] == queries[-2]
        assert asked(kit, queries[-1]) == page.model.row_at(row).count
    assert len(queries) == 2 * len(SHOP[1:])


def test_the_visits_open_where_they_are_entered(page: FunnelPage, kit: Kit) -> None:
    opened: list[object] = []
    kit.navigator.costs_requested.connect(opened.append)
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, ENTER)
    assert opened == [None]


def test_another_period_and_channel_are_counted_and_asked_for(page: FunnelPage, kit: Kit) -> None:
    all_leads = page.model.row_at(1).count or 0
    (seo,) = [each.id or 0 for each in kit.workspace.directory.channels.values() if each.key == "seo"]
    page.heading.channel_chosen.emit(seo)
    page.heading.picker.chosen.emit("last_12_months")
    settle(kit)
    assert 0 < (page.model.row_at(1).count or 0) < all_leads
    queries: list[str] = []
    kit.navigator.leads_requested.connect(queries.append)
    page.table.setCurrentIndex(page.model.index(2, 0))
    QTest.keyClick(page.table, ENTER)
    assert 'channel:"SEO"' in queries[0]
    assert "created:" in queries[0]
    assert asked(kit, queries[0]) == page.model.row_at(2).count
    page.keep_place()
    assert kit.preferences.state("funnel_channel", 0) == seo


def test_the_pipeline_is_the_one_of_the_board_and_the_other_way_round(page: FunnelPage, kit: Kit) -> None:
    board = make_board(kit)
    assert isinstance(board, BoardPage)
    page.heading.pipeline_chosen.emit(2)
    settle(kit)
    assert texts(page, 0)[1] == "Prospect"
    board.show()
    assert board.tools.pipeline_id == 2
    page.hide()
    board.tools.show_pipeline(1)
    page.show()
    settle(kit)
    assert texts(page, 0) == SHOP
    board.close()
    shiboken6.delete(board)


def test_where_nothing_was_chosen_it_is_the_busiest_pipeline(kit: Kit) -> None:
    busiest: list[int | None] = []
    kit.workspace.ask(kit.navigator, busiest_pipeline, busiest.append, topic="test")
    page = shown(kit)
    (name,) = [each.name for each in kit.workspace.directory.pipelines if each.id == busiest[0]]
    assert page.heading.pipelines.text() == name
    page.close()
    shiboken6.delete(page)


def test_a_change_is_seen_and_a_renamed_stage_keeps_its_count(page: FunnelPage, kit: Kit) -> None:
    before = texts(page, 2)
    (engaged,) = [each.id or 0 for each in kit.workspace.directory.stages.values() if each.key == "engaged"]
    kit.workspace.do(lambda work: stages.edit_stage(work, engaged, {"name": "Hot"}))
    settle(kit)
    assert texts(page, 0)[3] == "Hot"
    assert texts(page, 2) == before


def test_an_empty_file_teaches_and_an_empty_period_offers_all_time(empty_kit: Kit) -> None:
    page = shown(empty_kit)
    assert page._content.currentIndex() == 2  # noqa: SLF001 - which of the states is shown
    empty_kit.workspace.do(lambda work: costs.record_visits(work, 1, Span.DAY, date(2020, 1, 1), 5))
    settle(empty_kit)
    assert texts(page, 2)[:2] == ["5", "0"]
    page.heading.picker.chosen.emit("this_month")
    settle(empty_kit)
    assert page.all_time.isVisible()
    page.all_time.click()
    settle(empty_kit)
    assert page.table.isVisible()
    page.close()
    shiboken6.delete(page)
