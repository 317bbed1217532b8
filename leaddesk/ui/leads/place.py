"""How the page of leads was left, as far as it still makes sense."""

from leaddesk.model.query import SORT_FIELDS
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.search import NEWEST_FIRST
from leaddesk.ui.leads.tools import DENSITIES


def restored_sort(kit: Kit) -> str:
    """The order that was in force."""
    kept = kit.preferences.state("leads.sort", NEWEST_FIRST)
    return kept if kept.removeprefix("-") in SORT_FIELDS else NEWEST_FIRST


def restored_density(kit: Kit) -> str:
    """The height of the rows."""
    first = DENSITIES[0][0]
    kept = kit.preferences.state("leads.density", first)
    return kept if kept in dict(DENSITIES) else first
