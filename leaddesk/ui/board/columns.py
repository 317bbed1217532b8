"""The columns side by side, the rails at their right, and how one goes from one to the other."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea
from typing_extensions import override

from leaddesk.model.enums import StageKind
from leaddesk.model.stage import Stage
from leaddesk.services.board import ColumnFigures
from leaddesk.ui.board.card_art import CardArt
from leaddesk.ui.board.card_list import SCROLL_BAR, inset_of
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.edge_scroll import EdgeScroll
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from array import array

    from leaddesk.ui.kit.kit import Kit

_NEAR_EDGE = 56
_MOST_SELECTED = 500  # again, after they were moved: each is looked for in its column


class Columns(QFrame):
    """Made anew for other stages; shows what it is told, and says what is wished."""

    commanded = Signal(str, object)  # "move_left"…, and the Column in which
    dropped = Signal(object, object, int)  # the Column or Rail, ids, the row that they are to stand before
    opened = Signal(object, int)  # Column, lead
    rail_clicked = Signal(object)
    head_clicked = Signal(object)
    menu_requested = Signal(object, QPoint)  # Column, point of the screen

    def __init__(self, kit: "Kit", carrying: Carrying) -> None:
        """Without any stage yet."""
        super().__init__()
        self._kit, self.carrying = kit, carrying
        self._words = CardWords(kit)
        self._art = CardArt(kit, self._words)
        self.columns: list[Column] = []
        self.rails: list[Rail] = []
        self.active: Column | None = None  # which had the keyboard last
        self._in_sight: Column | None = None  # stays so where room is lost, as to the lead's panel
        self._followed: tuple[list[int], bool, bool] = ([], False, False)
        self.setProperty("ground", "window")
        theme = kit.theme
        self._gap = max(0, theme.measure("board_gap") - 2 * inset_of(kit) - SCROLL_BAR)
        self._left = theme.measure("page_padding") - inset_of(kit)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edge_scroll = EdgeScroll(self._area, theme.scaled(_NEAR_EDGE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._area, 1)
        self._rail_row = QHBoxLayout()
        padding = theme.scaled(12)
        self._rail_row.setContentsMargins(self._gap, padding, padding, padding)
        self._rail_row.setSpacing(theme.measure("board_gap"))
        row.addLayout(self._rail_row)
        row.addStretch(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._keep_in_sight)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """A column for each open stage, a rail for each other; what is there already stays."""
        parts = self.parts
        shown = [(each.stage_id, each.stage.kind) for each in parts]
        ordered = sorted(stages, key=lambda stage: stage.kind is not StageKind.OPEN)
        if shown == [(stage.id, stage.kind) for stage in ordered]:
            for part, stage in zip(parts, ordered, strict=True):
                part.show_stage(stage)
            return
        self._make(ordered)

    def show_ids(self, found: "Mapping[int, array[int]]", *, searched: bool) -> None:
        """The cards of some columns; whoever moved a card finds the keyboard at it."""
        empty = tr("No card found") if searched else tr("Drop a card here")
        known = {column.stage_id: column for column in self.columns}
        shown = [(known[stage_id], ids) for stage_id, ids in found.items() if stage_id in known]
        for column, ids in shown:
            column.list.empty_words = empty
            if self._followed[0] and column.cards.row_of(self._followed[0][0]) < 0:
                rows = (other.cards.row_with(each) for other in self.columns for each in self._followed[0])
                column.cards.adopt(row for row in rows if row is not None)
            column.show_ids(ids)
            column.list.viewport().update()
        self._go_after()

    def show_figures(self, figures: Sequence[ColumnFigures]) -> None:
        """Counts and sums; the bars compare what is in the shop's currency, or counts if nothing is."""
        by_stage = {each.stage_id: each for each in figures}
        currency = self._kit.workspace.shop.currency
        worth = {each.stage_id: each.sums.get(currency, 0) for each in figures}
        if not any(worth.values()):
            worth = {each.stage_id: each.count for each in figures}
        most = max([*worth.values(), 1])
        for column in self.columns:
            if column.stage_id in by_stage:
                column.show_figures(by_stage[column.stage_id], worth[column.stage_id] / most)
        for rail in self.rails:
            if rail.stage_id in by_stage:
                rail.show_figures(by_stage[rail.stage_id])

    @property
    def parts(self) -> list[Column | Rail]:
        """Columns and rails, from left to right."""
        return [*self.columns, *self.rails]

    def refresh_rows(self, leads: Collection[int] | None = None) -> None:
        """Read the cards again that are looked at, in the columns that have one of these leads; None: in all."""
        for column in self.columns:
            if leads is None or any(column.cards.row_of(lead_id) >= 0 for lead_id in leads):
                column.cards.refresh()

    def column_with(self, lead_id: int) -> Column | None:
        """The column in which a lead is shown."""
        return next((column for column in self.columns if column.cards.row_of(lead_id) >= 0), None)

    def stage_with(self, lead_id: int) -> int:
        """The stage of that column; 0 if there is none."""
        column = self.column_with(lead_id)
        return column.stage_id if column is not None else 0

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
            self._bring_into_sight(column)

    def step(self, part: Column | Rail, way: int) -> None:
        """Go to the neighbour at the left (-1) or right (1), to the card at about the same height."""
        parts = self.parts
        place = parts.index(part) + way
        if not 0 <= place < len(parts):
            return
        neighbour = parts[place]
        if isinstance(neighbour, Rail):
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if isinstance(part, Column):
            neighbour.list.go_to(self.row_beside(part, neighbour))
        neighbour.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def row_beside(self, column: Column, other: Column) -> int:
        """The row of another column at the height of this one's current card; its last if it does not reach there."""
        current = column.list.currentIndex()
        height = column.list.card_at(current.row()).center().y() if current.isValid() else 0
        row = other.list.rowAt(max(0, min(height, other.list.viewport().height() - 1)))
        return row if row >= 0 else other.cards.rowCount() - 1

    def _has_keyboard(self, column: Column) -> None:
        self.active = column
        self._bring_into_sight(column)

    def _bring_into_sight(self, column: Column) -> None:
        """Show the whole column, and none cut at the left of it if it has to be scrolled there."""
        self._in_sight = column
        bar = self._area.horizontalScrollBar()
        before = bar.value()
        self._area.ensureWidgetVisible(column, self._left, 0)
        if bar.value() != before:
            starts = [0, *(each.x() - self._left // 2 for each in self.columns[1:])]
            bar.setValue(min((start for start in starts if start >= bar.value()), default=bar.value()))

    def _keep_in_sight(self) -> None:
        if self._in_sight in self.columns:
            self._bring_into_sight(self._in_sight)

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
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, stages: Sequence[Stage]) -> None:
        for rail in self.rails:
            rail.hide()
            rail.deleteLater()
        self.active = None
        inside = QFrame()
        inside.setProperty("ground", "window")
        row = QHBoxLayout(inside)
        row.setContentsMargins(self._left, 0, 0, 0)
        row.setSpacing(self._gap)
        is_open = [stage for stage in stages if stage.kind is StageKind.OPEN]
        self.columns = [Column(self._kit, stage, self._words, self._art, self.carrying) for stage in is_open]
        self.rails = [Rail(self._kit, stage, self.carrying) for stage in stages if stage.kind is not StageKind.OPEN]
        for column in self.columns:
            row.addWidget(column, 1)
            self._listen(column)
        for rail in self.rails:
            self._rail_row.addWidget(rail)
            rail.clicked.connect(lambda _=False, rail=rail: self.rail_clicked.emit(rail))
            rail.dropped.connect(lambda ids, rail=rail: self.dropped.emit(rail, ids, 0))
            rail.commanded.connect(lambda command, rail=rail: self.step(rail, -1 if command == "left" else 1))
        self._area.setWidget(inside)
        self._area.setMaximumWidth(self._left + sum(each.maximumWidth() + self._gap for each in self.columns))

    def _listen(self, column: Column) -> None:
        cards = column.list
        cards.commanded.connect(lambda command: self.command(command, column))
        cards.opened.connect(lambda index: self.opened.emit(column, column.cards.id_at(index.row())))
        cards.dropped.connect(lambda ids, gap: self.dropped.emit(column, ids, gap))
        cards.dragged_over.connect(lambda at: self.edge_scroll.follow(at, cards))
        cards.drag_left.connect(self.edge_scroll.stop)
        cards.picked_alone.connect(lambda: self.clear_selection(besides=column))
        cards.focused.connect(lambda: self._has_keyboard(column))
        cards.menu_requested.connect(
            lambda at: self.menu_requested.emit(column, cards.viewport().mapToGlobal(at))
        )
        column.head.clicked.connect(lambda: self.head_clicked.emit(column))

    def command(self, command: str, column: Column) -> None:
        """Do what is asked for in a column, or ask for it in turn."""
        if command in ("left", "right"):
            self.step(column, -1 if command == "left" else 1)
        elif command == "select":
            column.list.toggle_current()
        elif command == "clear" and self.selected():
            self.clear_selection()
        else:
            self.commanded.emit(command, column)
