"""Costs and visits of a month are typed into a grid and saved as one change."""

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from leaddesk.model.enums import Span
from leaddesk.services.cost_grid import CostRow, cost_rows
from leaddesk.services.desk import Steps
from leaddesk.ui.channels.cost_model import GOODS, HOURS, MONEY, VISITS, CostModel
from leaddesk.ui.channels.costs import CostsDialog, attach
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.formats import Formats
from tests.ui.channels.test_page import leave
from tests.ui.surroundings import settle, wait_for, window_over


@pytest.fixture
def dialog(kit: Kit) -> Iterator[CostsDialog]:
    made = CostsDialog(kit, None, window_over())
    made.show()
    settle(kit)
    yield made
    if shiboken6.isValid(made):
        leave(made)


def recorded(kit: Kit, month: date, span: Span = Span.MONTH) -> dict[str, CostRow]:
    found: list[tuple[CostRow, ...]] = []
    kit.workspace.ask(kit.navigator, lambda work: cost_rows(work, span, month), found.append, topic="recorded")
    wait_for(lambda: bool(found))
    return {row.name: row for row in found[0]}


def put(dialog: CostsDialog, channel: str, column: int, text: str) -> None:
    row = [each.name for each in dialog.model.rows].index(channel)
    dialog.model.setData(dialog.model.index(row, column), text)


def small_model(formats: Formats) -> CostModel:
    model = CostModel(formats, "EUR")
    model.show_rows([CostRow(7, "SEO", None, None, None, None, besides=False, others=False)])
    return model


@pytest.mark.parametrize(
    ("column", "text", "figure"),
    [
        (MONEY, "12.5", 1250),
        (MONEY, "€1,250.00", 125000),
        (GOODS, "0", 0),
        (HOURS, "3", 180),
        (HOURS, "3.5", 210),
        (HOURS, "3,5", 210),
        (HOURS, "3:30", 210),
        (HOURS, "0:05", 5),
        (VISITS, "1,200", 1200),
    ],
)
def test_what_is_typed_is_understood(column: int, text: str, figure: int) -> None:
    model = small_model(Formats("en", "IE"))
    model.setData(model.index(0, column), text)
    (entry,) = model.entries()
    figures = (entry.amount_minor, entry.goods_minor, entry.minutes, entry.visits)
    assert figures[column - 1] == figure
    assert not model.problem()


def test_a_german_types_amounts_with_a_comma() -> None:
    model = small_model(Formats("de", "DE"))
    model.setData(model.index(0, MONEY), "1.250,50")
    model.setData(model.index(0, HOURS), "2,5")
    (entry,) = model.entries()
    assert (entry.amount_minor, entry.minutes) == (125050, 150)
    assert model.index(0, MONEY).data() == "1250,50"


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (MONEY, "ten"),
        (MONEY, "-5"),
        (MONEY, "1.005"),
        (HOURS, "3:75"),
        (HOURS, "x:30"),
        (VISITS, "1.5"),
        (VISITS, "-1"),
    ],
)
def test_what_cannot_be_understood_stays_as_typed_with_its_reason(column: int, text: str) -> None:
    model = small_model(Formats("en", "IE"))
    index = model.index(0, column)
    model.setData(index, text)
    assert index.data() == text
    assert model.problem().startswith("SEO, ")
    assert index.data(Qt.ItemDataRole.ToolTipRole)
    assert not model.entries()
    model.setData(index, "")
    assert not model.problem()


def test_the_grid_is_a_sound_model(dialog: CostsDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    put(dialog, "SEO", MONEY, "1")
    dialog.go_by(-1)
    settle(dialog.kit)


def test_the_month_is_saved_as_one_change_and_undone_in_one_step(dialog: CostsDialog, kit: Kit) -> None:
    month, steps = dialog.starts_on, list[Steps]()
    before = recorded(kit, month)
    kit.workspace.steps_changed.connect(steps.append)
    put(dialog, "SEO", MONEY, "99")
    put(dialog, "SEO", VISITS, "")
    put(dialog, "Referral", HOURS, "3:30")
    dialog.save_button.click()
    settle(kit)
    assert not shiboken6.isValid(dialog)
    after = recorded(kit, month)
    assert (after["SEO"].amount_minor, after["SEO"].visits, after["Referral"].minutes) == (9900, None, 210)
    assert {name for name in after if after[name] != before[name]} == {"SEO", "Referral"}
    kit.workspace.undo()
    settle(kit)
    assert recorded(kit, month) == before
    assert len(steps) == 2


def test_nothing_is_saved_while_a_cell_is_wrong(dialog: CostsDialog, kit: Kit) -> None:
    before = recorded(kit, dialog.starts_on)
    put(dialog, "SEO", MONEY, "99")
    put(dialog, "Referral", HOURS, "long")
    dialog.save_button.click()
    settle(kit)
    assert dialog.isVisible()
    assert recorded(kit, dialog.starts_on) == before
    current = dialog.table.currentIndex()
    assert (dialog.model.rows[current.row()].name, current.column()) == ("Referral", HOURS)
    put(dialog, "Referral", HOURS, "2")
    dialog.save_button.click()
    settle(kit)
    assert recorded(kit, dialog.starts_on)["Referral"].minutes == 120


def test_nothing_is_written_where_nothing_differs(dialog: CostsDialog, kit: Kit) -> None:
    changes: list[object] = []
    kit.workspace.changed.connect(changes.append)
    row = dialog.model.rows[4]
    put(dialog, row.name, VISITS, "" if row.visits is None else str(row.visits))
    dialog.save_button.click()
    settle(kit)
    assert not changes
    assert not shiboken6.isValid(dialog)


def test_going_to_another_month_saves_this_one(dialog: CostsDialog, kit: Kit) -> None:
    month = dialog.starts_on
    put(dialog, "SEO", MONEY, "99")
    dialog.before.click()
    settle(kit)
    assert recorded(kit, month)["SEO"].amount_minor == 9900
    assert dialog.starts_on < month
    assert not dialog.model.is_changed
    dialog.after.click()
    settle(kit)
    assert dialog.starts_on == month
    assert dialog.model.rows == tuple(recorded(kit, month).values())


def test_cancel_saves_nothing(dialog: CostsDialog, kit: Kit) -> None:
    before = recorded(kit, dialog.starts_on)
    put(dialog, "SEO", MONEY, "99")
    dialog.reject()
    settle(kit)
    assert recorded(kit, dialog.starts_on) == before


def test_typing_enter_and_arrows_work_as_in_a_spreadsheet(dialog: CostsDialog, kit: Kit) -> None:
    table, model = dialog.table, dialog.model
    table.go_to(0, MONEY)
    QTest.keyClick(table, Qt.Key.Key_7)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "7"
    QTest.keyClick(editor, Qt.Key.Key_5)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(kit)
    assert model.index(0, MONEY).data() == "75.00"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, MONEY)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_8)
    editor = table.viewport().findChildren(QLineEdit)[-1]
    QTest.keyClick(editor, Qt.Key.Key_Down)
    settle(kit)
    assert model.index(1, GOODS).data() == "8.00"
    assert table.currentIndex().row() == 2
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert model.index(1, GOODS).data() == ""
    assert dialog.isVisible()


def test_what_is_being_typed_is_saved_too(dialog: CostsDialog, kit: Kit) -> None:
    dialog.table.go_to(dialog.model.row_of(id_of(kit, "seo")), MONEY)
    QTest.keyClick(dialog.table, Qt.Key.Key_6)
    dialog.save()
    settle(kit)
    assert recorded(kit, dialog.starts_on)["SEO"].amount_minor == 600


def test_a_wish_opens_the_grid_at_its_channel(kit: Kit) -> None:
    window = QWidget()
    opener = attach(kit, window)
    for wish, name in ((id_of(kit, "referral"), "Referral"), (None, "Unique content")):
        kit.navigator.costs_requested.emit(wish)
        settle(kit)
        dialog = opener.dialog
        assert dialog is not None
        current = dialog.table.currentIndex()
        assert (dialog.model.rows[current.row()].name, current.column()) == (name, MONEY)
        dialog.reject()
    leave(window)


def id_of(kit: Kit, key: str) -> int:
    return next(channel_id for channel_id, each in kit.workspace.directory.channels.items() if each.key == key)


def rate_of(kit: Kit) -> int | None:
    return kit.workspace.shop.hourly_rate_minor


@pytest.fixture
def new_dialog(empty_kit: Kit) -> Iterator[CostsDialog]:
    """In a file in which nobody entered anything yet."""
    made = CostsDialog(empty_kit, None, window_over())
    made.show()
    settle(empty_kit)
    yield made
    if shiboken6.isValid(made):
        leave(made)


def test_the_first_hours_ask_what_an_hour_is_worth_and_it_is_kept_with_them(
    new_dialog: CostsDialog, empty_kit: Kit
) -> None:
    assert not new_dialog.rate.isVisible()
    put(new_dialog, "SEO", MONEY, "5")
    assert not new_dialog.rate.isVisible()
    put(new_dialog, "SEO", HOURS, "2:30")
    assert new_dialog.rate.isVisible()
    new_dialog.rate.setText("a lot")
    new_dialog.save()
    settle(empty_kit)
    assert new_dialog.isVisible()
    assert rate_of(empty_kit) is None
    new_dialog.rate.setText("20.50")
    new_dialog.save()
    settle(empty_kit)
    assert rate_of(empty_kit) == 20_50
    again = CostsDialog(empty_kit, None, window_over())
    again.show()
    settle(empty_kit)
    assert not again.rate.isVisible()
    empty_kit.workspace.undo()
    settle(empty_kit)
    assert rate_of(empty_kit) is None
    assert recorded(empty_kit, again.starts_on)["SEO"].minutes is None


def test_hours_are_kept_without_a_worth_if_nobody_says_one(new_dialog: CostsDialog, empty_kit: Kit) -> None:
    month = new_dialog.starts_on
    put(new_dialog, "SEO", HOURS, "1")
    new_dialog.save()
    settle(empty_kit)
    assert rate_of(empty_kit) is None
    assert recorded(empty_kit, month)["SEO"].minutes == 60
