"""Threads that work beside the window: each does its jobs one after the other, and hands answers back to the window."""

import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from queue import PriorityQueue, SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.class_table import make_room

Job = Callable[[], None]
T = TypeVar("T")

_END = 3  # the rank of the end, behind every job


class Courier(QObject):
    """Carries what a worker has to say to the window's thread, in the order in which it was said.

    The only QObject that a worker knows, and all that it does with it is to ring a bell, which Qt allows.
    """

    _rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """It must be made on the window's thread."""
        super().__init__(parent)
        self._letters: SimpleQueue[Job] = SimpleQueue()
        self._rung.connect(self._deliver)

    def send(self, letter: Job) -> None:
        """Let the window's thread call this soon; from any thread."""
        self._letters.put(letter)
        self._rung.emit()

    @Slot()
    def _deliver(self) -> None:
        self._letters.get()()


@dataclass(order=True)
class _Waiting:
    rank: int
    number: int
    job: Job | None = field(compare=False)

    def let_go(self) -> None:
        """Forget the job, which may hold the last that is left of a page that is gone: on the window's thread only."""
        self.job = None


class Worker:
    """A thread with a queue; what matters less waits behind everything else."""

    def __init__(self, name: str, courier: Courier) -> None:
        """The thread starts with the first job."""
        make_room()
        self._courier = courier
        self._queue: PriorityQueue[_Waiting] = PriorityQueue()
        self._numbers = itertools.count()
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._is_stopped = False

    def submit(self, job: Job, *, low: bool = False, last: bool = False) -> None:
        """Do this when it is its turn: what is `low` behind everything else, what is `last` even behind that.

        An error that it lets out is raised on the window's thread.
        """
        if self._is_stopped:
            return
        self._queue.put(_Waiting(2 if last else int(low), next(self._numbers), job))
        if not self._thread.is_alive():
            self._thread.start()

    def attempt(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[LeadDeskError], None],
        ended: Job | None = None,
        *,
        low: bool = False,
        last: bool = False,
    ) -> None:
        """As `submit`, and the window's thread hears the answer by `then`, or by `failed` why there is none.

        `ended` is called before either, and also where an error that nobody foresaw is let out.
        """

        def work() -> None:
            tell: Job = _nothing
            try:
                tell = partial(then, job())
            except LeadDeskError as error:
                tell = partial(failed, error)
            finally:
                self._courier.send(partial(_call_both, ended or _nothing, tell))

        self.submit(work, low=low, last=last)

    def stop(self) -> None:
        """Finish what waits, then end; returns when the thread is gone. What comes later is not done any more."""
        self._is_stopped = True
        self._queue.put(_Waiting(_END, next(self._numbers), None))
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while (waiting := self._queue.get()).job is not None:
            try:
                waiting.job()
            except BaseException as error:
                self._courier.send(partial(_raise, error))
            self._courier.send(waiting.let_go)


def _nothing() -> None:
    pass


def _call_both(first: Job, second: Job) -> None:
    first()
    second()


def _raise(error: BaseException) -> None:
    raise error
