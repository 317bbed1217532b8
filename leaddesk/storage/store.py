"""One LeadDesk file: made, opened, refused, read, written and closed."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from types import TracebackType

from sqlalchemy import exc

from leaddesk.model.errors import ConflictError, DamagedError, StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine, migrate
from leaddesk.storage.driver import APPLICATION_ID, MAGIC, may_be_written, pages_size
from leaddesk.storage.engine import NOT_WRITTEN, Connection
from leaddesk.storage.safety import backup
from leaddesk.storage.still import StillReader
from leaddesk.storage.stopping import Stopping
from leaddesk.storage.watching import Watcher

_READ_CACHE_KIB = 8_192  # of each connection that reads; with eight times as much, a million leads are read as quickly

_DAMAGED = N_("“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.")
_TO_OPEN_ALONE = N_("“{path}” was made by an older LeadDesk; open it alone once.")
_TO_COPY = N_(
    "“{path}” was made by an older LeadDesk and has to be brought up to date, but it may not be written to. Copy it to "
    "where you may write, and open the copy."
)


class Store:
    """An open file: one writer at a time, any number of readers, each seeing whole transactions only."""

    def __init__(self, path: Path, *, looks_only: bool = False) -> None:
        """Use `open_store` or `create_store`, which check the file first. `looks_only`: nothing is written to it."""
        self.path, self.looks_only = path, looks_only
        self._writer = engine.make_engine(path, begin="BEGIN IMMEDIATE")
        self._masses_writer = engine.make_engine(path, begin="BEGIN IMMEDIATE", masses=True)
        self._reader = engine.make_engine(path, begin="BEGIN", cache_kib=_READ_CACHE_KIB)
        self._still = StillReader(path, cache_kib=_READ_CACHE_KIB) if looks_only and not may_be_written(path) else None
        self._stop_writing, self._stop_reading = Stopping(), Stopping()
        self._watcher_lock = Lock()
        self._watcher: Watcher | None = None

    @contextmanager
    def writing(self, *, masses: bool = False) -> Iterator[Connection]:
        """A transaction that writes; kept if the block ends, gone without a trace if it raises.

        For `masses` of rows there is a connection that bears them better and takes longer to open. Raises StoreError
        where it is only looked at.
        """
        self._refuse_if_looked_at()
        writer = self._masses_writer if masses else self._writer
        try:
            with engine.explained(self.path), writer.begin() as con, self._stop_writing.heard(con):
                yield con
        except exc.IntegrityError as error:
            if "FOREIGN KEY" not in str(error.orig):
                raise
            raise ConflictError(
                N_("Something that this change needs is not in the file any more. Nothing was changed.")
            ) from error

    @contextmanager
    def writing_aside(self) -> Iterator[Connection]:
        """A transaction for which nobody waits while it only reads; it can write if nobody did meanwhile.

        Raises StoreError else, and where the file is only looked at.
        """
        self._refuse_if_looked_at()
        with engine.explained(self.path), self._reader.begin() as con:
            yield con

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees the file as it is now, whatever is written meanwhile."""
        if self._still is not None:
            with self._still.begin() as con:
                yield con
            return
        with engine.explained(self.path), self._reader.begin() as con:
            yield con

    @contextmanager
    def reading_long(self) -> Iterator[Connection]:
        """As `reading`, for work that can be stopped."""
        with self.reading() as con, self._stop_reading.heard(con):
            yield con

    def interrupt(self) -> None:
        """Stop what another thread is writing: its block ends with StoppedError, and nothing of it is kept."""
        self._stop_writing.ask()

    def interrupt_reading(self) -> None:
        """Stop what another thread is reading at length: its block ends with StoppedError."""
        self._stop_reading.ask()

    def file_version(self) -> int:
        """A number that is another one after something was written to the file, by this store or by others."""
        if self._still is not None:
            return self._still.version()
        with self._watcher_lock, engine.explained(self.path):
            if self._watcher is None:
                self._watcher = Watcher(self.path)
            return self._watcher.version()

    def close(self) -> None:
        """Close every connection, which also folds the write-ahead log into the file."""
        with self._watcher_lock:
            if self._watcher is not None:
                self._watcher.close()
            self._watcher = None
        if self._still is not None:
            self._still.close()
        self._reader.dispose()
        self._masses_writer.dispose()
        self._writer.dispose()

    def _refuse_if_looked_at(self) -> None:
        if self._still is not None:
            raise StoreError(NOT_WRITTEN, path=str(self.path))
        if self.looks_only:
            raise StoreError(
                N_("You only look at “{path}”: it is open elsewhere. Nothing was changed."), path=self.path.stem
            )

    def __enter__(self) -> "Store":
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


def open_store(path: Path, backups: Path) -> Store:
    """Open an existing file, brought up to date after a verified backup into the folder `backups`.

    Raises StoreError for one that does not exist, is empty, foreign, damaged or from a newer version.
    """
    refuse_unless_ours(path)
    if refuse_newer(path) < int(migrate.HEAD):
        backup.write(path, backup.name_for(path, backups, "before-update"))
        migrate.upgrade(path)
    return Store(path)


def look_at_store(path: Path) -> Store:
    """An existing file that is only looked at, as it is: raises StoreError for one that would have to be updated."""
    refuse_unless_ours(path)
    if refuse_newer(path) < int(migrate.HEAD):
        raise StoreError(_TO_OPEN_ALONE if may_be_written(path) else _TO_COPY, path=str(path))
    return Store(path, looks_only=True)


def create_store(path: Path, fill: Callable[[Connection], None]) -> Store:
    """Make a new file with what `fill` writes into it; at no moment is there a half-made file at the path.

    Raises StoreError if something is there already or the folder cannot be written to.
    """
    with backup.new_file(path) as draft:
        migrate.upgrade(draft)
        with Store(draft) as made, made.writing() as con:
            fill(con)
    return Store(path)


def refuse_unless_ours(path: Path) -> None:
    """Raise StoreError unless the path is a LeadDesk file; nothing is opened, so nothing is made or changed."""
    try:
        if path.is_dir():
            raise StoreError(N_("“{path}” is a folder; name a LeadDesk file."), path=str(path))
        with path.open("rb") as file:
            head, size = file.read(100), os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise StoreError(N_("There is no file “{path}”. Check its name."), path=str(path)) from None
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be read: {reason}."), path=str(path), reason=error.strerror or str(error)
        ) from error
    if not head:
        raise DamagedError(N_("“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup."), path=str(path))
    if len(head) < 100 or not head.startswith(MAGIC):
        raise DamagedError(_DAMAGED, path=str(path))
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise StoreError(N_("“{path}” belongs to another program. It was left as it is."), path=str(path))
    if size < pages_size(head) and not Path(f"{path}-wal").exists():  # SQLite reads what is missing of a page as zeros
        raise DamagedError(_DAMAGED, path=str(path))


def refuse_foreign(path: Path) -> None:
    """Raise StoreError if a sound database of another program, or a folder, is at the path; a damaged file may pass."""
    if path.is_dir():
        raise StoreError(N_("“{path}” is a folder; name a LeadDesk file."), path=str(path))
    if path.is_file():
        with path.open("rb") as file:
            head = file.read(100)
        if head.startswith(MAGIC) and int.from_bytes(head[68:72], "big") != APPLICATION_ID:
            raise StoreError(N_("“{path}” belongs to another program. It was left as it is."), path=str(path))


def refuse_newer(path: Path) -> int:
    """The number of the newest revision that the file went through; raises StoreError if we do not know it yet."""
    found = schema_number(path)
    if found > int(migrate.HEAD):
        raise StoreError(
            N_("“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it."),
            path=str(path),
            found=found,
        )
    return found


def schema_number(path: Path) -> int:
    """The number of the newest revision that the file went through; raises StoreError if it cannot be read."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con:
            return engine.schema_number(con)
    finally:
        made.dispose()
