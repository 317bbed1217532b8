"""The board for who hears it: found in the accessibility tree, gone through and worked with by keys, and told of."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaddesk.settings import Settings, save_settings
from tests.xvfb.boards import LEADS, leaddesk, make_board
from tests.xvfb.reading import LISTENER, Tree, all_of, can_read, ended_if_it_fails, read, twice
from tests.xvfb.screen import Program, Screen, Start
from tests.xvfb.waiting import until

pytestmark = [
    pytest.mark.skipif(not can_read(), reason="not installed: dbus-daemon, at-spi2-core, python3-pyatspi"),
    pytest.mark.timeout(300),
]


class Heard:
    """What a screen reader finds on the board now, and what it was told."""

    def __init__(self, screen: Screen, program: Program, store: Path, said: Path) -> None:
        self._screen, self._program, self._store, self._said = screen, program, store, said
        self.seen: dict[str, list[str]] = {}

    @property
    def said(self) -> list[str]:
        """The sentences announced so far, and the names of what came to have the keyboard."""
        lines = [json.loads(line) for line in self._said.read_text("utf-8").splitlines()]
        return [line["said"] for line in lines if "said" in line]

    def shows(self, name: str, stage: str) -> bool:
        """Whether a card is found in the column of a stage."""
        self.look()
        return any(cell.startswith(name) for cell in self.seen.get(stage, ()))

    def look(self) -> None:
        """Read the whole tree: the names of columns and rails, and of the cells in them."""
        tree = read(self._program, self._screen.environment)
        self.seen = {}
        for _, each in all_of(tree):
            if each["role"] == "table":
                self.seen[each["name"].split(",")[0]] = _cells(each)

    def focused(self) -> list[str]:
        """The names of what has the keyboard: an input, or a view and the card in it."""
        tree = read(self._program, self._screen.environment)
        return [each["name"] for _, each in all_of(tree) if each["focused"]]

    def is_at(self, name: str) -> bool:
        """Whether the keyboard is at what has this name, or begins with it."""
        return any(each.startswith(name) for each in self.focused())

    def how_it_is(self) -> str:
        """Whether the program lives, and what it printed."""
        ended = self._program.process.poll()
        return f"it {'lives' if ended is None else f'ended with {ended}'}: {self._program.said}"

    def names(self, role: str) -> list[str]:
        """The names of all things of a kind."""
        tree = read(self._program, self._screen.environment)
        return [each["name"] for _, each in all_of(tree) if each["role"] in (role, f"push {role}")]

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._screen.key_unhurried(*keys)

    def stage_of(self, name: str) -> str:
        """As the file has it, asked of another program."""
        found = json.loads(leaddesk(self._store, "list", "leads", "--format", "json"))
        return next(str(each["stage"]) for each in found if each["name"] == name)


def _cells(table: Tree) -> list[str]:
    return [each["name"] for _, each in all_of(table) if each["role"] in ("table cell", "list item")]


@pytest.fixture
def heard(launcher: dict[str, str], start: Start, screen: Screen, tmp_path: Path) -> Iterator[Heard]:
    """The board of a few leads, its keyboard at the first card, and somebody who listens."""
    store = make_board(tmp_path / "shop.leaddesk")
    save_settings(Settings(language="en", theme="light", actor="Ada", state={"page": "board"}))
    said = tmp_path / "said.txt"
    with said.open("wb") as writing:
        listener = subprocess.Popen(LISTENER, env=screen.environment, stdout=writing, stderr=subprocess.DEVNULL)
    until(lambda: "listens" in said.read_text("utf-8"), "somebody who listens")

    def begin() -> Heard:
        program = start(["-m", "leaddesk", str(store)], "shop – LeadDesk", **launcher)
        found = Heard(screen, program, store, said)
        with ended_if_it_fails(program):
            until(lambda: found.shows("Gaia Longo", "Engaged"), "the cards")
            _goes(found, lambda: found.is_at("Anna Rossi"), "the keyboard at the first card")
        return found

    yield twice(begin)
    listener.terminate()
    listener.wait(10)


def _goes(heard: Heard, condition: Callable[[], bool], what: str) -> None:
    try:
        until(condition, what)
    except AssertionError as error:
        heard.look()
        told = f"seen {heard.seen}, the keyboard at {heard.focused()}, said {heard.said}, {heard.how_it_is()}"
        raise AssertionError(f"{error}; {told}") from None


def test_columns_and_cards_are_found_with_all_that_they_show(heard: Heard) -> None:
    expected = {stage: sorted(name for name in LEADS if LEADS[name] == stage) for stage in set(LEADS.values())}
    found = {stage: sorted(cell.split(",")[0] for cell in cells) for stage, cells in heard.seen.items() if cells}
    assert found == expected
    assert all("€90" in cell and "No next task" in cell for cells in heard.seen.values() for cell in cells)
    _goes(heard, lambda: "Customer, 0 cards this month" in heard.names("button"), "the figures of the rail")
    assert "By stage" in heard.names("button")


def test_a_card_goes_to_the_next_column_and_the_move_is_said(heard: Heard) -> None:
    heard.press("alt+Right")
    _goes(heard, lambda: heard.shows("Anna Rossi", "Nurturing"), "the card in the next column")
    assert not heard.shows("Anna Rossi", "Captured")
    assert heard.stage_of("Anna Rossi") == "Nurturing"
    _goes(heard, lambda: "“Anna Rossi” moved to Nurturing" in heard.said, "the sentence")
    _goes(heard, lambda: heard.is_at("Anna Rossi"), "the keyboard at the card")


def test_selected_cards_are_moved_by_the_letters_of_a_stage(heard: Heard) -> None:
    heard.press("space", "Down", "space", "m")
    _goes(heard, lambda: "Move to" in heard.said, "the question where to")
    heard.press(*"qual")
    _goes(heard, lambda: heard.said[-1] == "Qualified", "the stage that the letters name")
    heard.press("Return")
    _goes(heard, lambda: heard.shows("Bo Lindgren", "Qualified"), "the cards")
    _goes(heard, lambda: heard.shows("Anna Rossi", "Qualified"), "the other card")
    assert heard.stage_of("Anna Rossi") == heard.stage_of("Bo Lindgren") == "Qualified"
    _goes(heard, lambda: "2 cards moved to Qualified" in heard.said, "the sentence")


def test_a_column_is_folded_and_takes_a_card_that_is_found_when_it_is_unfolded(heard: Heard) -> None:
    heard.press("Right", "c")
    _goes(heard, lambda: "Nurturing folded" in heard.said, "the sentence")
    _goes(heard, lambda: any(name.startswith("Nurturing, 2 cards") for name in heard.names("button")), "the rail")
    _goes(heard, lambda: heard.is_at("Nurturing"), "the keyboard at the rail")
    heard.press("Left", "alt+Right")
    _goes(heard, lambda: "“Anna Rossi” moved to Nurturing" in heard.said, "the move")
    _goes(heard, lambda: any(name.startswith("Nurturing, 3 cards") for name in heard.names("button")), "the count")
    heard.press("Right", "Return")
    _goes(heard, lambda: heard.shows("Anna Rossi", "Nurturing"), "the card in the column")
