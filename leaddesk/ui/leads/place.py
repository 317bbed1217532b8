"""How the page of leads was left, as far as it still makes sense."""

from collections.abc import Collection

from leaddesk.model.query import SORT_FIELDS
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.leads.tools import DENSITIES

_FIRST, _FIRST_FOUND = 256, 128  # enough for any window; of a search, each costs more
NEWEST_FIRST = "-created"


def first_of(query: str) -> int:
    """How many leads are asked for before all that a search finds; an empty one finds every lead."""
    return _FIRST_FOUND if query.strip() else _FIRST


def restored_sort(preferences: Preferences, fields: Collection[str] = SORT_FIELDS) -> str:
    """The order that was in force, if it is one by these fields."""
    kept = preferences.state("leads.sort", NEWEST_FIRST)
    return kept if kept.removeprefix("-") in fields else NEWEST_FIRST


def restored_density(preferences: Preferences) -> str:
    """The height of the rows."""
    first = DENSITIES[0][0]
    kept = preferences.state("leads.density", first)
    return kept if kept in dict(DENSITIES) else first
