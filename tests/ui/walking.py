"""A window in which everything that can be pressed is pressed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.shell.palette import Palette

# Those that ask the system for something and wait for it, and those that only build everything anew.
OUTWARD = frozenset({"quit", "new_file", "open_file", "open_recent", "show_folder", "report", "full_screen"})
OF_USER = frozenset({"dark", "larger", "smaller", "usual_size", "desk"})


@dataclass
class Walker:
    """Presses, and keeps what was pressed, and what led to a form."""

    window: QWidget
    forms: list[str] = field(default_factory=list)  # that could be saved
    pressed: set[str] = field(default_factory=set)

    def press_all_of(self, whole: QWidget, but: frozenset[str] = frozenset()) -> None:
        """Press every button that can be, once, and choose all that the menus offer which that opens."""
        for button in [each for each in whole.findChildren(QAbstractButton) if _can_be_pressed(each)]:
            if isValid(button) and _can_be_pressed(button):
                name = button.accessibleName() or button.text()
                if name not in but:
                    self.pressed.add(name)
                    button.click()
                    self.put_away(name)

    def choose_all_of(self, menu: QMenu, after: str) -> None:
        """Choose each of the actions of a menu and of those below it, but those that say what is shown."""
        for action in list(_actions(menu)):
            is_deed = isValid(action) and action.isEnabled() and not action.isCheckable()
            if is_deed and action.objectName() not in OUTWARD | OF_USER:
                self.choose(action, after)

    def choose(self, action: QAction, after: str) -> None:
        """Choose one of them."""
        name = f"{after} › {action.text()}"
        self.pressed.add(name)
        action.trigger()
        self.put_away(name)

    def put_away(self, after: str) -> None:
        """Close what was opened, and look whether it was a form."""
        QApplication.processEvents()
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            popup.hide()
            self.choose_all_of(popup, after)
        elif popup is not None:
            popup.close()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                if isinstance(dialog, Form) and dialog.save_button.isEnabled():
                    self.forms.append(after)
                dialog.reject()
        for palette in self.window.findChildren(Palette):
            palette.close()


def answer_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let whoever asks for a file be told none: nobody is there to choose one."""
    for asking in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, asking, lambda *_: ("", ""))


def inputs_in(whole: QWidget) -> Iterator[QLineEdit | QPlainTextEdit]:
    """What can be typed in there, but for searching."""
    inputs: list[QLineEdit | QPlainTextEdit] = [*whole.findChildren(QLineEdit), *whole.findChildren(QPlainTextEdit)]
    for each in inputs:
        if each.isVisible() and each.isEnabled() and not each.isReadOnly() and not isinstance(each, SearchField):
            yield each


def _can_be_pressed(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled()


def _actions(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            if action.isEnabled():
                yield from _actions(below)
        elif not action.isSeparator():
            yield action
