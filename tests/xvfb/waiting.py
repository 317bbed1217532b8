"""Waiting for what another process does: looked at again and again, never slept for."""

import time
from collections.abc import Callable

PATIENCE_S = 40.0  # two cores, and several tests at a time


def until(happened: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Wait until it has happened; fails with the name of what did not."""
    end = time.monotonic() + patience_s
    while not happened():
        assert time.monotonic() < end, f"{what} did not come within {patience_s:g} s"
        time.sleep(0.05)
