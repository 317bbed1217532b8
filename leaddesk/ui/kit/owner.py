"""Who asked for something, and may be gone when it is there."""

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject

T = TypeVar("T")


def is_there(owner: QObject | None) -> bool:
    """Whether who asked can hear of it; where nobody is named, somebody always does."""
    return owner is None or shiboken6.isValid(owner)


def tell(owner: QObject | None, then: Callable[[T], None], answer: T) -> None:
    """Let who asked hear the answer, if it is there."""
    if is_there(owner):
        then(answer)
