"""A change with its record against the bare UPDATE of one row, as durable, in the same file and process, in turn."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from leaddesk.storage.driver import driver
from tests.benchmarks import output

Raw = Any  # a connection of the driver, which has no types

CHANGES = 300
_WARM_UP = 20
_GOAL_RATIO, _GOAL_MS = 5, 5


@contextmanager
def raw_on(path: Path) -> Iterator[Raw]:
    """The bare driver, as durable as ours."""
    with closing(driver().connect(str(path), isolation_level=None)) as con:
        con.execute("PRAGMA synchronous = FULL")
        yield con


def compare(raw: Raw, change: Callable[[], Callable[[], object]], pick: Callable[[], int]) -> None:
    """Print a round: `change` prepares a change and returns what is timed; `pick` names the row of an UPDATE."""
    ours, floor = [], []
    for number in range(CHANGES + _WARM_UP):
        write = change()
        start = perf_counter()
        write()
        between = perf_counter()
        # SQLite writes nothing for an UPDATE that changes nothing, so the value is always another.
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE lead SET probability = ? WHERE id = ?", (number % 100, pick()))
        raw.execute("COMMIT")
        end = perf_counter()
        if number >= _WARM_UP:
            ours.append(between - start)
            floor.append(end - between)
    ratio = sorted(ours)[CHANGES // 2] / sorted(floor)[CHANGES // 2]
    output.say(f"  leaddesk  {output.milliseconds(ours)}")
    output.say(f"  UPDATE    {output.milliseconds(floor)}")
    output.say(f"  leaddesk / UPDATE at p50 {ratio:5.2f} x  goal <= {_GOAL_RATIO:g}, and <= {_GOAL_MS} ms")
