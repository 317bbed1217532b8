"""Backups of a file made while it is worked on: of what it held before a large change, beside that change."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Event, Thread

from leaddesk.model.backups import BEFORE_CHANGE
from leaddesk.model.errors import LeadDeskError, StoppedError, StoreError
from leaddesk.services import backups
from leaddesk.storage.safety.copying import fold_in_log

_PATIENCE_S = 10.0  # of who closes the file
_BETWEEN_LOOKS_S = 0.1

_log = logging.getLogger("leaddesk.backups")


class CopiesBeside:
    """Those of one open file; each has a thread of its own."""

    def __init__(self) -> None:
        """None is on its way; `missed` is told on its thread why one was not made, once the file had changed."""
        self.missed: Callable[[LeadDeskError], None] = lambda _: None
        self._on_their_way: tuple[Thread, ...] = ()
        self._ends, self._has_room = Event(), Event()
        self._has_room.set()

    def keep(self, path: Path, why: str, now: datetime, is_to_stop: Callable[[], bool]) -> None:
        """Back the file up as it is now. Before a large change it may change as soon as that does not touch the copy.

        Raises StoreError if it cannot be, and StoppedError. What fails afterwards is told to `missed`, and the change
        can be undone. Nobody asks whether to stop then: that is about the change.
        """
        if why != BEFORE_CHANGE:  # imports write in masses, which readers hold up
            while self._is_busy(_BETWEEN_LOOKS_S):
                if is_to_stop():
                    raise StoppedError
            backups.make(path, why, now, is_to_stop)
            return
        is_fixed, may_go_on, refused = Event(), Event(), list[LeadDeskError]()

        def fix() -> None:
            if is_fixed.is_set():  # and copied by now
                _fold_in_log(path)
            is_fixed.set()
            may_go_on.set()

        def stops() -> bool:
            if not is_fixed.is_set():
                return self._ends.is_set() or is_to_stop()
            self._has_room.wait()
            return self._ends.is_set()

        def make() -> None:
            try:
                backups.make(path, why, now, stops, fix)
            except LeadDeskError as error:
                if not is_fixed.is_set():
                    refused.append(error)
                elif not isinstance(error, StoppedError):
                    _log.error("a backup before a large change was not made", exc_info=error)
                    self.missed(error)
            finally:
                may_go_on.set()

        thread = Thread(target=make, name="backup", daemon=True)
        self._on_their_way = (*(each for each in self._on_their_way if each.is_alive()), thread)
        thread.start()
        may_go_on.wait()
        if not is_fixed.is_set():  # an error that nobody foresaw is told where it happened
            raise refused[0] if refused else StoppedError

    @contextmanager
    def make_room(self) -> Iterator[None]:
        """Let those on their way rest: somebody waits for what is written meanwhile, and nobody for them."""
        self._has_room.clear()
        try:
            yield
        finally:
            self._has_room.set()

    def wait(self, patience_s: float | None = None) -> None:
        """Wait until all are made, or for so long for each."""
        for each in self._on_their_way:
            each.join(patience_s)

    def _is_busy(self, patience_s: float) -> bool:
        """Whether one is still on its way after so long."""
        self.wait(patience_s)
        return any(each.is_alive() for each in self._on_their_way)

    def end(self) -> None:
        """Give those on their way a moment, then stop them; nothing is left of them then."""
        self.wait(_PATIENCE_S)
        self._ends.set()
        self.wait()
        self._ends.clear()


def _fold_in_log(path: Path) -> None:
    """The large change is in the log yet, for the copy's sake: whoever edits something next would have to do it."""
    try:
        fold_in_log(path)
    except StoreError as error:  # who edits next hears of it, if it lasts
        _log.info("the log was not folded in", exc_info=error)
