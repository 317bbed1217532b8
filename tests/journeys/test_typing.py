"""Whoever types is not disturbed: neither by the keys of the menus, nor by what changes meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from leaddesk.model.lead import Lead
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.lead_panel.growing_text import GrowingText
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.shell.shell import Shell
from tests.journeys.conftest import count
from tests.journeys.panels import open_panel
from tests.ui.surroundings import settle, wait_for


def type_in_cell(page: LeadsPage, column: str, text: str) -> int:
    """Type over what the third row has there; its lead."""
    table, model = page.table, page.model
    table.window().activateWindow()
    table.setFocus()
    table.setCurrentIndex(model.index(2, model.columns.places[column]))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    return model.id_at(2)


def test_what_is_typed_in_a_cell_is_saved_before_the_page_is_made_anew(shell: Shell) -> None:
    assert shell.kit is not None
    page = shell.show_page("leads")
    assert isinstance(page, LeadsPage)
    settle(shell.kit)
    lead_id = type_in_cell(page, "owner", "Zoe Typed")
    shell.commands.run("larger")
    found: list[Lead] = []
    shell.workspace.ask(shell, lambda work: work.get(Lead, lead_id), found.append)
    wait_for(lambda: bool(found))
    assert found[0].owner == "Zoe Typed"


def test_what_is_typed_in_the_search_is_searched_for_on_the_page_that_is_made_anew(shell: Shell) -> None:
    page = shell.show_page("leads")
    assert isinstance(page, LeadsPage)
    page.window().activateWindow()
    page.focus_search()
    QTest.keyClicks(page.findChildren(SearchField)[0], "ann")
    shell.commands.run("larger")
    again = shell.show_page("leads")
    assert isinstance(again, LeadsPage)
    wait_for(lambda: again.query == "ann")
    assert again.findChildren(SearchField)[0].text() == "ann"


def test_what_cannot_be_saved_goes_with_the_page_that_is_made_anew(shell: Shell) -> None:
    assert shell.kit is not None
    page = shell.show_page("leads")
    assert isinstance(page, LeadsPage)
    settle(shell.kit)
    before = page.model.row_at(2)
    lead_id = type_in_cell(page, "value", "much")
    shell.commands.run("larger")
    settle(shell.kit)
    again = shell.show_page("leads")
    assert isinstance(again, LeadsPage)
    wait_for(lambda: again.model.row_with(lead_id) is not None)
    assert again.model.row_with(lead_id) == before


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
