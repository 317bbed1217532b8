"""The backups that are made of a file without being asked for, and what can be done with them."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from leaddesk import paths
from leaddesk.model.backups import BY_HAND, DAMAGED, THINNED, Backup, Salvaged, kept
from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.services import files
from leaddesk.settings import load_settings
from leaddesk.storage import store
from leaddesk.storage.privacy.holding import holds
from leaddesk.storage.safety import backup
from leaddesk.storage.safety.salvage import looks_readable


def folder() -> Path:
    """Where backups are kept: the folder that the user chose, if it is there, else LeadDesk's own."""
    chosen = load_settings().backup_folder
    return Path(chosen) if chosen and Path(chosen).is_dir() else paths.backup_dir()


def make(
    path: Path,
    why: str,
    now: datetime | None = None,
    is_to_stop: Callable[[], bool] | None = None,
    is_fixed: Callable[[], None] = lambda: None,
) -> Path:
    """Write a verified backup of the file, then let older ones thin out; returns where it is.

    Raises StoreError if it cannot be made, and StoppedError if it is to stop; nothing is left of it then. `is_fixed` is
    told as soon as the file may change again: see `backup.write`.
    """
    now = now or datetime.now(UTC)
    store.refuse_unless_ours(path)
    target = backup.name_for(path, folder(), why, now)
    backup.write(path, target, is_to_stop, is_fixed)
    thin(path, target.parent, now)
    return target


def thin(path: Path, where: Path, now: datetime) -> None:
    """Remove the backups of this file that are not kept as they grow old; nothing that anybody else put there."""
    now = now.astimezone().replace(microsecond=0)  # as names tell it
    made = [(found, at) for found, at, why in backup.named(where, path) if why in THINNED]
    stay = kept([at for _, at in made], now)
    for found, at in made:
        if at not in stay:
            with suppress(StoreError, OSError):  # not ours, or held by another program: next time
                store.refuse_unless_ours(found)
                found.unlink()


def listed(path: Path) -> tuple[Backup, ...]:
    """The backups of this file, newest first, in the folder of now and in LeadDesk's own."""
    return tuple(made for each, at, why in _newest_first(path) if (made := _told(each, at, why)) is not None)


def holding(path: Path, uids: frozenset[str]) -> tuple[Backup, ...]:
    """Those that hold somebody with one of these uids, or cannot be read, newest first."""
    return tuple(each for each in listed(path) if holds(each.path, uids))


def replace(path: Path, gone: Sequence[Backup], now: datetime | None = None) -> Path:
    """Make one of the file as it is now, then remove others, which hold what is not to be kept; returns where it is.

    Raises StoreError if it cannot be made, and nothing is removed then, or if one cannot be removed.
    """
    made = make(path, BY_HAND, now)
    for each in gone:
        try:
            store.refuse_unless_ours(each.path)
            each.path.unlink(missing_ok=True)
        except OSError as error:
            raise StoreError(
                N_("“{path}” cannot be removed: {reason}."), path=str(each.path), reason=error.strerror or str(error)
            ) from error
    return made


def newest_good(path: Path) -> Backup | None:
    """The newest backup of this file that is sound, and that can be opened by this LeadDesk; older ones stay shut."""
    for each, at, why in _newest_first(path):
        with suppress(StoreError):
            files.check(each)
            return _told(each, at, why)
    return None


def save_to(path: Path, target: Path) -> None:
    """Write a verified copy of the file to where the user said, in the place of what is there.

    The system's dialog asked whether that is meant.
    """
    files.back_up_over(path, target, load_settings().actor)


def restore(copy: Path, path: Path) -> Path | None:
    """Let the file be a backup's content; returns where what it held is kept."""
    return files.restore(copy, path, folder(), load_settings().actor)


def way_on(path: Path) -> tuple[Backup | None, bool]:
    """Of a damaged file: its newest good backup, and whether there may be something left in it to be read."""
    return newest_good(path), looks_readable(path)


def salvage(path: Path, word: str) -> Salvaged:
    """Read what can be read of a damaged file into a new one beside it: “Shop (word)”, or with a number.

    Raises DamagedError if that is nothing, StoreError if it cannot be written.
    """
    first = path.with_stem(f"{path.stem} ({word})")
    others = (first.with_stem(f"{path.stem} ({word} {number})") for number in range(2, 1000))
    return files.salvage(path, next(name for name in (first, *others) if not name.exists()))


def _newest_first(path: Path) -> list[tuple[Path, datetime, str]]:
    found = {each: (at, why) for where in (folder(), paths.backup_dir()) for each, at, why in _of(path, where)}
    made = ((each, at, why) for each, (at, why) in found.items())
    return sorted(made, key=lambda each: (each[1], each[0].name), reverse=True)


def _told(each: Path, at: datetime, why: str) -> Backup | None:
    """What can be said of a backup; None if it is gone by now."""
    size = _size(each)
    return None if size is None else Backup(each, at, why, size, backup.leads_in(each))


def _of(path: Path, where: Path) -> list[tuple[Path, datetime, str]]:
    return [each for each in backup.named(where, path, also_unmarked=True) if each[2] != DAMAGED]


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None
