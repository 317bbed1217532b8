"""The columns that the journal derives from others: what a row is found by and sorted by."""

from collections.abc import Mapping

from leaddesk.model import folding
from leaddesk.storage.statements import Stored

_FOUND_BY = {
    "lead": ("name", "company", "email", "phone", "mobile"),
    "account": ("name", "vat_id", "email", "phone"),
    "stakeholder": ("name", "title", "email", "phone", "mobile"),
}


def sources(table: str) -> tuple[str, ...]:
    """The columns that derived ones are made from, in the order `derive` expects; none for most tables."""
    return _FOUND_BY.get(table, ())


def derived(table: str, row: Mapping[str, Stored], *, swedish: bool) -> dict[str, Stored]:
    """The derived columns of a row, from its source columns."""
    columns = _FOUND_BY.get(table)
    if columns is None:
        return {}
    name, *others = (_text(row.get(column)) for column in columns)
    return {
        "search_text": folding.search_text(name, *others),
        "sort_name": folding.sort_name(name or "", swedish),
    }


def _text(value: Stored) -> str | None:
    return None if value is None else str(value)
