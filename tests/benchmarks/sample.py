"""Making the sample shop with many leads."""

import json
import sys
from pathlib import Path

from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from tests.benchmarks import measure, output, stores


def measure_sample(folder: Path, rows: int, rounds: int) -> None:
    """Print what it costs, in a process of its own."""
    target = folder / "sample.leaddesk"
    works = {"leaddesk": lambda: measure.of_module("sample", str(target), str(rows))}
    costs = measure.interleaved(works, rounds)
    output.compare(f"sample shop of {rows:,} leads", costs, {})
    output.told(costs["leaddesk"])
    stores.remove(target)


def _make_one(target: Path, leads: int) -> None:
    with stores.new_store(target) as store:
        Desk(store, "Ada").run(make_sample, leads=leads, language="en")
    sys.stdout.write(json.dumps({"peak MB": measure.peak_mb()}))


if __name__ == "__main__":
    _make_one(Path(sys.argv[1]), int(sys.argv[2]))
