"""What will happen in the sample shop, done in the order of its moments while leads keep coming."""

from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

Deed = Callable[[float], None]


class Agenda:
    """Deeds by their moment; at one moment, in the order in which they were planned."""

    def __init__(self, end: float) -> None:
        """What would happen at `end` or later is forgotten."""
        self._end = end
        self._turn = count()
        self._deeds: list[tuple[float, int, Deed]] = []

    def plan(self, moment: float, deed: Deed) -> None:
        """Do this at a moment, which it is told."""
        if moment < self._end:
            heappush(self._deeds, (moment, next(self._turn), deed))

    def pass_time(self, until: float) -> None:
        """Do what is due, also what is planned meanwhile."""
        while self._deeds and self._deeds[0][0] <= until:
            moment, _, deed = heappop(self._deeds)
            deed(moment)
