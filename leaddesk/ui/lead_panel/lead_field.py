"""A field of the lead, edited in place; what is refused stays in its input, with the reason under it."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.fields.field_kinds import Editor, FieldKind, typed
from leaddesk.ui.kit.fields.field_row import FieldRow
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import worded
from leaddesk.ui.lead_panel.saving import Refused

Save = Callable[[object, Refused], None]


class LeadField(FieldRow):
    """Shows a value and saves what becomes of it."""

    def __init__(self, kit: Kit, label: str, kind: FieldKind, save: Save, *, labelled: bool = True) -> None:
        """`save` is given the new value and what is to be done if it is refused."""
        super().__init__(kit, label, "", lambda: kind.make(label, self.held), self._read_typed, labelled=labelled)
        self.held: object = None  # by the lead, whatever is being typed
        self._kind = kind
        self._typed = ""
        self._refusal = ("", "")  # what was typed, and why it was not taken
        self.edited.connect(lambda value: save(value, self._tell_refusal))

    def show_value(self, value: object) -> None:
        """Show what the lead holds; an input that is open stays as it is."""
        self.held = value
        self.set_value(self._kind.shown(value), value)

    def _read_typed(self, editor: Editor) -> object:
        self._typed = typed(editor)
        text, sentence = self._refusal
        if sentence and text == self._typed:
            raise ValueError(sentence)
        return self._kind.read(editor)

    def _tell_refusal(self, error: LeadDeskError) -> None:
        text, sentence, focused = self._typed, worded(error.message), QApplication.focusWidget()
        self._refusal = ("", "")
        self.show_value(self.held)
        self.refuse(text, sentence)
        self._refusal = (text, sentence)
        if focused is not None and not self.isAncestorOf(focused) and self.window().isAncestorOf(focused):
            focused.setFocus()
