"""Cards are dragged with a mouse; what the file says afterwards is asked from outside the window."""

import json
from collections.abc import Iterator

import pytest

from leaddesk.settings import Settings, save_settings
from tests.xvfb.boards import LEADS, Board, leaddesk, make_board, watched
from tests.xvfb.screen import Screen, programs_on
from tests.xvfb.waiting import until


@pytest.fixture(scope="module")
def one_board(one_screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Board]:
    """A board that all of these tests use one after the other, since each would wait seconds for its own."""
    folder = tmp_path_factory.mktemp("drags")
    with pytest.MonkeyPatch.context() as patch, programs_on(one_screen) as start:
        patch.setenv("HOME", str(folder))
        save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": "board"}))
        yield watched(one_screen, start, make_board(folder / "shop.leaddesk"))


@pytest.fixture
def board(one_board: Board, screen: Screen) -> Iterator[Board]:
    """It, as it was at first."""
    assert screen is one_board.screen
    yield one_board
    one_board.renew()


def test_a_card_dropped_in_another_column_is_there_and_undo_takes_it_back(board: Board) -> None:
    board.drag("Anna Rossi", board.column("Engaged"))
    board.comes("Anna Rossi", "Engaged")
    (done,) = board.done
    assert "Engaged" in done
    board.screen.key("ctrl+z")
    board.comes("Anna Rossi", "Captured")
    board.screen.key("ctrl+shift+z")
    board.comes("Anna Rossi", "Engaged")


def test_a_card_is_put_where_it_is_dropped(board: Board) -> None:
    x, y = board.card("Finn Becker")
    board.drag("Anna Rossi", (x, y - 20))
    board.comes("Anna Rossi", "Nurturing")
    assert board.cards_in("Nurturing") == ["Eva Sousa", "Anna Rossi", "Finn Becker"]


def test_a_card_is_moved_within_its_column(board: Board) -> None:
    board.drag("Anna Rossi", board.column("Captured"))
    until(lambda: board.cards_in("Captured")[-1:] == ["Anna Rossi"], "the card at the end")
    board.screen.key("ctrl+z")
    until(lambda: board.cards_in("Captured")[:1] == ["Anna Rossi"], "the card at the beginning")


def test_a_drop_on_the_lost_rail_asks_why(board: Board) -> None:
    board.drag("Bo Lindgren", board.rail("Lost"))
    until(lambda: board.seen["asks"], "the question why")
    assert board.done == []
    assert len(board.seen["in_hand"]) == 1
    board.screen.type("Too expensive")
    board.screen.key("Return")
    until(lambda: board.shows("Bo Lindgren") == "", "the card away")
    until(lambda: board.stage_of("Bo Lindgren") == ("Lost", "lost"), "the lead lost")
    assert board.done[0].startswith("Lose ")
    exported = board.store.with_suffix(".out.csv")
    leaddesk(board.store, "export", "leads", "--out", str(exported), "--profile", "exact")
    assert "Too expensive" in exported.read_text("utf-8")


def test_escape_instead_of_a_reason_leaves_the_card(board: Board) -> None:
    before = leaddesk(board.store, "history", "--json")
    board.drag("Bo Lindgren", board.rail("Lost"))
    until(lambda: board.seen["asks"], "the question why")
    board.screen.key("Escape")
    until(lambda: not board.seen["in_hand"], "an empty hand")
    assert board.shows("Bo Lindgren") == "Captured"
    assert leaddesk(board.store, "history", "--json") == before


def test_a_drop_on_the_won_rail_wins(board: Board) -> None:
    board.drag("Gaia Longo", board.rail("Customer"))
    until(lambda: board.seen["asks"], "the question why")
    board.screen.type("Nearest shop")
    board.screen.key("Return")
    until(lambda: board.stage_of("Gaia Longo") == ("Customer", "won"), "the lead won")
    assert board.done[0].startswith("Win ")
    until(lambda: board.shows("Gaia Longo") == "", "the card away")
    board.screen.key("ctrl+z")
    board.comes("Gaia Longo", "Engaged")


def test_a_card_is_won_without_a_reason_too(board: Board) -> None:
    board.drag("Gaia Longo", board.rail("Customer"))
    until(lambda: board.seen["asks"], "the question why")
    board.screen.key("Return")
    until(lambda: board.stage_of("Gaia Longo") == ("Customer", "won"), "the lead won")
    until(lambda: not board.seen["in_hand"], "an empty hand")
    (done,) = board.done
    assert done.startswith("Win ")


def test_escape_while_dragging_leaves_the_card(board: Board) -> None:
    before = leaddesk(board.store, "history", "--json")
    board.drag("Anna Rossi", board.column("Qualified"), drop=False)
    until(lambda: board.seen["in_hand"] != [], "the card in the hand")
    board.screen.key("Escape")
    until(lambda: not board.seen["in_hand"], "an empty hand")
    board.screen.let_go()
    board.drag("Eva Sousa", board.column("Engaged"))  # what comes after shows that nothing is still on its way
    board.comes("Eva Sousa", "Engaged")
    assert board.shows("Anna Rossi") == "Captured"
    changes = json.loads(leaddesk(board.store, "history", "--json"))["changes"]
    assert len(changes) == len(json.loads(before)["changes"]) + 1


def test_a_card_dropped_beside_the_columns_stays(board: Board) -> None:
    before = leaddesk(board.store, "history", "--json")
    left, top, _, _ = board.screen.place_of(board.program)
    board.drag("Anna Rossi", (left + 90, top + 500))  # the sidebar
    until(lambda: not board.seen["in_hand"], "an empty hand")
    assert board.shows("Anna Rossi") == "Captured"
    assert leaddesk(board.store, "history", "--json") == before


def test_several_cards_are_dragged_as_one(board: Board) -> None:
    names = ["Carla Neri", "Anna Rossi"]
    board.select(*names)
    board.drag("Carla Neri", board.column("Qualified"))
    for name in names:
        board.comes(name, "Qualified")
    board.screen.key("ctrl+z")
    for name in names:
        board.comes(name, "Captured")
    assert {name for stage in ("Captured", "Nurturing", "Engaged") for name in board.cards_in(stage)} == set(LEADS)


def test_several_cards_are_put_where_they_are_dropped(board: Board) -> None:
    board.select("Carla Neri", "Anna Rossi")
    x, y = board.card("Finn Becker")
    board.drag("Anna Rossi", (x, y - 20))
    board.comes("Carla Neri", "Nurturing")
    assert board.cards_in("Nurturing") == ["Eva Sousa", "Anna Rossi", "Carla Neri", "Finn Becker"]
    board.screen.key("ctrl+z")
    until(lambda: board.cards_in("Captured")[:3] == ["Anna Rossi", "Bo Lindgren", "Carla Neri"], "both where they were")


def test_a_folded_column_takes_a_card_and_shows_it_when_it_is_clicked(board: Board) -> None:
    board.select("Eva Sousa")
    board.screen.key("c")
    until(lambda: any(each["stage"] == "Nurturing" for each in board.seen["rails"]), "the rail")
    board.drag("Anna Rossi", board.rail("Nurturing"))
    until(lambda: board.stage_of("Anna Rossi") == ("Nurturing", "open"), "the lead in that stage")
    until(lambda: board.shows("Anna Rossi") == "", "the card away")
    board.screen.click(*board.rail("Nurturing"))
    board.comes("Anna Rossi", "Nurturing")
    assert board.cards_in("Nurturing")[-1] == "Anna Rossi"
