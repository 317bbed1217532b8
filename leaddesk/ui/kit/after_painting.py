"""What may wait until the window shows what it has to show."""

from collections.abc import Callable
from time import monotonic
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer

_A_MOMENT_MS = 1  # Qt paints when nothing else waits, even after a timer of 0 ms, but before any that takes time
_LONGEST_S = 0.25  # after that, what was left to be painted is out of sight, behind another window or on a hidden page
_left_at = WeakKeyDictionary[QObject, float]()  # when the latest part of it was painted, of all that is not whole


def after_painting(owner: QObject, work: Callable[[], object]) -> None:
    """Do it once all that is to be painted anew is, unless the owner is gone by then.

    Who begins to read beside the window before that takes turns with the painting, and both are slow.
    """

    def look() -> None:
        if is_painting():
            QTimer.singleShot(_A_MOMENT_MS, owner, look)
        else:
            work()

    QTimer.singleShot(_A_MOMENT_MS, owner, look)


def paint_on(owner: QObject, work: Callable[[], object]) -> None:
    """Paint the next part of what is not whole yet, once the window had its turn."""
    _left_at[owner] = monotonic()
    QTimer.singleShot(_A_MOMENT_MS, owner, work)


def is_whole(owner: QObject) -> None:
    """All of it is painted."""
    _left_at.pop(owner, None)


def is_painting() -> bool:
    """Whether something that is seen is painted in part only, as yet."""
    now = monotonic()
    return any(now - left_at < _LONGEST_S for left_at in _left_at.values())
