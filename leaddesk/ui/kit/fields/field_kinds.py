"""How the values of fields are shown, typed and read back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit

from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit, suggest
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

Editor = QLineEdit | QComboBox
Choices = Callable[[], Sequence[tuple[str, object]]]


@dataclass(frozen=True)
class FieldKind:
    """`shown` as text; `make` an input of a name that holds a value; `read` it, or raise ValueError with a sentence."""

    shown: Callable[[object], str]
    make: Callable[[str, object], Editor]
    read: Callable[[Editor], object]


def text_kind(suggestions: Callable[[], Sequence[str]] | None = None) -> FieldKind:
    """A text or None, with suggestions while one types."""

    def make(name: str, value: object) -> Editor:
        edit = line_edit(name, _text(value))
        if suggestions is not None:
            suggest(edit, suggestions())
        return edit

    return FieldKind(_text, make, lambda editor: typed(editor) or None)


def name_kind() -> FieldKind:
    """A text that may not be missing: what is wrong with an empty one is for the rules to say."""
    return FieldKind(_text, lambda name, value: line_edit(name, _text(value)), typed)


def money_kind(kit: Kit, currency: Callable[[], str]) -> FieldKind:
    """Minor units or None."""

    def read(editor: Editor) -> object:
        text = typed(editor)
        try:
            return kit.formats.parse_money(text, currency()) if text else None
        except ValueError:
            raise ValueError(tr("“{text}” is not an amount.", text=text)) from None

    def shown(value: object) -> str:
        return kit.formats.money(value, currency(), cents=True) if isinstance(value, int) else ""

    def make(name: str, value: object) -> Editor:
        return line_edit(name, kit.formats.plain_money(value if isinstance(value, int) else None, currency()))

    return FieldKind(shown, make, read)


def day_kind(kit: Kit) -> FieldKind:
    """A date or None."""

    def read(editor: Editor) -> object:
        try:
            return editor.day() if isinstance(editor, DateEdit) else None
        except ValueError:
            raise ValueError(tr("“{text}” is not a day; write 27 March, Friday or +3.", text=typed(editor))) from None

    def shown(value: object) -> str:
        return kit.formats.day(value) if isinstance(value, date) else ""

    return FieldKind(shown, lambda name, value: DateEdit(kit, name, value if isinstance(value, date) else None), read)


def percent_kind(kit: Kit) -> FieldKind:
    """A whole number of percent or None."""

    def read(editor: Editor) -> object:
        text = typed(editor).removesuffix("%").strip()
        try:
            number = kit.formats.parse_number(text) if text else None
        except ValueError:
            raise ValueError(tr("“{text}” is not a percentage.", text=text)) from None
        if number is not None and (number != int(number) or not 0 <= number <= 100):
            raise ValueError(tr("A probability is a whole number from 0 to 100."))
        return None if number is None else int(number)

    def shown(value: object) -> str:
        return kit.formats.percent(value / 100, 0) if isinstance(value, int) else ""

    return FieldKind(shown, lambda name, value: line_edit(name, "" if value is None else str(value)), read)


def choice_kind(choices: Choices) -> FieldKind:
    """One of several words; the first is for none."""

    def make(name: str, value: object) -> Editor:
        box = combo_box(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        for words, each in choices():
            box.addItem(words, each)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box

    def shown(value: object) -> str:
        return next((words for words, each in choices() if each == value), "") if value is not None else ""

    return FieldKind(shown, make, lambda editor: editor.currentData() if isinstance(editor, QComboBox) else None)


def number_kind(kit: Kit) -> FieldKind:
    """A number kept as text: `-1234.50`."""

    def read(editor: Editor) -> object:
        text = typed(editor)
        try:
            return format(kit.formats.parse_number(text), "f") if text else None
        except ValueError:
            raise ValueError(tr("“{text}” is not a number.", text=text)) from None

    def shown(value: object) -> str:
        return _text(value).replace(".", kit.formats.decimal_point)

    return FieldKind(shown, lambda name, value: line_edit(name, shown(value)), read)


def days_kind(kit: Kit, most: int) -> FieldKind:
    """A whole number of days, up to the most, or None."""

    def read(editor: Editor) -> object:
        text = typed(editor)
        try:
            number = kit.formats.parse_number(text) if text else None
        except ValueError:
            raise ValueError(tr("“{text}” is not a number of days.", text=text)) from None
        if number is not None and (number != int(number) or not 0 <= number <= most):
            raise ValueError(tr("“{text}” is not a number of days.", text=text))
        return None if number is None else int(number)

    def shown(value: object) -> str:
        return tr("%Ln day(s)", "", value) if isinstance(value, int) else ""

    return FieldKind(shown, lambda name, value: line_edit(name, _text(value)), read)


def typed(editor: Editor) -> str:
    """What stands in an input."""
    return (editor.currentText() if isinstance(editor, QComboBox) else editor.text()).strip()


def _text(value: object) -> str:
    return "" if value is None else str(value)
