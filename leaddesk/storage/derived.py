"""The columns that the journal derives from others: what a row is found by and sorted by."""

from collections.abc import Mapping, Sequence
from typing import cast

from leaddesk.model import folding
from leaddesk.storage.statements import Stored

DERIVED = ("search_text", "sort_name")

_FOUND_BY = {
    "lead": ("name", "company", "email", "phone", "mobile"),
    "account": ("name", "vat_id", "email", "phone"),
    "stakeholder": ("name", "title", "email", "phone", "mobile"),
}


def sources(table: str) -> tuple[str, ...]:
    """The columns that derived ones are made from, in the order `derived_values` expects; none for most tables."""
    return _FOUND_BY.get(table, ())


def derived(table: str, row: Mapping[str, Stored], *, swedish: bool) -> dict[str, Stored]:
    """The derived columns of a row, from its source columns."""
    columns = _FOUND_BY.get(table)
    if columns is None:
        return {}
    return dict(zip(DERIVED, derived_values([row.get(column) for column in columns], swedish=swedish), strict=True))


def derived_values(row: Sequence[Stored], *, swedish: bool) -> tuple[str, str]:
    """The derived columns of a row, from its source columns in their order."""
    name, company, email, *phones = cast("Sequence[str | None]", row)
    folded = folding.search_fold(name or "")
    text = folding.search_text(None, company, email, *phones)
    sorted_by = folding.sort_name(name, swedish=True) if swedish and name else folded
    return f"{folded}\n{text}" if name and text else folded or text, sorted_by


def derived_columns(columns: Sequence[Sequence[Stored]], *, swedish: bool) -> tuple[list[str], list[str]]:
    """The derived columns of many rows, from their source columns in their order."""
    made = [derived_values(row, swedish=swedish) for row in zip(*columns, strict=True)]
    return [text for text, _ in made], [name for _, name in made]
