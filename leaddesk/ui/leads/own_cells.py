"""What the cells of the fields that the user made show; their values are kept as text."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from leaddesk.model import money
from leaddesk.model.enums import FieldType
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.custom_field import CustomField


def own_text(kit: Kit, field: "CustomField", kept: str, today: date) -> str:
    """A value as it is shown in a cell."""
    if field.type is FieldType.NUMBER:
        return kept.replace(".", kit.formats.decimal_point)
    if field.type is FieldType.MONEY:
        currency = kit.workspace.shop.currency
        return kit.formats.money(money.to_minor(Decimal(kept), currency), currency, cents=True)
    if field.type is FieldType.DATE:
        return kit.formats.short_day(date.fromisoformat(kept), today)
    if field.type is FieldType.YES_NO:
        return tr("Yes") if kept == "1" else tr("No")
    return kept


def own_day(field: "CustomField | None", kept: str) -> date | None:
    """The day that a value is, if it is one."""
    is_day = field is not None and field.type is FieldType.DATE
    return date.fromisoformat(kept) if is_day and kept else None
