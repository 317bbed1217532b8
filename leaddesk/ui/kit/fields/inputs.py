"""Inputs with a name for a screen reader, and the sign of doubt that never stands in the way."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QStyledItemDelegate
from typing_extensions import override

from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.labels import set_property
from leaddesk.ui.kit.tool_tips import plain_tip

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_LINE_ENDS = re.compile(r"\s*[\n\r\t\v\f\x85\u2028\u2029]\s*")


def line_edit(name: str, text: str = "", placeholder: str = "", *, takes_lines: bool = False) -> QLineEdit:
    """A line to type into; unless it `takes_lines`, line ends and tabs in what is pasted are spaces."""
    edit = QLineEdit(text)
    if not takes_lines:
        edit.textEdited.connect(lambda typed: _keep_to_one_line(edit, typed))
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    return edit


def text_edit(name: str, text: str = "", placeholder: str = "") -> QPlainTextEdit:
    """Lines to type into; Tab goes on."""
    edit = QPlainTextEdit(text)
    edit.setAccessibleName(name)
    edit.setPlaceholderText(placeholder)
    edit.setTabChangesFocus(True)
    return edit


def combo_box(name: str = "", *, small: bool = False) -> QComboBox:
    """A choice of many; without a name where it is named by what stands before it."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setProperty("small", small)
    # Of the two delegates that Qt has for it, this one keeps to the style sheet.
    box.setItemDelegate(QStyledItemDelegate(box))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


class ChoiceBox(QComboBox):
    """A choice; the wheel scrolls what it stands in, and changes nothing."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _keep_to_one_line(edit: QLineEdit, typed: str) -> None:
    line = _LINE_ENDS.sub(" ", typed)
    if line != typed:
        behind = len(_LINE_ENDS.sub(" ", typed[edit.cursorPosition() :]))
        edit.setText(line)
        edit.setCursorPosition(len(line) - behind)


def check_box(text: str, *, on: bool = False, name: str = "") -> QCheckBox:
    """A yes or no; `name` if it has no words."""
    box = QCheckBox(text)
    box.setChecked(on)
    if name:
        box.setAccessibleName(name)
    return box


def suggest(edit: QLineEdit, words: Sequence[str]) -> None:
    """Offer words that hold what is typed."""
    completer = QCompleter(list(words), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)


def is_left(event: QFocusEvent) -> bool:
    """Whether the keyboard leaves an input for another: not for a menu over it, nor with the window for a while."""
    for_a_while = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
    return event.lostFocus() and event.reason() not in for_a_while


def set_doubt(kit: "Kit", edit: QLineEdit, sentence: str) -> None:
    """Show a doubt about what was typed, and say why in tool tip and description; an empty sentence ends it."""
    had = bool(edit.property("doubt"))
    set_property(edit, "doubt", bool(sentence))
    edit.setToolTip(plain_tip(sentence))
    edit.setAccessibleDescription(sentence)
    if sentence and not had:
        sign = QAction(edit)
        sign.setObjectName("doubt")
        keep_icon(kit, sign, "triangle-alert", "warning")
        edit.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
    elif not sentence:
        for action in edit.actions():
            if action.objectName() == "doubt":
                edit.removeAction(action)
