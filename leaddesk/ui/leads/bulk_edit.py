"""Sets one field of many leads to the same value."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from leaddesk.model.query import OWN_PREFIX
from leaddesk.services import bulk_moves
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.field_words import own_field
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.cell_kinds import TOGETHER, CellKind, cell_kind
from leaddesk.ui.leads.model import LeadModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change
    from leaddesk.model.listed_lead import LeadRow
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.fields.field_kinds import Editor


class BulkEdit(Form):
    """The field, and under it the input that fits it; an empty one takes away what they have, saved twice."""

    help_page = "leads"

    def __init__(self, kit: Kit, model: LeadModel, ids: Sequence[int], key: str, parent: QWidget) -> None:
        """Of these leads; the field of `key` is chosen if it can be the same for many."""
        super().__init__(kit, tr("Edit %Ln lead(s)", "", len(ids)), tr("Save"), parent, width=400)
        self._ids = tuple(ids)
        self._model = model
        self._cell: CellKind | None = None
        self._agreed = False  # to take away what they have
        self.value: Editor | None = None
        self.field = combo_box(tr("Field"))
        for each in (*TOGETHER, *(OWN_PREFIX + own.key for own in kit.workspace.directory.fields)):
            self.field.addItem(model.title(each), each)
        self.field.setCurrentIndex(max(0, self.field.findData(key)))
        self.body.addWidget(self.field)
        hint = tr("All of them get this value.")
        self._hint = label(hint, role="small", tone="muted", wrap=True)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.problem)
        self.field.currentIndexChanged.connect(lambda _: self._change_field())
        self._change_field()

    def save(self) -> None:
        """Set it for all of them."""
        if self.value is None or self._cell is None:
            return
        try:
            value = self._cell.kind.read(self.value)
        except ValueError as error:
            self.say(str(error), self.value)
            return
        if value is None and not self._agreed:
            self._agreed = True
            field = self.field.currentText()
            told = tr("This takes “{field}” away from all of them. Save once more to do so.", field=field)
            self.say(told, self.value)
            return
        self.write(_setting(self.kit, self._ids, self._cell.field, value), count=len(self._ids))

    def _change_field(self) -> None:
        """The input of the field that is chosen, with what the first of the leads that is at hand has."""
        key = self.field.currentData()
        self._cell, self._agreed = cell_kind(self.kit, key), False
        if self.value is not None:
            self.value.hide()
            self.value.deleteLater()
            self.value = None
        if self._cell is None:
            return
        self.value = self._cell.kind.make(self._model.title(key), self._common_value(self._cell))
        self.body.insertWidget(1, self.value)
        self.put_in_order([self.field, self.value])
        self.say("")
        self.value.setFocus()

    def _common_value(self, cell: CellKind) -> object:
        """What all that are at hand have in common; None where they differ."""
        rows: list[LeadRow | None] = [self._model.row_with(lead_id) for lead_id in self._ids[:200]]
        held = {cell.held(row) for row in rows if row is not None}
        return held.pop() if len(held) == 1 and len(self._ids) <= len(rows) else None


def _setting(kit: Kit, ids: Sequence[int], field: str, value: object) -> "Callable[[Work], Change]":
    """Sets a field of leads, be it one that the user made."""
    own = own_field(kit, field)
    if own is None:
        return lambda work: bulk_moves.edit_many(work, ids, {field: value})
    field_id, text = own.id or 0, None if value is None else str(value)
    return lambda work: bulk_moves.set_many(work, ids, field_id, text)
