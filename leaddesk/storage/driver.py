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

    To look at a file with a write-ahead log it makes others beside it, which it cannot on a disk that is only read, as
    one with backups may be. Nobody writes there either, and so the file may be taken for one that never changes.
    """
    if as_it_is and not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists():
        return {"mode": "ro", "immutable": "1"}
    return {"mode": "rw"}


def send_first(connection: Any, statements: Iterable[str]) -> None:  # noqa: ANN401 - the driver's own class
    """Send what sets a connection up; with that SQLite reads for the first time which tables the file has.

    Raises the driver's error also where a damaged file makes it name something that is no text.
    """
    try:
        for statement in statements:
            connection.execute(statement)
    except UnicodeDecodeError as error:
        raise driver().DatabaseError("database disk image is malformed") from error
