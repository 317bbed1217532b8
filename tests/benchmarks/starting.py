"""The program's start, against an empty PySide6 window: each in a process of its own, in turn."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from tests.benchmarks import measure, output, stores
from tests.benchmarks.measure import Cost

_EMPTY, _SMALL = "empty PySide6 window", 1_000
_COUNTED = 3  # starts
_GOALS = {"window": 1.4, "leads": 4.0}


def measure_start(folder: Path, rows: int, rounds: int) -> None:
    """Compare the first paint, the first leads and the page with the floor, and with those of a small file."""
    with TemporaryDirectory(prefix="leaddesk-benchmark-") as home:
        _measure(folder, rows, rounds, measure.as_installed(Path(home)))


def _measure(folder: Path, rows: int, rounds: int, environment: Mapping[str, str]) -> None:
    small, large = stores.sample_of(folder, _SMALL), stores.sample_of(folder, rows)

    def start(name: str, *arguments: str, **more: str) -> Cost:
        started = {"BENCHMARK_STARTED": str(monotonic())}
        return measure.of_module(name, *arguments, environment={**environment, **more, **started})

    def start_on(path: Path, **more: str) -> Cost:
        return start("started_window", str(stores.tidy(path)), **more)

    works = {_EMPTY: lambda: start("empty_window"), f"{_SMALL:,}": lambda: start_on(small)}
    if rows != _SMALL:
        works[f"{rows:,}"] = lambda: start_on(large)
    measure.interleaved(works, 1)  # what is compiled now stays compiled, as in an installed program
    costs = measure.interleaved(works, rounds)
    output.say(f"\nstart, the file having so many leads: {rounds} rounds, median (least–most)")
    floor = {what: [each.told[what] for each in costs[_EMPTY]] for what in ("window", "window, cpu")}
    for size, found in costs.items():
        for what in found[0].told:
            compared = None if size == _EMPTY else floor["window, cpu" if what.endswith("cpu") else "window"]
            output.told_in_ms(f"{size}: {what}", [each.told[what] for each in found], compared, _GOALS.get(what))
    output.say(f"  after it, with {rows:,} leads, until the sidebar and the footer have their counts:")
    output.told([start_on(large, BENCHMARK_UNTIL="counted") for _ in range(_COUNTED)])

