"""What may wait until the window shows what it has to show."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_A_MOMENT_MS = 1  # Qt paints when nothing else waits, even after a timer of 0 ms, but before any that takes time


def after_painting(owner: QObject, work: Callable[[], object]) -> None:
    """Do it once all that is to be painted anew is, unless the owner is gone by then.

    Who begins to read beside the window before that takes turns with the painting, and both are slow.
    """
    QTimer.singleShot(_A_MOMENT_MS, owner, work)
