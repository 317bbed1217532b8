"""The pages of the window at a large file and at one of a thousand leads: each in a process of its own, in turn."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks import measure, output, stores
from tests.benchmarks.measure import Cost

_SMALL = 1_000
# Each: what it is compared with, which was measured beside it, and how many times that it may take.
_TABLE = {
    "open": ("open, constant model", 1.5),
    "scroll frame p50": ("frame, C++ model and delegate", 1.25),
    "frame, rows at hand": ("frame, same cells, no paging", 1.1),
    "sort by name": ("repaint, by name", 1.5),
    "sort by -value": ("repaint, by -value", 1.5),
    "sort by created": ("repaint, by created", 1.5),
    "sort by owner": ("SQL: ORDER BY owner LIMIT 256", 1.3),
}
_BOARD = {"drag frame": ("full repaint", 0.25)}
_CHANNELS = {"first show, after a rest": ("bare pyqtgraph", 1.2), "first show": ("bare pyqtgraph", 1.2)}


def measure_table(folder: Path, rows: int, rounds: int) -> None:
    """Opening, scrolling and sorting the leads, and memory."""
    _measure("shown_table", "table", folder, rows, rounds, _TABLE)


def measure_board(folder: Path, rows: int, rounds: int) -> None:
    """Showing the board, moving and dragging a card."""
    _measure("shown_board", "board", folder, rows, rounds, _BOARD)


def measure_channels(folder: Path, rows: int, rounds: int) -> None:
    """The first show of the channels with their chart."""
    _measure("shown_channels", "channels", folder, rows, rounds, _CHANNELS)


def _measure(
    module: str, title: str, folder: Path, rows: int, rounds: int, floors: Mapping[str, tuple[str, float]]
) -> None:
    sizes = sorted({_SMALL, rows})
    paths = {size: stores.sample_of(folder, size) for size in sizes}
    with TemporaryDirectory(prefix="leaddesk-benchmark-") as home:
        environment = measure.as_installed(Path(home))
        works = {f"{size:,}": partial(_measured, module, path, environment) for size, path in paths.items()}
        works[f"{_SMALL:,}"]()  # what is compiled now stays compiled
        costs = measure.interleaved(works, rounds)
    output.say(f"\n{title}: {rounds} rounds, medians in ms (× what was measured beside it; × the same at {_SMALL:,})")
    small = costs[f"{_SMALL:,}"]
    for size, found in costs.items():
        output.say(f"  {size} leads")
        for what in found[0].told:
            values = [each.told[what] for each in found]
            if what.endswith("MB"):
                added = median(values) - median(each.told[what] for each in small)
                output.say(f"    {what:<34} {median(values):8.1f}  {added:+.1f} MB over {_SMALL:,}")
                continue
            line = f"    {what:<34} {median(values) * 1000:8.1f}"
            if what in floors:
                floor, goal = floors[what]
                ratio = median(each.told[what] / each.told[floor] for each in found)
                line += f"  {ratio:5.2f} x {floor}, goal <= {goal:g};"
            if found is not small:
                line += f"  {median(values) / median(each.told[what] for each in small):5.2f} x at {_SMALL:,}"
            output.say(line)


def _measured(module: str, path: Path, environment: Mapping[str, str]) -> Cost:
    return measure.of_module(module, str(path), environment=environment)
