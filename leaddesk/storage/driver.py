"""Which SQLite LeadDesk speaks to, and how it knows a file of its own."""

import importlib
import os
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

APPLICATION_ID = 0x4C44534B  # "LDSK", in the header of every file that is ours
MAGIC = b"SQLite format 3\x00"
_WITH_LOG = b"\x02\x02"  # in the header of a file in WAL mode
HEAD = "0005"  # the newest revision of a file


def driver() -> ModuleType:
    """The SQLite driver: sqlcipher3, whose SQLite is new, where it is installed, else the standard library's."""
    try:
        return importlib.import_module("sqlcipher3.dbapi2")
    except ImportError:
        return importlib.import_module("sqlite3")


def uri(path: Path) -> str:
    """The path as a URI, as SQLite reads it: of a network share with four slashes, of any name byte by byte."""
    name = os.fsencode(path.absolute().as_posix())
    return "file://" + ("" if name.startswith(b"/") else "/") + quote(name)


def way_in(path: Path, *, as_it_is: bool) -> dict[str, str]:
    """How SQLite is to open the file.

    To look at a file that is written with a log it makes others beside it, which it cannot on a disk that is only read.
    Where there is no log, the file is taken for one that never changes: whether it does is for the caller to see.
    """
    if not as_it_is or may_be_written(path):
        return {"mode": "rw"}
    return {"mode": "ro", "immutable": "1"} if _has_log_to_come(path) else {"mode": "ro"}


def pages_size(head: bytes) -> int:
    """How many bytes all pages of a file have, as the first hundred of them say; 0 where they do not say it."""
    page = int.from_bytes(head[16:18], "big")
    says_it = head[24:28] == head[92:96]
    return int.from_bytes(head[28:32], "big") * (65_536 if page == 1 else page) if says_it else 0


def may_be_written(path: Path) -> bool:
    """Whether a file may be written to, and others beside it; so may one that is not there."""
    real = Path(os.path.realpath(path))
    return not real.exists() or (os.access(real, os.W_OK) and os.access(real.parent, os.W_OK))


def _has_log_to_come(path: Path) -> bool:
    """Whether a file is written with a write-ahead log, and there is none now."""
    log = Path(f"{path}-wal")
    try:
        with path.open("rb") as file:
            return file.read(20)[18:] == _WITH_LOG and not (log.exists() and log.stat().st_size)
    except OSError:
        return False


def send_first(connection: Any, statements: Iterable[str]) -> None:  # noqa: ANN401 - the driver's own class
    """Send what sets a connection up; with that SQLite reads for the first time which tables the file has.

    Raises the driver's error also where a damaged file makes it name something that is no text.
    """
    try:
        for statement in statements:
            connection.execute(statement)
    except UnicodeDecodeError as error:
        raise driver().DatabaseError("database disk image is malformed") from error
