"""The types of fields in plain words, each with an example."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.enums import FieldType
from leaddesk.model.messages import N_
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr

_NAMES: Mapping[FieldType, str] = MappingProxyType(
    {
        FieldType.TEXT: N_("Text"),
        FieldType.NUMBER: N_("Number"),
        FieldType.MONEY: N_("Money"),
        FieldType.DATE: N_("Date"),
        FieldType.CHOICE: N_("Choice"),
        FieldType.YES_NO: N_("Yes or no"),
        FieldType.LINK: N_("Link"),
    }
)
_CENTS = 24_90


def type_name(field_type: FieldType) -> str:
    """What a type is called."""
    return tr(_NAMES[field_type])


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
