"""Leads are deleted by a key: those that are chosen, once, and they come back."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.ui.board.card_keys import command_of
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.page import LeadsPage
from tests.ui.leads.conftest import written
from tests.ui.surroundings import settle, wait_for


def test_delete_pressed_again_before_the_row_is_gone_is_not_refused(page: LeadsPage, kit: Kit) -> None:
    refused: list[object] = []
    kit.workspace.refused.connect(refused.append)
    before = page.model.rowCount()
    page.table.selectRow(1)
    for _ in range(3):
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
    wait_for(lambda: page.model.rowCount() == before - 1)
    settle(kit)
    assert not refused
    kit.workspace.undo()
    wait_for(lambda: page.model.rowCount() == before)
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    wait_for(lambda: page.model.rowCount() == before - 1)


def test_a_delete_key_that_is_held_down_takes_no_further_rows(page: LeadsPage, kit: Kit) -> None:
    before = page.model.rowCount()
    page.table.selectRow(1)
    QTest.keyPress(page.table, Qt.Key.Key_Delete)
    wait_for(lambda: page.model.rowCount() == before - 1)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, "", True)
    QApplication.sendEvent(page.table, held)
    settle(kit)
    assert page.model.rowCount() == before - 1
    assert command_of(held) == ""  # nor cards


def test_delete_takes_the_chosen_away_and_undo_brings_them_back(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:open")
    settle(kit)
    page.table.setFocus()
    page.table.selectRow(0)
    page.table.selectRow(1)
    ids = [page.model.id_at(row) for row in (1, 2)]
    page.table.select_ids(ids)
    after = page.model.id_at(3)
    with written(kit):
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert all(page.model.row_of(each) < 0 for each in ids)
    assert page.table.selected_ids() == [after]
    with written(kit):
        kit.workspace.undo()
    assert all(page.model.row_of(each) >= 0 for each in ids)
