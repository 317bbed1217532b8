"""An action of the menus as texts name it."""

from typing import NamedTuple


class NamedAction(NamedTuple):
    """What it is called, where it is found, and its keys as this system writes them, if it has any."""

    title: str
    path: str
    keys: str = ""
