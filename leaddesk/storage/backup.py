"""Copies of a file that are known to be good, and putting one back."""

import os
from datetime import UTC, datetime
from pathlib import Path

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine


def name_for(path: Path, folder: Path, why: str) -> Path:
    """A free name for a backup of the file: `Shop 2026-01-31T101500 before-update.leaddesk`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%dT%H%M%S")
    first = folder / f"{path.stem} {stamp} {why}{path.suffix}"
    others = (first.with_stem(f"{first.stem} {number}") for number in range(2, 1000))
    return next(name for name in (first, *others) if not name.exists())


def write(path: Path, target: Path) -> None:
    """Write a consistent copy of the file, also while it is in use, verify it, and only then give it its name.

    A plain copy of the file would miss what still stands in the write-ahead log. Raises StoreError if the target
    exists, cannot be written, or does not read back the same.
    """
    if target.exists():
        raise StoreError(N_("“{path}” exists already; choose another name for the backup."), path=str(target))
    if not target.parent.is_dir():
        raise StoreError(
            N_("The folder “{folder}” does not exist; check the name or make it."), folder=str(target.parent)
        )
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(path, draft)
        sync(draft)
        os.link(draft, target)
        sync(target.parent)
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(target), reason=error.strerror or str(error)
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def verify(path: Path) -> dict[str, int]:
    """The number of rows of each table; raises StoreError unless the file is sound."""
    made = engine.make_engine(path, begin="BEGIN")
    try:
        with engine.explained(path), made.begin() as con:
            problems = engine.integrity_problems(con)
            if problems:
                raise StoreError(
                    N_("“{path}” is damaged: {problem}. It was left as it is."), path=str(path), problem=problems[0]
                )
            return engine.row_counts(con)
    finally:
        made.dispose()


def put_back(copy: Path, path: Path) -> None:
    """Let the file be a backup's content, at once and whole; the backup stays. Both must be checked before."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.restored")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(copy, draft)
        sync(draft)
        for leftover in (Path(f"{path}-wal"), Path(f"{path}-shm")):
            leftover.unlink(missing_ok=True)
        draft.replace(path)
        sync(path.parent)
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Wait until a file or a folder's list of names is on the disk; folders only where the system can."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(path: Path, draft: Path) -> None:
    """Copy the file into an empty one and count its rows again, thrice if somebody writes meanwhile."""
    made = engine.make_engine(path, begin="BEGIN")
    try:
        for _ in range(3):
            draft.write_bytes(b"")
            engine.copy_whole(made, draft)
            with engine.explained(path), made.begin() as con:
                expected = engine.row_counts(con)
            if verify(draft) == expected:
                return
    finally:
        made.dispose()
    raise StoreError(N_("The copy of “{path}” does not hold the same rows. Try again."), path=str(path))
