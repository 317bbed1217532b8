"""Loads the library that draws, beside the window's thread: half a second that nobody should wait for."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit


def load_plots(kit: "Kit", owner: QObject, then: Callable[[], None]) -> None:
    """Call `then` when pyqtgraph can be used."""

    def load(work: "Work") -> None:
        del work
        importlib.import_module("pyqtgraph")

    kit.workspace.ask(owner, load, lambda _: then(), topic="plots", low=True)
