"""Reading a file that may not be written to, and so can be neither locked nor given a log.

Nobody else has to be bound by that: the disk may be shared, and only this computer may not write to it. So SQLite is
told that the file never changes, which is the only way in, and what was read counts only if that was so.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

import sqlalchemy as sa
from sqlalchemy import exc

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine
from leaddesk.storage.engine import Connection

Stamp = tuple[tuple[int, int, int], ...]


class StillReader:
    """Transactions that read, each on the file as it is when it begins."""

    def __init__(self, path: Path, *, cache_kib: int) -> None:
        """Nothing is opened yet."""
        self._path, self._cache_kib = path, cache_kib
        self._lock = Lock()
        self._engine: sa.Engine | None = None
        self._stamp: Stamp = ()

    def version(self) -> int:
        """A number that is another one after somebody else wrote to the file, or to its log."""
        return hash(self._stamp_now())

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction; raises StoreError if somebody else changed the file before it ended."""
        with engine.explained(self._path):
            made, stamp = self._made()
            try:
                with made.begin() as con:
                    yield con
            except (exc.DatabaseError, StoreError) as error:
                raise self._changed(stamp) or error from error
            changed = self._changed(stamp)
            if changed is not None:
                raise changed

    def close(self) -> None:
        """Close every connection; whoever asks then opens them again."""
        with self._lock:
            if self._engine is not None:
                self._engine.dispose()
            self._engine = None

    def _made(self) -> tuple[sa.Engine, Stamp]:
        """What was kept of the file before it changed is no good."""
        with self._lock:
            stamp = self._stamp_now()
            if self._engine is None or stamp != self._stamp:
                if self._engine is not None:
                    self._engine.dispose()
                self._engine = engine.make_engine(
                    self._path, begin="BEGIN", as_it_is=True, cache_kib=self._cache_kib
                )
                self._stamp = stamp
            return self._engine, stamp

    def _changed(self, stamp: Stamp) -> StoreError | None:
        """With a log of somebody who has it open, SQLite itself sees whole transactions only."""
        if len(stamp) > 1 or self._stamp_now() == stamp:
            return None
        return StoreError(N_("“{path}” was changed elsewhere while it was read. Try again."), path=self._path.stem)

    def _stamp_now(self) -> Stamp:
        """Of the file, and of its log if it has one."""
        found = []
        for path in (self._path, Path(f"{self._path}-wal")):
            try:
                stat = path.stat()
            except OSError:
                continue
            if path == self._path or stat.st_size:
                found.append((stat.st_ino, stat.st_size, stat.st_mtime_ns))
        return tuple(found)
