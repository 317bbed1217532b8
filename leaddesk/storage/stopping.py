"""Stopping what one thread does in a file, asked for by another."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock

from leaddesk.model.errors import StoppedError
from leaddesk.storage.engine import Connection, asking


class Stopping:
    """One sort of work that can be stopped: what runs when it is asked for, and nothing that comes later."""

    def __init__(self) -> None:
        self._wanted = Event()
        self._running = 0
        self._lock = Lock()

    def ask(self) -> None:
        """Stop what is running; nothing happens if nothing is."""
        with self._lock:
            if self._running:
                self._wanted.set()

    @contextmanager
    def heard(self, con: Connection) -> Iterator[None]:
        """A block that ends with StoppedError if that is asked for meanwhile, also within a long statement."""
        with self._lock:
            self._running += 1
        try:
            with asking(con, self._wanted.is_set):
                yield
            if self._wanted.is_set():
                raise StoppedError
        finally:
            with self._lock:
                self._running -= 1
                if not self._running:
                    self._wanted.clear()
