"""How results are printed: a line each, times as median and range, ratios round by round."""

import sys
from collections.abc import Mapping, Sequence
from statistics import median, quantiles

from tests.benchmarks.measure import Cost


def say(text: str = "") -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def compare(title: str, costs: Mapping[str, Sequence[Cost]], goals: Mapping[str, float]) -> None:
    """Print the first piece of work, ours, and its floors; `goals` are how many times its floor ours may take."""
    ours, *floors = costs
    say(f"\n{title}: {len(costs[ours])} rounds, median (least–most)")
    for name, found in costs.items():
        wall_s, cpu_s = _range([each.wall_s for each in found]), _range([each.cpu_s for each in found])
        say(f"  {name:<44} wall {wall_s}  cpu {cpu_s}")
    for name in floors:
        pairs = list(zip(costs[ours], costs[name], strict=True))
        times_wall = median(one.wall_s / other.wall_s for one, other in pairs)
        times_cpu = median(one.cpu_s / other.cpu_s for one, other in pairs)
        goal = f"  goal <= {goals[name]:g}" if name in goals else ""
        say(f"  {ours} / {name:<{41 - len(ours)}} wall {times_wall:5.2f} x  cpu {times_cpu:5.2f} x{goal}")


def told(costs: Sequence[Cost]) -> None:
    """Print what the processes of one piece of work told, as medians."""
    for key in costs[0].told:
        say(f"  {key:<44} {_range([float(each.told[key]) for each in costs])}")


def told_in_ms(
    name: str, times_s: Sequence[float], floor_s: Sequence[float] | None = None, goal: float | None = None
) -> None:
    """Print times, and how many times the floor of the same rounds they are: by the median of the rounds, by minima."""
    line = f"  {name:<44} {median(times_s) * 1000:8.1f} ({min(times_s) * 1000:.1f}–{max(times_s) * 1000:.1f}) ms"
    if floor_s is not None:
        ratio = median(one / other for one, other in zip(times_s, floor_s, strict=True))
        line += f"  {ratio:6.2f} x, of minima {min(times_s) / min(floor_s):.2f} x"
    say(line + (f"  goal <= {goal:g}" if goal else ""))


def milliseconds(times_s: Sequence[float]) -> str:
    """Median and 99th percentile."""
    return f"p50 {median(times_s) * 1000:7.3f} ms  p99 {quantiles(times_s, n=100)[98] * 1000:7.3f} ms"


def _range(values: Sequence[float]) -> str:
    return f"{median(values):8.3f} ({min(values):.3f}–{max(values):.3f})"
