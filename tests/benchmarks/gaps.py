"""How long the whole window is away at most while a person works at a large file, deed by deed.

On a screen where there is one, else on one of its own if Xvfb is installed, else without.
"""

import os
from contextlib import ExitStack
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from tests.benchmarks import measure, output, stores
from tests.benchmarks.measure import as_installed, of_module
from tests.xvfb.screen import Screen, missing_tools

_GOAL_MS = 100


def measure_gaps(folder: Path, rows: int, rounds: int) -> None:
    """Print the largest gap of the event loop within each deed, and how long that took."""
    path = stores.sample_of(folder, rows)
    output.say(f"\nwindow at {rows:,} leads: the longest gap of its event loop in each deed, goal <= {_GOAL_MS} ms")
    with TemporaryDirectory(prefix="leaddesk-benchmark-") as home, ExitStack() as stack:
        environment = as_installed(Path(home)) | _screen(stack, Path(home))
        for _ in range(rounds):
            copy = Path(home) / path.name
            stores.remove(copy)
            copyfile(path, copy)
            found = of_module("worked_window", str(copy), environment=environment)
            output.say(f"  five million additions in Python, which tell the day's speed: {measure.additions_s():.2f} s")
            for deed, (gap_s, own_s, taken_s) in found.told.items():
                mark = "" if own_s * 1000 <= _GOAL_MS else "  over"
                output.say(
                    f"  {deed:<42} gap {gap_s * 1000:6.1f} ms, ours {own_s * 1000:6.1f}; done in {taken_s:7.2f} s{mark}"
                )


def _screen(stack: ExitStack, folder: Path) -> dict[str, str]:
    """What a program needs to find the screen."""
    if os.environ.get("DISPLAY"):
        return {"QT_QPA_PLATFORM": "xcb"}
    if missing_tools():
        return {}
    screen = Screen(folder)
    screen.start()
    stack.callback(screen.stop)
    return {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen.display, "XDG_SESSION_TYPE": "x11", "WAYLAND_DISPLAY": ""}
