"""What is done to cards: moved, won, lost, deleted. A wish goes to the file; the cards follow what becomes of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from leaddesk.model.change import Change, Done
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves, funnel
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.columns import Columns
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.board.stage_popup import StagePopup
from leaddesk.ui.kit.deletions import Deletions
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.kit import Kit

    UseCase = Callable[[Work], Change]


class Moves(QObject):
    """Between the columns and the file."""

    announced = Signal(str)
    won = Signal(int, str)  # lead and its name

    def __init__(self, kit: "Kit", columns: Columns, carrying: Carrying) -> None:
        """Of the cards in these columns."""
        super().__init__(columns)
        self._kit, self._columns, self._carrying = kit, columns, carrying
        self._deletions = Deletions(kit.workspace, self, bulk_moves.delete_many)
        columns.commanded.connect(self.run)
        columns.dropped.connect(self._drop)

    def run(self, command: str, column: Column) -> None:
        """Do what a key asks for with the cards chosen in the board, or the one at hand."""
        ids = self._columns.chosen(column)
        if not ids:
            return
        match command:
            case "move_left" | "move_right":
                self._move_aside(column, ids, -1 if command == "move_left" else 1)
            case "move_up" | "move_down":
                self._move_within(column, -1 if command == "move_up" else 1)
            case "move_to":
                self.choose_stage(column)
            case "delete":
                self.delete(ids)

    def move(
        self, ids: Sequence[int], stage: Stage, at: QPoint, *, below: int | None = None, above: int | None = None
    ) -> None:
        """Move cards to a stage, after asking why at a point of the screen if they are lost there."""
        if stage.kind is not StageKind.LOST:
            self._write(ids, stage, self._moving(ids, stage, below, above))
            return
        popup = ReasonPopup(self._kit, self._columns)
        popup.given.connect(lambda reason: self._write(ids, stage, self._closing(ids, stage, reason or None)))
        popup.cancelled.connect(self._carrying.put_down)
        popup.open_at(at)

    def choose_stage(self, column: Column) -> None:
        """Let the stage be typed to which the chosen cards are to go."""
        ids, at = self._columns.chosen(column), self._beside(column)
        stages = [each.stage for each in self._columns.parts]
        popup = StagePopup(self._kit, self._columns, stages, column.stage_id)
        popup.chosen.connect(lambda stage: self.move(ids, stage, at))
        popup.open_at(at)

    def delete(self, ids: Sequence[int]) -> None:
        """Delete leads."""
        self._deletions.delete(
            ids,
            lambda done: self._announce(
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
            QTimer.singleShot(0, self, lambda: self.move(ids, target.stage, at))
            return
        cards = target.cards
        row = cards.row_of(ids[0])
        if row >= 0 and (gap in (row, row + 1) if len(ids) == 1 else set(ids) <= set(cards.ids)):
            self._carrying.put_down()
            return
        below = cards.id_at(gap - 1) if gap else None
        above = cards.id_at(0) if not gap and cards.rowCount() else None
        self.move(ids, target.stage, QPoint(), below=below, above=above)

    def _move_aside(self, column: Column, ids: Sequence[int], way: int) -> None:
        columns = self._columns.columns
        place = columns.index(column) + way
        if place < 0:
            return
        if place == len(columns):
            won = [rail.stage for rail in self._columns.rails if rail.stage.kind is StageKind.WON]
            if won:
                self.move(ids, won[0], self._beside(column))
            return
        other = columns[place]
        row = other.list.rowAt(max(0, column.list.card_at(column.list.currentIndex().row()).center().y()))
        above = other.cards.id_at(row) if row >= 0 and len(ids) == 1 else None
        self.move(ids, other.stage, QPoint(), above=above)

    def _move_within(self, column: Column, way: int) -> None:
        current = column.list.currentIndex().row()
        other = current + way
        if current >= 0 and 0 <= other < column.cards.rowCount():
            lead_id, neighbour = column.cards.id_at(current), column.cards.id_at(other)
            below, above = (neighbour, None) if way > 0 else (None, neighbour)
            self.move([lead_id], column.stage, QPoint(), below=below, above=above)

    def _write(self, ids: Sequence[int], stage: Stage, use_case: "UseCase") -> None:
        selected = bool(self._columns.selected())

        def moved(done: Done) -> None:
            self._columns.follow(ids, selected=selected)
            name = str(done.label.values.get("name", ""))
            if len(ids) == 1:
                self._announce(tr("“{name}” moved to {stage}", name=name, stage=stage.name))
            else:
                self._announce(tr("%Ln card(s) moved to {stage}", "", len(ids), stage=stage.name))
            if stage.kind is StageKind.WON and len(ids) == 1:
                self.won.emit(ids[0], name)

        def failed(error: LeadDeskError) -> None:
            self._carrying.put_down()
            self._kit.workspace.refused.emit(error.message)

        self._kit.workspace.do(use_case, owner=self, then=moved, failed=failed)

    def _moving(
        self, ids: Sequence[int], stage: Stage, below: int | None, above: int | None
    ) -> "UseCase":
        """A move to an open stage, or to a won one."""
        stage_id = stage.id or 0
        if stage.kind is not StageKind.OPEN or len(ids) > 1:
            return self._closing(ids, stage, None)
        return lambda work: funnel.move(work, ids[0], stage_id, below=below, above=above)

    def _closing(self, ids: Sequence[int], stage: Stage, reason: str | None) -> "UseCase":
        """A move of one card to the stage in which leads are won or lost, under that name; or of any to any."""
        stage_id, lead_id = stage.id or 0, ids[0]
        closing = [rail.stage_id for rail in self._columns.rails if rail.stage.kind is stage.kind]
        if len(ids) > 1 or stage_id not in closing[:1]:
            return lambda work: bulk_moves.move_many(work, ids, stage_id, reason=reason)
        close = funnel.win if stage.kind is StageKind.WON else funnel.lose
        return lambda work: close(work, lead_id, reason)

    def _beside(self, column: Column) -> QPoint:
        """Where a popup about the current card of a column begins."""
        row = column.list.currentIndex().row()
        at = column.list.card_at(row).bottomLeft() if row >= 0 else QPoint()
        return column.list.viewport().mapToGlobal(at)

    def _announce(self, sentence: str) -> None:
        """Say it to whoever hears the screen."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._columns, sentence))
        self.announced.emit(sentence)
