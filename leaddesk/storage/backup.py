"""Copies of a file that are known to be good, and putting one back."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.storage import engine, soundness

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
    with new_file(target) as draft:
        _copy(path, draft)


def verify(path: Path) -> dict[str, int]:
    """The number of rows of each table; raises StoreError unless the file is sound."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con:
            problems = soundness.integrity_problems(con)
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
    with _draft_of(path) as draft:
        _make_empty(draft)
        _copy(copy, draft)
        _sync(draft)
        if path.exists() and engine.is_open_elsewhere(path):
            raise StoreError(N_("“{path}” is open in another window or program. Close it there first."), path=str(path))
        # A log that is left belongs to a file too damaged to fold it in, and would damage this one.
        for leftover in _beside(path):
            leftover.unlink(missing_ok=True)
        draft.replace(path)
        _sync(path.parent)


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """An empty draft to be filled, which becomes the path if the block ends well; else nothing is left of it.

    Raises StoreError if something is there already, or comes to be there, or the disk refuses.
    """
    with _draft_of(path) as draft:
        if path.exists() or path.is_symlink():
            raise StoreError(N_("“{path}” exists already; choose another name."), path=str(path))
        if not path.parent.is_dir():
            raise StoreError(
                N_("The folder “{folder}” does not exist; check the name or make it."), folder=str(path.parent)
            )
        _make_empty(draft)
        yield draft
        _sync(draft)
        _give_name(draft, path)


@contextmanager
def _draft_of(path: Path) -> Iterator[Path]:
    """A free name beside the path, of which nothing is left in the end; errors are told of the path instead."""
    draft = path.with_name(f".{token_hex(8)}.leaddesk-draft")
    try:
        yield draft
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(path), reason=error.strerror or str(error)
        ) from error
    except StoreError as error:
        if error.message.values.get("path") != str(draft):
            raise
        raise StoreError(error.message.text, **{**error.message.values, "path": str(path)}) from error
    finally:
        for leftover in (draft, *_beside(draft)):
            with suppress(OSError):
                leftover.unlink()


def _make_empty(path: Path) -> None:
    """Make an empty file for its owner only; raises FileExistsError if something is there."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _give_name(draft: Path, target: Path) -> None:
    """Let a finished draft appear under its name, whole; raises FileExistsError if something has the name by now."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:  # no hard links on FAT and on some network drives: hold the name, then take it
        _make_empty(target)
        try:
            draft.replace(target)
        except OSError:
            target.unlink()
            raise
    _sync(target.parent)


def set_aside(path: Path, target: Path) -> None:
    """Copy a file that is no sound store byte by byte, with what stands beside it, before something takes its place."""
    try:
        for ending in ("", *_SIDECARS):
            source = Path(f"{path}{ending}")
            if source.exists():
                _make_empty(Path(f"{target}{ending}"))
                shutil.copyfile(source, f"{target}{ending}")
    except OSError as error:
        raise StoreError(
            N_("“{path}” cannot be written: {reason}."), path=str(target), reason=error.strerror or str(error)
        ) from error


def _sync(path: Path) -> None:
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
