"""Measures LeadDesk against what the machine can do: `python -m tests.benchmarks [NAME…] [--rows 100k 1m]`.

Only ratios within one run mean anything; nothing here passes or fails.
"""

import argparse
import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from tests.benchmarks.accounts import measure_accounts
from tests.benchmarks.duplicates import measure_duplicates
from tests.benchmarks.editing import measure_bulk_edits, measure_edits
from tests.benchmarks.exporting import measure_export
from tests.benchmarks.gaps import measure_gaps
from tests.benchmarks.importing import measure_import
from tests.benchmarks.moving import measure_moves
from tests.benchmarks.reporting import measure_report
from tests.benchmarks.sample import measure_sample
from tests.benchmarks.searching import measure_search
from tests.benchmarks.starting import measure_start
from tests.benchmarks.windows import measure_board, measure_channels, measure_table

_UNITS = {"k": 1_000, "m": 1_000_000}


@dataclass(frozen=True)
class _Benchmark:
    """What to call, for which numbers of leads, and how often, unless told otherwise."""

    measure: Callable[[Path, int, int], None]
    rows: tuple[int, ...]
    rounds: int
    by_name_only: bool = False


_BENCHMARKS: Mapping[str, _Benchmark] = MappingProxyType(
    {
        "import": _Benchmark(measure_import, (100_000, 1_000_000), 5),
        "export": _Benchmark(measure_export, (100_000, 1_000_000), 5),
        "move": _Benchmark(measure_moves, (1_000, 100_000), 3),
        "edit": _Benchmark(measure_edits, (1_000, 1_000_000), 3),
        "bulk": _Benchmark(measure_bulk_edits, (100_000,), 3),
        "search": _Benchmark(measure_search, (1_000_000,), 3),
        "duplicates": _Benchmark(measure_duplicates, (10_000, 100_000), 3),
        "accounts": _Benchmark(measure_accounts, (10_000,), 9),
        "report": _Benchmark(measure_report, (1_000_000,), 5),
        "start": _Benchmark(measure_start, (1_000_000,), 7),
        "table": _Benchmark(measure_table, (100_000, 1_000_000), 3),
        "gaps": _Benchmark(measure_gaps, (1_000_000,), 1),
        "board": _Benchmark(measure_board, (100_000,), 3),
        "channels": _Benchmark(measure_channels, (1_000_000,), 3),
        "sample": _Benchmark(measure_sample, (1_000_000,), 1, by_name_only=True),
    }
)


def main() -> None:
    """Run the benchmarks named, or all but those that are run by their name only."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*_BENCHMARKS, []], metavar="NAME", help=", ".join(_BENCHMARKS))
    parser.add_argument("--rows", nargs="+", type=_number, help="numbers of leads, such as 100k 1m")
    parser.add_argument("--rounds", type=int, help="how often each is measured")
    parser.add_argument("--folder", type=Path, help="where to put files; a temporary folder if not named")
    options = parser.parse_args()
    gc.freeze()  # as the program does when it starts
    names = options.names or [name for name, each in _BENCHMARKS.items() if not each.by_name_only]
    with TemporaryDirectory(prefix="leaddesk-benchmark-") as temporary:
        folder = options.folder or Path(temporary)
        for name in names:
            benchmark = _BENCHMARKS[name]
            for rows in options.rows or benchmark.rows:
                benchmark.measure(folder, rows, options.rounds or benchmark.rounds)


def _number(text: str) -> int:
    unit = _UNITS.get(text[-1:].lower())
    return int(text[:-1]) * unit if unit else int(text)


if __name__ == "__main__":
    main()
