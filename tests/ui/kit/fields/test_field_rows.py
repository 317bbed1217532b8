from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.field_row import FieldRow
from leaddesk.ui.kit.fields.field_rows import money_row, text_row
from leaddesk.ui.kit.kit import Kit
from tests.ui.kit.sample_kit import make_kit

Key = Qt.Key


@pytest.fixture
def kit(qapp: QApplication) -> Kit:
    return make_kit(qapp)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.resize(640, 400)
    QVBoxLayout(page)
    qtbot.addWidget(page)
    return page


def show(qtbot: QtBot, page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()


def editor_of(row: FieldRow) -> QLineEdit:
    return row.findChildren(QLineEdit)[-1]  # one before it may still be there, on its way out


def press(widget: QWidget, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def test_a_field_is_edited_where_it_stands(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    row = text_row(kit, "Company", "Öste Cykel")
    show(qtbot, page, row)
    said: list[object] = []
    row.edited.connect(said.append)
    row.edit()
    editor_of(row).setText("Cykel AB ")
    press(editor_of(row), Key.Key_Return)
    assert (said, row.is_editing) == (["Cykel AB"], False)
    row.edit()
    editor_of(row).setText("Never mind")
    press(editor_of(row), Key.Key_Escape)
    assert (said, row.is_editing) == (["Cykel AB"], False)


def test_a_field_is_saved_by_leaving_it_and_not_if_nothing_changed(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    row, other = text_row(kit, "Company", "Öste"), QLineEdit()
    show(qtbot, page, row, other)
    said: list[object] = []
    row.edited.connect(said.append)
    for text in ("Öste", "Väste"):
        row.edit()
        editor_of(row).setText(text)
        other.setFocus()
        qtbot.waitUntil(lambda: not row.is_editing)
    assert said == ["Väste"]


def test_what_cannot_be_understood_stays_with_the_reason(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    row = money_row(kit, "Value", 286_000, "EUR")
    show(qtbot, page, row)
    row.edit()
    editor = editor_of(row)
    assert editor.text() == "2860"
    editor.setText("a lot")
    press(editor, Key.Key_Return)
    assert row.is_editing
    assert editor.property("doubt")
    assert editor.accessibleDescription()
    editor.setText("3,000.50")
    with qtbot.waitSignal(row.edited) as said:
        press(editor, Key.Key_Return)
    assert said.args == [300_050]


def test_a_day_is_typed_as_one_says_it(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    edit = DateEdit(kit, "Due")
    show(qtbot, page, edit)
    edit.setText("tomorrow")
    with qtbot.waitSignal(edit.day_changed) as said:
        press(edit, Key.Key_Return)
    assert said.args == [date(2026, 3, 13)]
    edit.setText("27/3")
    with qtbot.waitSignal(edit.day_changed) as picked:
        press(edit, Key.Key_Return)
    assert (picked.args, edit.text()) == ([date(2026, 3, 27)], "27 Mar 2026")
