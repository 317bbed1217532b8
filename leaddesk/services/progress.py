"""How long work says how far it has come, and learns that it is to stop."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from leaddesk.model.errors import StoppedError

T = TypeVar("T")

_BETWEEN_REPORTS = 500  # rows


class Progress(Protocol):
    """Whoever waits for long work."""

    def report(self, done: int, total: int | None) -> None:
        """So many rows are done, of about so many, or nobody knows of how many; raises StoppedError to stop."""


class _Silent:
    """Nobody waits."""

    def report(self, done: int, total: int | None) -> None:
        """Go on."""


SILENT: Progress = _Silent()


def is_to_stop(progress: Progress) -> bool:
    """Whether the user wants to stop, for work that cannot say how far it is."""
    try:
        progress.report(0, None)
    except StoppedError:
        return True
    return False


def reported(rows: Iterable[T], progress: Progress, total: int | None, done: int = 0) -> Iterator[T]:
    """The rows as they come, with a report before the first and every few hundred; `done` were done before.

    The total may be a guess: once there are more, they are it.
    """
    for place, row in enumerate(rows, done):
        if (place - done) % _BETWEEN_REPORTS == 0:
            progress.report(place, None if total is None else max(total, place))
        yield row
