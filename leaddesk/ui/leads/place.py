"""How the page of leads was left, as far as it still makes sense."""

from leaddesk.model.query import SORT_FIELDS
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.leads.tools import DENSITIES

FIRST = 256  # leads asked for before all of them: enough for any window
NEWEST_FIRST = "-created"


def restored_sort(preferences: Preferences) -> str:
    """The order that was in force."""
    kept = preferences.state("leads.sort", NEWEST_FIRST)
    return kept if kept.removeprefix("-") in SORT_FIELDS else NEWEST_FIRST


def restored_density(preferences: Preferences) -> str:
    """The height of the rows."""
    first = DENSITIES[0][0]
    kept = preferences.state("leads.density", first)
    return kept if kept in dict(DENSITIES) else first
