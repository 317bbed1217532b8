"""The window follows what other programs do to its file."""

from pathlib import Path

from tests.xvfb.boards import LEADS, Board, leaddesk
from tests.xvfb.waiting import until

FOLLOWED_S = 10.0  # two seconds, on a machine that does nothing else


def test_the_window_follows_an_import_and_its_undo_at_the_command_line(board: Board, tmp_path: Path) -> None:
    csv = tmp_path / "small.csv"
    csv.write_text("id,name,stage\n101,Hanna Olsen,Qualified\n102,Ivo Costa,Nurturing\n", encoding="utf-8")
    leaddesk(board.store, "import", str(csv), "--as", "leads")
    until(lambda: board.shows("Hanna Olsen") == "Qualified", "a card of the import", FOLLOWED_S)
    until(lambda: board.shows("Ivo Costa") == "Nurturing", "the other card", FOLLOWED_S)
    leaddesk(board.store, "undo")
    until(lambda: board.shows("Hanna Olsen") == board.shows("Ivo Costa") == "", "no card of it", FOLLOWED_S)
    assert [board.shows(name) for name in LEADS] == list(LEADS.values())


def test_undo_in_the_window_takes_back_what_the_command_line_did(board: Board, tmp_path: Path) -> None:
    csv = tmp_path / "small.csv"
    csv.write_text("id,name,stage\n101,Hanna Olsen,Qualified\n", encoding="utf-8")
    leaddesk(board.store, "import", str(csv), "--as", "leads")
    until(lambda: board.shows("Hanna Olsen") == "Qualified", "a card of the import", FOLLOWED_S)
    board.screen.click(*board.column("Captured"))
    board.screen.key("ctrl+z")
    until(lambda: board.shows("Hanna Olsen") == "", "no card of it")
    assert "Hanna Olsen" not in leaddesk(board.store, "list", "leads", "--format", "json")


def test_a_card_moves_on_while_another_program_writes(board: Board, tmp_path: Path) -> None:
    csv = tmp_path / "more.csv"
    rows = [f"{number},Somebody {number},Captured" for number in range(1000, 1200)]
    csv.write_text("\n".join(["id,name,stage", *rows]) + "\n", encoding="utf-8")
    board.drag("Gaia Longo", board.column("Qualified"))
    leaddesk(board.store, "import", str(csv), "--as", "leads")
    board.comes("Gaia Longo", "Qualified")
    until(lambda: len(board.cards_in("Captured")) == 204, "all cards of the import")
