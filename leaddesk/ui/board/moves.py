"""What is done to cards: moved, won, lost, deleted. A wish goes to the file; the cards follow what becomes of it."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from leaddesk.model.change import Change, Done
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.lane import Lane
from leaddesk.model.messages import N_, Message
from leaddesk.services import bulk_moves
from leaddesk.services.lane_moves import put_in_lane
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.columns import Columns
from leaddesk.ui.board.feed import Feed
from leaddesk.ui.board.lane_popup import LanePopup
from leaddesk.ui.board.lane_words import lane_name
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.deletions import Deletions
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit

    UseCase = Callable[[Work], Change]

_STEPS = frozenset({"move_left", "move_right", "move_up", "move_down"})


class Moves(QObject):
    """Between the columns and the file."""

    announced = Signal(str)
    won = Signal(int, str)  # lead and its name

    def __init__(self, kit: "Kit", columns: Columns, carrying: Carrying, feed: Feed) -> None:
        """Of the cards in these columns, which the feed brings."""
        super().__init__(columns)
        self._kit, self._columns, self._carrying, self._feed = kit, columns, carrying, feed
        self._on_their_way = 0  # moves that are not written yet
        self._deletions = Deletions(kit.workspace, self, bulk_moves.delete_many)
        columns.commanded.connect(self.run)
        columns.dropped.connect(self._drop)

    def run(self, command: str, column: Column) -> None:
        """Do what a key asks for with the cards chosen in the board, or the one at hand; not while one only looks."""
        ids = self._columns.chosen(column)
        if not ids or self._kit.workspace.looks_only:
            return
        if command in _STEPS and (self._on_their_way or self._feed.is_waiting):
            return  # a key is held down: it goes on from where the cards come to
        match command:
            case "move_left" | "move_right":
                self._move_aside(column, ids, -1 if command == "move_left" else 1)
            case "move_up" | "move_down":
                self._move_within(column, -1 if command == "move_up" else 1)
            case "move_to":
                self.choose_lane(column)
            case "delete":
                self.delete(ids)

    def move(
        self, ids: Sequence[int], lane: Lane, at: QPoint, *, below: int | None = None, above: int | None = None
    ) -> None:
        """Put cards into a lane, after asking why at a point of the screen if they are won or lost there."""
        if lane.kind is StageKind.OPEN:
            self._write(ids, lane, lambda work: put_in_lane(work, ids, lane, below=below, above=above))
            return
        popup = ReasonPopup(self._kit, self._columns, won=lane.kind is StageKind.WON)
        popup.given.connect(
            lambda reason: self._write(ids, lane, lambda work: put_in_lane(work, ids, lane, reason=reason or None))
        )
        popup.cancelled.connect(self._carrying.put_down)
        popup.open_at(at)

    def choose_lane(self, column: Column) -> None:
        """Let the column be typed to which the chosen cards are to go."""
        ids, at = self._columns.chosen(column), self._beside(column)
        lanes = [part.lane for part in self._columns.parts]
        popup = LanePopup(self._kit, self._columns, lanes, column.key)
        popup.chosen.connect(lambda lane: self.move(ids, lane, at))
        popup.open_at(at)

    def reopen(self, ids: Sequence[int]) -> None:
        """Take closed leads back to where they were before."""

        def opened(done: Done) -> None:
            self._columns.follow(ids, selected=len(ids) > 1)
            self.announce(tr("%Ln card(s) open again", "", len(ids)))

        self._kit.workspace.do(lambda work: bulk_moves.reopen_many(work, ids), owner=self, then=opened)

    def delete(self, ids: Sequence[int]) -> None:
        """Delete leads."""
        self._deletions.delete(
            ids,
            lambda done: self.announce(
                tr("“{name}” deleted", name=done.label.values["name"])
                if "name" in done.label.values
                else tr("%Ln card(s) deleted", "", len(ids))
            ),
        )

    def _drop(self, target: Column | Rail, ids: Sequence[int], gap: int) -> None:
        """Cards were let go over a column or a rail."""
        if isinstance(target, Rail):
            at = target.mapToGlobal(QPoint(-self._kit.theme.scaled(280), self._kit.theme.scaled(48)))
            # Once the drag is over: what it holds of mouse and keyboard, a popup needs.
            QTimer.singleShot(0, self, lambda: self.move(ids, target.lane, at))
        elif self._lie_there(target, ids, gap):
            self._carrying.put_down()
        elif target.lane.is_ranked:
            below, above = _neighbours(target, set(ids), gap)
            self.move(ids, target.lane, QPoint(), below=below, above=above)
        else:
            at = target.mapToGlobal(QPoint(self._kit.theme.scaled(16), self._kit.theme.scaled(64)))
            QTimer.singleShot(0, self, lambda: self.move(ids, target.lane, at))

    def _lie_there(self, target: Column, ids: Sequence[int], gap: int) -> bool:
        """Whether cards are where they were let go: in this order in one piece, where the order counts."""
        cards = target.cards
        rows = cards.rows_of(ids)
        if len(rows) < len(ids):
            return False
        first, last = rows[0], rows[-1]
        in_one_piece = list(cards.ids[first : last + 1]) == list(ids)
        return not target.lane.is_ranked or (in_one_piece and first <= gap <= last + 1)

    def _move_aside(self, column: Column, ids: Sequence[int], way: int) -> None:
        """To the next lane that takes cards; beyond the open ones to what is won, and no further."""
        parts = self._columns.parts
        beyond = parts[parts.index(column) + 1 :] if way > 0 else parts[: parts.index(column)][::-1]
        fit = (part for part in beyond if part.lane.is_one and part.lane.kind is not StageKind.LOST)
        target = next(fit, None)
        if target is None:
            return
        above, moving = None, set(ids)
        if isinstance(target, Column) and target.lane.is_ranked:
            row = target.list.rowAt(max(0, column.list.card_at(column.list.currentIndex().row()).center().y()))
            above = next((each for each in target.cards.ids[row:] if each not in moving), None) if row >= 0 else None
        self.move(ids, target.lane, self._beside(column), above=above)

    def _move_within(self, column: Column, way: int) -> None:
        if not column.lane.is_ranked:
            self._kit.workspace.refused.emit(Message(N_("Cards are put in order by hand on the board by stage only.")))
            return
        current = column.list.currentIndex().row()
        other = current + way
        if current >= 0 and 0 <= other < column.cards.rowCount():
            lead_id, neighbour = column.cards.id_at(current), column.cards.id_at(other)
            below, above = (neighbour, None) if way > 0 else (None, neighbour)
            self.move([lead_id], column.lane, QPoint(), below=below, above=above)

    def _write(self, ids: Sequence[int], lane: Lane, use_case: "UseCase") -> None:
        selected = bool(self._columns.selected())

        def moved(done: Done) -> None:
            self._on_their_way -= 1
            self._columns.follow(ids, selected=selected)
            name, target = str(done.label.values.get("name", "")), lane_name(self._kit, lane)
            if len(ids) == 1:
                self.announce(tr("“{name}” moved to {stage}", name=name, stage=target))
            else:
                self.announce(tr("%Ln card(s) moved to {stage}", "", len(ids), stage=target))
            if lane.kind is StageKind.WON and len(ids) == 1:
                self.won.emit(ids[0], name)

        def failed(error: LeadDeskError) -> None:
            self._on_their_way -= 1
            self._carrying.put_down()
            self._kit.workspace.refused.emit(error.message)

        self._on_their_way += 1
        self._kit.workspace.do(use_case, owner=self, then=moved, failed=failed)

    def _beside(self, column: Column) -> QPoint:
        """Where a popup about the current card of a column begins."""
        row = column.list.currentIndex().row()
        at = column.list.card_at(row).bottomLeft() if row >= 0 else QPoint()
        return column.list.viewport().mapToGlobal(at)

    def announce(self, sentence: str) -> None:
        """Say it to whoever hears the screen."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._columns, sentence))
        self.announced.emit(sentence)


def _neighbours(column: Column, moving: Collection[int], gap: int) -> tuple[int | None, int | None]:
    """The card that those let go in a gap come below, else the one that they come above, which stays itself."""
    ids = column.cards.ids
    below = next((each for each in reversed(ids[:gap]) if each not in moving), None)
    above = next((each for each in ids[gap:] if each not in moving), None) if below is None else None
    return below, above
