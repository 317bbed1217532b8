"""How SQLite copies a file that is in use."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from leaddesk.model.errors import StoppedError
from leaddesk.storage.driver import driver
from leaddesk.storage.engine import Connection, explained, make_engine, why_not

_PAGES_BETWEEN_LOOKS = 2_048  # eight megabytes


def sees_one_moment(con: Connection) -> bool:
    """Whether from now on this transaction sees the file as it is now, and holds nobody up who writes to it.

    It does where the file is written with a log; without one, who writes waits for who reads.
    """
    con.exec_driver_sql("SELECT 1 FROM sqlite_master LIMIT 1").all()
    return con.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def fold_in_log(path: Path) -> None:
    """Let what gathered in the log while a copy was made go into the file, so that nobody who writes has to do it.

    Who writes meanwhile waits for nothing but for the log to be emptied, if that is done just then. Raises StoreError.
    """
    made = make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with explained(path), made.connect() as con:
            for how in ("PASSIVE", "TRUNCATE"):  # the first takes long, and lets others write
                con.exec_driver_sql(f"PRAGMA wal_checkpoint({how})").all()
    finally:
        made.dispose()


def copy_whole(con: Connection, target: Path, is_to_stop: Callable[[], bool] | None = None) -> None:
    """Write a copy of the file, as this transaction sees it, into another, which is empty; StoppedError if told to."""

    def look(*_: int) -> None:
        if is_to_stop is not None and is_to_stop():
            raise StoppedError

    source: Any = con.connection.driver_connection
    try:
        with closing(driver().connect(str(target))) as copy:
            source.backup(copy, pages=-1 if is_to_stop is None else _PAGES_BETWEEN_LOOKS, progress=look)
    except driver().DatabaseError as error:
        raise why_not(target, error) or error from error
