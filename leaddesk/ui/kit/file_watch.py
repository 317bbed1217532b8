"""Looking once a second whether somebody else changed the open file."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from leaddesk.ui.kit.open_file import OpenFile
from leaddesk.ui.kit.worker import Courier, Worker

WATCH_MS = 1_000


class FileWatch(QObject):
    """Asks for the file's version, which is quick, and only where it is another one for the newest change."""

    def __init__(
        self, reader: Worker, courier: Courier, changed_by_others: Callable[[OpenFile], None], parent: QObject
    ) -> None:
        """`changed_by_others` is called on the reader's thread."""
        super().__init__(parent)
        self._reader, self._courier, self._tell = reader, courier, changed_by_others
        self._file: OpenFile | None = None
        self._newest, self._version = 0, -1
        self._own_writes = 0  # on their way: what they change is no news
        self._timer = QTimer(self, interval=WATCH_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_held(self) -> bool:
        """Whether a write of this window is on its way."""
        return self._own_writes > 0

    def begin(self, file: OpenFile, newest: int, version: int) -> None:
        """Watch this file from now on, known up to this change and version."""
        self._file, self._newest, self._version, self._own_writes = file, newest, version, 0
        self._timer.start()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def hold(self) -> None:
        """A write of this window is on its way."""
        self._own_writes += 1

    def let_go(self, file: OpenFile) -> None:
        """The window heard what became of a write of its own to this file."""
        if self._file is file:
            self._own_writes -= 1

    def know(self, newest: int) -> None:
        """The window knows of everything up to this change."""
        self._newest = max(self._newest, newest)

    def _look(self) -> None:
        file, version, newest = self._file, self._version, self._newest
        if file is None or self._own_writes:
            return

        def job() -> None:
            found = file.desk.file_version()
            if found == version:
                return
            last = file.desk.newest_change()
            self._courier.send(lambda: self._keep_version(file, found))
            if last > newest:
                self._tell(file)

        self._reader.submit(job, low=True)

    def _keep_version(self, file: OpenFile, version: int) -> None:
        if self._file is file:
            self._version = version
