"""What the columns of a file are to whoever makes other rows of its rows."""

import re
from collections.abc import Mapping, Sequence

from leaddesk.exchange import currency_marks
from leaddesk.exchange.presets import spellings_of

_CURRENCY = re.compile(r"\(([A-Za-z]{3}|[^\w\s)]{1,3})\)\s*$")


def role_of(column: str, roles: Mapping[str, str]) -> str | None:
    """The role of a column, given roles by normalised names: that of any of its spellings, None if it has none."""
    return next((roles[each] for each in spellings_of(column) if each in roles), None)


def places_of(columns: Sequence[str], roles: Mapping[str, str]) -> dict[str, int]:
    """Role → the place of the column that has it, of several the first; roles are by normalised names."""
    found: dict[str, int] = {}
    for place, name in enumerate(columns):
        role = role_of(name, roles)
        if role is not None:
            found.setdefault(role, place)
    return found


def currency_of(column: str) -> str:
    """The ISO 4217 code of the currency in the name of a column (`Order Total (EUR)`), empty if there is none."""
    match = _CURRENCY.search(column)
    return (currency_marks.code(match[1]) or "") if match else ""
