"""Fields of a panel for the usual kinds of values."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from leaddesk.ui.kit.fields.field_row import FieldRow
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


def text_row(kit: "Kit", label: str, text: str, *, placeholder: str = "") -> FieldRow:
    """A text; `edited` gives a str without space at its ends."""

    def read(editor: QLineEdit | QComboBox) -> object:
        return editor.text().strip() if isinstance(editor, QLineEdit) else None

    row = FieldRow(kit, label, text, lambda: line_edit(label, str(row.value), placeholder), read)
    row.set_value(text, text)
    return row


def money_row(kit: "Kit", label: str, minor: int | None, currency: str) -> FieldRow:
    """An amount; `edited` gives minor units or None."""

    def read(editor: QLineEdit | QComboBox) -> object:
        text = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        try:
            return kit.formats.parse_money(text, currency) if text else None
        except ValueError:
            raise ValueError(tr("This is no amount that can be understood.")) from None

    def show(value: int | None) -> None:
        row.set_value("" if value is None else kit.formats.money(value, currency), value)

    def make() -> QLineEdit:
        held = row.value if isinstance(row.value, int) else None
        return line_edit(label, kit.formats.plain_money(held, currency))

    row = FieldRow(kit, label, "", make, read)
    row.set_weight("medium")
    show(minor)
    row.edited.connect(show)
    return row
