"""The columns and rails side by side: made from the lanes of a board, and shown what is in them."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.enums import StageKind
from leaddesk.model.lane import Grouping, Lane
from leaddesk.services.board import LaneFigures
from leaddesk.ui.board.card_art import CardArt
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.edge_scroll import EdgeScroll
from leaddesk.ui.board.folds import Folds
from leaddesk.ui.board.ground import Ground
from leaddesk.ui.board.look import BoardLook
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from array import array

    from leaddesk.ui.kit.kit import Kit

_NEAR_EDGE = 56
_MOST_SELECTED = 500  # again, after they were moved: each is looked for in its column


class Columns(QFrame):
    """Shows what it is told, and says what is wished. Folded lanes are rails; the closed ones always stay in sight."""

    commanded = Signal(str, object)  # "move_left"…, and the Column in which
    dropped = Signal(object, object, int)  # the Column or Rail, ids, the row that they are to stand before
    opened = Signal(object, int)  # Column, lead
    head_clicked = Signal(object)  # Column
    figure_pressed = Signal(object, str, object)  # Column, the key of a figure in its head, and its currency
    fold_requested = Signal(object)  # the Lane that is to be folded or unfolded
    menu_requested = Signal(object, QPoint)  # Column, point of the screen
    lane_menu_requested = Signal(object, QPoint)  # Column or Rail, point of the screen

    def __init__(self, kit: "Kit", carrying: Carrying, folds: Folds, look: BoardLook) -> None:
        """Without any lane yet."""
        super().__init__()
        self._kit, self.carrying, self._folds = kit, carrying, folds
        self._words = CardWords(kit)
        self._art = CardArt(kit, self._words, look)
        self.parts: list[Column | Rail] = []  # from left to right
        self.active: Column | None = None  # which had the keyboard last
        self._followed: tuple[list[int], bool, bool] = ([], False, False)
        self._lost_keyboard = False  # with a part that is gone
        self.setProperty("ground", "window")
        theme = kit.theme
        self._ground = Ground(kit)
        self.edge_scroll = EdgeScroll(self._ground, theme.scaled(_NEAR_EDGE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._ground, 1)
        self._rail_row = QHBoxLayout()
        padding = theme.scaled(12)
        self._rail_row.setContentsMargins(self._ground.gap, padding, padding, padding)
        self._rail_row.setSpacing(theme.measure("board_gap"))
        row.addLayout(self._rail_row)
        row.addStretch(0)

    @property
    def columns(self) -> list[Column]:
        """Those that show their cards, from left to right."""
        return [part for part in self.parts if isinstance(part, Column)]

    @property
    def rails(self) -> list[Rail]:
        """Those that are folded, from left to right."""
        return [part for part in self.parts if isinstance(part, Rail)]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._ground.keep_in_sight)

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """A column or a rail for each, in this order; what is there already stays as it is."""
        self._words.with_stage = any(lane.grouping is not Grouping.STAGE for lane in lanes)
        known = {part.key: part for part in self.parts}
        before, self.parts = self.parts, []
        for lane in lanes:
            part = known.get(lane.key)
            if part is not None and isinstance(part, Rail) == self._folds.is_folded(lane):
                part.show_lane(lane)
            else:
                part = self._rail(lane) if self._folds.is_folded(lane) else self._column(lane)
            self.parts.append(part)
        if before != self.parts:
            self._stand_up([part for part in before if part not in self.parts])

    def show_ids(self, found: "Mapping[str, array[int]]", *, searched: bool) -> None:
        """The cards of some columns; whoever moved a card finds the keyboard at it."""
        empty = tr("No card found") if searched else tr("Drop a card here")
        for column in self.columns:
            if column.key not in found:
                continue
            column.list.empty_words = empty
            if self._followed[0] and column.cards.row_of(self._followed[0][0]) < 0:
                rows = (other.cards.row_with(each) for other in self.columns for each in self._followed[0])
                column.cards.adopt(row for row in rows if row is not None)
            column.show_ids(found[column.key])
            column.list.viewport().update()
        self._go_after()
        if self._lost_keyboard and not any(_stop(part).hasFocus() for part in self.parts):
            self.take_focus()
        self._lost_keyboard = False

    def show_figures(self, figures: Sequence[LaneFigures]) -> None:
        """Counts and sums; the bars compare what is in the shop's currency, or counts if nothing is."""
        by_key = {each.key: each for each in figures}
        currency = self._kit.workspace.shop.currency
        worth = {each.key: each.sums.get(currency, 0) for each in figures}
        if not any(worth.values()):
            worth = {each.key: each.count for each in figures}
        most = max([*worth.values(), 1])
        for part in self.parts:
            if part.key not in by_key:
                continue
            if isinstance(part, Column):
                part.show_figures(by_key[part.key], worth[part.key] / most)
            else:
                part.show_figures(by_key[part.key])

    def show_look(self, look: BoardLook) -> None:
        """Cards and heads look like this from now on."""
        self._art.wear(look)
        for column in self.columns:
            column.show_look(self._art)

    def refresh_rows(self, leads: Collection[int] | None = None) -> None:
        """Read the cards again that are looked at, in the columns that have one of these leads; None: in all."""
        for column in self.columns:
            if leads is None or any(column.cards.row_of(lead_id) >= 0 for lead_id in leads):
                column.cards.refresh(all_anew=leads is None)

    def column_with(self, lead_id: int) -> Column | None:
        """The column in which a lead is shown."""
        return next((column for column in self.columns if column.cards.row_of(lead_id) >= 0), None)

    def key_with(self, lead_id: int) -> str:
        """The key of that column; empty if there is none."""
        column = self.column_with(lead_id)
        return column.key if column is not None else ""

    def part_of(self, lane: Lane) -> Column | Rail | None:
        """The column or rail of a lane."""
        return next((part for part in self.parts if part.key == lane.key), None)

    def chosen(self, column: Column) -> list[int]:
        """The cards that a command is about: those selected, else the one at which the keyboard is."""
        current = column.list.current_id()
        return self.selected() or ([current] if current else [])

    def selected(self) -> list[int]:
        """The cards selected, in whatever column."""
        return [lead_id for column in self.columns for lead_id in column.list.selected_ids()]

    def clear_selection(self, besides: Column | None = None) -> None:
        """Nothing is selected any more, but in one column."""
        for column in self.columns:
            if column is not besides:
                column.list.clearSelection()

    def take_focus(self) -> None:
        """Put the keyboard into the columns."""
        column = self.active or next((each for each in self.columns if each.cards.rowCount()), None)
        if column is not None:
            column.list.setFocus()

    def follow(self, ids: Sequence[int], *, selected: bool) -> None:
        """When the cards come next, go where these went."""
        has_focus = any(column.list.hasFocus() for column in self.columns)
        self._followed = list(ids), selected, has_focus

    def go_to(self, lead_id: int) -> None:
        """Make the card of a lead the current one, in sight."""
        column = self.column_with(lead_id)
        if column is not None:
            column.list.go_to(column.cards.row_of(lead_id))
            self._ground.bring_into_sight(column)

    def bring_into_sight(self, column: Column) -> None:
        """Scroll there once it has its place."""
        self._ground.bring_into_sight(column)
        QTimer.singleShot(0, self, self._ground.keep_in_sight)

    def step(self, part: Column | Rail, way: int) -> None:
        """Go to the neighbour at the left (-1) or right (1), to the card at about the same height."""
        place = self.parts.index(part) + way
        if not 0 <= place < len(self.parts):
            return
        neighbour = self.parts[place]
        if isinstance(part, Column) and isinstance(neighbour, Column):
            neighbour.list.go_to(self._row_beside(part, neighbour))
        neighbour.take_keyboard()

    def command(self, command: str, column: Column) -> None:
        """Do what is asked for in a column, or ask for it in turn."""
        if command in ("left", "right"):
            self.step(column, -1 if command == "left" else 1)
        elif command == "select":
            column.list.toggle_current()
        elif command == "clear" and self.selected():
            self.clear_selection()
        elif command == "fold":
            self.fold_requested.emit(column.lane)
        else:
            self.commanded.emit(command, column)

    def _row_beside(self, column: Column, other: Column) -> int:
        """The row of another column at the height of this one's current card; its last if it does not reach there."""
        current = column.list.currentIndex()
        height = column.list.card_at(current.row()).center().y() if current.isValid() else 0
        row = other.list.rowAt(max(0, min(height, other.list.viewport().height() - 1)))
        return row if row >= 0 else other.cards.rowCount() - 1

    def _has_keyboard(self, column: Column) -> None:
        self.active = column
        self._ground.bring_into_sight(column)

    def _go_after(self) -> None:
        ids, selected, has_focus = self._followed
        column = self.column_with(ids[0]) if ids else None
        self._followed = ([], False, False)
        if column is None:
            return
        self.clear_selection()
        if selected and len(ids) <= _MOST_SELECTED:
            column.list.select_ids(ids)
        self.go_to(ids[0])
        if has_focus:
            column.take_keyboard()

    def _stand_up(self, gone: Sequence[Column | Rail]) -> None:
        """Place the parts; the closed rails at the right, where they are in sight wherever the board is scrolled."""
        for rail in self.rails:
            self._rail_row.removeWidget(rail)
        aside = [rail for rail in self.rails if rail.lane.kind is not StageKind.OPEN]
        self._ground.show_parts([part for part in self.parts if part not in aside])
        for rail in aside:
            self._rail_row.addWidget(rail)
        for part in self.parts:
            part.show()
        for part in gone:
            if part is self.active:
                self.active = None
            if _stop(part).hasFocus():
                self._lost_keyboard = True
                _stop(part).clearFocus()  # else Qt gives it to whatever comes next
            part.hide()
            part.deleteLater()
        for before, after in zip(self.parts, self.parts[1:], strict=False):
            self.setTabOrder(_stop(before), _stop(after))

    def _rail(self, lane: Lane) -> Rail:
        rail = Rail(self._kit, lane, self.carrying)
        rail.clicked.connect(lambda: self.fold_requested.emit(rail.lane))
        rail.dropped.connect(lambda ids: self.dropped.emit(rail, ids, 0))
        rail.dragged_over.connect(self.edge_scroll.follow)
        rail.drag_left.connect(self.edge_scroll.stop)
        rail.commanded.connect(lambda command: self.step(rail, -1 if command == "left" else 1))
        rail.menu_requested.connect(lambda at: self.lane_menu_requested.emit(rail, at))
        return rail

    def _column(self, lane: Lane) -> Column:
        column = Column(self._kit, lane, self._words, self._art, self.carrying)
        cards, head = column.list, column.head
        cards.chosen = self.selected
        cards.commanded.connect(lambda command: self.command(command, column))
        cards.opened.connect(lambda index: self.opened.emit(column, column.cards.id_at(index.row())))
        cards.dropped.connect(lambda ids, gap: self.dropped.emit(column, ids, gap))
        cards.dragged_over.connect(lambda at: self.edge_scroll.follow(at, cards))
        cards.drag_left.connect(self.edge_scroll.stop)
        cards.picked_alone.connect(lambda: self.clear_selection(besides=column))
        cards.focused.connect(lambda: self._has_keyboard(column))
        cards.menu_requested.connect(lambda at: self.menu_requested.emit(column, cards.viewport().mapToGlobal(at)))
        head.clicked.connect(lambda: self.head_clicked.emit(column))
        head.figure_pressed.connect(lambda figure, code: self.figure_pressed.emit(column, figure, code))
        head.fold_requested.connect(lambda: self.fold_requested.emit(column.lane))
        head.customContextMenuRequested.connect(lambda at: self.lane_menu_requested.emit(column, head.mapToGlobal(at)))
        return column


def _stop(part: Column | Rail) -> QWidget:
    """Where Tab stops."""
    return part.list if isinstance(part, Column) else part
