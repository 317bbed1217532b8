"""Where a file lies, as far as its safety goes: on this computer, on the network, or in a synchronised folder."""

import os
import re
import sys
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from leaddesk.model.messages import N_, Message

_MOUNTS = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_REMOTE_DRIVE = 4  # as GetDriveTypeW says it

_ON_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "9p", "ceph", "glusterfs", "afs", "davfs", "fuse", "lustre")
)
# Everything else that is mounted by a program (sshfs, rclone, davfs2 …) may be far away.
_FUSE_OF_THIS_COMPUTER = frozenset(
    f"fuse.{name}"
    for name in ("bindfs", "cryfs", "encfs", "exfat", "gocryptfs", "mergerfs", "ntfs-3g", "portal", "veracrypt")
)
# The names that the folders have by themselves, casefolded; some are followed by the name of an account or a firm.
_SYNCED = re.compile(
    r"(?:dropbox|onedrive|nextcloud|owncloud)(?: ?[-(].*)?"
    r"|google ?drive(?: ?[-(].*)?|my drive|icloud ?drive|com~apple~clouddocs|mobile documents|cloudstorage"
)


class Place(Enum):
    """What a file's folder is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


def file_system(path: Path) -> str:
    """The name of the file system that a path is on, as the system calls it; empty where it does not tell."""
    real = os.path.realpath(path)
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - no other system needs it

        is_far = ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(real)[0] + "\\") == _REMOTE_DRIVE
        return "cifs" if is_far or real.startswith("\\\\") else ""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    found, longest = "", -1
    for line in lines:
        front, _, back = line.partition(" - ")
        parts = front.split(" ")
        if len(parts) < 5 or not back:
            continue
        folder = _ESCAPED.sub(lambda match: chr(int(match[1], 8)), parts[4])
        if len(folder) >= longest and (real == folder or real.startswith(folder.rstrip("/") + "/")):
            found, longest = back.split(" ", 1)[0], len(folder)
    return found


probe: Callable[[Path], str] = file_system  # tests put another one in its place


def place_of(path: Path) -> Place:
    """Where a file lies, or would lie."""
    system = probe(path)
    if str(path).startswith("\\\\") or system in _ON_NETWORK:
        return Place.NETWORK
    if system.startswith("fuse.") and system not in _FUSE_OF_THIS_COMPUTER:
        return Place.NETWORK
    folders = Path(os.path.realpath(path)).parent.parts
    return Place.SYNCED if any(_SYNCED.fullmatch(name.casefold()) for name in folders) else Place.LOCAL


def risk_of(path: Path) -> Message | None:
    """What is to be said of a file that lies there, if anything is."""
    match place_of(path):
        case Place.NETWORK:
            return Message(
                N_(
                    "This file is on a network drive. If the connection breaks while something is saved, the file can "
                    "be damaged: keep it on this computer, and only its backups there."
                )
            )
        case Place.SYNCED:
            return Message(
                N_(
                    "This file is in a folder that is synchronised. Opened on two computers, it falls apart into two "
                    "files: keep it outside of that folder, and only its backups there."
                )
            )
        case Place.LOCAL:
            return None
