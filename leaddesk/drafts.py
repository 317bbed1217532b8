"""What was typed and not saved, kept on this computer for whoever comes back after the program was killed.

A draft is no part of the user's file: it is a text in a file of its own, for the user alone, until it is saved or a
month old.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from leaddesk import paths
from leaddesk.model.errors import StoreError

_KEPT_S = 30 * 86_400
_ENDING, _HALF = ".txt", ".part"


def draft_key(store: Path, subject: str, uid: str, base: str = "") -> str:
    """What a draft is known by: file, what is written (`note`, `lead notes`…), about which row, and on what base.

    With a base, which is what stood there before, it begins with that without one.
    """
    of_row = _digest("\n".join((str(store), subject, uid)))
    return f"{of_row}-{_digest(base)}" if base else of_row


def read_draft(key: str) -> str:
    """What was kept; empty if nothing was, or it cannot be read."""
    try:
        return _path(key).read_bytes().decode("utf-8")
    except (OSError, ValueError):
        return ""


def write_draft(key: str, text: str) -> None:
    """Keep a text in the place of what was kept before; an empty one is forgotten.

    What cannot be written is not kept: a full disk is told of when what was typed is saved.
    """
    path = _path(key)
    with contextlib.suppress(OSError, StoreError):
        if not text:
            path.unlink(missing_ok=True)
            return
        descriptor, name = tempfile.mkstemp(dir=paths.make_private_dir(path.parent), suffix=_HALF)  # 0600
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace", newline="") as file:
            file.write(text)
        Path(name).replace(path)


def forget_drafts(keys: Iterable[str], words: Iterable[str]) -> None:
    """Remove the drafts of these rows, and every one in which there is one of these words, in capitals or not."""
    of_rows, folded = tuple(keys), [word.casefold() for word in words]
    for path in paths.drafts_dir().glob("*" + _ENDING):
        text = read_draft(path.stem).casefold()
        if path.stem.startswith(of_rows) or any(word in text for word in folded):
            write_draft(path.stem, "")


def forget_old_drafts() -> None:
    """Remove what is a month old, and what a kill left half-written."""
    paths.remove_leftovers(paths.drafts_dir(), "*" + _ENDING, older_than_s=_KEPT_S)
    paths.remove_leftovers(paths.drafts_dir(), "*" + _HALF)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _path(key: str) -> Path:
    return paths.drafts_dir() / (key + _ENDING)
