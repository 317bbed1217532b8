"""Taking in a file of leads, against the `sqlite3` shell's `.import`: alone, and with what any program adds to it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

import sqlalchemy as sa

from leaddesk.services.desk import Desk
from leaddesk.services.importing import run
from leaddesk.services.importing.request import ImportRequest
from leaddesk.storage import search, statements
from leaddesk.storage.bulk import Bulk
from tests.benchmarks import measure, output, shell, stores
from tests.benchmarks.measure import Cost

_UNTYPED = "sqlite3 .import"
_INDEXED = ".import, typed, indexes"
_WHOLE = ".import, typed, indexes, entries, search"
# Ours has eleven more columns, two rows a lead and the search index; the shell's third floor has them too.
_GOALS = {_INDEXED: 2.2}


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
    output.say("  of which, in seconds on the clock:")
    output.told(costs["leaddesk"])
    stores.remove(target)


class _Stopwatch:
    """Adds up the seconds that functions take, each put in the place of the one it measures."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def put_on(self, owner: Any, name: str, part: str) -> None:  # noqa: ANN401 - a module or a class
        measured = getattr(owner, name)
        self.seconds[part] = 0.0

        def timed(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever the function takes and gives
            start = perf_counter()
            try:
                return measured(*args, **kwargs)
            finally:
                self.seconds[part] += perf_counter() - start

        setattr(owner, name, timed)


def _import_one(csv: Path, target: Path) -> None:
    """Import into a new file and print what it took."""
    watch = _Stopwatch()
    watch.put_on(run, "plan", "plan: read once")
    watch.put_on(statements, "insert_many", "rows into tables")
    watch.put_on(sa.Index, "create", "indexes that waited")
    watch.put_on(search, "index_from", "search index")
    watch.put_on(Bulk, "finish", "finish")
    watch.put_on(run, "_take_in", "take in")
    with stores.new_store(target) as store:
        start, cpu_s = perf_counter(), measure.cpu_s()
        run.import_files(Desk(store, "Ada"), ImportRequest((csv,)))
        wall_s, cpu_s = perf_counter() - start, measure.cpu_s() - cpu_s
    parts = watch.seconds
    del parts["finish"]
    taken_in = parts.pop("take in")
    commit = wall_s - taken_in - parts["plan: read once"]
    parts["read and understand rows"] = taken_in - sum(parts.values()) + parts["plan: read once"]
    told = parts | {"commit": commit, "import alone": wall_s, "import alone, cpu": cpu_s, "peak MB": measure.peak_mb()}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    _import_one(Path(sys.argv[1]), Path(sys.argv[2]))
