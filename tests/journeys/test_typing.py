"""Whoever types is not disturbed: neither by the keys of the menus, nor by what changes meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.lead_panel.growing_text import GrowingText
from leaddesk.ui.shell.shell import Shell
from tests.journeys.conftest import count
from tests.journeys.panels import open_panel
from tests.ui.surroundings import settle, wait_for


def test_a_word_is_deleted_by_keys_and_not_the_lead_that_is_open(shell: Shell) -> None:
    assert shell.kit is not None
    page = shell.show_page("leads")
    assert page is not None
    panel = open_panel(shell, 1)
    before = count(shell)
    shell.window.activateWindow()
    search, note = shell.window.findChildren(SearchField)[0], panel.findChildren(GrowingText)[0]
    for typed in (search, note):
        typed.setFocus()
        QTest.keyClicks(typed, "two words")
        QTest.keyClick(typed, Qt.Key.Key_Home)
        QTest.keySequence(typed, shell.menus.actions["delete"].shortcut())
    assert (search.text(), note.toPlainText()) == ("words", "words")
    settle(shell.kit)
    assert (shell.open_lead, count(shell)) == (1, before)
    field = next(each for each in panel.fields.findChildren(QAbstractButton) if each.isVisible())
    field.setFocus()
    QTest.keySequence(field, QKeySequence("Ctrl+Del"))
    settle(shell.kit)
    assert count(shell) == before - 1
    wait_for(lambda: shell.open_lead == 0)
    assert page.isAncestorOf(QApplication.focusWidget() or shell.window)  # not in the sidebar
