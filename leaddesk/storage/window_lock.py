"""One file, one window: who has a file open, and how a window is told that it is wanted.

What counts is the system's own lock, which ends with its program however that ends; what is written into the lock's
file only says who it is. One lock is in the user's own folder, under a name made of the file's real path, and works
where the file's folder may not be written to. Another one, for other users and computers, is beside the file; a copy
of it, as a folder that is synchronised makes it, locks nothing. Only the standard library is needed, so that a second
start is over before anything is loaded.
"""

import contextlib
import hashlib
import json
import os
import platform
import socket
import stat
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Lock
from time import monotonic, sleep

from leaddesk.model.errors import InUseError, StoreError
from leaddesk.model.messages import N_
from leaddesk.paths import make_private_dir, windows_dir
from leaddesk.storage.places import Place, place_of

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PATIENCE_S = 5.0  # how long a window that is only just starting may take to hear

_ANSWER = b"coming"
_PAUSE_S = 0.1
_HEARS_WITHIN_S = 2.0
_LONGEST_ADDRESS = 100  # bytes; the system's limit for the name of a socket is a little more
_FAR = 1 << 30  # the byte that is locked: beyond what is written, so that others can read that
_LONGEST_NOTE = 2_000
_PRIVATE = 0o600


@dataclass
class _Held:
    """The locks that this process has on a file, and how many in it hold the file."""

    locks: dict[Path, int] = field(default_factory=dict)  # with their descriptors
    holders: int = 0


_held: dict[str, _Held] = {}
_held_lock = Lock()


class Hold:
    """This process has the file, until the last of its holds is released."""

    def __init__(self, key: str) -> None:
        """Use `take`."""
        self._key: str | None = key

    @property
    def is_held(self) -> bool:
        """Whether it keeps others from the file: not if it was released, or another program had the file before."""
        return self._key in _held

    def release(self) -> None:
        """Let go of the file; once is enough."""
        with _held_lock:
            key = self._key
            self._key = None
            held = None if key is None else _held.get(key)
            if held is None or key is None:
                return
            held.holders -= 1
            if held.holders == 0:
                del _held[key]
                for place, descriptor in held.locks.items():
                    _unlock(place, descriptor)


def take(path: Path, actor: str, *, beside: bool = True) -> Hold:
    """Have the file for this process, however often; raises InUseError if another one has it.

    `beside`: for all users and computers, not for this user alone. Where nothing can be locked the file is had all the
    same: better that than a customer list that does not open.
    """
    key = _real(path)
    places = [_own_lock(key)]
    if beside and place_of(path) is not Place.SYNCED:
        places.append(_lock_beside(key))
    with _held_lock:
        held = _held.get(key, _Held())
        taken: dict[Path, int] = {}
        for place in places:
            if place is None or place in held.locks:
                continue
            try:
                descriptor = _lock(place, _rights(key, place), _note(actor))
            except BlockingIOError:
                for each in taken.items():
                    _unlock(*each)
                raise _in_use(path, place) from None
            if descriptor is not None:
                taken[place] = descriptor
        held.locks |= taken
        held.holders += 1
        _held[key] = held
    return Hold(key)


def take_or_summon(path: Path, actor: str) -> Hold | None:
    """Have the file for the window that is about to be made; None if its window is there already, and is coming up.

    A window that has the file and does not hear is waited for, and then left to whoever opens the file to tell of.
    """
    until = monotonic() + PATIENCE_S
    while True:
        try:
            return take(path, actor, beside=False)
        except InUseError:
            if summon(path):
                return None
            if monotonic() > until:
                return Hold("")
            sleep(_PAUSE_S)


def address_of(path: Path) -> str:
    """Where the window with this file hears of it: a socket, or on Windows the name of a pipe."""
    name = _name(_real(path))
    if sys.platform == "win32":
        return rf"\\.\pipe\leaddesk-{name}"
    address = str(windows_dir() / name)
    if len(os.fsencode(address)) > _LONGEST_ADDRESS:
        return str(Path(tempfile.gettempdir()) / f"leaddesk-{os.getuid()}-{name}")
    return address


def summon(path: Path) -> bool:
    """Bring up the user's window with this file; whether it heard."""
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")  # lets a window take the focus, where windows may not just so
    message = {"wish": "raise", "token": token}
    try:
        return _tell(address_of(path), json.dumps(message).encode() + b"\n").startswith(_ANSWER)
    except OSError:
        return False


def _tell(address: str, message: bytes) -> bytes:
    if sys.platform == "win32":
        with open(address, "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe is no path
            pipe.write(message)
            return pipe.read(len(_ANSWER)) or b""
    if os.lstat(address).st_uid != os.getuid():
        return b""  # somebody else listens where the window would
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_HEARS_WITHIN_S)
        line.connect(address)
        line.sendall(message)
        return line.recv(len(_ANSWER))


def _real(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _name(key: str) -> str:
    return hashlib.sha256(os.fsencode(f"{windows_dir()}\0{key}")).hexdigest()[:24]


def _own_lock(key: str) -> Path | None:
    try:
        return make_private_dir(windows_dir()) / f"{_name(key)}.lock"
    except StoreError:
        return None


def _lock_beside(key: str) -> Path:
    file = Path(key)
    return file.with_name(f".{file.name}.lock")


def _rights(key: str, place: Path) -> int:
    """Who may write to the file may ask for its lock."""
    if place.parent != Path(key).parent:
        return _PRIVATE
    try:
        return stat.S_IMODE(Path(key).stat().st_mode) & 0o666 | _PRIVATE
    except OSError:
        return _PRIVATE


def _lock(place: Path, rights: int, note: bytes) -> int | None:
    """The descriptor that holds the lock; None where there can be none; raises BlockingIOError if another has it."""
    while True:
        try:
            descriptor = os.open(place, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), rights)
        except OSError:
            return None
        try:
            _seize(descriptor)
            if not os.path.samestat(os.fstat(descriptor), place.stat()):
                raise FileNotFoundError(place)
            if sys.platform != "win32" and os.fstat(descriptor).st_uid == os.getuid():
                os.fchmod(descriptor, rights)
            os.ftruncate(descriptor, 0)
            os.write(descriptor, note)
        except FileNotFoundError:  # who had it took it away in this moment
            os.close(descriptor)
            continue
        except BlockingIOError:
            os.close(descriptor)
            raise
        except OSError:
            os.close(descriptor)
            return None
        return descriptor


def _seize(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock(place: Path, descriptor: int) -> None:
    if sys.platform == "win32":
        os.close(descriptor)
    with contextlib.suppress(OSError):
        place.unlink()
    if sys.platform != "win32":
        os.close(descriptor)  # only now: nobody may lock what is about to be taken away


def _note(actor: str) -> bytes:
    since = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")[:16]
    return json.dumps({"name": actor, "computer": platform.node(), "since": since, "pid": os.getpid()}).encode()


def _in_use(path: Path, place: Path) -> InUseError:
    try:
        with place.open("rb") as file:
            note = json.loads(file.read(_LONGEST_NOTE))
    except (OSError, ValueError, RecursionError):
        note = None
    match note:
        case {"name": str(name), "computer": str(computer), "since": str(since)} if name and computer:
            return InUseError(
                N_("{name} has “{path}” open on the computer {computer} since {since}: one window a file."),
                name=name,
                path=str(path),
                computer=computer,
                since=since,
            )
    return InUseError(N_("“{path}” is open in another window: one window a file."), path=str(path))
