"""Where LeadDesk finds its own files, and where it keeps the user's."""

import contextlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from leaddesk.model.errors import NotFoundError, StoreError
from leaddesk.model.messages import N_

_APP = "LeadDesk"
_DAY_S = 86_400
_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """The file or folder of this name among LeadDesk's own (`words/en.toml`), in a checkout, a wheel or a bundle.

    Raises NotFoundError if it was not installed.
    """
    for folder in _resource_folders():
        path = folder / name
        if path.exists():
            return path
    raise NotFoundError(N_("A part of LeadDesk is missing: {name}. Install LeadDesk again."), name=name)


def documents_dir() -> Path:
    """The user's documents folder, under the name that it has on this system."""
    return platformdirs.user_documents_path()


def default_store() -> Path:
    """The file that is opened when none is named."""
    return documents_dir() / _APP / "LeadDesk.leaddesk"


def data_dir() -> Path:
    """The folder for what LeadDesk makes for itself."""
    return platformdirs.user_data_path(_APP, appauthor=False)


def sample_store() -> Path:
    """The sample file that `demo` makes afresh."""
    return data_dir() / "Sample.leaddesk"


def backup_dir() -> Path:
    """The folder for backups made without being asked for."""
    return data_dir() / "backups"


def drafts_dir() -> Path:
    """The folder for what was typed and not saved yet."""
    return data_dir() / "drafts"


def windows_dir() -> Path:
    """The folder where windows say which file they have open."""
    return data_dir() / "windows"


def pictures_dir() -> Path:
    """The folder for pictures of the window, drawn where there is no screen."""
    return data_dir() / "pictures"


def config_dir() -> Path:
    """The folder for the user's settings."""
    return platformdirs.user_config_path(_APP, appauthor=False)


def log_dir() -> Path:
    """The folder for logs."""
    return platformdirs.user_log_path(_APP, appauthor=False)


def make_private_dir(folder: Path) -> Path:
    """Make the folder, and those above it that are missing, for the user alone (0700), and return it.

    A folder that exists keeps its rights: it may be shared on purpose. Raises StoreError if it cannot be made.
    """
    try:
        missing = [path for path in (folder, *folder.parents) if not path.exists()]
        for path in reversed(missing):
            path.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(exist_ok=True)  # says so if there is a file of that name
    except OSError as error:
        reason = error.strerror or str(error)
        raise StoreError(
            N_("The folder {folder} cannot be made: {reason}."), folder=str(folder), reason=reason
        ) from error
    return folder


def _resource_folders() -> Iterator[Path]:
    yield _PACKAGE.parent / "resources"
    yield _PACKAGE / "resources"
    bundle = getattr(sys, "_MEIPASS", None)  # where PyInstaller unpacks a program
    if bundle is not None:
        yield Path(bundle) / "leaddesk" / "resources"


def remove_leftovers(folder: Path, pattern: str, older_than_s: float = _DAY_S) -> None:
    """Remove what killed programs left in a folder of files that they were writing: what is a day old, nobody writes.

    They hold what the files would have held, under names that nobody looks at. What cannot be removed is left.
    """
    with contextlib.suppress(OSError):
        for leftover in folder.glob(pattern):
            with contextlib.suppress(OSError):
                if time.time() - leftover.lstat().st_mtime > older_than_s:
                    leftover.unlink()
