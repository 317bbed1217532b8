"""The words and signs of who decides: roles and stances, the same wherever they are shown."""

from collections.abc import Mapping
from types import MappingProxyType

from leaddesk.model.enums import Role
from leaddesk.model.listed_lead import ListedLead
from leaddesk.model.messages import N_
from leaddesk.ui.kit.words.translations import role_name, tr

_STANCES: Mapping[int, tuple[str, str]] = MappingProxyType(
    {
        -2: (N_("Against"), "chevrons-down"),
        -1: (N_("Sceptical"), "chevron-down"),
        0: (N_("Neutral"), "minus"),
        1: (N_("In favour"), "chevron-up"),
        2: (N_("Strongly for"), "chevrons-up"),
    }
)
STANCES = tuple(_STANCES)
INFLUENCES = (1, 2, 3, 4, 5)


def committee_size(lead: ListedLead) -> str:
    """How many decide on an open deal with a firm, as a warning if it hangs on one; empty for other leads."""
    if lead.people is None:
        return ""
    if lead.people == 0:
        return tr("Nobody yet")
    return tr("One contact only") if lead.people == 1 else tr("%Ln person(s)", "", lead.people)


def role_words(role: Role | None) -> str:
    """A role on a committee; empty if it is not known."""
    return role_name(role) if role is not None else ""


def stance_words(stance: int | None) -> str:
    """How somebody stands to it; empty if it is not known."""
    return tr(_STANCES[stance][0]) if stance is not None else ""


def stance_icon(stance: int) -> str:
    """The sign of a stance."""
    return _STANCES[stance][1]
