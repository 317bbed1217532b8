"""The types of fields in plain words, each with an example."""

from collections.abc import Mapping, Sequence

from leaddesk.model.enums import FieldType
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_CENTS = 24_90


def type_name(field_type: FieldType) -> str:
    """What a type is called."""
    names: Mapping[FieldType, str] = {
        FieldType.TEXT: tr("Text"),
        FieldType.NUMBER: tr("Number", "a figure, as 42.5"),
        FieldType.MONEY: tr("Money"),
        FieldType.DATE: tr("Date"),
        FieldType.CHOICE: tr("Choice"),
        FieldType.YES_NO: tr("Yes or no"),
        FieldType.LINK: tr("Link"),
    }
    return names[field_type]


def quoted(texts: Sequence[str]) -> str:
    """Texts in the language's quotation marks, one after the other."""
    return ", ".join(tr("“{text}”", text=text) for text in texts)


def type_with_example(kit: Kit, field_type: FieldType) -> str:
    """What a type is called, and what such a field may hold."""
    formats, workspace = kit.formats, kit.workspace
    examples: Mapping[FieldType, str] = {
        FieldType.TEXT: tr("likes roses"),
        FieldType.NUMBER: formats.number(42.5, 1),
        FieldType.MONEY: formats.money(_CENTS, workspace.shop.currency),
        FieldType.DATE: formats.day(workspace.today),
        FieldType.CHOICE: tr("one of your own words"),
        FieldType.YES_NO: tr("Yes"),
        FieldType.LINK: "https://example.com",
    }
    return tr("{type} – {example}", type=type_name(field_type), example=examples[field_type])
