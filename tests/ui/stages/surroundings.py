"""What tests of the dialog do again and again."""

from typing import TypeVar

from PySide6.QtWidgets import QDialog

from leaddesk.services import leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.stages.dialog import StagesDialog
from tests.ui.surroundings import settle, window_over

SHOP = ["Captured", "Nurturing", "Engaged", "Qualified", "Customer", "Lost"]
Form = TypeVar("Form", bound=QDialog)


def show(kit: Kit, opened: list[StagesDialog], pipeline_id: int = 0) -> StagesDialog:
    dialog = StagesDialog(kit, pipeline_id, window_over())
    opened.append(dialog)
    dialog.show()
    settle(kit)
    return dialog


def cells(dialog: StagesDialog, column: int = 0) -> list[str]:
    table = dialog.pane.table
    return [item.text() for row in range(table.rowCount()) if (item := table.item(row, column)) is not None]


def in_file(kit: Kit, pipeline_id: int = 1) -> list[str]:
    return [each.name for each in kit.workspace.directory.stages_of(pipeline_id)]


def form_of(dialog: StagesDialog, kind: type[Form]) -> Form:
    (form,) = [each for each in dialog.findChildren(kind) if each.isVisible()]
    return form


def choose(dialog: StagesDialog, name: str) -> None:
    dialog.pane.table.selectRow(cells(dialog).index(name))


def add_leads(kit: Kit, key: str, count: int) -> None:
    (stage_id,) = [each.id for each in kit.workspace.directory.stages.values() if each.key == key]
    for _ in range(count):
        kit.workspace.do(lambda work: leads.add(work, {"name": "Nora"}, stage_id=stage_id))
    settle(kit)
