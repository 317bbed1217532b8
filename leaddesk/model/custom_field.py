"""A field that the user made, and its values."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.columns import Value, json_text, reference, row_id, run_reference, word
from leaddesk.model.enums import FieldType
from leaddesk.model.query import ValueKind

# Few enough digits to be exact in spreadsheets too.
STORED_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
ASKED_AS: Mapping[FieldType, ValueKind] = MappingProxyType(
    {
        FieldType.TEXT: ValueKind.TEXT,
        FieldType.NUMBER: ValueKind.NUMBER,
        FieldType.MONEY: ValueKind.NUMBER,  # all of it in the shop's currency
        FieldType.DATE: ValueKind.DAY,
        FieldType.CHOICE: ValueKind.CODE,
        FieldType.YES_NO: ValueKind.YES_NO,
        FieldType.LINK: ValueKind.TEXT,
    }
)


class CustomField(Value):
    """`key` names it in files and searches; `choices` are the words of a choice field, in order."""

    id: int | None = row_id()
    key: str
    name: str
    type: FieldType = word(default=...)
    choices: tuple[str, ...] = json_text(default_factory=tuple)
    position: int = 0


class CustomValue(Value):
    """What a lead holds in a custom field: text; a number as `-1234.50`, a day as `2026-01-31`, yes or no as 1 or 0."""

    id: int | None = row_id()
    custom_field_id: int = reference("custom_field", default=..., index=True)
    lead_id: int = reference("lead", default=...)
    text: str
    import_run_id: int | None = run_reference()
