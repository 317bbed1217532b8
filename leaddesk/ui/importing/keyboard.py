"""Keeps the keyboard on a page whose parts come and go."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class KeptKeyboard(QObject):
    """When what had the keyboard is gone, the next step of the page has it."""

    def __init__(self, page: QWidget, next_steps: Callable[[], Iterable[QWidget]]) -> None:
        """`next_steps`: the likeliest first; the first that can be seen and used is taken."""
        super().__init__(page)
        self._page, self._next_steps = page, next_steps
        self._given: QWidget | None = None
        self._had: QWidget | None = None  # before what is shown changed: Qt gives its place to whatever is next

    def keep(self) -> None:
        """What is shown is about to change."""
        now = QApplication.focusWidget()
        if now is not None and self._page.isAncestorOf(now):
            self._had = now
            QTimer.singleShot(0, self, self._keep)

    def _keep(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and now is self._had and now is not self._given:
            return
        usable = (each for each in self._next_steps() if each.isVisible() and each.isEnabled())
        self._given = next(usable, None)
        if self._given is not None:
            self._given.setFocus(Qt.FocusReason.OtherFocusReason)
