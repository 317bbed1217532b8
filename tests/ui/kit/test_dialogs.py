"""What all dialogs have in common: how they are closed, and where the keyboard is after that."""

import importlib
import pkgutil
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk import ui
from leaddesk.services.deleted_leads import deleted_leads, restore
from leaddesk.services.persons.who import Whom
from leaddesk.ui.channels.channel_list import ChannelsDialog
from leaddesk.ui.fields.dialog import make_dialog as make_fields
from leaddesk.ui.help.window import HelpWindow
from leaddesk.ui.kit import buttons
from leaddesk.ui.kit.dialog import Dialog, Secondary
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.messages.templates_dialog import TemplatesDialog
from leaddesk.ui.messages.write_dialog import WriteDialog
from leaddesk.ui.persons.tell_dialog import TellDialog
from leaddesk.ui.shell.about import AboutDialog
from leaddesk.ui.shell.actions import ACTIONS
from leaddesk.ui.shell.crash_dialog import CrashDialog
from leaddesk.ui.shell.deleted_dialog import DeletedDialog
from leaddesk.ui.shell.history_dialog import HistoryDialog
from leaddesk.ui.shell.keys_dialog import KeysDialog
from leaddesk.ui.shell.named_actions import named_actions
from leaddesk.ui.shell.preferences_dialog import PreferencesDialog
from leaddesk.ui.stages.dialog import make_dialog as make_stages
from tests.ui.surroundings import settle, wait_for, window_over

SOURCES = Path(ui.__file__).parent


@pytest.fixture
def typing(kit: Kit) -> QLineEdit:
    """The second of two inputs of a window, which has the keyboard."""
    window = window_over()
    column, edits = QVBoxLayout(window), (QLineEdit(), QLineEdit())
    for edit in edits:
        column.addWidget(edit)
    window.show()
    window.activateWindow()
    edits[1].setFocus()
    wait_for(edits[1].hasFocus)
    return edits[1]


def over(typing: QLineEdit) -> QWidget:
    return typing.window()


MADE: dict[str, Callable[[Kit, QWidget], QDialog]] = {
    "about": AboutDialog,
    "history": HistoryDialog,
    "deleted": lambda kit, window: DeletedDialog(kit, deleted_leads, restore, window),
    "preferences": lambda kit, window: PreferencesDialog(kit, lambda _: None, lambda _, __: None, window),
    "keys": lambda kit, window: KeysDialog(kit, {each.name: QAction(window) for each in ACTIONS}, window),
    "channels": ChannelsDialog,
    "templates": TemplatesDialog,
    "fields": lambda kit, window: make_fields(kit, "own", window),
    "stages": lambda kit, window: make_stages(kit, 0, window),
    "message": lambda kit, window: WriteDialog(kit, 1, window),
    "tell": lambda kit, window: TellDialog(kit, Whom("lead", 1), window),
    "help": lambda kit, window: HelpWindow(kit, named_actions(), window),
}


@pytest.mark.parametrize("name", MADE)
def test_closed_by_esc_it_gives_the_keyboard_back_and_close_is_a_plain_button(
    kit: Kit, typing: QLineEdit, name: str
) -> None:
    dialog = MADE[name](kit, over(typing))
    if isinstance(dialog, HelpWindow):
        dialog.show_page("start")
    dialog.show()
    dialog.activateWindow()
    settle(kit, 1)
    assert not typing.hasFocus()
    buttons = {each.text(): each.property("kind") for each in dialog.findChildren(QPushButton) if each.isVisible()}
    assert buttons.get("Close", "plain") == "plain"
    assert list(buttons.values()).count("primary") <= 1
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    wait_for(typing.hasFocus)


def test_a_dialog_over_a_dialog_gives_it_back_to_that(kit: Kit, typing: QLineEdit) -> None:
    first = Dialog(kit, "First", over(typing))
    edit = QLineEdit()
    first.body.addWidget(edit)
    close = first.add_close()
    first.show()
    first.activateWindow()
    edit.setFocus()
    wait_for(edit.hasFocus)
    second = Dialog(kit, "Second", first)
    second.add_close()
    second.show()
    second.activateWindow()
    wait_for(second.isActiveWindow)
    second.reject()
    wait_for(edit.hasFocus)
    close.click()
    wait_for(typing.hasFocus)


def test_who_closes_it_from_elsewhere_keeps_the_keyboard_there(kit: Kit, typing: QLineEdit) -> None:
    dialog = Dialog(kit, "Beside", over(typing))
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.show()
    other = window_over()
    other.show()
    other.activateWindow()
    wait_for(other.isActiveWindow)
    dialog.reject()
    settle(kit, 1)
    assert QApplication.activeWindow() is other


def test_every_dialog_of_the_program_keeps_to_that() -> None:
    for module in pkgutil.walk_packages([str(SOURCES)], "leaddesk.ui."):
        importlib.import_module(module.name)
    classes, found = [QDialog], set[type]()
    while classes:
        below = [each for each in classes.pop().__subclasses__() if each.__module__.startswith("leaddesk.")]
        found.update(below)
        classes += below
    assert {each for each in found if not issubclass(each, Secondary)} == {CrashDialog}
    closing = [path.name for path in SOURCES.rglob("*.py") if re.search(r'tr\("Close"\)', path.read_text("utf-8"))]
    assert closing == ["dialog.py"]


def test_a_dialog_is_as_wide_as_its_buttons_need_and_the_one_of_help(kit: Kit, qtbot: QtBot) -> None:
    class Helped(Dialog):
        help_page = "start"

    dialog = Helped(kit, "Short", None, width=160)
    qtbot.addWidget(dialog)
    made = [buttons.plain_button(kit, words, "printer") for words in ("Not now", "Save what can be read", "Restore")]
    for button in made:
        dialog.buttons.addWidget(button)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in made))
