"""The names of the commands, and whether the arguments ask for one or for the window.

This is decided before anything is imported that only one of the two needs.
"""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

COMMANDS = (
    "import",
    "list",
    "report",
    "export",
    "person",
    "erase",
    "close",
    "history",
    "undo",
    "redo",
    "check",
    "backup",
    "restore",
    "salvage",
    "demo",
    "version",
)

_SERVER = re.compile(r"[a-z][a-z0-9+]+:/", re.IGNORECASE)  # one letter is a disk of Windows


def asks_for_window(arguments: Sequence[str]) -> bool:
    """Whether the arguments ask for the window: there are none, or there is a file alone."""
    return not arguments or file_to_open(arguments) is not None


def file_to_open(arguments: Sequence[str]) -> Path | None:
    """The file of `leaddesk FILE`; None if there are no arguments, or they name a command or an option."""
    if len(arguments) != 1 or arguments[0].startswith("-") or arguments[0] in COMMANDS:
        return None
    looks_like_file = any(mark in arguments[0] for mark in (os.sep, ".")) or Path(arguments[0]).exists()
    return Path(arguments[0]) if looks_like_file else None


def refuse_server(path: Path) -> None:
    """Raise BadInputError for the address of a server, which is not repeated: it may hold a password."""
    if _SERVER.match(path.as_posix()):
        raise BadInputError(N_("LeadDesk keeps everything in a file; name one instead of a server."))
