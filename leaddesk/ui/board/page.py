"""The board page: the cards of one pipeline."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind, StageKind
from leaddesk.model.query import LEADS
from leaddesk.model.saved_view import SavedView
from leaddesk.services.board import BoardCards, busiest_pipeline
from leaddesk.services.search_values import lead_values
from leaddesk.ui.board.card_menu import card_menu, lane_menu
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.columns import Columns
from leaddesk.ui.board.feed import ROW_TABLES, Asked, Feed, leads_touched
from leaddesk.ui.board.folds import Folds
from leaddesk.ui.board.head_figures import HeadFigures
from leaddesk.ui.board.lane_words import lane_name
from leaddesk.ui.board.moves import Moves
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.board.sale_offer import SaleOffer
from leaddesk.ui.board.tools import BoardTools
from leaddesk.ui.kit.board_switch import CARDS, board_switch
from leaddesk.ui.kit.buttons import primary_button
from leaddesk.ui.kit.empty_state import EmptyState
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_notice import SearchNotice
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint

    from leaddesk.model.lane import Lane
    from leaddesk.services.board import LaneFigures
    from leaddesk.ui.kit.kit import Kit

_SHAPE = frozenset({"stage", "pipeline", "setting", "channel"})


def make_page(kit: "Kit") -> QWidget:
    """The board of the open file."""
    return BoardPage(kit)


class BoardPage(QWidget):
    """Header, columns and rails; asks anew only while it is looked at."""

    def __init__(self, kit: "Kit") -> None:
        """With the pipeline that was looked at last."""
        super().__init__()
        self._kit = kit
        self._query = ""
        self._figures: Sequence[LaneFigures] = ()
        self._is_stale = True
        self._wanted_lead = 0
        self._carrying = Carrying(kit.workspace, self)
        self.tools = BoardTools(kit, self)
        self.folds = Folds(kit, self)
        self.columns = Columns(kit, self._carrying, self.folds, self.tools.look)
        self.heads = HeadFigures(kit, self.tools, self.columns)
        self._feed = Feed(kit, self.folds, self)
        self.moves = Moves(kit, self.columns, self._carrying, self._feed)
        self.search = SearchField(kit, tr("Search cards"), language=SearchLanguage(kit, LEADS, lead_values))
        self._new_lead = for_writing(kit, primary_button(kit, tr("New lead"), "plus"))
        self._refusal = SearchNotice(kit, self.search)
        self._refusal.setObjectName("refusal")
        self._offer = SaleOffer(kit)
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self._take_up_place()
        if not self.tools.was_chosen:
            kit.workspace.ask(self, busiest_pipeline, self._begin_with)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def show_query(self, text: str) -> None:
        """Show the cards that a search finds."""
        self.search.show_search(text)
        self._search(text)

    def keep_view(self) -> None:
        """Let the search be kept as a view, here and of the table."""
        view = SavedView(name="", page="leads", query=self._query)
        self._kit.navigator.view_deed_requested.emit("keep_here", view)

    def focus_search(self) -> None:
        """Let somebody search."""
        self.search.setFocus()
        self.search.selectAll()

    def keep_place(self) -> None:
        """Remember what is looked at."""
        active = self.columns.active
        current = active.list.current_id() if active is not None else 0
        self._kit.preferences.keep("board_place", {"query": self._query, "lead": current})

    def refresh(self) -> None:
        """Ask for everything again."""
        self._is_stale = False
        self.tools.look_again()
        self.columns.refresh_rows()
        self._feed.show(Asked(self.tools.pipeline_id, self.tools.grouping, self._query))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tools.follow()
        if self._is_stale:
            self.refresh()

    def _lay_out(self) -> None:
        kit = self._kit
        self._new_lead.clicked.connect(self._ask_new_lead)
        header = PageHeader(kit, tr("Board"), search=self.search, primary=self._new_lead)
        header.setProperty("edge", "bottom")
        header.setProperty("ground", "surface")
        self.tools.add_to(header)
        header.add_left(board_switch(kit, CARDS))
        begin = for_writing(kit, primary_button(kit, tr("New lead"), "plus"))
        begin.clicked.connect(self._ask_new_lead)
        empty = EmptyState(
            kit,
            "board",
            tr("Nobody is on this board yet"),
            tr("Every lead is a card here. Drag it from stage to stage until it is won or lost."),
            button=begin,
            hint=tr("An import puts leads here as well"),
        )
        self._stack.addWidget(self.columns)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self._refusal):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(self._offer)

    def _listen(self) -> None:
        kit, workspace, columns = self._kit, self._kit.workspace, self.columns
        workspace.changed.connect(self._learn)
        self.search.search_changed.connect(self._search)
        self.search.left.connect(columns.take_focus)
        self.tools.board_chosen.connect(self._show_now)
        self.tools.look_chosen.connect(columns.show_look)
        self.tools.query_chosen.connect(self.show_query)
        self.tools.keeping_requested.connect(self.keep_view)
        self.tools.folding_requested.connect(self._fold_many)
        self._feed.arrived.connect(self._show_cards)
        self._feed.figures_arrived.connect(self._show_figures)
        self._feed.refused.connect(self.search.refuse)
        columns.opened.connect(self._open)
        columns.commanded.connect(self._command)
        columns.fold_requested.connect(self._fold)
        self._kit.navigator.lead_requested.connect(self._go_to)
        columns.head_clicked.connect(self._list)
        columns.figure_pressed.connect(self.heads.lay_open)
        columns.menu_requested.connect(
            lambda column, at: card_menu(kit, columns, self.moves, column, at, self.heads.offered(column))
        )
        columns.lane_menu_requested.connect(self._open_lane_menu)
        self.moves.won.connect(self._offer.show_for)

    def _learn(self, done: Done) -> None:
        if not done.tables & (ROW_TABLES | _SHAPE):
            self._carrying.settle()
            return
        self._offer.hide()
        if not self.isVisible():
            self._is_stale = True
        elif done.tables & _SHAPE or not done.rows:
            self.refresh()
        else:
            self._follow_undo(done)
            self.columns.refresh_rows(leads_touched(done))
            self._feed.learn(done, self.columns.key_with)
            if not self._feed.is_waiting:
                self._carrying.settle()

    def _follow_undo(self, done: Done) -> None:
        """What was taken back, or done again, is looked at."""
        if done.kind in (ChangeKind.UNDO, ChangeKind.REDO):
            leads = [row.row_id for row in done.rows if row.table == "lead" and row.after is not None]
            self.columns.follow(leads, selected=False)

    def _search(self, text: str) -> None:
        if text != self._query:
            self._query = self.heads.query = text
            self._show_now()

    def _show_now(self) -> None:
        """Ask for what is wished now, or once somebody looks."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _show_cards(self, found: BoardCards) -> None:
        self.columns.show_lanes(found.lanes)
        self.columns.show_ids(found.ids, searched=bool(self._query))
        self.columns.show_figures(self._figures)
        self._carrying.settle()
        if self._wanted_lead:
            self.columns.go_to(self._wanted_lead)
            self._wanted_lead = 0

    def _show_figures(self, figures: "Sequence[LaneFigures]") -> None:
        self._figures = self.heads.figures = figures
        self.columns.show_figures(figures)
        self.search.tell_found(sum(each.count for each in figures))
        is_empty = not self._query and not any(each.count for each in figures)
        self._stack.setCurrentIndex(int(is_empty))
        self._new_lead.setVisible(not is_empty)  # the empty board has one of its own

    def _fold(self, lane: "Lane") -> None:
        """Make a rail of a column or a column of a rail; the keyboard stays at it if it was there."""
        part = self.columns.part_of(lane)
        had_keyboard = part is not None and (part.hasFocus() or part.isAncestorOf(self.focusWidget() or self))
        self.folds.turn(lane)
        self.columns.show_lanes([each.lane for each in self.columns.parts])
        self.columns.show_figures(self._figures)
        if not self.folds.is_folded(lane):
            self._feed.show_lane(lane)
        part, name = self.columns.part_of(lane), lane_name(self._kit, lane)
        if part is not None and had_keyboard:
            part.take_keyboard()
        if isinstance(part, Column):
            self.columns.bring_into_sight(part)
        is_folded = self.folds.is_folded(lane)
        self.moves.announce(tr("{name} folded", name=name) if is_folded else tr("{name} unfolded", name=name))

    def _fold_many(self, empty: bool) -> None:
        """Fold the columns that have no card, or unfold the open ones that are folded."""
        counts = {each.key: each.count for each in self._figures}
        for lane in [part.lane for part in self.columns.parts if part.lane.kind is StageKind.OPEN]:
            is_folded = self.folds.is_folded(lane)
            if is_folded if not empty else not is_folded and not counts.get(lane.key):
                self._fold(lane)

    def _open_lane_menu(self, part: Column | Rail, at: "QPoint") -> None:
        lane_menu(self._kit, self.columns, part, at, lambda: self._list(part), self.heads.offered(part))

    def _open(self, column: Column, lead_id: int) -> None:
        self._kit.navigator.neighbours_changed.emit(column.cards.ids)
        self._kit.navigator.lead_requested.emit(lead_id)

    def _command(self, command: str, column: Column) -> None:
        """What the panel is for."""
        navigator = self._kit.navigator
        if command == "plan" and column.list.current_id() and not self._kit.workspace.looks_only:
            self._open(column, column.list.current_id())
            navigator.lead_command_requested.emit("plan")
        elif command == "clear":
            navigator.lead_requested.emit(0)

    def _go_to(self, lead_id: int) -> None:
        """The panel went on to another lead: so does the board."""
        if lead_id and self.isVisible():
            self.columns.go_to(lead_id)

    def _list(self, part: Column | Rail) -> None:
        """Show its leads in the table."""
        self._kit.navigator.leads_requested.emit(self.heads.search_of(part))

    def _ask_new_lead(self) -> None:
        stages = self._kit.workspace.directory.open_stages_of(self.tools.pipeline_id)
        self._kit.navigator.new_lead_requested.emit({"stage_id": stages[0].id} if stages else {})

    def _begin_with(self, pipeline_id: int | None) -> None:
        """Where nothing was chosen before, look at what has the most cards."""
        if pipeline_id is not None and not self.tools.was_chosen and pipeline_id != self.tools.pipeline_id:
            self.tools.show_pipeline(pipeline_id, keep=False)

    def _take_up_place(self) -> None:
        place: dict[str, object] = self._kit.preferences.state("board_place", {})
        query, lead = place.get("query"), place.get("lead")
        if isinstance(query, str) and query:
            self.show_query(query)
        self._wanted_lead = lead if isinstance(lead, int) else 0
