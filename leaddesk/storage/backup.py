"""Copies of a file that are known to be good, and putting one back."""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine

_SIDECARS = ("-wal", "-shm", "-journal")


def name_for(path: Path, folder: Path, why: str) -> Path:
    """A free name for a backup of the file: `Shop 2026-01-31T101500 before-update.leaddesk`.

    Makes the folder if it is not there; raises StoreError if that is refused.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            N_("The folder “{folder}” for backups cannot be made: {reason}."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    stamp = datetime.now(UTC).astimezone().strftime("%Y-%m-%dT%H%M%S")
    first = folder / f"{path.stem} {stamp} {why}{path.suffix}"
    others = (first.with_stem(f"{first.stem} {number}") for number in range(2, 1000))
    return next(name for name in (first, *others) if not name.exists())


def write(path: Path, target: Path) -> None:
    """Write a consistent copy of the file, also while it is in use, verify it, and only then give it its name.

    A plain copy of the file would miss what still stands in the write-ahead log. Raises StoreError if the target
    exists, cannot be written, or does not read back the same.
    """
    draft = draft_beside(target)
    try:
        if target.exists():
            raise StoreError(N_("“{path}” exists already; choose another name for the backup."), path=str(target))
        if not target.parent.is_dir():
            raise StoreError(
                N_("The folder “{folder}” does not exist; check the name or make it."), folder=str(target.parent)
            )
        make_empty(draft)
        _copy(path, draft)
        sync(draft)
        give_name(draft, target)
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(target), reason=error.strerror or str(error)
        ) from error
    finally:
        discard(draft)


def verify(path: Path) -> dict[str, int]:
    """The number of rows of each table; raises StoreError unless the file is sound."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
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
    """Let the file be a backup's content, at once and whole; the backup stays. Both must be checked before.

    Raises StoreError if the file is open anywhere: whoever has it open would go on writing into the one put away.
    """
    draft = draft_beside(path)
    try:
        make_empty(draft)
        _copy(copy, draft)
        sync(draft)
        if path.exists() and engine.is_open_elsewhere(path):
            raise StoreError(N_("“{path}” is open in another window or program. Close it there first."), path=str(path))
        # A log that is left belongs to a file too damaged to fold it in, and would damage this one.
        for leftover in _beside(path):
            leftover.unlink(missing_ok=True)
        draft.replace(path)
        sync(path.parent)
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        discard(draft)


def draft_beside(path: Path) -> Path:
    """A name in the path's folder that nobody else uses, for what is to become the path."""
    return path.with_name(f".{token_hex(8)}.leaddesk-draft")


def make_empty(path: Path) -> None:
    """Make an empty file for its owner only; raises FileExistsError if something is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def discard(draft: Path) -> None:
    """Remove a draft and what SQLite keeps beside it, where they are still there."""
    for leftover in (draft, *_beside(draft)):
        with suppress(OSError):
            leftover.unlink()


def give_name(draft: Path, target: Path) -> None:
    """Let a finished draft appear under its name, whole; raises FileExistsError if something has the name by now."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:  # no hard links on FAT and on some network drives: hold the name, then take it
        make_empty(target)
        try:
            draft.replace(target)
        except OSError:
            target.unlink()
            raise
    sync(target.parent)


def set_aside(path: Path, target: Path) -> None:
    """Copy a file that is no sound store byte by byte, with what stands beside it, before something takes its place."""
    try:
        for ending in ("", *_SIDECARS):
            source = Path(f"{path}{ending}")
            if source.exists():
                shutil.copyfile(source, f"{target}{ending}")
                Path(f"{target}{ending}").chmod(0o600)
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(target), reason=error.strerror or str(error)
        ) from error


def sync(path: Path) -> None:
    """Wait until a file or a folder's list of names is on the disk; folders only where the system can."""
    is_folder = path.is_dir()
    if is_folder and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)  # Windows syncs only what may be written
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _beside(path: Path) -> list[Path]:
    return [Path(f"{path}{ending}") for ending in _SIDECARS]


def _copy(path: Path, draft: Path) -> None:
    """Copy the file into an empty one, as it is at one moment, and count the rows of both."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con:
            expected = engine.row_counts(con)
            engine.copy_whole(con, draft)
    finally:
        made.dispose()
    if verify(draft) != expected:
        raise StoreError(N_("The copy of “{path}” does not hold the same rows. Try again."), path=str(path))
