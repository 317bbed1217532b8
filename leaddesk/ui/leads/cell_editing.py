"""Typing in a cell of the table: F2 begins, Enter and Tab save, Esc takes back; nothing that was typed is lost."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from leaddesk.model.enums import StageKind
from leaddesk.services import bulk_moves, custom_fields, leads
from leaddesk.ui.kit.fields.field_kinds import Editor, typed
from leaddesk.ui.kit.fields.inputs import set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.kit.words.field_words import own_field
from leaddesk.ui.kit.words.translations import worded
from leaddesk.ui.leads.cell_kinds import EDITABLE, STAGE, CellKind, cell_kind
from leaddesk.ui.leads.model import LeadModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change
    from leaddesk.model.errors import LeadDeskError
    from leaddesk.services.work import Work
    from leaddesk.ui.leads.table import LeadTable


class CellEditing(QObject):
    """Makes the input of a cell, reads it, and writes what it says to the lead that it was opened for."""

    doubted = Signal(str)  # what is wrong with what is typed; empty: nothing any more

    def __init__(self, kit: Kit, table: "LeadTable", model: LeadModel) -> None:
        """Of this table and its model."""
        super().__init__(table)
        self._kit, self._table, self._model = kit, table, model
        self._open: tuple[int, str, CellKind] | None = None  # the lead, the column, how it is typed
        self._shown = ""  # in the input when it was opened
        self._again: tuple[int, str, str] | None = None  # what was typed and not taken
        self._held: Callable[[], None] | None = None  # what waits until nothing is typed any more
        self._take_columns()
        model.columns_changed.connect(self._take_columns)
        table.take_inputs_from(self)
        table.typing_ended.connect(self._let_go, Qt.ConnectionType.QueuedConnection)

    def hold(self, news: "Callable[[], None]", *, is_wanted: bool) -> bool:
        """Whether a cell is being typed in: what moves the rows would close it, so the last of it is done after that.

        Where the user wishes for it, what is typed is saved first, if it can be.
        """
        if self._table.is_typed_in and is_wanted:
            self._table.setFocus()
        self._held = news if self._table.is_typed_in else None
        return self._held is not None

    def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            held()

    def _take_columns(self) -> None:
        self._model.editable = frozenset()
        if not self._kit.workspace.looks_only:
            self._model.editable = EDITABLE | self._model.columns.own

    def make(self, row: int, key: str, parent: QWidget) -> Editor | None:
        """The input of a cell; None for one that only shows."""
        found = self._model.row_at(row)
        cell = cell_kind(self._kit, key, found) if found is not None else None
        if found is None or cell is None:
            return None
        self._open = (found.id, key, cell)
        editor = cell.kind.make(self._model.title(key), cell.held(found))
        editor.setParent(parent)
        self._shown = typed(editor)
        if self._again is not None and self._again[:2] == (found.id, key) and isinstance(editor, QLineEdit):
            editor.setText(self._again[2])
        self._again = None
        return editor

    def doubt(self, editor: Editor) -> str:
        """Why what is typed cannot be saved, which is shown too; empty if it can."""
        sentence = ""
        if self._open is not None:
            try:
                self._open[2].kind.read(editor)
            except ValueError as error:
                sentence = str(error)
        if isinstance(editor, QLineEdit):
            set_doubt(self._kit, editor, sentence)
        self.doubted.emit(sentence)
        return sentence

    def save(self, editor: Editor) -> None:
        """Write what is typed, if it is something else than the lead has."""
        if self._open is None or not self._kit.workspace.is_open or self.doubt(editor):
            return
        (lead_id, key, cell), self._open = self._open, None
        value, found = cell.kind.read(editor), self._model.row_with(lead_id)
        # Who only looked changes nothing, not even spaces at the ends of what an import brought.
        if typed(editor) == self._shown or (found is not None and value == cell.held(found)):
            return
        if cell.field == STAGE:
            self._move(lead_id, value)
            return
        text, change = typed(editor), _setting(self._kit, lead_id, cell.field, value)

        def failed(error: "LeadDeskError") -> None:
            self._open_again(lead_id, key, text, worded(error.message))

        self._kit.workspace.do(change, owner=self, failed=failed, quiet=True)

    def _move(self, lead_id: int, stage_id: object) -> None:
        """To a lost stage as from the menu: it asks why."""
        if not isinstance(stage_id, int):
            return
        stage, workspace = self._kit.workspace.directory.stages.get(stage_id), self._kit.workspace
        if stage is None or stage.kind is not StageKind.LOST:
            workspace.do(lambda work: bulk_moves.move_many(work, [lead_id], stage_id), quiet=True)
            return
        popup = ReasonPopup(self._kit, self._table)
        popup.given.connect(
            lambda reason: workspace.do(
                lambda work: bulk_moves.move_many(work, [lead_id], stage_id, reason=reason or None)
            )
        )
        popup.open_at(self._table.menu_point())

    def _open_again(self, lead_id: int, key: str, text: str, sentence: str) -> None:
        """What the rules refuse stands in its input again, with the reason."""
        row = self._model.row_of(lead_id)
        if row < 0:
            self._kit.navigator.notice_requested.emit("warning", sentence)
            return
        self._again = (lead_id, key, text)
        self._table.edit(self._model.index(row, self._model.columns.places[key]))
        self.doubted.emit(sentence)


def _setting(kit: Kit, lead_id: int, field: str, value: object) -> "Callable[[Work], Change]":
    """Sets a field of a lead, be it one that the user made."""
    own = own_field(kit, field)
    if own is None:
        return lambda work: leads.edit(work, lead_id, {field: value})
    field_id, text = own.id or 0, None if value is None else str(value)
    return lambda work: custom_fields.set_value(work, lead_id, field_id, text)
