"""The chart: bars beside the rows that they belong to, months that add up, and words for those who do not see it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from leaddesk.model.errors import StoreError
from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.channels.picture import save_picture
from leaddesk.ui.kit.kit import Kit
from tests.ui.channels.test_page import leave, shown
from tests.ui.surroundings import settle


@pytest.fixture
def page(kit: Kit) -> Iterator[ChannelsPage]:
    made = shown(kit)
    yield made
    leave(made)


def test_every_bar_is_beside_its_row(page: ChannelsPage) -> None:
    chart, table = page.body.chart, page.body.table
    plot = chart.bars
    for row in range(page.body.model.rowCount()):
        cell = table.visualRect(table.model().index(row, 0))
        middle = table.viewport().mapTo(page, cell.center())
        in_view = plot.plotItem.vb.mapViewToScene(QPointF(0, (row + 0.5) * table.row_height))
        bar = plot.viewport().mapTo(page, plot.mapFromScene(in_view))
        assert abs(bar.y() - middle.y()) <= 1


@pytest.mark.parametrize("tab", range(6))
def test_every_tab_draws_and_tells_its_figures(page: ChannelsPage, tab: int) -> None:
    chart = page.body.chart
    chart.tabs.setCurrentIndex(tab)
    told = chart.accessibleDescription()
    assert told.count(";") == page.body.model.rowCount() - 1
    assert "All channels: " in told
    assert chart.accessibleName().startswith("Chart: ")


def test_the_figures_told_are_those_of_the_table(page: ChannelsPage) -> None:
    model = page.body.model
    place = [column.key for column in model.columns].index("cost_per_customer")
    page.body.chart.tabs.setCurrentIndex(3)
    row = next(place for place, each in enumerate(model.rows) if each.channel == "SEO")
    told = model.text(row, place).removesuffix(".00")  # a column shows cents of all or of none
    assert f"SEO: {told};" in page.body.chart.accessibleDescription()


def test_months_are_offered_only_where_they_can_be_told(page: ChannelsPage, kit: Kit) -> None:
    chart = page.body.chart
    (months,) = [each for each in chart.modes.findChildren(QToolButton) if each.text() == "Months"]
    assert not months.isVisible()
    chart.tabs.setCurrentIndex(0)
    assert months.isVisible()
    chart.show_mode("months")
    settle(kit)
    total = page.body.model.total
    assert total is not None
    assert sum(sum(each.values) for each in chart.series) == total.leads
    chart.tabs.setCurrentIndex(2)
    assert chart.bars.isVisible()


def test_series_have_colours_of_their_own(page: ChannelsPage) -> None:
    page.body.chart.tabs.setCurrentIndex(0)
    page.body.chart.show_mode("months")
    colours = [each.colour.name() for each in page.body.chart.series]
    assert len(set(colours)) == len(colours)


def test_the_wheel_is_left_to_the_page_and_zooms_nothing(page: ChannelsPage) -> None:
    chart = page.body.chart
    view = chart.bars.plotItem.vb.viewRange()
    under_mouse = chart.childAt(chart.bars.mapTo(chart, chart.bars.rect().center())) or chart
    for target in (under_mouse, page.body.table.viewport()):
        at = target.rect().center()
        event = QWheelEvent(
            QPointF(at),
            QPointF(target.mapToGlobal(at)),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(target, event)
        assert not event.isAccepted()
    assert chart.bars.plotItem.vb.viewRange() == view


def test_another_theme_is_drawn_at_once(page: ChannelsPage, kit: Kit) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    kit.theme.choose("dark", 100)
    kit.theme.apply(application)
    settle(kit)
    assert page.body.chart.bars.backgroundBrush().color() == kit.theme.colour("surface")
    kit.theme.choose("light", 100)
    kit.theme.apply(application)


def test_the_chart_is_saved_and_copied_as_it_is_drawn(page: ChannelsPage, kit: Kit, tmp_path: Path) -> None:
    path = tmp_path / "channels.png"
    save_picture(page.body.chart, kit.theme.colour("surface").name(), path)
    saved = QImage(str(path))
    assert saved.width() == page.body.chart.width()
    colours = {saved.pixelColor(x, y).name() for x in range(0, saved.width(), 3) for y in range(0, saved.height(), 3)}
    assert {kit.theme.colour("surface").name(), kit.theme.colour("chart-bar").name()} <= colours
    page.body.picture_button.click()
    (menu,) = [each for each in page.body.picture_button.findChildren(QMenu) if each.isVisible()]
    notices: list[str] = []
    kit.navigator.notice_requested.connect(lambda _, words: notices.append(words))
    menu.actions()[1].trigger()
    menu.close()
    assert notices == ["The chart was copied."]
    assert QGuiApplication.clipboard().image().size() == saved.size()


def test_a_picture_that_cannot_be_written_is_said_so(page: ChannelsPage, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        save_picture(page.body.chart, "#ffffff", tmp_path / "nowhere" / "channels.png")
