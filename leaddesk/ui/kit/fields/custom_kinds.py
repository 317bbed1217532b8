"""How the fields that the user made are shown and typed; their values are kept as text."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from leaddesk.model import money
from leaddesk.model.enums import FieldType
from leaddesk.model.links import page_link
from leaddesk.ui.kit.fields.field_kinds import (
    Editor,
    FieldKind,
    choice_kind,
    day_kind,
    money_kind,
    number_kind,
    text_kind,
    typed,
)
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.custom_field import CustomField


def custom_kind(kit: Kit, field: "CustomField") -> FieldKind:
    """The kind of a field that the user made."""
    if field.type is FieldType.CHOICE:
        return choice_kind(lambda: [("–", None), *((word, word) for word in field.choices)])
    if field.type is FieldType.YES_NO:
        return choice_kind(lambda: [("–", None), (tr("Yes"), "1"), (tr("No"), "0")])
    if field.type is FieldType.DATE:
        iso = date.fromisoformat
        return _over(day_kind(kit), iso, lambda value: value.isoformat() if isinstance(value, date) else None)
    if field.type is FieldType.MONEY:
        currency = kit.workspace.shop.currency
        return _over(
            money_kind(kit, lambda: currency),
            lambda text: money.to_minor(Decimal(text), currency),
            lambda value: money.to_text(value, currency) if isinstance(value, int) else None,
        )
    if field.type is FieldType.LINK:
        return _link_kind()
    return number_kind(kit) if field.type is FieldType.NUMBER else text_kind()


def _link_kind() -> FieldKind:
    """An address of the web: `example.com` is completed, what might start a program is refused."""
    text = text_kind()

    def read(editor: Editor) -> object:
        said = typed(editor)
        link = page_link(said) if said else None
        if said and link is None:
            raise ValueError(tr("“{text}” is not a web address such as https://example.com.", text=said))
        return link.address if link is not None else None

    return FieldKind(text.shown, text.make, read)


def _over(kind: FieldKind, of_text: Callable[[str], object], to_text: Callable[[object], object]) -> FieldKind:
    """A kind whose values are kept as text."""

    def value(text: object) -> object:
        return of_text(text) if isinstance(text, str) and text else None

    def read(editor: Editor) -> object:
        return to_text(kind.read(editor))

    return FieldKind(lambda text: kind.shown(value(text)), lambda name, text: kind.make(name, value(text)), read)
