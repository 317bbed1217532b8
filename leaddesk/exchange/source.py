"""A user's text file, opened for reading: clean characters, one kind of line end, and how far it has been read."""

import codecs
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from leaddesk.exchange.encodings import UTF_8
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

# C0 but for tab, line feed and carriage return. As bytes they are no part of any other character in UTF-8.
CONTROLS = bytes(code for code in range(0x20) if chr(code) not in "\t\n\r")
_NO_CONTROLS = dict.fromkeys(CONTROLS)
_BUFFER = 1 << 18


@dataclass
class ReadCounts:
    """How far a file has been read, and how much of it was left out.

    Control characters, lines of totals in a report, pictures on address cards.
    """

    bytes_read: int = 0
    controls_removed: int = 0
    totals_removed: int = 0
    pictures_removed: int = 0

    def remarks(self) -> Iterator[Message]:
        """What to say of that which was left out."""
        for count, sentence in (
            (self.controls_removed, N_("{count} control characters (such as NUL) were taken out.")),
            (self.totals_removed, N_("Lines of totals, which are no rows and were left out: {count}.")),
            (self.pictures_removed, N_("Pictures on address cards, which were left out: {count}.")),
        ):
            if count:
                yield Message(sentence, {"count": count})


def open_text(path: Path, encoding: str, counts: ReadCounts) -> io.TextIOWrapper:
    """The characters of a file, without control characters and with every line end as a line feed.

    Raises BadInputError if it cannot be opened; reading on raises UnicodeDecodeError and OSError.
    """
    try:
        file = path.open("rb", buffering=0)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    cleaned = io.BufferedReader(_Cleaned(file, encoding, counts), _BUFFER)
    return io.TextIOWrapper(cleaned, encoding=UTF_8, newline=None)


def shown_name(path: Path) -> str:
    """The file's name as a text: a name may hold bytes that are none."""
    return path.name.encode("utf-8", "replace").decode("utf-8")


def state(path: Path) -> tuple[Path, int, int]:
    """A file as it is now, with its size and time: what was read of it holds as long as they stay."""
    try:
        stat = path.stat()
    except OSError as error:
        raise unreadable(path, error) from error
    return path, stat.st_size, stat.st_mtime_ns


def without_controls(text: str) -> str:
    """The text without those control characters that no file is to bring in."""
    return text if text.isprintable() else text.translate(_NO_CONTROLS)


def plain_text(text: str) -> str:
    """The text without control characters and halves of characters, every line end as a line feed."""
    if text.isprintable():
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return without_controls(whole.replace("\r\n", "\n").replace("\r", "\n"))


def unreadable(path: Path, error: OSError | ValueError) -> BadInputError:
    """What to say of a file that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return BadInputError(N_("There is no file {file}."), file=str(path))
    if isinstance(error, IsADirectoryError):
        return BadInputError(N_("{file} is a folder, not a file."), file=str(path))
    if isinstance(error, PermissionError):
        return BadInputError(N_("You have no permission to read {file}."), file=str(path))
    reason = error.strerror if isinstance(error, OSError) else None
    return BadInputError(N_("{file} cannot be read: {reason}."), file=str(path), reason=reason or str(error))


class _Cleaned(io.RawIOBase):
    """The file's bytes in UTF-8 without control characters: cheaper here, a chunk at a time, than in every cell."""

    def __init__(self, file: io.FileIO, encoding: str, counts: ReadCounts) -> None:
        super().__init__()
        self._file = file
        self._decoder = None if encoding == UTF_8 else codecs.getincrementaldecoder(encoding)()
        self._counts = counts
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview[int]") -> int:  # type: ignore[override]
        data = self._rest or self._next(len(buffer))
        length = min(len(data), len(buffer))
        buffer[:length] = data[:length]
        self._rest = data[length:]
        return length

    def close(self) -> None:
        self._file.close()
        super().close()

    def _next(self, size: int) -> bytes:
        """Empty at the end of the file only."""
        while True:
            raw = self._file.read(size)
            self._counts.bytes_read += len(raw)
            data = raw
            if self._decoder is not None:
                data = self._decoder.decode(raw, final=not raw).encode()
            kept = data.translate(None, CONTROLS)
            self._counts.controls_removed += len(data) - len(kept)
            if kept or not raw:
                return kept
