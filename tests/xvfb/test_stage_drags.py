"""Stages put in order by a mouse, and by Alt and the arrows."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.xvfb.screen import Program, Screen
from tests.xvfb.stages_window import TITLE
from tests.xvfb.waiting import until

ROOT = Path(__file__).parents[2]
SHOP = ["Captured", "Nurturing", "Engaged", "Qualified", "Customer", "Lost"]


class Stages:
    """The dialog in another process."""

    def __init__(self, program: Program) -> None:
        self._program = program
        until(lambda: bool(self._told("rows")), "the places of rows")
        self.rows: list[tuple[int, int]] = self._told("rows")[0]
        self.height: int = self._told("height")[0]

    @property
    def orders(self) -> list[list[str]]:
        """The stages as they were first, and after each change."""
        return self._told("stages")

    def _told(self, what: str) -> list[Any]:
        lines = [json.loads(line) for line in self._program.said.splitlines() if line.startswith("{")]
        return [line[what] for line in lines if what in line]


@pytest.fixture
def stages(start: Callable[..., Program], tmp_path: Path) -> Stages:
    """The stages of a sample shop."""
    arguments = ["-m", "tests.xvfb.stages_window", str(tmp_path / "shop.leaddesk")]
    return Stages(start(arguments, TITLE, PYTHONPATH=str(ROOT)))


def test_a_stage_dragged_down_stands_there_and_all_rows_stay(screen: Screen, stages: Stages) -> None:
    (x, y), (_, below) = stages.rows[0], stages.rows[2]
    screen.drag(x, y, x, below + stages.height // 3)
    until(lambda: len(stages.orders) == 2, "another order")
    assert stages.orders[1] == ["Nurturing", "Engaged", "Captured", *SHOP[3:]]
    screen.drag(x, stages.rows[2][1], x, y - stages.height // 3)  # and up again
    until(lambda: len(stages.orders) == 3, "the first order")
    assert stages.orders[2] == SHOP


def test_escape_ends_a_drag_and_the_order_stays(screen: Screen, stages: Stages) -> None:
    (x, y), (_, below) = stages.rows[0], stages.rows[2]
    screen.drag(x, y, x, below, drop=False)
    screen.key("Escape")
    screen.let_go()
    screen.click(*stages.rows[3])
    screen.key("alt+Up")  # what comes after shows that nothing was on its way
    until(lambda: len(stages.orders) == 2, "another order")
    assert stages.orders[1] == ["Captured", "Nurturing", "Qualified", "Engaged", *SHOP[4:]]
