"""Whatever ends the program, a card that was dropped is where it was dropped, or where it was."""

import json

from tests.xvfb.boards import Board, leaddesk
from tests.xvfb.conftest import Open


def kill(board: Board) -> None:
    """End the window as the kernel does when it lacks memory."""
    board.program.process.kill()
    board.program.process.wait()


def assert_sound(board: Board) -> None:
    assert json.loads(leaddesk(board.store, "check", "--json")) == {"ok": True, "problems": []}


def test_a_card_is_where_it_was_dropped_after_the_program_was_killed(open_board: Open) -> None:
    board = open_board()
    board.drag("Anna Rossi", board.column("Engaged"))
    board.comes("Anna Rossi", "Engaged")
    kill(board)
    assert_sound(board)
    board = open_board()
    assert board.shows("Anna Rossi") == "Engaged"
    board.screen.key("ctrl+z")
    board.comes("Anna Rossi", "Captured")


def test_a_program_killed_as_the_mouse_lets_several_cards_go_leaves_all_of_them_together(open_board: Open) -> None:
    names = ("Carla Neri", "Anna Rossi")
    board = open_board()
    board.select(*names)
    board.drag("Carla Neri", board.column("Engaged"))
    kill(board)
    assert_sound(board)
    (stage,) = {board.stage_of(name)[0] for name in names}
    assert stage in ("Captured", "Engaged")
    board = open_board()
    assert {board.shows(name) for name in names} == {stage}
    board.drag("Bo Lindgren", board.column("Qualified"))
    board.comes("Bo Lindgren", "Qualified")
    board.screen.key("ctrl+z")
    board.comes("Bo Lindgren", "Captured")
    if stage == "Engaged":
        board.screen.key("ctrl+z")
        for name in names:
            board.comes(name, "Captured")
