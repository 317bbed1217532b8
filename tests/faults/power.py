"""What a disk holds after a power cut, made up from a log of what was written to it (power.c).

What was not waited for (`fsync`) may be there or not, in any order, in pieces of a sector. Names come and go in their
order, but the last ones may be lost until the folder was waited for.
"""

import random
import struct
import subprocess
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

SECTOR = 512
SHIM = Path(__file__).with_name("power.c")

_HEAD = struct.Struct("=5Q")
_CREATE, _OPEN, _WRITE, _TRUNCATE, _SYNC, _UNLINK, _RENAME, _LINK = range(1, 9)
_OF_NAMES = frozenset({_CREATE, _UNLINK, _RENAME, _LINK})


@dataclass(frozen=True)
class Event:
    """One call: which file it was about by its number, where in it, and the bytes or paths."""

    what: int
    which: int
    where: int
    first: bytes
    second: bytes


@dataclass
class _Disk:
    """The content of a file on the disk, and what the system has still to write to it."""

    content: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)  # None: cut off or extended there

    def write(self, where: int, data: bytes | None) -> None:
        if data is None:
            del self.content[where:]
            self.content.extend(bytes(where - len(self.content)))
            return
        self.content.extend(bytes(max(0, where - len(self.content))))
        self.content[where : where + len(data)] = data

    def settle(self, chance: random.Random | None = None) -> None:
        """Write what waits: all of it, or what chance has it."""
        for where, data in self.waiting:
            if chance is None or chance.random() < 0.5:
                self.write(where, data)
        self.waiting.clear()


def build(folder: Path) -> Path:
    """Compile the shim; the library that is to be loaded before all others."""
    library = folder / "power.so"
    words = ["gcc", "-O1", "-shared", "-fPIC", "-o", str(library), str(SHIM), "-ldl"]
    subprocess.run(words, check=True, capture_output=True)
    return library


def read_log(path: Path) -> list[Event]:
    """All that happened, in order."""
    log, place, events = path.read_bytes(), 0, []
    while place < len(log):
        what, which, where, first, second = _HEAD.unpack_from(log, place)
        place += _HEAD.size
        texts = log[place : place + first], log[place + first : place + first + second]
        place += first + second
        events.append(Event(what, which, where, *texts))
    return events


def replay(
    events: list[Event], start: dict[str, bytes], chance: random.Random, *, waits: bool = True
) -> dict[str, bytes]:
    """The files, by their paths, after the power went with the last of these events; `start`: what was there before.

    Without `waits`, nobody ever waited for the disk.
    """
    names = {path: _Disk(bytearray(content)) for path, content in start.items()}
    kept_names = dict(names)
    by_number: dict[int, _Disk] = {}
    later: list[tuple[Event, _Disk | None]] = []  # what became of names, until their folder is waited for
    for event in events:
        if event.what in _OF_NAMES:
            made = _Disk() if event.what == _CREATE else None
            if made is not None:
                by_number[event.which] = made
            _name(names, event, made)
            later.append((event, made))
        elif event.what == _OPEN:
            by_number[event.which] = names[event.first.decode()]
        elif event.what != _SYNC:
            by_number[event.which].waiting += _pieces(event)
        elif waits and event.which in by_number:
            by_number[event.which].settle()
        elif waits:  # it is the folder
            kept_names, later = dict(names), []
    for event, made in later[: chance.randint(0, len(later))]:
        _name(kept_names, event, made)
    for disk in {id(disk): disk for disk in kept_names.values()}.values():
        disk.settle(chance)
    return {path: bytes(disk.content) for path, disk in kept_names.items()}


def _name(names: dict[str, _Disk], event: Event, made: _Disk | None) -> None:
    first, second = event.first.decode(), event.second.decode()
    if made is not None:
        names[first] = made
    elif event.what == _UNLINK:
        names.pop(first, None)
    elif event.what == _LINK:
        names[second] = names[first]
    else:
        names[second] = names.pop(first)


def _pieces(event: Event) -> list[tuple[int, bytes | None]]:
    if event.what == _TRUNCATE:
        return [(event.where, None)]
    ends = range(event.where - event.where % SECTOR, event.where + len(event.first), SECTOR)
    bounds = [max(event.where, end) for end in ends] + [event.where + len(event.first)]
    start = event.where
    return [(low, event.first[low - start : high - start]) for low, high in pairwise(bounds)]
