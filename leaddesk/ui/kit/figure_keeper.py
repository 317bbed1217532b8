"""Counting figures that changes let go of, while nobody does anything, so that a page has them at once."""

from PySide6.QtCore import QObject, QTimer

from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.open_file import OpenFile
from leaddesk.ui.kit.worker import Worker

AT_REST_MS = 4_000  # since the last change
_BETWEEN_MS = 100


class FigureKeeper(QObject):
    """Has a little of it done at a time, behind everything else; each change puts it off."""

    def __init__(self, counter: Worker, parent: QObject) -> None:
        """`counter` is whose thread it is done on."""
        super().__init__(parent)
        self._counter = counter
        self._file: OpenFile | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._keep_some)

    def begin(self, file: OpenFile) -> None:
        """Keep the figures of this file from now on, unless it is only looked at."""
        self._file = file if file.looking is None else None
        self.put_off()

    def put_off(self) -> None:
        """Something changed: wait until it is quiet."""
        if self._file is not None:
            self._timer.start(AT_REST_MS)

    def end(self) -> None:
        """Keep nothing more."""
        self._file = None
        self._timer.stop()

    def _keep_some(self) -> None:
        file = self._file
        if file is None:
            return

        def go_on(is_any_left: bool) -> None:
            if is_any_left and self._file is file and not self._timer.isActive():
                self._timer.start(_BETWEEN_MS)

        self._counter.attempt(file.keep_figures, go_on, _wait_for_a_change, last=True)


def _wait_for_a_change(error: LeadDeskError) -> None:
    """Who wrote meanwhile is heard of soon; what cannot be written need not be kept."""
