"""Something else put in the place of the open file, while no thread of the window has it open."""

import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.known_file import KnownFile, get_to_know
from leaddesk.ui.kit.open_file import OpenFile
from leaddesk.ui.kit.worker import Worker

T = TypeVar("T")

Told = tuple[KnownFile, Callable[[], None]]


def exchange(
    file: OpenFile,
    writer: Worker,
    others: Sequence[Worker],
    putting_back: Callable[[], T],
    then: Callable[[T], None],
    failed: Callable[[LeadDeskError], None],
    go_on: Callable[[Told], None],
) -> None:
    """Let the writer put it there while the others wait, after everything that was asked of them.

    The window's thread then hears by `go_on` of the file, which is opened anew also if it could not be exchanged, and
    of what is to be told: `then` or `failed`. Only `failed` is heard where it cannot be opened any more.
    """
    is_free, is_done = threading.Barrier(len(others) + 1), threading.Event()

    def hold() -> None:
        is_free.wait()
        is_done.wait()

    def work() -> Told:
        is_free.wait()
        try:
            file.rest()
            tell = _outcome(putting_back, then, failed)
            return get_to_know(file), tell
        finally:
            is_done.set()

    for each in others:
        each.submit(hold, last=True)
    writer.attempt(work, go_on, failed, last=True)


def _outcome(
    job: Callable[[], T], then: Callable[[T], None], failed: Callable[[LeadDeskError], None]
) -> Callable[[], None]:
    try:
        return partial(then, job())
    except LeadDeskError as error:
        return partial(failed, error)
