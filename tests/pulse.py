"""Whether a window is alive: how long its event loop was away at most, and whose fault that was."""

from pathlib import Path
from time import perf_counter, process_time, thread_time
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 5
_BUSY_S = 0.020  # without a processor
_WAITED = Path("/proc/thread-self/schedstat")  # of Linux: its second number is for how long a thread had no processor


class Gap(NamedTuple):
    """Between two beats, in seconds.

    How long; what all threads and this one had of the processors; how long this one waited for one; since when.
    """

    length: float
    of_all: float
    of_this: float
    kept_waiting: float
    at: float

    @property
    def own(self) -> float:
        """What of it is the program's; none where others had the processors: its other threads waited for them too."""
        return min(self.length, self.of_all) if self.kept_waiting < _BUSY_S else 0.0

    def told(self) -> str:
        """In words."""
        names = ("all", "all threads", "this thread", "no processor")
        parts = (f"{name} {1000 * part:.0f} ms" for name, part in zip(names, self[:4], strict=True))
        return f"{1000 * self.own:.0f} ms: {', '.join(parts)}; at {self.at:.2f} s"


class Pulse(QObject):
    """Beats every few milliseconds, and knows how long each beat came after the one before."""

    def __init__(self, tick_ms: int = _TICK_MS) -> None:
        """A gap is told up to a tick too long: the loop slept from the beat before until it was busy."""
        super().__init__()
        self.gaps: list[Gap] = []
        self._began = perf_counter()
        self._last = self._clocks()
        self._timer = QTimer(self, interval=tick_ms, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def longest(self) -> list[Gap]:
        """The longest first."""
        return sorted(self.gaps, key=lambda gap: -gap.own)

    @staticmethod
    def _clocks() -> tuple[float, ...]:
        waited_ns = _WAITED.read_text().split()[1] if _WAITED.exists() else 0
        return perf_counter(), process_time(), thread_time(), int(waited_ns) / 1e9

    def _beat(self) -> None:
        now = self._clocks()
        length, of_all, of_this, waiting = (new - old for new, old in zip(now, self._last, strict=True))
        self.gaps.append(Gap(length, of_all, of_this, waiting, self._last[0] - self._began))
        self._last = now
