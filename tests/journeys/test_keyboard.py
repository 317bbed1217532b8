"""Through the window by keys alone."""


from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.help.window import HelpWindow
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.words.translations import Translations, tr
from leaddesk.ui.shell.actions import ACTIONS, MENUS
from leaddesk.ui.shell.shell import Shell
from leaddesk.ui.shell.welcome import Welcome
from tests.journeys.conftest import Open
from tests.ui.surroundings import settle, wait_for


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_keyboard_is_at_the_rows_when_a_page_is_shown(shell: Shell) -> None:
    shell.window.activateWindow()
    shell.show_page("board")
    page = shell.show_page("leads")
    assert page is not None
    table = page.findChild(TableView)
    wait_for(lambda: QApplication.focusWidget() is table)


def test_the_keyboard_goes_to_rows_that_come_later(shell: Shell) -> None:
    shell.window.activateWindow()
    page = shell.show_page("accounts")
    assert page is not None
    wait_for(lambda: isinstance(QApplication.focusWidget(), TableView) and page.isAncestorOf(focused()))
    assert isinstance(table := focused(), TableView)
    assert table.currentIndex().row() == 0


def test_the_keyboard_is_back_where_it_was_after_the_palette(shell: Shell) -> None:
    shell.window.activateWindow()
    page = shell.show_page("leads")
    assert page is not None
    wait_for(lambda: isinstance(QApplication.focusWidget(), TableView))
    before = focused()
    shell.commands.run("palette")
    wait_for(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    wait_for(lambda: QApplication.focusWidget() is before)


def test_one_key_goes_from_part_to_part(shell: Shell) -> None:
    shell.window.activateWindow()
    page = shell.show_page("leads")
    assert page is not None
    assert shell.content is not None
    wait_for(lambda: page.isAncestorOf(QApplication.focusWidget() or shell.window))
    shell.commands.run("next_part")
    wait_for(lambda: shell.content is not None and shell.content.sidebar.isAncestorOf(focused()))
    shell.commands.run("next_part")
    wait_for(lambda: page.isAncestorOf(focused()))


def test_enter_opens_the_lead_and_escape_closes_it(shell: Shell) -> None:
    shell.window.activateWindow()
    page = shell.show_page("leads")
    assert page is not None
    assert shell.kit is not None
    settle(shell.kit)
    table = page.findChild(TableView)
    assert table is not None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    wait_for(lambda: shell.open_lead > 0)
    settle(shell.kit)
    assert shell.content is not None
    panel = shell.content.panel
    assert panel is not None
    shell.commands.run("next_part")
    wait_for(lambda: panel.isAncestorOf(focused()) or shell.content is not None)
    next(each for each in panel.findChildren(QToolButton) if each.isVisible()).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    wait_for(lambda: shell.open_lead == 0)
    assert page.isAncestorOf(focused())


def test_tab_comes_to_the_verdicts_before_the_chart(shell: Shell) -> None:
    page = shell.show_page("channels")
    assert isinstance(page, ChannelsPage)
    wait_for(lambda: bool(page.body.strip.cards))
    chain: list[QWidget] = [page.heading.rows.button()]
    while chain[-1] is not page.body.chart.tabs and (following := chain[-1].nextInFocusChain()) is not None:
        chain.append(following)
    assert [each for each in chain if each in page.body.strip.cards] == page.body.strip.cards


def test_no_two_actions_have_the_same_keys() -> None:
    keys = [each for entry in ACTIONS for each in (entry.keys, entry.also) if each]
    assert len(keys) == len(set(keys))


def test_no_key_needs_altgr_or_ctrl_alt() -> None:
    assert [entry.keys for entry in ACTIONS if "Alt" in entry.keys + entry.also] == []


def test_every_action_of_the_table_does_something(shell: Shell) -> None:
    known = shell.commands.names()
    assert {entry.name for entry in ACTIONS} - {"open_recent"} <= known


@pytest.mark.parametrize("language", ["en", "it", "pt", "sv", "de", "nl"])
def test_no_mnemonic_is_used_twice_in_a_menu_in_any_language(qapp: QApplication, language: str) -> None:
    translations = Translations()
    translations.use(language)
    assert (tr("&Edit") == "&Edit") == (language == "en")
    for name, _ in (*MENUS, ("", "the bar")):
        texts = [entry.text for entry in ACTIONS if entry.menu == name] if name else [title for _, title in MENUS]
        used = [letter for letter in (letter_of(tr(text)) for text in texts) if letter]
        assert len(used) == len(set(used)), (name, sorted(used))
        assert used
    translations.use("en")


def test_a_search_of_the_board_is_kept_from_there(shell: Shell) -> None:
    shell.show_page("board")
    shell.commands.run("keep_view")
    (form,) = shell.window.findChildren(NameForm)
    assert shell.content is not None
    assert (form.isVisible(), shell.content.current) == (True, "board")
    form.reject()


def test_the_first_function_key_opens_the_help_about_what_has_the_keyboard(shell: Shell) -> None:
    def shown() -> str:
        shell.menus.actions["help"].trigger()
        (opened,) = shell.window.findChildren(HelpWindow)
        return opened.page

    assert shell.menus.actions["help"].shortcut().toString() == "F1"
    shell.window.activateWindow()
    assert shell.content is not None
    assert shell.kit is not None
    shell.show_page("sales")
    assert shown() == "sales"
    shell.show_page("leads")
    shell.kit.navigator.lead_requested.emit(1)
    settle(shell.kit)
    assert shown() == "leads"
    assert shell.content.panel is not None
    next(each for each in shell.content.panel.findChildren(QToolButton) if each.isVisible()).setFocus()
    assert shown() == "lead"
    shell.commands.run("figures")
    assert [each.page for each in shell.window.findChildren(HelpWindow)] == ["figures"]


def test_there_is_help_before_there_is_a_file(start_program: Open, tmp_path: Path) -> None:
    shell = start_program(tmp_path / "new.leaddesk")
    wait_for(lambda: isinstance(shell.window.centralWidget(), Welcome))
    welcome = shell.window.centralWidget()
    assert welcome is not None
    (key,) = welcome.findChildren(QShortcut)
    key.activated.emit()
    assert [each.page for each in shell.window.findChildren(HelpWindow)] == ["start"]


def letter_of(text: str) -> str:
    place = text.replace("&&", "  ").find("&")
    return text.replace("&&", "  ")[place + 1].casefold() if place >= 0 else ""
