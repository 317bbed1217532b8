"""Which file a command works on, and opening or making it."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from leaddesk import paths, words
from leaddesk.cli.names import refuse_server
from leaddesk.model.errors import StoreError
from leaddesk.services.desk import Desk
from leaddesk.services.figures.kept_figures import keep_figures
from leaddesk.services.files import make_file, open_file, open_or_look
from leaddesk.services.open_file import system_zone
from leaddesk.settings import load_settings
from leaddesk.storage.store import Store

_KEEPING_S = 1.0


def store_path(options: argparse.Namespace) -> Path:
    """The file that the command works on: the one named, else the sample of `demo`, else the user's own."""
    if options.store is not None:
        refuse_server(options.store)
        return Path(options.store)
    return paths.sample_store() if options.command == "demo" else paths.default_store()


@contextmanager
def at_desk(options: argparse.Namespace) -> Iterator[Desk]:
    """A desk at the command's file, which must exist; where it may not be written to, it can be asked all the same."""
    with open_or_look(store_path(options), paths.backup_dir()) as store:
        yield Desk(store, load_settings().actor)


@contextmanager
def at_new_desk(options: argparse.Namespace, *, country: str | None = None) -> Iterator[Desk]:
    """A desk at the command's file, which is made if it is missing, and is gone again if the command fails."""
    path = store_path(options)
    if path.exists() or path.is_symlink():
        with open_file(path, paths.backup_dir()) as store:
            yield Desk(store, load_settings().actor)
            _keep_figures(store, options)
        return
    if getattr(options, "dry_run", False):
        with TemporaryDirectory() as folder, _made(Path(folder) / "tried.leaddesk", options, country) as desk:
            yield desk
        return
    if options.store is None:
        paths.make_private_dir(path.parent)
    try:
        made = _made(path, options, country)
        desk = made.__enter__()
    except StoreError:
        if not path.exists():
            raise
        with at_desk(options) as desk:  # somebody else made it in the meantime
            yield desk
        return
    try:
        yield desk
    except BaseException:
        unused = not desk.history(1)
        made.__exit__(None, None, None)
        if unused:
            _remove(path)
        raise
    made.__exit__(None, None, None)


def language_of(options: argparse.Namespace) -> str:
    """The language asked for, else the user's, else the system's."""
    return getattr(options, "language", None) or load_settings().language or words.system_language()


@contextmanager
def _made(path: Path, options: argparse.Namespace, country: str | None) -> Iterator[Desk]:
    with make_file(
        path, language=language_of(options), country=country or words.system_country(), time_zone=system_zone()
    ) as store:
        yield Desk(store, load_settings().actor)
        _keep_figures(store, options)


def _keep_figures(store: Store, options: argparse.Namespace) -> None:
    """After much has come, count for a moment what is asked most, so that the next command need not."""
    if not getattr(options, "dry_run", False):
        with suppress(StoreError):  # somebody else writes to the file; then whoever asks counts
            keep_figures(store, _KEEPING_S)


def remove_sample(path: Path) -> None:
    """Remove the sample file, which is made afresh each time."""
    _remove(path)
    paths.make_private_dir(path.parent)


def _remove(path: Path) -> None:
    for leftover in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        leftover.unlink(missing_ok=True)
