"""Every field is a column, and the first one stays in sight."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTableView

from leaddesk.services import leads
from leaddesk.services.shop import set_setting
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_offers import offers_at
from leaddesk.ui.leads.columns import COLUMNS, ColumnSet
from leaddesk.ui.leads.columns_dialog import ColumnsDialog
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.table import LeadTable
from tests.ui.leads.conftest import written
from tests.ui.surroundings import settle, wait_for

PLACES = ColumnSet().places
KNOWN = {
    "first_name": "Ada",
    "last_name": "Byron",
    "title": "Countess",
    "mobile": "+441632960001",
    "whatsapp": "+441632960002",
    "instagram": "@ada",
    "website": "https://ada.example",
    "street": "12 St James’s Square",
    "postal_code": "SW1Y 4JH",
    "region": "London",
    "language": "en",
    "notes": "first line\nsecond\tline",
    "external_id": "A-1",
}


def all_columns(page: LeadsPage, kit: Kit) -> None:
    page.table.choose_columns([column.key for column in COLUMNS])
    settle(kit)
    page.model.index(0, 0).data()
    settle(kit)


def test_a_field_that_few_look_at_is_read_when_its_column_is_shown(page: LeadsPage, kit: Kit) -> None:
    with written(kit):
        kit.workspace.do(lambda work: leads.add(work, {"name": "Ada", **KNOWN}))
    assert page.model.fields == ()
    all_columns(page, kit)
    shown = {key: page.model.index(0, PLACES[key]).data() for key in KNOWN}
    assert shown == KNOWN | {"notes": "first line second line"}
    page.table.choose_columns([])
    assert page.model.fields == ()


def test_every_column_that_can_be_sorted_by_is(page: LeadsPage, kit: Kit) -> None:
    all_columns(page, kit)
    for column in COLUMNS:
        if column.sort:
            page._sort(column.sort)  # noqa: SLF001
            settle(kit)
            wait_for(lambda: page.model.rowCount() > 300)
            assert page.search.sort == column.sort


def test_the_name_stays_where_it_is_and_can_be_clicked_there(page: LeadsPage, kit: Kit) -> None:
    all_columns(page, kit)
    table = page.table
    before = picture(table, table.horizontalHeader().sectionSize(0) - 1)
    assert table.frozen_width == 0
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    settle(kit)
    assert table.frozen_width > 100
    assert picture(table, table.frozen_width - 1) == before
    edge = table.viewport().grab().toImage().copy(table.frozen_width - 1, 0, 1, table.viewport().height())
    assert {edge.pixel(0, y) for y in range(edge.height())} == {kit.theme.colour("hairline-strong").rgb()}
    at = QPoint(20, table.rowViewportPosition(2) + 4)
    assert table.indexAt(at).column() == 0
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert table.selected_rows() == [2]
    QTest.mouseClick(table.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    settle(kit)
    assert page.search.sort == "name"


def test_a_cell_that_is_gone_to_by_key_is_not_below_the_name(page: LeadsPage, kit: Kit) -> None:
    all_columns(page, kit)
    table = page.table
    table.setCurrentIndex(table.model().index(0, PLACES["external_id"]))
    for _ in range(len(COLUMNS) - 2):
        QTest.keyClick(table, Qt.Key.Key_Left)
        column = table.currentIndex().column()
        assert table.columnViewportPosition(column) >= table.frozen_width


def test_columns_are_chosen_and_moved_by_keys(page: LeadsPage, kit: Kit) -> None:
    page._columns.open_dialog()  # noqa: SLF001
    (dialog,) = page.window().findChildren(ColumnsDialog)
    chosen = dialog.findChild(QListWidget)
    assert chosen is not None
    assert chosen.item(0).text() == "Stage"
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    assert "stage" not in page.table.chosen_columns
    QTest.keyClick(chosen, Qt.Key.Key_Down)
    QTest.keyClick(chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.table.chosen_columns[:3] == ("name", "value", "channel")
    dialog._take_usual()  # noqa: SLF001
    assert page.table.chosen_columns[:3] == ("name", "stage", "channel")
    dialog.accept()


def test_a_column_is_hidden_and_sorted_from_its_head(page: LeadsPage, kit: Kit) -> None:
    menu = page._columns.menu(ColumnSet().of("value"))  # noqa: SLF001
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Sort ascending", "Sort descending"]
    next(action for action in menu.actions() if action.text() == "Hide this column").trigger()
    assert "value" not in page.table.chosen_columns


@pytest.mark.parametrize("key", ["created", "city"])
def test_what_can_be_seen_is_what_an_export_of_the_view_holds(page: LeadsPage, key: str) -> None:
    page.table.choose_columns(["name", key])
    assert page.fields == ("name", "company", *ColumnSet().of(key).fields)


def picture(table: QTableView, width: int) -> QImage:
    grabbed = table.viewport().grab().toImage()
    return grabbed.copy(0, 0, width, grabbed.height())


def offered(language: SearchLanguage) -> set[str]:
    texts = ("", "is:", "people", "role")
    return {offer.title for text in texts for offer in offers_at(language, text, len(text), wanted=True)}


def test_what_is_of_firms_is_offered_to_those_who_sell_to_them(page: LeadsPage, kit: Kit) -> None:
    page.table.choose_columns(["name", "people", "city"])
    kept = page.table.columns_state()
    with written(kit):
        kit.workspace.do(lambda work: set_setting(work, "mode", "b2c"))
    table = LeadTable(kit, page.model, "regular")
    table.restore_columns(kept)
    assert table.chosen_columns == ("name", "city")
    assert "people" not in table.ordered_columns
    assert table.columns_state()["chosen"] == kept["chosen"]
    language = SearchLanguage(kit)
    firms = {"account:", "people:", "role:", "monthly:", "single-threaded", "b2b"}
    assert not firms & offered(language)
    assert {"stage:", "open"} <= offered(language)
    with written(kit):
        kit.workspace.do(lambda work: set_setting(work, "mode", "both"))
    assert firms <= offered(language)
    table.deleteLater()


def test_an_amount_that_a_search_brings_is_never_cut(page: LeadsPage, kit: Kit) -> None:
    with written(kit):
        long_ago = {"name": "Zora Quick", "value_minor": 12_345_678_900, "created_on": date(2001, 1, 1)}
        kit.workspace.do(lambda work: leads.add(work, long_ago))
    page.show_query("Zora Quick")
    settle(kit)
    assert page.model.rowCount() == 1
    text = page.model.index(0, PLACES["value"]).data()
    assert page.table.columnWidth(PLACES["value"]) >= kit.painting.width(text) + 2 * kit.theme.scaled(8)
