"""Backs the open file up now and then, beside the window, and when it is closed."""

import time
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from leaddesk.model.backups import AUTOMATIC, Backup
from leaddesk.model.errors import LeadDeskError, StoppedError, StoreError
from leaddesk.model.messages import N_, Message
from leaddesk.ui.kit.owner import tell
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.words.translations import worded
from leaddesk.ui.kit.worker import Courier, Worker
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.shell.parts import Backups
from leaddesk.ui.shell.unkept import Unkept

T = TypeVar("T")

AFTER_S = 30 * 60  # of change
CLOSING_S = 20  # how long closing may take, with the window gone: enough for two gigabytes
_LOOK_MS = 60_000

_TOO_LARGE = N_(
    "When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups."
)
_NOT_OPEN = N_("“{name}” is not open any more; nothing was restored.")
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
        self._unkept: dict[Path, Unkept] = defaultdict(Unkept)  # of each file that was open in the window
        self._on_their_way, self._has_failed = 0, False
        self._missed: Message | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        workspace.changed.connect(self._note)
        workspace.copy_missed.connect(self._tell_failed)
        workspace.leaving.connect(self._note_writes)
        workspace.left.connect(self._back_up_left)

    def look(self) -> None:
        """Back the file up if it began to change half an hour ago."""
        if self._workspace.is_open and not self._on_their_way:
            path = self._workspace.path
            if self._unkept[path].waits_for(self.clock()) >= AFTER_S:
                self._make_quietly(path)

    def make(
        self,
        why: str,
        then: Callable[[Path], None],
        failed: Callable[[LeadDeskError], None],
        owner: QObject | None = None,
    ) -> None:
        """Back the file up now; the owner is as in `run`."""
        self._make(self._workspace.path, why, partial(tell, owner, then), partial(tell, owner, failed))

    def run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[LeadDeskError], None],
        owner: QObject | None = None,
    ) -> None:
        """Do something with backups on the thread that is for them.

        `then` and `failed` are dropped if the owner is gone by then.
        """
        self._worker.attempt(job, partial(tell, owner, then), partial(tell, owner, failed))

    def restore(
        self, backup: Backup, then: Callable[[object], None], failed: Callable[[LeadDeskError], None]
    ) -> None:
        """Let the open file be what a backup of it holds, and the window go on with that."""
        copy, path, put_back = backup.path, self._workspace.path, self.backups.restore

        def restored(kept: object) -> None:
            unkept = self._unkept[path]
            unkept.keep(unkept.count)  # what was there is kept, too
            then(kept)

        def begin(_: object) -> None:
            if not self._workspace.is_open:
                return
            if self._workspace.path == path:
                self._workspace.exchange(lambda: put_back(copy, path), restored, failed)
            else:
                failed(StoreError(_NOT_OPEN, name=path.stem))

        self.run(lambda: None, begin, failed)  # behind what this thread does with the file now

    def finish(self, path: Path | None, preferences: Preferences) -> None:
        """Back up what changed in a file that was closed just now; what takes too long is stopped, and leaves nothing.

        Files that were left before, and whose backup is not made yet, come first. Why there is no backup is kept, to be
        told when the user is here again.
        """
        self._timer.stop()
        if path is not None and self._workspace.is_writing:
            self._unkept[path].note(self.clock())
        for each, unkept in self._unkept.items():
            if unkept.is_any:
                self._worker.submit(partial(self._make_last, each, unkept))
        self._stop_at = time.monotonic() + self.closing_s
        self._worker.stop()
        if self._missed is not None:
            preferences.keep(_MISSED, worded(self._missed))
            preferences.save()

    def _make_last(self, path: Path, unkept: Unkept) -> None:
        """On the worker's thread, when nobody listens to it any more; one that was on its way may have kept it all."""
        if not unkept.is_any:
            return
        try:
            self.backups.make(path, AUTOMATIC, datetime.now(UTC), self._is_late)
        except StoppedError:
            self._missed = Message(_TOO_LARGE)
        except LeadDeskError as error:
            self._missed = error.message

    def _is_late(self) -> bool:
        return self._stop_at is not None and time.monotonic() >= self._stop_at

    def _note(self) -> None:
        """What others write to a file that is only looked at, they back up."""
        if not self._workspace.looks_only:
            self._unkept[self._workspace.path].note(self.clock())

    def _note_writes(self) -> None:
        """What is on its way to a file that is left is heard of by nobody; inputs have written by now."""
        if self._workspace.is_writing:
            self._note()

    def _back_up_left(self, path: Path) -> None:
        if self._unkept[path].is_any:
            self._make_quietly(path)

    def _make_quietly(self, path: Path) -> None:
        self._make(path, AUTOMATIC, lambda _: None, lambda error: self._tell_failed(error.message))

    def _tell_failed(self, why: Message) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(why)

    def _make(
        self, path: Path, why: str, then: Callable[[Path], None], failed: Callable[[LeadDeskError], None]
    ) -> None:
        unkept = self._unkept[path]
        count = unkept.count  # a change that comes while it is made may not be in it
        self._on_their_way += 1

        def job() -> Path:
            made = self.backups.make(path, why, datetime.now(UTC), self._is_late)
            unkept.keep(count)
            return made

        def end(made: Path) -> None:
            self._has_failed = False
            self.made.emit(made)
            then(made)

        def over() -> None:
            self._on_their_way -= 1
            unkept.wait_from(self.clock())

        self._worker.attempt(job, end, failed, over)
