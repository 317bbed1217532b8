"""Making, opening, backing up and restoring a whole file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leaddesk.model.backups import BEFORE_RESTORE, DAMAGED, Salvaged
from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.services.persons.erasing import erase_again, remembered
from leaddesk.storage import seeds, store, window_lock
from leaddesk.storage.driver import may_be_written
from leaddesk.storage.safety import backup
from leaddesk.storage.safety.salvage import salvage as salvage_file
from leaddesk.storage.store import Store


def make_file(path: Path, *, language: str, country: str | None, time_zone: str) -> Store:
    """A new file with its settings, pipelines and channels, named in this language; it must not exist yet."""
    return store.create_store(
        path, lambda con: seeds.seed(con, language=language, country_code=country, zone=time_zone)
    )


def open_file(path: Path, backups: Path) -> Store:
    """An existing file, brought up to date after a backup into the folder `backups`."""
    return store.open_store(path, backups)


def look_at_file(path: Path) -> Store:
    """An existing file that somebody else has open, or that may not be written to: it is read and nothing else."""
    return store.look_at_store(path)


def open_or_look(path: Path, backups: Path) -> Store:
    """As `open_file`, but a file that may not be written to is looked at."""
    return open_file(path, backups) if may_be_written(path) else look_at_file(path)


def back_up(path: Path, target: Path) -> None:
    """Write a verified copy of the file to a path where nothing is yet."""
    store.refuse_unless_ours(path)
    backup.write(path, target)


def back_up_over(path: Path, target: Path, actor: str) -> None:
    """Write a verified copy of the file in the place of what is there, which stays until the copy is whole.

    Raises StoreError if the target is the file itself, or open somewhere else.
    """
    store.refuse_unless_ours(path)
    if target.exists() and target.samefile(path):
        raise StoreError(N_("“{path}” is the open file itself; choose another name."), path=str(target))
    with _had(target, actor):
        backup.put_back(path, target)


def salvage(path: Path, target: Path) -> Salvaged:
    """Read what can be read of a damaged file into a new one; raises DamagedError if that is nothing."""
    return salvage_file(path, target)


def check(copy: Path) -> None:
    """Raise StoreError unless a backup is sound, and of a version that this LeadDesk knows."""
    store.refuse_unless_ours(copy)
    store.refuse_newer(copy)
    backup.verify(copy)


def restore(copy: Path, path: Path, backups: Path, actor: str) -> Path | None:
    """Let the file be a backup's content, brought up to date; returns where what it held was put, if it held anything.

    The backup is verified first; a damaged file is set aside as it is, since it cannot be copied soundly. Whoever was
    erased since, as this file or any of its backups knows, is erased before the file has its name. Raises StoreError
    if the file is open somewhere else.
    """
    check(copy)
    store.refuse_foreign(path)
    with _had(path, actor):
        known = remembered((path, copy, *(each for each, *_ in backup.named(backups, path))))
        kept = _keep_a_copy(path, backups) if path.exists() else None
        backup.put_back(copy, path, lambda draft: erase_again(draft, known, actor))
        store.open_store(path, backups).close()
    return kept


@contextmanager
def _had(path: Path, actor: str) -> Iterator[None]:
    """A time in which no other window has the file.

    The file itself tells of an open window only by its write-ahead log, which there is none of on shares and in
    synchronised folders: the window would go on writing into a file that is not there any more.
    """
    hold = window_lock.take(path, actor)
    try:
        yield
    finally:
        hold.release()


def _keep_a_copy(path: Path, backups: Path) -> Path:
    target = backup.name_for(path, backups, BEFORE_RESTORE)
    try:
        store.refuse_unless_ours(path)
        backup.write(path, target)
    except StoreError:
        target = backup.name_for(path, backups, DAMAGED)
        backup.set_aside(path, target)
    return target
