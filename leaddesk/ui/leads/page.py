"""The page of leads: search, filters, table and figures."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.query import LEADS
from leaddesk.model.saved_view import SavedView
from leaddesk.services.lead_list import lead_rows
from leaddesk.services.search_values import lead_values
from leaddesk.ui.kit.buttons import keep_icon, primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import set_property
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import pop_up_below
from leaddesk.ui.kit.page import PageHeader, ToolRow
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_notice import SearchNotice
from leaddesk.ui.kit.view_in_force import ViewInForce
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.cell_editing import CellEditing
from leaddesk.ui.leads.column_choice import ColumnChoice
from leaddesk.ui.leads.deeds import LeadDeeds
from leaddesk.ui.leads.empty import no_leads, no_match
from leaddesk.ui.leads.filter_chips import FilterChips
from leaddesk.ui.leads.footer import LeadFooter
from leaddesk.ui.leads.head_count import HeadCount
from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.panel_link import PanelLink
from leaddesk.ui.leads.place import NEWEST_FIRST, restored_density, restored_sort
from leaddesk.ui.leads.search import LeadSearch
from leaddesk.ui.leads.table import LeadTable
from leaddesk.ui.leads.tools import LeadTools
from leaddesk.ui.leads.written_down import LookingStrip, NotesChip

if TYPE_CHECKING:
    from array import array

_NAMED = frozenset({"account", "campaign", "channel", "custom_field", "pipeline", "setting", "stage", "tag"})
_SHOWS = _NAMED | {"activity", "lead", "lead_tag", "task", "custom_value", "committee_member", "stakeholder"}
_MINUTE_MS, _SOON_MS = 60_000, 40
_NARROW = 470


class LeadsPage(QWidget):
    """The text of the search is what is shown; chips are made from it and change it."""

    def __init__(self, kit: Kit) -> None:
        """As it was left."""
        super().__init__()
        self._kit = kit
        self._is_stale = True
        self._is_empty: bool | None = None  # of leads; not known yet
        self._density = restored_density(kit.preferences)
        self.model = LeadModel(kit, lead_rows, self)
        self.search = LeadSearch(kit, lambda: self.model.fields, lambda: self.table.rows_in_sight, self)
        language = SearchLanguage(kit, LEADS, lead_values)
        self._field = SearchField(kit, tr("Search leads, or value:>500"), tr("Search leads"), language)
        self._new = for_writing(kit, primary_button(kit, tr("New lead"), "plus"))
        self._new.setAccessibleName(tr("New lead"))
        self._header = PageHeader(kit, tr("Leads"), search=self._field, primary=self._new)
        self._count = HeadCount(kit, self._header, self.search)
        self._row, self._chips = ToolRow(kit), FilterChips(kit, language.shown)
        self._row.fill_left(self._chips)
        self._problem, self._looking = SearchNotice(kit, self._field), LookingStrip(kit, self.search)
        self._notes_too = NotesChip(kit)
        self._row.add_right(self._notes_too)
        self.table = LeadTable(kit, self.model, self._density)
        self._columns = ColumnChoice(kit, self.table, self.model)
        self._tools = LeadTools(kit, self._row, self.model.title_of_field)
        self._view = ViewInForce(
            kit, partial(SavedView, page="leads"), self.table, lambda: (self._field.search, self.search.sort)
        )
        self._deeds = LeadDeeds(kit, self.table, self.model)
        self._editing = CellEditing(kit, self.table, self.model)
        self._link = PanelLink(kit, self.table, self.model)
        self._footer = LeadFooter(kit)
        self._middle = QStackedWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._midnight = QTimer(self, interval=_MINUTE_MS)
        self._marking = QTimer(self, interval=_SOON_MS, singleShot=True)  # of heads: first come the rows, if soon
        self._today = kit.workspace.today
        self._listen()
        self._midnight.start()
        self._restore()

    @property
    def query(self) -> str:
        """The search whose leads are shown."""
        return self.search.query

    @property
    def sort(self) -> str:
        """The field that they are sorted by, after a minus if the largest come first."""
        return self.search.sort

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that the columns show, in their order."""
        columns = map(self.model.columns.of, self.table.chosen_columns)
        return tuple(dict.fromkeys(field for column in columns for field in column.fields))

    def show_query(self, text: str) -> None:
        """Show the leads that a search finds, in the order in force."""
        self._view.leave()
        self._show(text)

    def show_view(self, view: SavedView) -> None:
        """Show a view that is kept, with its columns and in its order."""
        self._view.enter(view)
        sort = view.sort[0] if view.sort and self._can_sort(view.sort[0]) else self.search.sort
        self._mark_sort(sort)
        self._show(view.query)

    def keep_view(self) -> None:
        """Let what is shown be kept as a view."""
        self._view.keep()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self._field.setFocus()
        self._field.selectAll()

    def choose_columns(self) -> None:
        """Let all columns be chosen from."""
        self._columns.open_dialog()

    def refresh(self, *, all_anew: bool = True) -> None:
        """Read everything again; what is shown stays until it is there. `all_anew`: see `PagedModel.refresh`."""
        self._is_stale = False
        self.model.refresh(all_anew=all_anew or self._today != self._kit.workspace.today)
        self._today = self._kit.workspace.today
        self._show_terms(self._field.search)
        self.search.ask_again()

    def keep_place(self) -> None:
        """Remember search, order, columns and height of the rows."""
        state = {"query": self.search.wanted, "sort": self.search.sort, "density": self._density}
        for name, value in (state | {"columns": self._view.own_columns()}).items():
            self._kit.preferences.keep(f"leads.{name}", value)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale or self._today != self._kit.workspace.today:
            self.refresh()
        self._link.tell_neighbours()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text beside an open panel: words that have a sign as well give way."""
        super().resizeEvent(event)
        scaled = self._kit.theme.scaled
        is_narrow = self.width() < scaled(_NARROW)
        self._field.setMinimumWidth(scaled(96 if is_narrow else 160))
        self._new.setText("" if is_narrow else tr("New lead"))
        self._new.setToolTip(tr("New lead") if is_narrow else "")
        self._tools.show_words(shown=not is_narrow)
        self._count.tell(self.width())

    def _lay_out(self) -> None:
        for page in (self.table, no_leads(self._kit), no_match(self._kit, self._clear_search, self._notes_too)):
            self._middle.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._row, self._problem, self._looking):
            part.setMinimumWidth(1)
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(self._footer)

    def _listen(self) -> None:
        self._field.search_changed.connect(self._searched)
        self._field.left.connect(self.table.setFocus)
        self._field.wider_requested.connect(self._notes_too.turn)
        self._notes_too.query_requested.connect(self.show_query)
        self._new.clicked.connect(lambda: self._kit.navigator.new_lead_requested.emit({}))
        self._chips.query_requested.connect(self.show_query)
        self._tools.sort_requested.connect(self._sort)
        self._tools.columns_requested.connect(self.choose_columns)
        self._tools.views_requested.connect(lambda button: pop_up_below(self._view.menu(), button))
        self._tools.density_requested.connect(self._set_density)
        self.table.sort_requested.connect(self._sort)
        self.table.selection_changed.connect(lambda: self._footer.show_selected(self.table.count_selected()))
        self._editing.doubted.connect(self._problem.say_or_go)
        self.search.read.connect(self.model.bring)
        self.search.found.connect(self._show_found)
        self.search.refused.connect(self._field.refuse)
        self.search.stopped.connect(self._take_back)
        self.search.counted.connect(self._footer.show_totals)
        self._kit.workspace.changed.connect(self._file_changed)
        self._midnight.timeout.connect(self._look_at_the_day)
        self._marking.timeout.connect(lambda: self._mark_sort(self.search.sort))

    def _restore(self) -> None:
        state = self._kit.preferences.state
        self.table.restore_columns(state("leads.columns", {}))
        self._tools.show_density(self._density)
        self._mark_sort(restored_sort(self._kit.preferences, self._kit.workspace.directory.vocabulary.sort_fields))
        self.show_query(state("leads.query", ""))

    def _show(self, query: str) -> None:
        self._field.show_search(query)
        self._searched(query)

    def _searched(self, query: str) -> None:
        """The field has it already: setting its text would move the cursor of whoever types."""
        self._show_terms(query)
        self.search.ask(query, self.search.sort)
        self._is_stale = False

    def _show_terms(self, query: str) -> None:
        self._chips.show_query(query)
        self._notes_too.show_query(query)

    def _take_back(self) -> None:
        """The search was given up: what is shown is what was found before."""
        self._field.show_search(self.search.query)
        self._show_terms(self.search.query)
        self._mark_sort(self.search.sort)

    def _clear_search(self) -> None:
        self.show_query("")
        self.focus_search()

    def _mark_sort(self, sort: str) -> None:
        self._marking.stop()
        self.search.sort = sort
        self.table.show_sort(sort)
        self._tools.show_sort(sort)

    def _can_sort(self, sort: str) -> bool:
        return sort.removeprefix("-") in self._kit.workspace.directory.vocabulary.sort_fields

    def _sort(self, sort: str) -> None:
        self.search.ask(self._field.search, sort)
        self._marking.start()

    def _set_density(self, density: str) -> None:
        self._density = density
        self._tools.show_density(density)
        self.table.set_density(density)

    def _show_found(self, ids: "array[int]", are_all: bool, anew: bool) -> None:
        if self._editing.hold(lambda: self._show_found(ids, are_all, anew), is_wanted=anew):
            return
        anchor = None if anew else self.table.anchor()
        self.table.kept.is_part = not are_all
        self.model.set_ids(ids)
        if anew:
            self.table.scrollToTop()
            if self._marking.isActive():
                self._mark_sort(self.search.sort)
        self.table.scroll_back(anchor)
        self._middle.setCurrentIndex(0 if len(ids) else 2 if self.search.query.strip() else 1)
        self._tell_emptiness()
        if are_all:
            self.table.kept.complete(self.search.query)
            self._field.tell_found(len(ids))
            self._link.mark()
            self._link.tell_neighbours()

    def _tell_emptiness(self) -> None:
        """Where there are no leads at all, there is nothing to search, and bringing a file is the next step."""
        is_empty = self._middle.currentIndex() == 1
        if is_empty is self._is_empty:
            return
        self._is_empty = is_empty
        for part in (self._field, self._row, self._footer):
            part.setHidden(is_empty)
        kind, colour = ("plain", "text-muted") if is_empty else ("primary", "on-accent")
        set_property(self._new, "kind", kind)
        keep_icon(self._kit, self._new, "plus", colour, gap=self._kit.theme.scaled(4))

    def _file_changed(self, done: Done) -> None:
        if not done.tables & _SHOWS:
            return
        if not self._can_sort(self.search.sort):  # by a field that is gone
            self._mark_sort(NEWEST_FIRST)
        if self.isVisible():
            self.refresh(all_anew=bool(done.tables & _NAMED))
        else:
            self._is_stale = True

    def _look_at_the_day(self) -> None:
        if self._kit.workspace.is_open and self.isVisible() and self._today != self._kit.workspace.today:
            self.refresh()


def make_page(kit: Kit) -> QWidget:
    """The page of leads."""
    return LeadsPage(kit)
