"""Backs the open file up now and then, beside the window, and when it is closed."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.model.backups import AUTOMATIC, Backup
from leaddesk.model.errors import LeadDeskError, StoppedError
from leaddesk.model.messages import N_, Message
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.translations import worded
from leaddesk.ui.kit.worker import Courier, Worker
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.shell.parts import Backups

T = TypeVar("T")

AFTER_S = 30 * 60  # of change
CLOSING_S = 20  # how long closing may take, with the window gone: enough for two gigabytes
_LOOK_MS = 60_000

_TOO_LARGE = N_(
    "When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups."
)
_MISSED = "backup_missed"


def take_missed(preferences: Preferences) -> str:
    """Why there is no backup of what was done last; told once, and empty if there is one."""
    missed = preferences.state(_MISSED, "")
    preferences.keep(_MISSED, None)
    return missed


class BackupKeeper(QObject):
    """One for the window. Its thread reads the file by its path, and holds up nobody who works on it."""

    made = Signal(object)  # the path of a backup
    failed = Signal(object)  # Message: why one was not made; said once, until one is made again

    def __init__(self, workspace: Workspace, backups: Backups) -> None:
        """Nothing changed yet."""
        super().__init__(workspace)
        self.backups = backups
        self.clock: Callable[[], float] = time.monotonic  # seconds, whatever happens to the time of day
        self.closing_s = float(CLOSING_S)
        self._workspace = workspace
        self._courier = Courier(self)
        self._worker = Worker("backups", self._courier)
        self._stop_at: float | None = None
        self._changed_at: float | None = None  # the first change since the last backup
        self._is_making, self._has_failed = False, False
        self._missed: Message | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        workspace.changed.connect(self._note)
        workspace.leaving.connect(self._leave)

    @property
    def is_due(self) -> bool:
        """Whether anything changed since the last backup."""
        return self._changed_at is not None

    def look(self) -> None:
        """Back the file up if it began to change half an hour ago."""
        if self._changed_at is not None and self.clock() - self._changed_at >= AFTER_S and not self._is_making:
            self._make_quietly()

    def make(self, why: str, then: Callable[[Path], None], failed: Callable[[LeadDeskError], None]) -> None:
        """Back the file up now."""
        path = self._workspace.path
        self._changed_at = None

        def end(made: Path) -> None:
            self._has_failed = False
            self.made.emit(made)
            then(made)

        self.run(lambda: self.backups.make(path, why, datetime.now(UTC), self._is_late), end, failed)

    def run(self, job: Callable[[], T], then: Callable[[T], None], failed: Callable[[LeadDeskError], None]) -> None:
        """Do something with backups on the thread that is for them."""
        self._worker.attempt(job, then, failed)

    def restore(
        self, backup: Backup, then: Callable[[object], None], failed: Callable[[LeadDeskError], None]
    ) -> None:
        """Let the open file be what a backup of it holds, and the window go on with that."""
        copy, path, put_back = backup.path, self._workspace.path, self.backups.restore

        def restored(kept: object) -> None:
            self._changed_at = None
            then(kept)

        def begin(_: object) -> None:
            self._changed_at = None  # what is there now is kept anyhow
            self._workspace.exchange(lambda: put_back(copy, path), restored, failed)

        self.run(lambda: None, begin, failed)  # behind what this thread does with the file now

    def finish(self, path: Path | None, preferences: Preferences) -> None:
        """Back up what changed in a file that was closed just now; what takes too long is stopped, and leaves nothing.

        Why there is no backup of it is kept, to be told when the user is here again.
        """
        self._timer.stop()
        if path is not None and self._changed_at is not None:
            self._worker.submit(partial(self._make_last, path))
        self._stop_at = time.monotonic() + self.closing_s
        self._worker.stop()
        if self._missed is not None:
            preferences.keep(_MISSED, worded(self._missed))
            preferences.save()

    def _make_last(self, path: Path) -> None:
        """On the worker's thread, when nobody listens to it any more."""
        try:
            self.backups.make(path, AUTOMATIC, datetime.now(UTC), self._is_late)
        except StoppedError:
            self._missed = Message(_TOO_LARGE)
        except LeadDeskError as error:
            self._missed = error.message

    def _is_late(self) -> bool:
        return self._stop_at is not None and time.monotonic() >= self._stop_at

    def _note(self) -> None:
        if self._changed_at is None:
            self._changed_at = self.clock()

    def _leave(self) -> None:
        """Another file takes the place of this one."""
        if self._changed_at is not None:
            self._make_quietly()

    def _make_quietly(self) -> None:
        self._is_making = True

        def end(_: object) -> None:
            self._is_making = False

        def fail(error: LeadDeskError) -> None:
            self._is_making = False
            self._note()  # try again in half an hour
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(error.message)

        self.make(AUTOMATIC, end, fail)
