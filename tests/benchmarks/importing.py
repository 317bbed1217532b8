"""Taking in a file of leads, against the `sqlite3` shell's `.import`: alone, and with what any program adds to it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

from leaddesk.services.desk import Desk
from leaddesk.services.importing import run
from leaddesk.services.importing.plain_leads import PlainLeads
from leaddesk.services.importing.request import ImportRequest
from leaddesk.storage import statements
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.searching import search
from tests.benchmarks import measure, output, shell, stores
from tests.benchmarks.measure import Cost

_UNTYPED = "sqlite3 .import"
_INDEXED = ".import, typed, indexes"
_WHOLE = ".import, typed, indexes, entries, search"
# Ours has eleven more columns, two rows a lead and the search index; the shell's third floor has them too.
_GOALS = {_INDEXED: 2.5}
_GOAL_WITHOUT_SEARCH = 2.0
_MOST_MB = 250

_SEARCH, _ALONE, _PEAK = "search index", "import alone", "peak MB"


def measure_import(folder: Path, rows: int, rounds: int) -> None:
    """Compare, then say where our time goes."""
    csv, target, new_file = stores.csv_of(folder, rows), folder / "target.leaddesk", folder / "new.leaddesk"
    stores.new_store(new_file).close()

    def ours() -> Cost:
        return measure.of_module("importing", str(csv), str(target))

    def floor(work: Callable[[], Cost]) -> Callable[[], Cost]:
        def on_a_new_file() -> Cost:
            stores.remove(target)
            return work()

        return on_a_new_file

    works = {"leaddesk": ours}
    if shell.is_there():
        works |= {
            _UNTYPED: floor(lambda: shell.import_untyped(csv, target)),
            _INDEXED: floor(lambda: shell.import_typed(csv, new_file, target, whole=False)),
            _WHOLE: floor(lambda: shell.import_typed(csv, new_file, target, whole=True)),
        }
    costs = measure.interleaved(works, rounds)
    output.compare(f"import of {rows:,} rows", costs, _GOALS)
    if shell.is_there():
        pairs = list(zip(costs["leaddesk"], costs[_INDEXED], strict=True))
        alone = median(ours.told[_ALONE] / floor.cpu_s for ours, floor in pairs)
        unsearched = median((ours.told[_ALONE] - ours.told[_SEARCH]) / floor.cpu_s for ours, floor in pairs)
        output.say("  without Python's start and the making of the file, seconds of the processor:")
        for name, ratio, goal in (
            ("leaddesk / " + _INDEXED, alone, _GOALS[_INDEXED]),
            ("the same without the search index", unsearched, _GOAL_WITHOUT_SEARCH),
        ):
            output.say(f"  {name:<50} {ratio:5.2f} x  goal <= {goal:g}")
    output.say(f"  of which, in seconds of the processor; peak memory: goal <= {_MOST_MB} MB")
    output.told(costs["leaddesk"])
    stores.remove(target)


class _Stopwatch:
    """Adds up the seconds of the processor that functions take, without those of others that are measured in them."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._within = [0.0]

    def put_on(self, owner: Any, name: str, part: str) -> None:  # noqa: ANN401 - a module or a class
        """Put the function in the place of the one that it measures."""
        measured = getattr(owner, name)
        self.seconds.setdefault(part, 0.0)

        def timed(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever the function takes and gives
            self._within.append(0.0)
            start = process_time()
            try:
                return measured(*args, **kwargs)
            finally:
                took = process_time() - start
                self.seconds[part] += took - self._within.pop()
                self._within[-1] += took

        setattr(owner, name, timed)


def _import_one(csv: Path, target: Path) -> None:
    """Import into a new file and print what it took."""
    watch = _Stopwatch()
    watch.put_on(run, "plan", "look through the file")
    watch.put_on(run, "_take_in", "read it again, tidy cells")
    watch.put_on(PlainLeads, "read", "understand columns")
    watch.put_on(PlainLeads, "take", "make rows of them")
    watch.put_on(statements, "insert_many", "rows into tables")
    watch.put_on(Bulk, "make_indexes", "indexes")
    watch.put_on(search, "index_from", _SEARCH)
    with stores.new_store(target) as store:
        start, cpu_s = perf_counter(), process_time()
        run.import_files(Desk(store, "Ada"), ImportRequest((csv,)))
        wall_s, cpu_s = perf_counter() - start, process_time() - cpu_s
    parts = watch.seconds
    told = parts | {"commit": cpu_s - sum(parts.values()), _ALONE: cpu_s, f"{_ALONE}, on the clock": wall_s}
    sys.stdout.write(json.dumps(told | {_PEAK: measure.peak_mb()}))


if __name__ == "__main__":
    _import_one(Path(sys.argv[1]), Path(sys.argv[2]))
