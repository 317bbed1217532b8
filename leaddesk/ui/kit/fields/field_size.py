"""How high a field of a panel is, and how much room its label has."""

from typing import TYPE_CHECKING

from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_LABEL_WIDTHS = (112, 160)  # at least and at most


def row_height(kit: "Kit") -> int:
    """The height of a field."""
    return max(kit.theme.measure("control_height"), kit.theme.line() + kit.theme.scaled(8))


def label_width(kit: "Kit") -> int:
    """The room of labels, the same in all fields: as wide as the longest of the usual ones."""
    longest = (tr("Contact person"), tr("Expected close"), tr("Owner"), tr("Probability"))
    least, most = (kit.theme.scaled(width) for width in _LABEL_WIDTHS)
    return min(max(least, *(kit.painting.width(words) + kit.theme.scaled(16) for words in longest)), most)
