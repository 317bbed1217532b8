"""What a piece of work costs, and how several are compared: in the same run, in turn, on the same data."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock, seconds of the processor (user and system), and what a child says of itself."""

    wall_s: float
    cpu_s: float
    told: Mapping[str, Any]


def of_process(arguments: Sequence[str], stdin: str = "", environment: Mapping[str, str] | None = None) -> Cost:
    """The cost of a process from its start to its end; it may tell more as one JSON object on its output."""
    before, start = _cpu_s(RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(
        arguments, input=stdin, stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT, env=environment
    )
    wall_s, cpu_s = perf_counter() - start, _cpu_s(RUSAGE_CHILDREN) - before
    return Cost(wall_s, cpu_s, json.loads(done.stdout) if done.stdout.startswith("{") else {})


def of_module(name: str, *arguments: str, environment: Mapping[str, str] | None = None) -> Cost:
    """The cost of a benchmark's own part, run as a fresh Python process."""
    return of_process([sys.executable, "-m", f"tests.benchmarks.{name}", *arguments], environment=environment)


def as_installed(folder: Path) -> dict[str, str]:
    """The environment of a program without a screen, with settings and logs of its own, whose modules stay compiled."""
    own = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    own |= {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}


def interleaved(works: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, list[Cost]]:
    """Do each piece of work once a round, in turn, so that a noisy moment falls on all of them."""
    costs: dict[str, list[Cost]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            costs[name].append(work())
    return costs


def additions_s() -> float:
    """How long five million additions take in Python: what it takes by itself differs fourfold from day to day."""
    start, total = perf_counter(), 0
    for number in range(5_000_000):
        total += number
    return perf_counter() - start


def peak_mb() -> float:
    """The most memory that this process has had so far; `getrusage` would count that of the one that started it."""
    return _kib_of("VmHWM", Path("/proc/self/status")) / 1024


def private_mb() -> float:
    """The memory that this process alone has written to."""
    return _kib_of("Private_Dirty", Path("/proc/self/smaps_rollup")) / 1024


def cpu_s() -> float:
    """Seconds of the processor that this process has used so far."""
    return _cpu_s(RUSAGE_SELF)


def _cpu_s(who: int) -> float:
    used = getrusage(who)
    return used.ru_utime + used.ru_stime


def _kib_of(name: str, file: Path) -> int:
    with file.open(encoding="ascii") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith(name))
