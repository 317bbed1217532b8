"""From an imported column to a field that is searched for, in the whole program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from leaddesk.model.enums import FieldType
from leaddesk.services.lead_list import found_leads
from leaddesk.ui.fields.dialog import FieldsDialog
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import settle, wait_for


def dialog_of(shell: Shell) -> FieldsDialog:
    wait_for(
        lambda: any(isinstance(each, FieldsDialog) and each.isVisible() for each in QApplication.topLevelWidgets())
    )
    (found,) = [each for each in shell.window.findChildren(FieldsDialog) if each.isVisible()]
    return found


def found(shell: Shell, where: str) -> int:
    answers: list[int] = []
    shell.workspace.ask(shell, lambda work: len(found_leads(work, where)), answers.append, topic="test")
    wait_for(lambda: bool(answers))
    return answers[0]


def press(button: QPushButton, until: Callable[[], bool]) -> None:
    wait_for(button.isEnabled)
    button.click()
    wait_for(until)


def test_a_kept_column_is_a_field_two_clicks_after_the_import(shell: Shell, tmp_path: Path) -> None:
    assert shell.kit is not None
    path = tmp_path / "fair.csv"
    rows = "".join(f"Visitor {row},{row}\n" for row in range(1, 31))
    path.write_text("name,Lead Score\n" + rows, encoding="utf-8")
    shell.kit.navigator.import_requested.emit([path])
    page = shell.show_page("import")
    assert isinstance(page, ImportPage)
    assert page.footer.fields.isHidden()
    press(page.import_button, lambda: not page.footer.fields.isHidden())
    page.footer.fields.click()
    dialog = dialog_of(shell)
    wait_for(lambda: dialog.kept.table.rowCount() > 0)
    items = [dialog.kept.table.item(row, 0) for row in range(dialog.kept.table.rowCount())]
    dialog.kept.table.selectRow([item.text() for item in items if item is not None].index("Lead Score"))
    press(dialog.kept.form.make, lambda: bool(shell.workspace.directory.fields))
    dialog.accept()
    settle(shell.kit)
    (field,) = shell.workspace.directory.fields
    assert (field.name, field.type) == ("Lead Score", FieldType.NUMBER)
    assert found(shell, "lead_score:>20") == 10
    toast = shell.window.findChild(Toast)
    assert isinstance(toast, QWidget)
    shell.workspace.undo()
    settle(shell.kit)
    assert shell.workspace.directory.fields == ()
    assert found(shell, 'extra."Lead Score":30') == 1


def test_the_dialog_is_opened_from_the_menu_and_once_only(shell: Shell) -> None:
    shell.menus.actions["fields"].trigger()
    dialog = dialog_of(shell)
    shell.commands.run("fields")
    assert dialog_of(shell) is dialog
    dialog.accept()
