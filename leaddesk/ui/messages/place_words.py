"""The words for the places of a message."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QMenu

from leaddesk.model.messages import N_
from leaddesk.ui.kit.words.translations import tr

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "first_name": N_("First name"),
        "last_name": N_("Last name"),
        "name": N_("Name"),
        "company": N_("Company"),
        "city": N_("City"),
        "value": N_("Value"),
        "channel": N_("Channel"),
        "stage": N_("Stage"),
        "next_task": N_("Next task"),
        "next_task_due": N_("Day of the next task"),
        "owner": N_("Owner"),
        "me": N_("My name"),
        "shop": N_("Name of the shop"),
        "today": N_("Today's date"),
    }
)


def place_words(name: str) -> str:
    """What stands there."""
    return tr(_WORDS[name])


def fill_places(menu: QMenu, insert: Callable[[str], None]) -> None:
    """Offer all places; what is inserted is as it is written in a text."""
    for name, words in _WORDS.items():
        place = f"{{{name}}}"
        action = menu.addAction("\t".join((tr(words), place)))
        action.triggered.connect(partial(_insert, insert, place))


def _insert(insert: Callable[[str], None], place: str, _checked: bool = False) -> None:
    insert(place)
