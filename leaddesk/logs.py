"""The log: what LeadDesk did, by ids only. Names, addresses and amounts never enter it."""

import logging
import os
import traceback
from datetime import UTC, datetime
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from leaddesk.model.errors import StoreError
from leaddesk.paths import log_dir, make_private_dir

FILE_BYTES = 1_000_000
OLDER_FILES = 3

_logger = logging.getLogger("leaddesk")


class _IdsOnly(logging.Formatter):
    """Writes of an exception where it was raised and its class: its words may hold a person's data."""

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 - logging's name
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")

    def formatException(  # noqa: N802 - logging's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        lines: list[str] = []
        error: BaseException | None = ei[1]
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            lines += traceback.format_tb(error.__traceback__)
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}\n")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "".join(lines).rstrip()


class _PrivateFile(logging.FileHandler):
    """A log file for the user alone, which never disturbs the work that it tells of; a full one is put aside.

    The standard library has such a handler among others that need half of the network, which takes time at each start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write it, into a new file if this one is full."""
        try:
            if Path(self.baseFilename).stat().st_size >= FILE_BYTES:
                self._put_aside()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _put_aside(self) -> None:
        names = [self.baseFilename, *(f"{self.baseFilename}.{number}" for number in range(1, OLDER_FILES + 1))]
        if self.stream is not None:
            self.stream.close()
        try:
            for older, newer in pairwise(reversed(names)):
                if Path(newer).exists():
                    Path(newer).replace(older)
        finally:
            self.stream = self._open()

    def _open(self) -> TextIOWrapper:
        # mypy knows the result of open() only for a literal mode; a log is always appended to.
        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=_open_private)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Do nothing: a full disk is told by what could not be saved, not by the log."""


def start_logging(folder: Path | None = None) -> Path | None:
    """Begin to write `leaddesk.log` in the folder and return its path; None if it cannot be written.

    Starting again ends the log before.
    """
    stop_logging()
    path = (folder or log_dir()) / "leaddesk.log"
    try:
        make_private_dir(path.parent)
        handler = _PrivateFile(path, encoding="utf-8", errors="backslashreplace")
    except (OSError, StoreError):
        return None
    handler.setFormatter(_IdsOnly("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    return path


def stop_logging() -> None:
    """End the log and close its file; does nothing if there is none."""
    for handler in [handler for handler in _logger.handlers if isinstance(handler, _PrivateFile)]:
        _logger.removeHandler(handler)
        handler.close()


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
