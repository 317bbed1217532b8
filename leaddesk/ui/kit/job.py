"""A long piece of work that runs beside the window: how far it is, and how to stop it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from PySide6.QtCore import QObject, Signal

from leaddesk.model.errors import StoppedError
from leaddesk.ui.kit.worker import Courier

_TELL_EVERY_S = 0.05


class Job(QObject):
    """What the window holds of the work; it says how far it is about twenty times a second."""

    progressed = Signal(int, int)  # done, in all (0: not known)
    ended = Signal()

    def __init__(self, courier: Courier, interrupt: Callable[[], None] | None, parent: QObject | None = None) -> None:
        """`interrupt` stops a statement that is running, from any thread."""
        super().__init__(parent)
        self._interrupt = interrupt
        self.is_over = False
        self.is_watched = False  # whoever began it shows how far it is where the user looks
        self.progress = JobProgress(lambda done, total: courier.send(lambda: self._tell(done, total)))

    def cancel(self) -> None:
        """Stop it as soon as may be; nothing of it stays."""
        if self.is_over:
            return
        self.progress.stop_wanted = True
        if self._interrupt is not None and self.progress.is_running:  # else it would stop the work of another
            self._interrupt()

    def end(self) -> None:
        """It is over, one way or the other."""
        self.is_over = True
        self.ended.emit()

    def _tell(self, done: int, total: int) -> None:
        if not self.is_over:
            self.progressed.emit(done, total)


class JobProgress:
    """What the work itself is given to report to; it belongs to the worker's thread."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        """`tell` is called now and then with what is done, and how much there is in all."""
        self._tell = tell
        self._told_at = 0.0
        self.stop_wanted = False
        self.is_running = False

    @contextmanager
    def running(self) -> Iterator[None]:
        """The time in which the work is done; it does not even begin if it is not wanted any more."""
        if self.stop_wanted:
            raise StoppedError
        self.is_running = True
        try:
            yield
        finally:
            self.is_running = False

    def report(self, done: int, total: int | None) -> None:
        """Say how far it is; raises StoppedError if the user wants to stop."""
        if self.stop_wanted:
            raise StoppedError
        if monotonic() - self._told_at >= _TELL_EVERY_S:
            self._told_at = monotonic()
            self._tell(done, total or 0)
