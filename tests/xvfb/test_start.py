"""The program as a user starts it, on a real screen."""

from pathlib import Path

import pytest

from tests.xvfb.screen import Screen, Start


@pytest.mark.parametrize("name", [None, "shop.leaddesk"])
def test_the_window_comes_and_nothing_is_said_beside_it(
    program: Start, screen: Screen, tmp_path: Path, name: str | None
) -> None:
    started = program(tmp_path / name if name else None)
    left, top, width, height = screen.place_of(started)
    assert min(left, top) >= 0
    assert min(width, height) > 400
    assert started.said == ""
