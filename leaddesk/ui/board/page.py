"""The board page: the cards of one pipeline."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.enums import ChangeKind
from leaddesk.model.messages import Message
from leaddesk.model.query import LEADS
from leaddesk.services.board import busiest_pipeline
from leaddesk.services.search_values import lead_values
from leaddesk.ui.board.card_menu import card_menu
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.columns import Columns
from leaddesk.ui.board.feed import ROW_TABLES, Feed, leads_touched
from leaddesk.ui.board.moves import Moves
from leaddesk.ui.board.rail import Rail
from leaddesk.ui.kit.board_switch import CARDS, board_switch
from leaddesk.ui.kit.buttons import ghost_button, icon_button, link_button, primary_button
from leaddesk.ui.kit.empty_state import EmptyState
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.search_field import SearchField
from leaddesk.ui.kit.search_language import SearchLanguage
from leaddesk.ui.kit.search_notice import SearchNotice
from leaddesk.ui.kit.translations import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.services.board import ColumnFigures
    from leaddesk.ui.kit.kit import Kit

_SHAPE = frozenset({"stage", "pipeline", "setting"})


def make_page(kit: "Kit") -> QWidget:
    """The board of the open file."""
    return BoardPage(kit)


class BoardPage(QWidget):
    """Header, columns and rails; asks anew only while it is looked at."""

    def __init__(self, kit: "Kit") -> None:
        """With the pipeline that was looked at last."""
        super().__init__()
        self._kit, self._query = kit, ""
        self._is_stale = True
        self._wanted_lead = 0
        self._carrying = Carrying(kit.workspace, self)
        self.columns = Columns(kit, self._carrying)
        self.moves = Moves(kit, self.columns, self._carrying)
        self._feed = Feed(kit, self)
        self.search = SearchField(kit, tr("Search cards"), language=SearchLanguage(kit, LEADS, lead_values))
        self._new_lead = primary_button(kit, tr("New lead"), "plus")
        self._pipeline_button = ghost_button(kit, "")
        self._refusal = SearchNotice(kit, self.search)
        self._refusal.setObjectName("refusal")
        self._offer = NoticeStrip(kit, "success", "")
        self._offer.setObjectName("offer")
        self._won_lead = 0
        self._stack = QStackedWidget()
        self._lay_out()
        self._listen()
        self.pipeline_id = self._remembered_pipeline()
        self._show_pipelines()
        self._take_up_place()
        if not kit.preferences.state("board_pipeline", 0):
            kit.workspace.ask(self, busiest_pipeline, self._begin_with)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._query

    def show_query(self, text: str) -> None:
        """Show the cards that a search finds."""
        self.search.show_search(text)
        self._search(text)

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
        directory = self._kit.workspace.directory
        if all(each.id != self.pipeline_id for each in directory.pipelines):
            self.pipeline_id = self._remembered_pipeline()
        self._show_pipelines()
        self.columns.show_stages(directory.stages_of(self.pipeline_id))
        self.columns.refresh_rows()
        self._feed.show(self.pipeline_id, [column.stage_id for column in self.columns.columns], self._query)

    def show_pipeline(self, pipeline_id: int) -> None:
        """Show another pipeline."""
        self.pipeline_id = pipeline_id
        self._kit.preferences.keep("board_pipeline", pipeline_id)
        self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        chosen = self._kit.preferences.state("board_pipeline", 0) or self.pipeline_id
        if self._is_stale or chosen != self.pipeline_id:
            self.pipeline_id = chosen
            self.refresh()

    def _lay_out(self) -> None:
        kit = self._kit
        self._new_lead.clicked.connect(self._ask_new_lead)
        header = PageHeader(kit, tr("Board"), search=self.search, primary=self._new_lead)
        header.setProperty("edge", "bottom")
        header.setProperty("ground", "surface")
        header.add_left(self._pipeline_button)
        header.add_left(board_switch(kit, CARDS))
        sell = link_button(kit, tr("Record the sale"))
        sell.clicked.connect(self._record_sale)
        close = icon_button(kit, "x", tr("Dismiss"), small=True)
        close.clicked.connect(self._offer.hide)
        self._offer.add_button(sell)
        self._offer.add_button(close)
        self._offer.hide()
        begin = primary_button(kit, tr("New lead"), "plus")
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
        workspace, columns = self._kit.workspace, self.columns
        workspace.changed.connect(self._learn)
        self.search.search_changed.connect(self._search)
        self.search.left.connect(columns.take_focus)
        self._feed.ids_arrived.connect(self._show_ids)
        self._feed.figures_arrived.connect(self._show_figures)
        self._feed.refused.connect(self._show_refusal)
        columns.opened.connect(self._open)
        columns.commanded.connect(self._command)
        self._kit.navigator.lead_requested.connect(self._go_to)
        columns.head_clicked.connect(self._list_column)
        columns.rail_clicked.connect(self._list_rail)
        columns.menu_requested.connect(lambda column, at: card_menu(self._kit, self.columns, self.moves, column, at))
        self.moves.won.connect(self._offer_sale)

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
            self._feed.learn(done, self.columns.stage_with)
            if not self._feed.is_waiting:
                self._carrying.settle()

    def _follow_undo(self, done: Done) -> None:
        """What was taken back, or done again, is looked at."""
        if done.kind in (ChangeKind.UNDO, ChangeKind.REDO):
            leads = [row.row_id for row in done.rows if row.table == "lead" and row.after is not None]
            self.columns.follow(leads, selected=False)

    def _search(self, text: str) -> None:
        if text != self._query:
            self._query = text
            if self.isVisible():
                self.refresh()
            else:
                self._is_stale = True

    def _show_ids(self, found: object) -> None:
        self.columns.show_ids(found, searched=bool(self._query))  # type: ignore[arg-type] # signals carry objects
        self._carrying.settle()
        if self._wanted_lead:
            self.columns.go_to(self._wanted_lead)
            self._wanted_lead = 0

    def _show_figures(self, figures: "Sequence[ColumnFigures]") -> None:
        self.columns.show_figures(figures)
        self.search.tell_found(sum(each.count for each in figures))
        is_empty = not self._query and not any(each.count for each in figures)
        self._stack.setCurrentIndex(int(is_empty))
        self._new_lead.setVisible(not is_empty)  # the empty board has one of its own

    def _show_refusal(self, message: Message | None) -> None:
        if message is not None:
            self.search.refuse(message)

    def _offer_sale(self, lead_id: int, name: str) -> None:
        self._won_lead = lead_id
        self._offer.say(tr("“{name}” is won. Record the sale, so that it counts.", name=name))
        self._offer.show()

    def _record_sale(self) -> None:
        self._offer.hide()
        self._kit.navigator.sale_requested.emit(self._won_lead)

    def _open(self, column: Column, lead_id: int) -> None:
        self._kit.navigator.neighbours_changed.emit(column.cards.ids)
        self._kit.navigator.lead_requested.emit(lead_id)

    def _command(self, command: str, column: Column) -> None:
        """What the panel is for."""
        navigator = self._kit.navigator
        if command == "plan" and column.list.current_id():
            self._open(column, column.list.current_id())
            navigator.lead_command_requested.emit("plan")
        elif command == "clear":
            navigator.lead_requested.emit(0)

    def _go_to(self, lead_id: int) -> None:
        """The panel went on to another lead: so does the board."""
        if lead_id and self.isVisible():
            self.columns.go_to(lead_id)

    def _list_column(self, column: Column) -> None:
        self._list(f'stage:"{column.stage.name}"')

    def _list_rail(self, rail: Rail) -> None:
        self._list(f'stage:"{rail.stage.name}" closed:{self._kit.workspace.today:%Y-%m}')

    def _list(self, terms: str) -> None:
        """Show leads in the table; the name of a stage may be that of another in another pipeline."""
        pipeline = f'pipeline:"{self._pipeline_name()}"' if len(self._kit.workspace.directory.pipelines) > 1 else ""
        self._kit.navigator.leads_requested.emit(" ".join(part for part in (self._query, terms, pipeline) if part))

    def _ask_new_lead(self) -> None:
        stages = self._kit.workspace.directory.open_stages_of(self.pipeline_id)
        self._kit.navigator.new_lead_requested.emit({"stage_id": stages[0].id} if stages else {})

    def _remembered_pipeline(self) -> int:
        ids = [each.id or 0 for each in self._kit.workspace.directory.pipelines]
        kept = self._kit.preferences.state("board_pipeline", 0)
        return kept if kept in ids else next(iter(ids), 0)

    def _begin_with(self, pipeline_id: int | None) -> None:
        """Where nothing was chosen before, look at what has the most cards."""
        chosen = self._kit.preferences.state("board_pipeline", 0)
        if pipeline_id is not None and not chosen and pipeline_id != self.pipeline_id:
            self.pipeline_id = pipeline_id
            self.refresh()

    def _pipeline_name(self) -> str:
        pipelines = self._kit.workspace.directory.pipelines
        return next((each.name for each in pipelines if each.id == self.pipeline_id), "")

    def _show_pipelines(self) -> None:
        pipelines = self._kit.workspace.directory.pipelines
        self._pipeline_button.setVisible(len(pipelines) > 1)
        self._pipeline_button.setText(self._pipeline_name())
        self._pipeline_button.setAccessibleName(tr("Pipeline: {name}", name=self._pipeline_name()))
        old = self._pipeline_button.menu()
        menu = QMenu(self._pipeline_button)
        for each in pipelines:
            action = menu.addAction(each.name)
            action.setCheckable(True)
            action.setChecked(each.id == self.pipeline_id)
            action.triggered.connect(lambda _=False, chosen=each.id or 0: self.show_pipeline(chosen))
        self._pipeline_button.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def _take_up_place(self) -> None:
        place: dict[str, object] = self._kit.preferences.state("board_place", {})
        query, lead = place.get("query"), place.get("lead")
        if isinstance(query, str) and query:
            self.show_query(query)
        self._wanted_lead = lead if isinstance(lead, int) else 0
