"""Fields of a panel for the usual kinds of values."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from leaddesk.ui.kit.date_edit import DateEdit
from leaddesk.ui.kit.field_row import FieldRow
from leaddesk.ui.kit.inputs import combo_box, line_edit
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


def text_row(kit: "Kit", label: str, text: str, *, placeholder: str = "") -> FieldRow:
    """A text; `edited` gives a str without space at its ends."""

    def read(editor: QLineEdit | QComboBox) -> object:
        return editor.text().strip() if isinstance(editor, QLineEdit) else None

    row = FieldRow(kit, label, text, lambda: line_edit(label, str(row.value), placeholder), read)
    row.set_value(text, text)
    return row


def choice_row(
    kit: "Kit", label: str, choices: Sequence[tuple[str, object]], chosen: object, *, text: str | None = None
) -> FieldRow:
    """One of several words, each with its value; `edited` gives the value. `text` is shown if none is chosen."""
    shown = next((words for words, value in choices if value == chosen), text or "")

    def make() -> QComboBox:
        box = combo_box(label)
        for words, value in choices:
            box.addItem(words, value)
        box.setCurrentIndex(next((place for place, (_, value) in enumerate(choices) if value == row.value), -1))
        return box

    def read(editor: QLineEdit | QComboBox) -> object:
        place = editor.currentIndex() if isinstance(editor, QComboBox) else -1
        return choices[place][1] if place >= 0 else row.value

    row = FieldRow(kit, label, shown, make, read)
    row.set_value(shown, chosen)
    return row


def date_row(kit: "Kit", label: str, day: date | None) -> FieldRow:
    """A day; `edited` gives a date or None."""

    def read(editor: QLineEdit | QComboBox) -> object:
        try:
            return editor.day() if isinstance(editor, DateEdit) else None
        except ValueError:
            raise ValueError(tr("This is no day that can be understood.")) from None

    def show(value: date | None) -> None:
        row.set_value("" if value is None else kit.formats.day(value), value)

    def make() -> DateEdit:
        return DateEdit(kit, label, row.value if isinstance(row.value, date) else None)

    row = FieldRow(kit, label, "", make, read)
    show(day)
    row.edited.connect(show)
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
