"""A board on the screen: where its cards lie, and what the file says of them meanwhile."""

import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from leaddesk.cli.main import run
from tests.xvfb.screen import Program, Screen, Start
from tests.xvfb.waiting import until

Place = tuple[int, int]

STAGES = ("Captured", "Nurturing", "Engaged", "Qualified")
LEADS = {
    "Anna Rossi": "Captured",
    "Bo Lindgren": "Captured",
    "Carla Neri": "Captured",
    "Dirk Visser": "Captured",
    "Eva Sousa": "Nurturing",
    "Finn Becker": "Nurturing",
    "Gaia Longo": "Engaged",
}


def leaddesk(store: Path, *words: str) -> str:
    """What the command line prints, in English, of a file that the window has open meanwhile; fails if it ends ill."""
    with redirect_stdout(StringIO()) as printed, redirect_stderr(StringIO()) as told:
        code = run(["--store", str(store), *words], _no_window)
    assert code == 0, told.getvalue()
    return printed.getvalue()


def _no_window(path: Path | None) -> int:
    raise AssertionError(path)


def make_board(store: Path) -> Path:
    """A file with these leads."""
    store.write_bytes(_file_with_leads())
    return store


@cache
def _file_with_leads() -> bytes:
    """What an import of them makes; once, since each test would wait for it."""
    with TemporaryDirectory() as folder:
        store, csv = Path(folder, "shop.leaddesk"), Path(folder, "shop.csv")
        rows = [f"{number},{name},{stage},90.00" for number, (name, stage) in enumerate(LEADS.items(), 1)]
        csv.write_text("\n".join(["id,name,stage,value", *rows]) + "\n", encoding="utf-8")
        leaddesk(store, "import", str(csv), "--as", "leads")
        return store.read_bytes()


def watched(screen: Screen, start: Start, store: Path) -> "Board":
    """The board of a file, once its cards are there; beside the file is written where they lie."""
    places = store.with_name("places.json")
    places.unlink(missing_ok=True)
    script = Path(__file__).with_name("watched_window.py")
    window = start([str(script), str(store), str(places)], "LeadDesk", PYTHONPATH=str(script.parents[2]))
    board = Board(screen, window, store, places)
    board.wait()
    return board


@dataclass
class Board:
    """The window with the board, and its file."""

    screen: Screen
    program: Program
    store: Path
    places: Path

    @property
    def seen(self) -> dict[str, Any]:
        """What is seen now; empty before the board is there."""
        try:
            seen: dict[str, Any] = json.loads(self.places.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        return seen

    def wait(self) -> None:
        """Wait until all cards are there, and lie still where they are seen."""
        until(lambda: sum(len(each["cards"]) for each in self._columns()) == len(LEADS), "all cards")
        until(lambda: not any("?" in each["cards"] for each in self._columns()), "their names")

    def renew(self) -> None:
        """Undo what was done since there were only these leads, and wait until it is seen."""
        while self.done:
            leaddesk(self.store, "undo")
        until(lambda: all(self.shows(name) == stage for name, stage in LEADS.items()), "all cards where they were")
        for each in self._columns():
            if each["selected"]:
                self.screen.click(*self.column(each["stage"]))
        until(lambda: not any(each["selected"] for each in self._columns()), "nothing selected")

    @property
    def done(self) -> list[str]:
        """What was done since then and stands, the newest first."""
        changes = json.loads(leaddesk(self.store, "history", "--json"))["changes"]
        return [str(each["label"]) for each in changes if not each["undone"]][:-1]

    def shows(self, name: str) -> str:
        """The column in which a card is seen; empty if in none."""
        return next((each["stage"] for each in self._columns() if name in each["cards"]), "")

    def cards_in(self, stage: str) -> list[str]:
        """The names of the cards of a column, from above."""
        return next(list(each["cards"]) for each in self._columns() if each["stage"] == stage)

    def card(self, name: str) -> Place:
        """Where to take a card."""
        left, top, width, height = next(each["cards"][name] for each in self._columns() if name in each["cards"])
        return left + width // 3, top + height // 3

    def column(self, stage: str) -> Place:
        """A place of a column below its cards."""
        left, top, width, height = next(each["place"] for each in self._columns() if each["stage"] == stage)
        return left + width // 2, top + height - 40

    def rail(self, stage: str) -> Place:
        """The middle of a rail."""
        left, top, width, height = next(each["place"] for each in self.seen["rails"] if each["stage"] == stage)
        return left + width // 2, top + height // 2

    def stage_of(self, name: str) -> tuple[str, str | None]:
        """Stage and status of a lead as the file has it now."""
        found = json.loads(leaddesk(self.store, "list", "leads", "--format", "json"))
        return next((each["stage"], each["stage_kind"]) for each in found if each["name"] == name)

    def drag(self, name: str, to: Place, *, drop: bool = True) -> None:
        """Drag a card to a place of the screen."""
        self.screen.drag(*self.card(name), *to, drop=drop)

    def select(self, *names: str) -> None:
        """Click cards with Ctrl held, until all of them are selected."""
        self.screen.hold("ctrl")
        for name in names:
            self.screen.click(*self.card(name))
        self.screen.hold("ctrl", down=False)
        until(lambda: sum(each["selected"] for each in self._columns()) == len(names), "the selected cards")

    def comes(self, name: str, stage: str) -> None:
        """Wait until a card is seen in a column, and the file has it there."""
        until(lambda: self.shows(name) == stage, f"“{name}” in {stage}, which is in {self.shows(name)}")
        until(lambda: self.stage_of(name)[0] == stage, f"“{name}” in {stage} in the file")
        until(lambda: not self.seen["in_hand"], "an empty hand")

    def _columns(self) -> list[dict[str, Any]]:
        columns: list[dict[str, Any]] = self.seen.get("columns", [])
        return columns
