"""Writing a file so that there is always a whole one: the old one until the new one is complete and on the disk."""

import contextlib
import errno
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from leaddesk.model.errors import BadInputError, LeadDeskError, StoreError
from leaddesk.model.messages import N_
from leaddesk.paths import remove_leftovers

# On Windows, what looks for viruses or synchronises a folder holds a new file for a moment, and nobody may name it.
_PAUSES_S = (0.05, 0.1, 0.2, 0.4) if os.name == "nt" else ()


@contextlib.contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """A new file, for its owner only, that takes the path's place when the block ends well; else nothing changes.

    Until then it has a name of its own, which `name` of the file tells.

    A link is followed. Raises BadInputError for a path that cannot be a file, StoreError if writing is refused.
    """
    target = Path(os.path.realpath(path))
    remove_leftovers(target.parent, ".leaddesk-*.part")
    try:
        _check_replaceable(path, target)
        descriptor, name = tempfile.mkstemp(prefix=".leaddesk-", suffix=".part", dir=target.parent)
    except OSError as error:
        raise _not_written(path, error) from error
    temporary = Path(name)
    os.close(descriptor)  # the file is for its owner only from here on, and opened by its name, for others to read it
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _take_place(temporary, target)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        with contextlib.suppress(OSError):  # gone, if all went well
            temporary.unlink()
    _keep_name(target.parent)


def require_writable(path: Path) -> None:
    """Raise what `atomic_file` would raise for a path, before long work is done for nothing."""
    target = Path(os.path.realpath(path))
    try:
        _check_replaceable(path, target)
        descriptor, name = tempfile.mkstemp(prefix=".leaddesk-", suffix=".part", dir=target.parent)
        os.close(descriptor)
        Path(name).unlink()
    except OSError as error:
        raise _not_written(path, error) from error


def _take_place(temporary: Path, target: Path) -> None:
    """Give the target's name to the temporary file, at once and whole."""
    for pause_s in _PAUSES_S:
        with contextlib.suppress(PermissionError):
            temporary.replace(target)
            return
        time.sleep(pause_s)
    temporary.replace(target)


def _keep_name(folder: Path) -> None:
    """Make a rename in the folder survive a power cut, where the system can: the file itself is safe already."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _check_replaceable(path: Path, target: Path) -> None:
    """Refuse what a rename would destroy: a folder, a device, a file that its owner protected."""
    if target.is_dir():
        raise BadInputError(N_("“{path}” is a folder; name a file in it."), path=str(path))
    if target.exists() and not target.is_file():
        raise BadInputError(N_("“{path}” is not a file that can be replaced."), path=str(path))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _not_written(path: Path, error: OSError) -> LeadDeskError:
    """The sentence for what the system said about writing there."""
    match error.errno:
        case errno.ENOENT | errno.ENOTDIR:
            return BadInputError(N_("There is no folder “{folder}” to write in."), folder=str(path.absolute().parent))
        case errno.ENAMETOOLONG:
            return BadInputError(N_("The name “{path}” is too long."), path=str(path))
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return StoreError(N_("There is no room for “{path}”; nothing was written."), path=str(path))
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return StoreError(
                N_("“{path}” may not be written: it is protected, or open in another program."), path=str(path)
            )
        case _:
            reason = error.strerror or str(error)
            return StoreError(N_("“{path}” could not be written: {reason}."), path=str(path), reason=reason)
