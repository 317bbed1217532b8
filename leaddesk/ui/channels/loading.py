"""Loads the library that draws, beside the window's thread: half a second that nobody should wait for.

The window loads it once it has nothing else to do; a page of channels that is shown sooner, after its figures.
"""

import importlib
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_is_there = Event()


def load_pyqtgraph() -> None:
    """Import it; on any thread."""
    importlib.import_module("pyqtgraph")
    _is_there.set()


def load_plots(kit: "Kit", owner: QObject, then: Callable[[], None]) -> None:
    """Call `then` when pyqtgraph can be used: at once if it can."""
    if _is_there.is_set():
        then()
    else:
        kit.workspace.ask(owner, lambda _: load_pyqtgraph(), lambda _: then(), topic="plots", low=True)
