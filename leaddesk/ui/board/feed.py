"""What the board asks of the file, and asks again when something changed: no more than may have changed."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leaddesk.model.change import Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.services.board import ColumnFigures, column_figures, column_ids

if TYPE_CHECKING:
    from array import array

    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit

ROW_TABLES = frozenset(
    {"lead", "task", "activity", "account", "lead_tag", "tag", "channel", "campaign", "stage", "stage_entry", "setting"}
)
_OF_ONE_LEAD = frozenset({"lead", "stage_entry"})
_PLACE = frozenset({"rank", "stage_id", "pipeline_id"})
_MOST_LOOKED_UP = 40  # leads, one by one, before all columns are asked for


class Feed(QObject):
    """All columns that changed are read in one go, so that no card is ever in two of them or in none."""

    ids_arrived = Signal(object)  # stage id → array of lead ids
    figures_arrived = Signal(object)  # tuple of ColumnFigures
    refused = Signal(object)  # Message: the search cannot be understood; None: it can

    def __init__(self, kit: "Kit", parent: QObject | None = None) -> None:
        """Shows nothing yet."""
        super().__init__(parent)
        self._kit = kit
        self._pipeline_id = 0
        self._query = ""
        self._stages: tuple[int, ...] = ()
        self._wanted: set[int] = set()

    @property
    def is_waiting(self) -> bool:
        """Whether cards are on their way."""
        return bool(self._wanted)

    def show(self, pipeline_id: int, stages: Iterable[int], query: str) -> None:
        """These open stages of a pipeline from now on, with the cards that a search finds."""
        self._pipeline_id, self._stages, self._query = pipeline_id, tuple(stages), query
        self._wanted = set(self._stages)
        self._ask_ids()
        self._ask_figures()

    def learn(self, done: Done, stage_with: Callable[[int], int]) -> None:
        """Something changed; `stage_with` tells the stage in whose column a lead is shown, 0 if in none."""
        if not done.tables & ROW_TABLES:
            return
        touched = set(self._stages) if self._is_anywhere(done) else _stages_touched(done, stage_with)
        self._wanted |= touched & set(self._stages)
        if self._wanted:
            self._ask_ids()
        if self._query or done.tables & {"lead", "stage"}:
            self._ask_figures()

    def _is_anywhere(self, done: Done) -> bool:
        if self._query or not done.rows or "stage" in done.tables:
            return True
        return sum(row.table == "lead" for row in done.rows) > _MOST_LOOKED_UP

    def _ask_ids(self) -> None:
        stages, query = tuple(self._wanted), self._query

        def question(work: "Work") -> "dict[int, array[int]]":
            return {stage_id: column_ids(work, stage_id, query) for stage_id in stages}

        self._kit.workspace.ask(self, question, self._take_ids, topic="ids", failed=self._refuse)

    def _take_ids(self, found: "Mapping[int, array[int]]") -> None:
        self._wanted.clear()
        self.refused.emit(None)
        self.ids_arrived.emit(found)

    def _ask_figures(self) -> None:
        pipeline_id, query = self._pipeline_id, self._query

        def question(work: "Work") -> tuple[ColumnFigures, ...]:
            return column_figures(work, pipeline_id, query)

        self._kit.workspace.ask(
            self, question, self.figures_arrived.emit, topic="figures", low=True, failed=lambda _: None
        )

    def _refuse(self, error: LeadDeskError) -> None:
        self._wanted.clear()
        self.refused.emit(error.message)


def leads_touched(done: Done) -> set[int] | None:
    """The leads whose cards may look different; None: it cannot be told."""
    if not done.rows or not done.tables <= _OF_ONE_LEAD:
        return None
    leads = {row.row_id for row in done.rows if row.table == "lead"}
    return leads if len(leads) <= _MOST_LOOKED_UP else None


def _stages_touched(done: Done, stage_with: Callable[[int], int]) -> set[int]:
    """The stages that a lead came to, left, or has another place in."""
    found: set[int] = set()
    for row in done.rows:
        if row.table != "lead":
            continue
        before, after = row.before or {}, row.after or {}
        named = {state["stage_id"] for state in (before, after) if "stage_id" in state}
        if not named and _PLACE & (before.keys() | after.keys()):
            named = {stage_with(row.row_id)}
        if row.before is None or row.after is None:
            named.add(stage_with(row.row_id))
        found |= {stage_id for stage_id in named if isinstance(stage_id, int)}
    return found
