"""Which SQLite LeadDesk speaks to, and how it knows a file of its own."""

import importlib
import os
from pathlib import Path
from types import ModuleType
from urllib.parse import quote

APPLICATION_ID = 0x4C44534B  # "LDSK", in the header of every file that is ours
MAGIC = b"SQLite format 3\x00"
HEAD = "0004"  # the newest revision of a file


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
