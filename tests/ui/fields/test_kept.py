"""Kept columns made fields in the dialog."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from leaddesk.model.custom_field import CustomField
from leaddesk.model.enums import FieldType
from leaddesk.ui.fields.dialog import FieldsDialog
from leaddesk.ui.kit.kit import Kit
from tests.ui.fields.surroundings import cells, define, fields, held, show, take_in
from tests.ui.surroundings import settle, wait_for


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
    settle(empty_kit)
    wait_for(lambda: cells(dialog, 0) == ["Zone", "Lead Score"])
    assert held(empty_kit) == ["7", "8.5"]
    assert dialog.done_line.isVisible()
    dialog.done_line.undo.click()
    settle(empty_kit)
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
    settle(empty_kit)
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
    settle(empty_kit)
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
