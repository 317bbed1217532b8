"""The window as its user meets it: opened, gone through, searched, undone, closed and opened again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QTableWidget

from leaddesk.services import leads
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.history_dialog import HistoryDialog
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell
from tests.journeys.conftest import Open, count
from tests.ui.surroundings import copy_of, settle, wait_for


def said(shell: Shell) -> str:
    return next((toast.sentence() for toast in shell.window.findChildren(Toast) if toast.isVisible()), "")


def test_every_page_is_shown_and_painted(shell: Shell) -> None:
    for name in shell.page_names():
        page = shell.show_page(name)
        assert page is not None
        assert page.isVisible()
        assert shell.kit is not None
        settle(shell.kit)
        assert not page.grab().isNull()
    assert not shell.window.windowIcon().isNull()


def test_what_is_done_is_told_and_can_be_undone_from_the_toast_and_the_menu(shell: Shell) -> None:
    before = count(shell)
    shell.workspace.do(lambda work: leads.add(work, {"name": "Ada Lovelace"}))
    wait_for(lambda: "Ada Lovelace" in said(shell))
    undo = shell.menus.actions["undo"]
    assert "Ada Lovelace" in undo.text()
    undo.trigger()
    wait_for(lambda: said(shell).startswith("Undone"))
    assert count(shell) == before
    shell.menus.actions["redo"].trigger()
    wait_for(lambda: count(shell) == before + 1)


def test_the_palette_finds_a_lead_and_opens_it(shell: Shell) -> None:
    shell.workspace.do(lambda work: leads.add(work, {"name": "Zacharias Quendt"}))
    wait_for(lambda: bool(said(shell)))
    shell.commands.run("palette")
    (palette,) = shell.window.findChildren(Palette)
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "quendt")
    wait_for(lambda: palette.first_title() == "Zacharias Quendt")
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: shell.open_lead > 0)
    assert not [each for each in shell.window.findChildren(Palette) if each.isVisible()]


def test_the_palette_runs_an_action_and_is_closed_by_escape(shell: Shell) -> None:
    shell.commands.run("palette")
    (palette,) = shell.window.findChildren(Palette)
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, ">boa")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert shell.content is not None
    assert shell.content.current == "board"
    shell.commands.run("palette")
    palette = next(each for each in shell.window.findChildren(Palette) if each.isVisible())
    QTest.keyClick(palette.findChildren(QLineEdit)[0], Qt.Key.Key_Escape)
    assert not [each for each in shell.window.findChildren(Palette) if each.isVisible()]


def test_a_view_of_the_sidebar_searches_the_leads(shell: Shell) -> None:
    assert shell.content is not None
    shell.content.sidebar.view_chosen.emit("overdue", "is:overdue", "leads")
    page = shell.content.page("leads")
    assert page is not None
    wait_for(lambda: getattr(page, "query", "") == "is:overdue")
    table = page.findChild(TableView)
    assert table is not None
    wait_for(lambda: table.model().rowCount() == count(shell, "is:overdue"))


def test_another_language_is_spoken_at_once(shell: Shell) -> None:
    shell.show_page("board")
    shell.commands.set_for_user({"language": "de"})
    assert shell.content is not None
    assert shell.content.current == "board"
    assert shell.menus.actions["page:board"].text() == "Board"
    assert shell.menus.actions["quit"].text().replace("&", "") == "Beenden"
    shell.commands.set_for_user({"language": "en"})
    assert shell.menus.actions["quit"].text().replace("&", "") == "Quit"


def test_a_larger_text_and_the_dark_are_seen_at_once(shell: Shell) -> None:
    small = shell.theme.line("body")
    shell.commands.set_for_user({"text_size": 200, "theme": "dark"})
    assert shell.theme.line("body") > 1.5 * small
    assert shell.theme.is_dark
    shell.commands.set_for_user({"text_size": 100, "theme": "light"})


def test_a_shop_that_sells_to_people_only_has_no_page_of_accounts(shell: Shell) -> None:
    assert "accounts" in shell.page_names()
    shell.commands.set_for_file("mode", "b2c")
    wait_for(lambda: "accounts" not in shell.page_names())
    shell.workspace.undo()
    wait_for(lambda: "accounts" in shell.page_names())


def test_the_window_comes_back_as_it_was_left(open_program: Open, sample_file: Path, tmp_path: Path) -> None:
    path = copy_of(sample_file, tmp_path)
    shell = open_program(path)
    shell.show_page("channels")
    shell.window.resize(1111, 777)
    QApplication.processEvents()
    shell.window.close()
    again = open_program(path)
    assert again.content is not None
    assert again.content.current == "channels"
    assert str(path) in again.preferences.settings.recent_files


def test_a_window_that_was_on_a_screen_that_is_gone_is_on_this_one(
    open_program: Open, sample_file: Path, tmp_path: Path
) -> None:
    path = copy_of(sample_file, tmp_path)
    shell = open_program(path)
    shell.window.move(-9_000, -9_000)
    QApplication.processEvents()
    shell.window.close()
    again = open_program(path)
    assert any(screen.availableGeometry().intersects(again.window.geometry()) for screen in QApplication.screens())


def test_a_file_that_is_gone_is_offered_in_grey(open_program: Open, sample_file: Path, tmp_path: Path) -> None:
    path, gone = copy_of(sample_file, tmp_path), tmp_path / "gone.leaddesk"
    Preferences().add_recent(gone)
    shell = open_program(path)
    menu = shell.menus.actions["open_recent"].menu()
    assert isinstance(menu, QMenu)
    wait_for(lambda: {each.text().split(" ")[0]: each.isEnabled() for each in menu.actions()} == {
        path.stem: True,
        "gone": False,
    })


def test_another_file_is_not_searched_for_what_was_sought_in_the_last(
    open_program: Open, sample_file: Path, tmp_path: Path
) -> None:
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
    first, second = (copy_of(sample_file, tmp_path / folder) for folder in ("one", "other"))
    shell = open_program(first)
    assert shell.kit is not None
    shell.kit.navigator.leads_requested.emit("no such lead")
    settle(shell.kit)
    shell.window.close()
    again = open_program(first)
    page = again.show_page("leads")
    assert getattr(page, "query", "") == "no such lead"
    again.open_path(second)
    wait_for(lambda: again.workspace.path == second and again.content is not None)
    assert getattr(again.show_page("leads"), "query", None) == ""


def test_an_import_that_was_taken_back_cannot_be_taken_back_again(shell: Shell) -> None:
    shell.commands.run("history")
    history = next(each for each in shell.window.findChildren(HistoryDialog))
    table = history.findChild(QTableWidget)
    assert table is not None
    wait_for(lambda: table.rowCount() > 0)
    table.selectRow(table.rowCount() - 1)
    take_back = next(each for each in history.findChildren(QPushButton) if each.text() == "Take this import back")
    assert take_back.isEnabled()
    take_back.click()
    wait_for(lambda: not take_back.isEnabled(), 30_000)
    history.accept()


def test_a_damaged_file_is_refused_in_a_sentence_and_left_as_it_is(open_program: Open, tmp_path: Path) -> None:
    path = tmp_path / "broken.leaddesk"
    path.write_bytes(b"no database" * 100)
    program_shell = open_program_refused(open_program, path)
    assert "not a LeadDesk file" in said(program_shell)
    assert path.read_bytes() == b"no database" * 100


def open_program_refused(open_program: Open, path: Path) -> Shell:
    shell = open_program(path.with_name("unused.leaddesk"))
    shell.open_path(path)
    wait_for(lambda: bool(said(shell)))
    return shell


def test_a_dropped_file_is_offered_for_import(shell: Shell, tmp_path: Path) -> None:
    source = tmp_path / "leads.csv"
    source.write_text("Name,Email\nAda,ada@example.org\n", encoding="utf-8")
    asked: list[list[Path]] = []
    assert shell.kit is not None
    shell.kit.navigator.import_requested.connect(asked.append)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(source))])
    shell.window.dropEvent(
        QDropEvent(
            QPointF(400, 400),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert asked == [[source]]


def test_what_the_command_line_does_is_seen_within_two_seconds(shell: Shell) -> None:
    from leaddesk.services.desk import Desk
    from leaddesk.storage.store import Store

    assert shell.content is not None
    shell.show_page("leads")
    page = shell.content.page("leads")
    assert page is not None
    table = page.findChild(TableView)
    assert table is not None
    before = table.model().rowCount()
    with Store(shell.workspace.path) as store:
        Desk(store, "Bob").do(leads.add, {"name": "From the command line"})
    wait_for(lambda: table.model().rowCount() == before + 1, 2_500)


@pytest.mark.logs_warnings
def test_an_unforeseen_error_is_shown_with_what_could_be_saved(shell: Shell) -> None:
    from leaddesk.ui.shell.crash_dialog import CrashDialog

    def broken(_: object) -> None:
        raise ZeroDivisionError("of Anna Bianchi")

    shell.workspace.ask(shell, lambda _: 1, broken)
    wait_for(lambda: any(each.isVisible() for each in shell.window.findChildren(CrashDialog)))
    (dialog,) = shell.window.findChildren(CrashDialog)
    assert "ZeroDivisionError" in dialog.report
    assert "Anna" not in dialog.report
    dialog.accept()


def test_where_there_is_no_room_for_both_the_panel_takes_the_place_of_the_page(shell: Shell) -> None:
    assert shell.kit is not None
    assert shell.content is not None
    shell.commands.set_for_user({"text_size": 200})
    shell.window.resize(720, 480)
    settle(shell.kit, 200)
    shell.kit.navigator.lead_requested.emit(1)
    wait_for(lambda: shell.content is not None and shell.content.pages.isHidden())
    shell.kit.navigator.lead_requested.emit(0)
    assert not shell.content.pages.isHidden()
    shell.kit.navigator.lead_requested.emit(1)
    wait_for(shell.content.pages.isHidden)
    shell.show_page("board")
    assert not shell.content.pages.isHidden()
    assert not shell.open_lead
