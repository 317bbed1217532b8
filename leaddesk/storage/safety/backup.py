"""Copies of a file that are known to be good, and putting one back."""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

import sqlalchemy as sa

from leaddesk.model.errors import DamagedError, StoreError
from leaddesk.model.messages import N_
from leaddesk.paths import remove_leftovers
from leaddesk.storage import engine, soundness
from leaddesk.storage.safety import copying
from leaddesk.storage.tables import lead

_SIDECARS = ("-wal", "-shm", "-journal")
_STAMP = "%Y-%m-%dT%H%M%S"
_NAME = re.compile(
    r"(?P<stem>.+) (?P<stamp>\d{4}-\d\d-\d\dT\d{6})(?: (?P<mark>[0-9a-f]{6}))? (?P<why>[a-z-]+)( \d+)?"
)

IsToStop = Callable[[], bool]
Tell = Callable[[], None]


def name_for(path: Path, folder: Path, why: str, now: datetime | None = None) -> Path:
    """A free name for a backup of the file: `Shop 2026-01-31T101500 3f09ac before-update.leaddesk`.

    The mark tells it from files of the same name in other folders. Makes
    the folder if it is not there; raises StoreError if that is refused.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            N_("The folder “{folder}” for backups cannot be made: {reason}."),
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    stamp = (now or datetime.now(UTC)).astimezone().strftime(_STAMP)
    first = folder / f"{path.stem} {stamp} {_mark(path)} {why}{path.suffix}"
    others = (first.with_stem(f"{first.stem} {number}") for number in range(2, 1000))
    return next(name for name in (first, *others) if not name.exists())


def named(folder: Path, path: Path, *, also_unmarked: bool = False) -> Iterator[tuple[Path, datetime, str]]:
    """What stands in the folder under a name that was made here for this file: where, when it was made, and why.

    Earlier names have no mark, so that they may be of another file of this name.
    """
    marks = {_mark(path), *([None] if also_unmarked else [])}
    with suppress(OSError):
        for found in folder.iterdir():
            read = _NAME.fullmatch(found.stem)
            if read is None or found.suffix != path.suffix or read["stem"] != path.stem or read["mark"] not in marks:
                continue
            with suppress(ValueError):  # digits that are no time
                yield found, datetime.strptime(read["stamp"], _STAMP).astimezone(), read["why"]


def _mark(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:6]


def write(path: Path, target: Path, is_to_stop: IsToStop | None = None, is_fixed: Tell = lambda: None) -> None:
    """Write a consistent copy of the file, also while it is in use, verify it, and only then give it its name.

    A plain copy of the file would miss what still stands in the write-ahead log. Raises StoreError if the target
    exists, cannot be written, or does not read back the same, and StoppedError if it is to stop. `is_fixed` is told as
    soon as nothing that is written to the file any more gets into the copy, or is held up by it; and once more, if that
    was before it was copied, when it is.
    """
    with new_file(target) as draft:
        _copy(path, draft, is_to_stop, is_fixed)


def verify(path: Path, is_to_stop: IsToStop | None = None) -> dict[str, int]:
    """The number of rows of each table; raises StoreError unless the file is sound."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con, _asking(con, is_to_stop):
            problems = soundness.integrity_problems(con)
            if problems:
                raise DamagedError(
                    N_("“{path}” is damaged: {problem}. It was left as it is."), path=str(path), problem=problems[0]
                )
            return engine.row_counts(con)
    finally:
        made.dispose()


def leads_in(path: Path) -> int | None:
    """How many leads a backup holds; None if it cannot be read."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con:
            return int(con.execute(sa.select(sa.func.count()).select_from(lead)).scalar_one())
    except (StoreError, sa.exc.DatabaseError):
        return None
    finally:
        made.dispose()


def put_back(copy: Path, path: Path, finish: Callable[[Path], None] = lambda _: None) -> None:
    """Let the file be a backup's content, at once and whole; the backup stays. Both must be checked before.

    `finish` is done to the copy before it has the file's name. Raises StoreError if the file is open anywhere: whoever
    has it open would go on writing into the one put away.
    """
    with _draft_of(path) as draft:
        _make_empty(draft)
        _copy(copy, draft)
        finish(draft)
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
    remove_leftovers(path.parent, ".*.leaddesk-draft*")
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
        raise type(error)(error.message.text, **{**error.message.values, "path": str(path)}) from error
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


def _asking(con: engine.Connection, is_to_stop: IsToStop | None) -> AbstractContextManager[None]:
    return nullcontext() if is_to_stop is None else engine.asking(con, is_to_stop)


def _copy(path: Path, draft: Path, is_to_stop: IsToStop | None = None, is_fixed: Tell = lambda: None) -> None:
    """Copy the file into an empty one, as it is at one moment, and count the rows of both."""
    made = engine.make_engine(path, begin="BEGIN", as_it_is=True)
    try:
        with engine.explained(path), made.begin() as con:
            if copying.sees_one_moment(con):
                is_fixed()
            with _asking(con, is_to_stop):
                expected = engine.row_counts(con)
            copying.copy_whole(con, draft, is_to_stop)
    finally:
        made.dispose()
    is_fixed()
    if verify(draft, is_to_stop) != expected:
        raise StoreError(N_("The copy of “{path}” does not hold the same rows. Try again."), path=str(path))
