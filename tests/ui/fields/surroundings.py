"""What tests of the dialog do again and again."""

from pathlib import Path
from typing import TYPE_CHECKING

from leaddesk.model.custom_field import CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields, leads
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.ui.fields.dialog import FieldsDialog
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import settle, wait_for, window_over

if TYPE_CHECKING:
    from leaddesk.model.change import Done


def show(kit: Kit, opened: list[FieldsDialog], shown: str = "own") -> FieldsDialog:
    dialog = FieldsDialog(kit, shown, window_over())
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
