"""The page of reports: what it shows, lays open, copies and prints, and when it asks anew."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from leaddesk.languages import LANGUAGES
from leaddesk.services import leads
from leaddesk.services.figures.report_paper import asked_of, report_paper, wish_of
from leaddesk.services.figures.report_tables import (
    CYCLE,
    FORECAST,
    FUNNEL,
    KINDS,
    LOST,
    ReportTable,
    TableAsked,
    report_table,
)
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.period_picker import PeriodPicker
from leaddesk.ui.printing.dialog import make_dialog
from leaddesk.ui.printing.document import document_of
from leaddesk.ui.reports.page import ReportsPage, make_page
from tests.ui.surroundings import settle, wait_for, window_over

if TYPE_CHECKING:
    from leaddesk.services.figures.proofs.asked import FigureAsked
    from leaddesk.services.paper import Paper


def shown(kit: Kit) -> ReportsPage:
    made = make_page(kit)
    assert isinstance(made, ReportsPage)
    made.resize(1072, 768)
    made.show()
    settle(kit)
    return made


@pytest.fixture
def page(kit: Kit) -> Iterator[ReportsPage]:
    made = shown(kit)
    yield made
    made.close()
    shiboken6.delete(made)


def choose(page: ReportsPage, kit: Kit, kind: str) -> None:
    page.heading.tabs.setCurrentIndex(KINDS.index(kind))
    settle(kit)


def of_file(kit: Kit, asked: TableAsked) -> ReportTable:
    answers: list[ReportTable] = []
    kit.workspace.ask(kit.navigator, lambda work: report_table(work, asked), answers.append, topic="table")
    wait_for(lambda: bool(answers))
    return answers[0]


@pytest.mark.parametrize("kind", KINDS)
def test_every_report_shows_the_numbers_of_the_file(page: ReportsPage, kit: Kit, kind: str) -> None:
    choose(page, kit, kind)
    table = page.model.table
    assert table is not None
    assert table == of_file(kit, table.asked)
    assert table.asked.kind == kind
    assert not table.is_empty
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for row in range(page.model.rowCount()):
        for column in range(page.model.columnCount()):
            text, width = page.model.text(row, column), page.table.columnWidth(column)
            assert column == 0 or kit.painting.width(text) < width
    assert page.model.as_text().count("\n") == page.model.rowCount()


def test_a_press_or_enter_on_a_number_lays_it_open(page: ReportsPage, kit: Kit) -> None:
    asked: list[FigureAsked] = []
    kit.navigator.figure_requested.connect(asked.append)
    table = page.table
    at = table.visualRect(page.model.index(1, 3)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [(each.report, each.figure, each.row) for each in asked] == [
        ("funnel", "passed", "Nurturing"),
        ("funnel", "entered", "Captured"),
    ]


def test_the_pointer_over_a_number_says_that_it_can_be_asked(page: ReportsPage) -> None:
    table = page.table
    for column, shape in ((0, Qt.CursorShape.ArrowCursor), (3, Qt.CursorShape.PointingHandCursor)):
        at = table.visualRect(page.model.index(1, column)).center()
        QTest.mouseMove(table.viewport(), at)
        QTest.mouseMove(table.viewport(), at + QPoint(1, 1))
        assert table.hovered_cell == (1, column)
        assert table.viewport().cursor().shape() == shape


def test_bars_compare_the_rows_and_a_total_has_none(page: ReportsPage, kit: Kit) -> None:
    assert page.model.bar_of(0) == (1, 1)
    lost = page.model.rowCount() - 1
    assert (page.model.text(lost, 0), page.model.bar_of(lost)) == ("Lost", (0, 0))
    choose(page, kit, FORECAST)
    last = page.model.rowCount() - 1
    bars = [page.model.bar_of(row) for row in range(last)]
    assert max(both for _, both in bars) == 1
    assert all(0 <= first <= both for first, both in bars)
    assert page.model.bar_of(last) == (0, 0)
    choose(page, kit, CYCLE)
    assert not page.model.has_bars


def test_another_pipeline_channel_and_period_show_their_numbers(page: ReportsPage, kit: Kit) -> None:
    page.heading.pipelines.chosen.emit("B2B")
    page.heading.channels.chosen.emit("SEO")
    page.heading.picker.chosen.emit("all_time")
    settle(kit)
    assert page.model.table == of_file(kit, TableAsked(FUNNEL, pipeline="B2B", channel="SEO"))
    assert page.heading.pipelines.button.text() == "B2B"
    assert page.heading.said.text().startswith("B2B: ")


def test_a_forecast_looks_ahead_unless_a_period_is_wished_for(page: ReportsPage, kit: Kit) -> None:
    choose(page, kit, FORECAST)
    assert page.heading.picker.button.text() == "All time"
    months = [row.name for row in page.model.table.rows if row.name] if page.model.table else []
    today = kit.workspace.today.isoformat()[:7]
    assert max(months) > today
    page.resize(1072, 400)
    choose(page, kit, FUNNEL)
    choose(page, kit, FORECAST)
    seen = page.model.row_at(page.table.rowAt(0))
    assert seen is not None
    assert months[0] < (seen.name or "") <= today
    page.table.scrollToTop()
    page.refresh()
    settle(kit)
    assert page.table.rowAt(0) == 0
    page.heading.picker.chosen.emit("last_month")
    settle(kit)
    assert page.heading.picker.button.text() == "Last month"


def test_figures_that_few_need_are_off_until_switched_on(page: ReportsPage, kit: Kit) -> None:
    choose(page, kit, CYCLE)
    before = page.model.rowCount()
    names = [page.model.text(row, 0) for row in range(before)]
    assert "Expected value per day" not in names
    page.heading.more.click()
    settle(kit)
    assert page.model.rowCount() == before + 2
    page.keep_place()
    assert kit.preferences.state("reports_more", False)


def test_a_change_is_seen_at_once(page: ReportsPage, kit: Kit) -> None:
    before = page.model.text(0, 2)
    kit.workspace.do(lambda work: leads.add(work, {"name": "Anna"}))
    settle(kit)
    assert int(page.model.text(0, 2)) == int(before) + 1


def test_an_empty_file_teaches_what_reports_are(empty_kit: Kit) -> None:
    page = shown(empty_kit)
    assert not page.heading.print.isVisible()
    assert not page.table.isVisible()
    assert page.findChildren(PeriodPicker)
    page.close()
    shiboken6.delete(page)


def test_the_report_is_printed_as_it_is_shown(page: ReportsPage, kit: Kit, tmp_path: Path) -> None:
    wishes: list[tuple[str, str]] = []
    kit.navigator.print_requested.connect(lambda kind, which: wishes.append((kind, which)))
    choose(page, kit, LOST)
    page.heading.print.click()
    assert page.model.table is not None
    assert [(kind, asked_of(which)) for kind, which in wishes] == [("report", page.model.table.asked)]
    dialog = make_dialog(kit, *wishes[0], window_over())
    path = tmp_path / "report.pdf"
    dialog.save(path)
    settle(kit)
    assert path.read_bytes().startswith(b"%PDF")
    papers: list[Paper] = []
    kit.workspace.ask(kit.navigator, lambda work: report_paper(work, wishes[0][1], "en"), papers.append, topic="paper")
    wait_for(lambda: bool(papers))
    text = document_of(papers[0], kit.formats, "DejaVu Sans").toPlainText()
    assert "Lost reasons" in text
    first = page.model.row_at(0)
    assert first is not None
    assert (first.name or "") in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_report_can_be_printed_in_every_language(kit: Kit, kind: str, language: str) -> None:
    papers: list[Paper] = []
    wish = wish_of(TableAsked(kind, more=True))
    kit.workspace.ask(kit.navigator, lambda work: report_paper(work, wish, language), papers.append, topic="paper")
    wait_for(lambda: bool(papers))
    (table,) = papers[0].tables
    assert len(table.rows) == len(of_file(kit, TableAsked(kind, more=True)).rows)
    assert all(len(row) == len(table.headings) for row in table.rows)


def test_the_page_is_copied_with_its_heads(page: ReportsPage) -> None:
    page.heading.copy.click()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["Stage", "Reached", "Went on", "Conversion", "Lost here", "There now"]
