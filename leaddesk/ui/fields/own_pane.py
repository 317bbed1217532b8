"""The fields that the user made: in order, with their types and how many leads hold something in them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.custom_field import CustomField
from leaddesk.services import custom_fields
from leaddesk.ui.fields.field_form import FieldForm
from leaddesk.ui.fields.words import type_name
from leaddesk.ui.kit.buttons import danger_button, icon_button, plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.change import Done

_TABLES = frozenset({"custom_field", "custom_value"})


class OwnPane(QWidget):
    """A row a field, and under them what can be done with the one that is chosen."""

    told = Signal(object, str, str)  # Done, what was done, and more about it

    def __init__(self, kit: Kit) -> None:
        """Filled as soon as it is read."""
        super().__init__()
        self._kit = kit
        self._fields: tuple[CustomField, ...] = ()
        self._held: Mapping[int, int] = {}
        self._chosen_id: int | None = None
        self.hint = label(
            tr(
                "A field of your own stands in the lead panel, in searches, in exports and in imports. "
                "Search for it by its key, such as {example}.",
                example="shoe_size:>40",
            ),
            tone="muted",
            wrap=True,
        )
        heads = (tr("Name"), tr("Type"), tr("Key"), tr("Leads"))
        self.table = PlainTable(kit, tr("Fields"), heads, figures=(3,), height=240)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setWordWrap(False)
        self.table.itemSelectionChanged.connect(self._tell_chosen)
        self.table.doubleClicked.connect(lambda _: self._edit())
        self.new = plain_button(kit, tr("New field…"), "plus")
        self.edit = plain_button(kit, tr("Edit…"), "pencil")
        self.up = icon_button(kit, "arrow-up", tr("Move up"))
        self.down = icon_button(kit, "arrow-down", tr("Move down"))
        self.remove = danger_button(kit, tr("Delete"), "trash")
        self.in_use = label("", role="small", tone="muted", wrap=True)
        self.in_use.setMinimumHeight(kit.theme.line("small"))  # kept free, so that nothing moves
        self.new.clicked.connect(lambda: self._open(None))
        self.edit.clicked.connect(self._edit)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        kit.workspace.changed.connect(self._hear)
        self._read()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._kit.theme.scaled(8))
        for button in (self.new, self.edit, self.up, self.down):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.theme.scaled(8))
        for widget in (self.hint, self.table, self.in_use):
            column.addWidget(widget, int(widget is self.table))
        column.addLayout(row)

    def _hear(self, done: "Done") -> None:
        if _TABLES & done.tables:
            self._read()

    def _read(self) -> None:
        self._kit.workspace.ask(self, custom_fields.held_counts, self._show, topic="held")

    def _show(self, held: Mapping[int, int]) -> None:
        self._fields, self._held = self._kit.workspace.directory.fields, held
        number = self._kit.formats.number
        self.table.blockSignals(True)
        self.table.show_rows(
            [(each.name, type_name(each.type), each.key, number(held.get(each.id or 0, 0))) for each in self._fields]
        )
        ids = [each.id for each in self._fields]
        if self._chosen_id in ids:
            self.table.selectRow(ids.index(self._chosen_id))
        elif ids:
            self.table.selectRow(min(max(self.table.currentRow(), 0), len(ids) - 1))
        self.table.blockSignals(False)
        self._tell_chosen()

    def _field(self) -> CustomField | None:
        row = self.table.chosen()
        return self._fields[row] if row is not None and row < len(self._fields) else None

    def _tell_chosen(self) -> None:
        field = self._field()
        self._chosen_id = field.id if field is not None else None
        row = self._fields.index(field) if field is not None else -1
        for button, can_be in (
            (self.edit, field is not None),
            (self.remove, field is not None),
            (self.up, row > 0),
            (self.down, 0 <= row < len(self._fields) - 1),
        ):
            button.setEnabled(can_be)
        held = self._held.get(self._chosen_id or 0, 0)
        said = tr("%Ln lead(s) hold something in this field. Deleting it can be undone.", "", held)
        self.in_use.setText(said if held else "")

    def _edit(self) -> None:
        if (field := self._field()) is not None:
            self._open(field)

    def _open(self, field: CustomField | None) -> None:
        FieldForm(self._kit, field, self._made if field is None else self._edited, self).open()

    def _made(self, done: "Done") -> None:
        self._chosen_id = next((row.row_id for row in done.rows if row.table == "custom_field"), None)
        self.told.emit(done, tr("Field “{name}” added", name=str(done.label.values.get("name", ""))), "")
        self._read()

    def _edited(self, done: "Done") -> None:
        if done.rows:
            self.told.emit(done, tr("Field “{name}” changed", name=str(done.label.values.get("name", ""))), "")

    def _move(self, step: int) -> None:
        field = self._field()
        if field is not None and field.id is not None:
            field_id, place = field.id, self._fields.index(field) + step
            self._kit.workspace.do(lambda work: custom_fields.move(work, field_id, place), owner=self, quiet=True)

    def _remove(self) -> None:
        """At once, for it can be undone; what leads held is counted."""
        field = self._field()
        if field is None or field.id is None:
            return
        field_id, name, held = field.id, field.name, self._held.get(field.id, 0)
        more = tr("%Ln lead(s) held something in it.", "", held) if held else ""

        def tell(done: "Done") -> None:
            self.told.emit(done, tr("Field “{name}” deleted", name=name), more)

        self._kit.workspace.do(lambda work: custom_fields.delete(work, field_id), owner=self, then=tell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.table.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._edit()
        elif self.table.hasFocus() and event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self._remove()
        else:
            super().keyPressEvent(event)
