"""The dialog of the user's own fields, at a real file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields, leads
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.ui.fields.dialog import FieldsDialog
from leaddesk.ui.fields.field_form import FieldForm
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle, wait_for, written

if TYPE_CHECKING:
    from leaddesk.model.change import Done

ENTER = Qt.Key.Key_Return


@pytest.fixture
def opened(empty_kit: Kit) -> Iterator[list[FieldsDialog]]:
    """The dialogs that a test opens; they go at its end, whatever still holds them."""
    dialogs: list[FieldsDialog] = []
    yield dialogs
    for dialog in dialogs:
        dialog.kept.stop()
    settle(empty_kit)
    for dialog in dialogs:
        shiboken6.delete(dialog)


def show(kit: Kit, opened: list[FieldsDialog], shown: str = "own") -> FieldsDialog:
    dialog = FieldsDialog(kit, shown, None)
    opened.append(dialog)
    dialog.show()
    settle(kit)
    return dialog


def define(kit: Kit, name: str, field_type: FieldType = FieldType.TEXT, choices: tuple[str, ...] = ()) -> int:
    made: list[Done] = []
    kit.workspace.do(lambda work: custom_fields.define(work, name, field_type, choices), then=made.append)
    wait_for(lambda: bool(made))
    return made[0].rows[0].row_id


def lead(kit: Kit, **fields: object) -> int:
    made: list[Done] = []
    kit.workspace.do(lambda work: leads.add(work, {"name": "Anna", **fields}), then=made.append)
    wait_for(lambda: bool(made))
    return made[0].rows[0].row_id


def take_in(kit: Kit, folder: Path, text: str) -> None:
    path = folder / "leads.csv"
    path.write_text(text, encoding="utf-8")
    ended: list[object] = []
    kit.workspace.run(lambda desk, progress: import_files(desk, ImportRequest((path,)), progress), then=ended.append)
    wait_for(lambda: bool(ended))


def fields(kit: Kit) -> list[str]:
    return [each.name for each in kit.workspace.directory.fields]


def held(kit: Kit) -> list[str]:
    found: list[list[CustomValue]] = []
    kit.workspace.ask(kit.navigator, lambda work: work.find(CustomValue), found.append, topic="held")
    wait_for(lambda: bool(found))
    return [each.text for each in found[0]]


def cells(dialog: FieldsDialog, column: int) -> list[str]:
    table = dialog.own.table if dialog.switch.key() == "own" else dialog.kept.table
    items = [table.item(row, column) for row in range(table.rowCount())]
    return [item.text() for item in items if item is not None]


def form_of(dialog: FieldsDialog) -> FieldForm:
    (form,) = [each for each in dialog.own.findChildren(FieldForm) if each.isVisible()]
    return form


def test_a_field_is_made_by_the_keyboard_alone(empty_kit: Kit, opened: list[FieldsDialog], qtbot: QtBot) -> None:
    dialog = show(empty_kit, opened)
    QTest.keyClick(dialog.own.new, ENTER)
    form = form_of(dialog)
    QTest.keyClicks(form.name, "Shoe size")
    form.type.setFocus()
    QTest.keyClick(form.type, Qt.Key.Key_Down)
    QTest.keyClick(form.type, ENTER)
    written(empty_kit)
    assert [(each.name, each.type) for each in empty_kit.workspace.directory.fields] == [
        ("Shoe size", FieldType.NUMBER)
    ]
    assert (cells(dialog, 0), cells(dialog, 2), cells(dialog, 3)) == (["Shoe size"], ["shoe_size"], ["0"])
    assert dialog.done_line.isVisible()
    dialog.done_line.undo.click()
    written(empty_kit)
    assert fields(empty_kit) == []
    assert not dialog.done_line.isVisible()


def test_what_is_refused_is_said_and_nothing_typed_is_lost(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    define(empty_kit, "Size")
    dialog = show(empty_kit, opened)
    dialog.own.new.click()
    form = form_of(dialog)
    form.name.setText("size")
    form.save_button.click()
    written(empty_kit)
    assert form.isVisible()
    assert "already" in form.problem.text()
    assert form.name.text() == "size"
    form.reject()


def test_a_choice_is_made_of_words_that_are_written_into_a_list(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    dialog = show(empty_kit, opened)
    dialog.own.new.click()
    form = form_of(dialog)
    form.name.setText("Colour")
    assert not form.choices.isVisible()
    form.type.setCurrentIndex(form.type.findData(FieldType.CHOICE))
    assert form.choices.isVisible()
    for word in ("red", "blue", ""):
        form.choices.add.click()
        form.choices.list.item(form.choices.list.count() - 1).setText(word)
    form.choices.list.setCurrentRow(1)
    form.choices.up.click()
    form.save_button.click()
    written(empty_kit)
    (field,) = empty_kit.workspace.directory.fields
    assert field.choices == ("blue", "red")


def test_a_word_that_is_written_otherwise_is_so_on_the_leads_too(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    field_id, lead_id = define(empty_kit, "Colour", FieldType.CHOICE, ("red", "blue")), lead(empty_kit)
    empty_kit.workspace.do(lambda work: custom_fields.set_value(work, lead_id, field_id, "red"))
    written(empty_kit)
    dialog = show(empty_kit, opened)
    dialog.own.edit.click()
    form = form_of(dialog)
    form.name.setText("Farbe")
    form.choices.list.item(0).setText("rot")
    form.save_button.click()
    written(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == (["Farbe"], ["rot"])


def test_fields_are_put_in_order(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    for name in ("a", "b", "c"):
        define(empty_kit, name)
    dialog = show(empty_kit, opened)
    dialog.own.table.selectRow(2)
    assert not dialog.own.down.isEnabled()
    dialog.own.up.click()
    written(empty_kit)
    assert (fields(empty_kit), cells(dialog, 0)) == (["a", "c", "b"], ["a", "c", "b"])
    dialog.own.up.click()  # still the same one
    written(empty_kit)
    assert fields(empty_kit) == ["c", "a", "b"]


def test_before_a_field_goes_it_is_said_how_many_leads_hold_something_in_it(
    empty_kit: Kit, opened: list[FieldsDialog]
) -> None:
    field_id, lead_id = define(empty_kit, "Size"), lead(empty_kit)
    define(empty_kit, "Unused")
    empty_kit.workspace.do(lambda work: custom_fields.set_value(work, lead_id, field_id, "M"))
    written(empty_kit)
    dialog = show(empty_kit, opened)
    dialog.own.table.selectRow(0)
    assert dialog.own.in_use.text().startswith("1 lead")
    assert cells(dialog, 3) == ["1", "0"]
    dialog.own.table.setFocus()
    QTest.keyClick(dialog.own.table, Qt.Key.Key_Delete)
    written(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == (["Unused"], [])
    assert dialog.done_line.isVisible()
    dialog.done_line.undo.click()
    written(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == (["Size", "Unused"], ["M"])


def test_a_kept_column_becomes_a_field_in_two_clicks(
    empty_kit: Kit, opened: list[FieldsDialog], tmp_path: Path
) -> None:
    take_in(empty_kit, tmp_path, "name,Lead Score,Zone\nAnna,7,north\nBo,8.5,south\nCarla,n/a,\n")
    dialog = show(empty_kit, opened, "kept")
    wait_for(lambda: dialog.kept.table.rowCount() == 2)
    assert (cells(dialog, 0), cells(dialog, 3)) == (["Lead Score", "Zone"], ["3", "2"])
    dialog.kept.table.selectRow(0)
    dialog.kept.form.type.setCurrentIndex(dialog.kept.form.type.findData(FieldType.NUMBER))
    dialog.kept.form.look_requested.emit()
    wait_for(dialog.kept.form.make.isEnabled)
    assert "“n/a”" in dialog.kept.form.told.text()
    dialog.kept.form.make.click()
    wait_for(lambda: fields(empty_kit) == ["Lead Score"])
    written(empty_kit)
    wait_for(lambda: cells(dialog, 0) == ["Zone", "Lead Score"])
    assert held(empty_kit) == ["7", "8.5"]
    assert dialog.done_line.isVisible()
    dialog.done_line.undo.click()
    written(empty_kit)
    wait_for(lambda: cells(dialog, 0) == ["Lead Score", "Zone"])
    assert (fields(empty_kit), held(empty_kit)) == ([], [])


def test_a_column_that_can_be_read_in_two_ways_asks_first(
    empty_kit: Kit, opened: list[FieldsDialog], tmp_path: Path
) -> None:
    take_in(empty_kit, tmp_path, "name,Tasting\nAnna,03/04/2025\nBo,05/06/2025\n")
    dialog = show(empty_kit, opened, "kept")
    wait_for(lambda: dialog.kept.table.rowCount() == 1)
    dialog.kept.table.selectRow(0)
    form = dialog.kept.form
    assert form.type.currentData() == FieldType.DATE
    wait_for(lambda: bool(form.answers))
    assert not form.make.isEnabled()
    first = form.answers[0]
    assert isinstance(first, QPushButton)
    first.click()
    wait_for(form.make.isEnabled)
    form.make.click()
    wait_for(lambda: fields(empty_kit) == ["Tasting"])
    assert held(empty_kit) == ["2025-04-03", "2025-06-05"]


def test_a_name_that_is_taken_is_said_and_the_column_stays(
    empty_kit: Kit, opened: list[FieldsDialog], tmp_path: Path
) -> None:
    define(empty_kit, "Other")
    take_in(empty_kit, tmp_path, "name,Lead Score\nAnna,7\n")
    dialog = show(empty_kit, opened, "kept")
    wait_for(lambda: dialog.kept.table.rowCount() == 1)
    dialog.kept.table.selectRow(0)
    wait_for(dialog.kept.form.make.isEnabled)
    dialog.kept.form.name.setText("other")
    dialog.kept.form.make.click()
    wait_for(lambda: "already" in dialog.kept.form.told.text())
    assert dialog.kept.form.isEnabled()
    assert dialog.kept.form.name.text() == "other"
    assert fields(empty_kit) == ["Other"]


def test_stopped_while_values_move_nothing_has_changed(
    empty_kit: Kit, opened: list[FieldsDialog], tmp_path: Path
) -> None:
    take_in(empty_kit, tmp_path, "name,Lead Score\n" + "".join(f"Lead {row},{row}\n" for row in range(3000)))
    dialog = show(empty_kit, opened, "kept")
    wait_for(lambda: dialog.kept.table.rowCount() == 1)
    dialog.kept.table.selectRow(0)
    wait_for(dialog.kept.form.make.isEnabled)
    dialog.kept.form.make.click()
    dialog.kept.working.stop_requested.emit()
    wait_for(dialog.kept.form.isEnabled)
    written(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == ([], [])
    dialog.kept.form.make.click()
    wait_for(lambda: fields(empty_kit) == ["Lead Score"], 30_000)
    assert len(held(empty_kit)) == 3000


def test_what_is_written_goes_on_when_the_dialog_is_closed(
    empty_kit: Kit, opened: list[FieldsDialog], tmp_path: Path
) -> None:
    take_in(empty_kit, tmp_path, "name,Lead Score\n" + "".join(f"Lead {row},{row}\n" for row in range(3000)))
    dialog = show(empty_kit, opened, "kept")
    wait_for(lambda: dialog.kept.table.rowCount() == 1)
    dialog.kept.table.selectRow(0)
    wait_for(dialog.kept.form.make.isEnabled)
    dialog.kept.form.make.click()
    opened.clear()
    dialog.accept()
    wait_for(lambda: fields(empty_kit) == ["Lead Score"], 30_000)
    assert len(held(empty_kit)) == 3000


def test_what_users_wrote_is_no_markup(empty_kit: Kit, opened: list[FieldsDialog], tmp_path: Path) -> None:
    define(empty_kit, "<b>Size</b> {name}")
    take_in(empty_kit, tmp_path, "name,<i>x</i> {0}\nAnna,<script>{1}\n")
    dialog = show(empty_kit, opened)
    dialog.own.remove.click()
    written(empty_kit)
    assert fields(empty_kit) == []
    dialog.switch.chosen.emit("kept")
    dialog.switch.set_key("kept")
    wait_for(lambda: dialog.kept.table.rowCount() == 1)
    dialog.kept.table.selectRow(0)
    wait_for(dialog.kept.form.make.isEnabled)
    dialog.kept.form.make.click()
    wait_for(lambda: fields(empty_kit) == ["<i>x</i> {0}"])
    settle(empty_kit)
    assert isinstance(empty_kit.workspace.directory.fields[0], CustomField)
