"""How the page of leads was left, as far as it still makes sense."""

from collections.abc import Collection

from leaddesk.model.query import SORT_FIELDS
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.leads.tools import DENSITIES

FIRST = 128  # leads asked for before all of them: enough for any window
NEWEST_FIRST = "-created"


def restored_sort(preferences: Preferences, fields: Collection[str] = SORT_FIELDS) -> str:
    """The order that was in force, if it is one by these fields."""
    kept = preferences.state("leads.sort", NEWEST_FIRST)
    return kept if kept.removeprefix("-") in fields else NEWEST_FIRST


def restored_density(preferences: Preferences) -> str:
    """The height of the rows."""
    first = DENSITIES[0][0]
    kept = preferences.state("leads.density", first)
    return kept if kept in dict(DENSITIES) else first
