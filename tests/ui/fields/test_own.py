"""Fields made, named, put in order and removed in the dialog."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.ui.fields.dialog import FieldsDialog
from leaddesk.ui.fields.field_form import FieldForm
from leaddesk.ui.kit.kit import Kit
from tests.ui.fields.surroundings import cells, define, fields, held, lead, show
from tests.ui.surroundings import settle

ENTER = Qt.Key.Key_Return


def form_of(dialog: FieldsDialog) -> FieldForm:
    (form,) = [each for each in dialog.own.findChildren(FieldForm) if each.isVisible()]
    return form


def test_a_field_is_made_by_the_keyboard_alone(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    dialog = show(empty_kit, opened)
    QTest.keyClick(dialog.own.new, ENTER)
    form = form_of(dialog)
    QTest.keyClicks(form.name, "Shoe size")
    form.type.setFocus()
    QTest.keyClick(form.type, Qt.Key.Key_Down)
    QTest.keyClick(form.type, ENTER)
    settle(empty_kit)
    assert [(each.name, each.type) for each in empty_kit.workspace.directory.fields] == [
        ("Shoe size", FieldType.NUMBER)
    ]
    assert (cells(dialog, 0), cells(dialog, 2), cells(dialog, 3)) == (["Shoe size"], ["shoe_size"], ["0"])
    assert dialog.done_line.isVisible()
    dialog.done_line.undo.click()
    settle(empty_kit)
    assert fields(empty_kit) == []
    assert not dialog.done_line.isVisible()


def test_what_is_refused_is_said_and_nothing_typed_is_lost(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    define(empty_kit, "Size")
    dialog = show(empty_kit, opened)
    dialog.own.new.click()
    form = form_of(dialog)
    form.name.setText("size")
    form.save_button.click()
    settle(empty_kit)
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
    settle(empty_kit)
    (field,) = empty_kit.workspace.directory.fields
    assert field.choices == ("blue", "red")


def test_a_word_that_is_written_otherwise_is_so_on_the_leads_too(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    field_id, lead_id = define(empty_kit, "Colour", FieldType.CHOICE, ("red", "blue")), lead(empty_kit)
    empty_kit.workspace.do(lambda work: custom_fields.set_value(work, lead_id, field_id, "red"))
    settle(empty_kit)
    dialog = show(empty_kit, opened)
    dialog.own.edit.click()
    form = form_of(dialog)
    form.name.setText("Farbe")
    form.choices.list.item(0).setText("rot")
    form.save_button.click()
    settle(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == (["Farbe"], ["rot"])


def test_fields_are_put_in_order(empty_kit: Kit, opened: list[FieldsDialog]) -> None:
    for name in ("a", "b", "c"):
        define(empty_kit, name)
    dialog = show(empty_kit, opened)
    dialog.own.table.selectRow(2)
    assert not dialog.own.down.isEnabled()
    dialog.own.up.click()
    settle(empty_kit)
    assert (fields(empty_kit), cells(dialog, 0)) == (["a", "c", "b"], ["a", "c", "b"])
    dialog.own.up.click()  # still the same one
    settle(empty_kit)
    assert fields(empty_kit) == ["c", "a", "b"]


def test_before_a_field_goes_it_is_said_how_many_leads_hold_something_in_it(
    empty_kit: Kit, opened: list[FieldsDialog]
) -> None:
    field_id, lead_id = define(empty_kit, "Size"), lead(empty_kit)
    define(empty_kit, "Unused")
    empty_kit.workspace.do(lambda work: custom_fields.set_value(work, lead_id, field_id, "M"))
    settle(empty_kit)
    dialog = show(empty_kit, opened)
    dialog.own.table.selectRow(0)
    assert dialog.own.in_use.text().startswith("1 lead")
    assert cells(dialog, 3) == ["1", "0"]
    dialog.own.table.setFocus()
    QTest.keyClick(dialog.own.table, Qt.Key.Key_Delete)
    settle(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == (["Unused"], [])
    assert dialog.done_line.isVisible()
    dialog.done_line.undo.click()
    settle(empty_kit)
    assert (fields(empty_kit), held(empty_kit)) == (["Size", "Unused"], ["M"])
