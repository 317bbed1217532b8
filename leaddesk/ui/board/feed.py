"""What the board asks of the file, and asks again when something changed: no more than may have changed."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.model.change import Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.lane import Grouping, Lane
from leaddesk.services.board import BoardCards, LaneFigures, board_cards, board_figures
from leaddesk.ui.board.folds import Folds

if TYPE_CHECKING:
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit

ROW_TABLES = frozenset(
    {
        *("lead", "task", "activity", "account", "lead_tag", "tag", "channel", "campaign", "stage", "stage_entry"),
        *("setting", "committee_member", "stakeholder"),
    }
)
_OF_ONE_LEAD = frozenset({"lead", "stage_entry"})
_PLACE = frozenset({"rank", "stage_id", "pipeline_id"})
_MOST_LOOKED_UP = 40  # leads, one by one, before all columns are asked for


@dataclass(frozen=True)
class Asked:
    """Which board: of a pipeline, grouped by something, with the cards that a search finds."""

    pipeline_id: int = 0
    grouping: Grouping = Grouping.STAGE
    query: str = ""


class Feed(QObject):
    """All columns that changed are read in one go, so that no card is ever in two of them or in none."""

    arrived = Signal(object)  # BoardCards
    figures_arrived = Signal(object)  # tuple of LaneFigures
    refused = Signal(object)  # Message: the search cannot be understood

    def __init__(self, kit: "Kit", folds: Folds, parent: QObject | None = None) -> None:
        """Shows nothing yet; of a folded lane no cards are asked for."""
        super().__init__(parent)
        self._kit, self._folds = kit, folds
        self._asked, self._understood = Asked(), ""
        self._lanes: dict[str, Lane] = {}
        self._wanted: set[str] | None = set()  # keys; None: all

    @property
    def is_waiting(self) -> bool:
        """Whether cards are on their way."""
        return self._wanted != set()

    def show(self, asked: Asked) -> None:
        """This board from now on."""
        self._asked = asked
        self._ask_all()

    def show_lane(self, lane: Lane) -> None:
        """A lane is no rail any more."""
        if self._wanted is not None:
            self._wanted.add(lane.key)
        self._ask_cards()

    def learn(self, done: Done, key_with: Callable[[int], str]) -> None:
        """Something changed; `key_with` tells the key of the column in which a lead is shown, empty if in none."""
        if not done.tables & ROW_TABLES:
            return
        if self._is_anywhere(done):
            self._wanted = None
        elif self._wanted is not None:
            touched = _lanes_touched(done, key_with) & self._lanes.keys()
            self._wanted |= {key for key in touched if not self._folds.is_folded(self._lanes[key])}
        if self.is_waiting:
            self._ask_cards()
        if self._asked.query or done.tables & {"lead", "stage"}:
            self._ask_figures()

    def _is_anywhere(self, done: Done) -> bool:
        """Whether any column may have changed; of columns that stand for no stage, not even these are known."""
        if self._asked.query or not done.rows or "stage" in done.tables:
            return True
        if self._asked.grouping is not Grouping.STAGE:
            return bool(done.tables & {"lead", "channel", "account"})
        return sum(row.table == "lead" for row in done.rows) > _MOST_LOOKED_UP

    def _ask_all(self) -> None:
        self._wanted = None
        self._ask_cards()
        self._ask_figures()

    def _ask_cards(self) -> None:
        asked, turned = self._asked, self._folds.turned_keys
        wanted = None if self._wanted is None else frozenset(self._wanted)

        def question(work: "Work") -> BoardCards:
            return board_cards(work, asked.pipeline_id, asked.grouping, asked.query, wanted, turned)

        self._kit.workspace.ask(self, question, self._take_cards, topic="cards", failed=self._refuse)

    def _take_cards(self, found: BoardCards) -> None:
        self._wanted = set()
        self._understood = self._asked.query
        self._lanes = {lane.key: lane for lane in found.lanes}
        self.arrived.emit(found)

    def _ask_figures(self) -> None:
        asked = self._asked

        def question(work: "Work") -> tuple[LaneFigures, ...]:
            return board_figures(work, asked.pipeline_id, asked.grouping, asked.query)

        self._kit.workspace.ask(
            self, question, self.figures_arrived.emit, topic="figures", low=True, failed=lambda _: None
        )

    def _refuse(self, error: LeadDeskError) -> None:
        """What was found by the last search that was understood is what is shown, also of another pipeline."""
        self.refused.emit(error.message)
        if self._asked.query != self._understood:
            self.show(Asked(self._asked.pipeline_id, self._asked.grouping, self._understood))
        else:
            self._wanted = set()


def leads_touched(done: Done) -> Collection[int] | None:
    """The leads whose cards may look different; None: it cannot be told."""
    if not done.rows or not done.tables <= _OF_ONE_LEAD:
        return None
    leads = {row.row_id for row in done.rows if row.table == "lead"}
    return leads if len(leads) <= _MOST_LOOKED_UP else None


def _lanes_touched(done: Done, key_with: Callable[[int], str]) -> set[str]:
    """The lanes of the stages that a lead came to, left, or has another place in."""
    found: set[str] = set()
    for row in done.rows:
        if row.table != "lead":
            continue
        before, after = row.before or {}, row.after or {}
        named = {state["stage_id"] for state in (before, after) if "stage_id" in state}
        found |= {Lane(Grouping.STAGE, value=stage_id).key for stage_id in named if isinstance(stage_id, int)}
        is_placed = not named and _PLACE & (before.keys() | after.keys())
        if is_placed or row.before is None or row.after is None:
            found.add(key_with(row.row_id))
    return found
