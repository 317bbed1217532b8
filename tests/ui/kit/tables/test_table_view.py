
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.table_view import TableView
from tests.ui.kit.sample_kit import make_kit
from tests.ui.kit.tables.numbers import Numbers


@pytest.fixture
def kit(qapp: QApplication) -> Kit:
    return make_kit(qapp)


@pytest.fixture
def view(kit: Kit, qtbot: QtBot) -> TableView:
    view = TableView(kit, "Leads")
    model = Numbers([10, 11, 12, 13, 14])
    model.setParent(view)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    view.setModel(model)
    view.resize(400, 300)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
    return view


def model_of(view: TableView) -> Numbers:
    model = view.model()
    assert isinstance(model, Numbers)
    return model


def test_what_is_chosen_stays_chosen_when_all_rows_are_others(view: TableView) -> None:
    view.select_ids([11, 13])
    model_of(view).reset([9, 13, 12, 11])
    assert view.selected_ids() == [13, 11]
    assert view.currentIndex().row() == 3
    model_of(view).reset([1, 2])
    assert view.selected_ids() == []


def test_enter_opens_and_space_chooses_or_not(view: TableView, qtbot: QtBot) -> None:
    view.select_ids([11])
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].row() == 1
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.selected_ids() == []
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.selected_ids() == [11]


def test_the_row_under_the_pointer_is_known(view: TableView) -> None:
    QTest.mouseMove(view.viewport(), QPoint(40, view.row_height + 5))
    assert view.hovered_row == 1
    model_of(view).reset([1])
    assert view.hovered_row == -1


@pytest.mark.parametrize("share", [0.1, 0.5, 0.997, 1.0])
def test_another_density_shows_the_rows_that_were_seen(view: TableView, share: float) -> None:
    model_of(view).reset(list(range(200)))
    view.set_density("comfortable")
    bar = view.verticalScrollBar()
    bar.setValue(int(bar.maximum() * share) // view.row_height * view.row_height + view.row_height - 1)  # nearly gone
    for density in ("compact", "regular", "comfortable"):
        first = view.rowAt(0)
        view.set_density(density)
        bottom = view.rowAt(view.viewport().height() - 1)
        assert bottom >= 0, "nothing is blank"
        assert view.rowAt(0) == first or bottom == 199


def test_all_rows_are_as_high_as_the_density_says(view: TableView, kit: Kit) -> None:
    for density in ("comfortable", "regular", "compact"):
        view.set_density(density)
        assert view.rowHeight(0) == view.rowHeight(4) == kit.theme.row(density) == view.row_height


def test_the_sort_arrow_is_shown_and_taken_away(view: TableView) -> None:
    before = view.horizontalHeader().grab().toImage()
    view.sort_arrow(1, descending=True)
    assert view.horizontalHeader().grab().toImage() != before
    view.sort_arrow(-1)
    assert view.horizontalHeader().grab().toImage() == before
    assert model_of(view).ids == [10, 11, 12, 13, 14]


def test_columns_change_places_and_the_first_keeps_the_edge(view: TableView) -> None:
    view.horizontalHeader().moveSection(0, 1)
    view.shows_current_cell = True
    view.select_ids([12])
    view.setFocus()
    assert not view.grab().isNull()


def test_a_table_that_is_come_to_by_key_shows_where_the_keyboard_is(view: TableView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.currentIndex().row() == 0
    assert view.selected_rows() == [0]


def test_what_is_chosen_waits_for_rows_that_come_later(view: TableView) -> None:
    view.select_ids([11, 13])
    view.kept.is_part = True
    model_of(view).reset([9, 13])
    assert view.selected_ids() == [13]
    view.kept.is_part = False
    model_of(view).add([12, 11])
    view.kept.complete("")
    assert view.selected_ids() == [13, 11]


def test_it_waits_no_more_once_somebody_chose_something_else(view: TableView) -> None:
    view.select_ids([11, 13])
    view.kept.is_part = True
    model_of(view).reset([9, 13])
    view.select_ids([9])
    model_of(view).add([12, 11])
    view.kept.complete("")
    assert view.selected_ids() == [9]


@pytest.mark.parametrize(("about", "chosen"), [("", 4), ("another search", 0)])
def test_all_stay_chosen_only_among_the_same(
    view: TableView, monkeypatch: pytest.MonkeyPatch, about: str, chosen: int
) -> None:
    monkeypatch.setattr("leaddesk.ui.kit.tables.kept_selection._MOST_SPANS", 3)
    view.kept.complete("")
    view.selectAll()
    view.kept.is_part = True
    model_of(view).reset([9, 13])
    model_of(view).add([12, 11])
    view.kept.complete(about)
    assert view.count_selected() == chosen


def test_all_stay_chosen_when_all_others_come_at_once(view: TableView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leaddesk.ui.kit.tables.kept_selection._MOST_SPANS", 3)
    view.kept.complete("")
    view.selectAll()
    model_of(view).reset([9, 13, 11, 12, 10])
    view.kept.complete("")
    assert view.count_selected() == 5


def test_where_nobody_tells_what_the_rows_are_all_stay_chosen_by_their_ids(
    view: TableView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.ui.kit.tables.kept_selection._MOST_SPANS", 3)
    view.selectAll()
    model_of(view).reset([14, 13, 12, 11, 10, 9])
    assert view.selected_ids() == [14, 13, 12, 11, 10]


def test_too_many_that_stand_apart_are_let_go(view: TableView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leaddesk.ui.kit.tables.kept_selection._MOST_SPANS", 1)
    view.select_ids([11, 12])
    model_of(view).reset([11, 10, 12])
    assert view.selected_ids() == []
