"""Cards dragged over the board by a mouse."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.xvfb.board_window import TITLE
from tests.xvfb.screen import Program, Screen
from tests.xvfb.waiting import until

ROOT = Path(__file__).parents[2]
Place = tuple[int, int]


class Board:
    """The board in another process."""

    def __init__(self, program: Program) -> None:
        self._program = program
        until(lambda: bool(self._told("columns")), "the places of cards")
        self.columns: list[list[Place]] = self._told("columns")[0]
        self.rails: list[Place] = self._told("rails")[0]

    @property
    def done(self) -> list[str]:
        """What was done, as the menu names it."""
        return self._told("done")

    @property
    def carried(self) -> list[int]:
        """How many cards were in the hand, each time that it took or laid down some."""
        return self._told("carried")

    @property
    def asks(self) -> bool:
        """Whether a popup has the keyboard."""
        return self._told("asks")[-1:] == [True]

    def _told(self, what: str) -> list:  # type: ignore[type-arg] # JSON
        lines = [json.loads(line) for line in self._program.said.splitlines() if line.startswith("{")]
        return [line[what] for line in lines if what in line]


@pytest.fixture
def board(start: Callable[..., Program], tmp_path: Path) -> Board:
    """The board of a sample shop."""
    arguments = ["-m", "tests.xvfb.board_window", str(tmp_path / "shop.leaddesk")]
    return Board(start(arguments, TITLE, PYTHONPATH=str(ROOT)))


def test_a_card_dragged_to_another_column_is_moved(screen: Screen, board: Board) -> None:
    screen.drag(*board.columns[0][1], *board.columns[1][0])
    until(lambda: len(board.done) == 1, "a move")
    assert "Nurturing" in board.done[0]
    until(lambda: board.carried == [1, 0], "an empty hand")


def test_escape_ends_a_drag_and_nothing_happens(screen: Screen, board: Board) -> None:
    screen.drag(*board.columns[0][1], *board.columns[1][0], drop=False)
    screen.key("Escape")
    screen.let_go()
    until(lambda: board.carried == [1, 0], "an empty hand")
    assert not board.done


def test_a_card_dragged_to_won_is_won(screen: Screen, board: Board) -> None:
    screen.drag(*board.columns[0][0], *board.rails[0])
    until(lambda: board.asks, "the question why")
    screen.key("Return")
    until(lambda: len(board.done) == 1, "a win")
    assert board.done[0].startswith("Win ")


def test_a_card_dragged_to_lost_waits_for_the_reason(screen: Screen, board: Board) -> None:
    screen.drag(*board.columns[0][0], *board.rails[1])
    until(lambda: board.asks, "the question why")
    assert not board.done
    assert board.carried == [1]
    screen.type("Too dear")
    screen.key("Return")
    until(lambda: len(board.done) == 1, "a loss")
    assert board.done[0].startswith("Lose ")


def test_escape_at_the_reason_leaves_the_card_where_it_was(screen: Screen, board: Board) -> None:
    screen.drag(*board.columns[0][0], *board.rails[1], hold_s=0.3)
    until(lambda: board.asks, "the question why")
    screen.key("Escape")
    until(lambda: board.carried == [1, 0], "an empty hand")
    assert not board.done
