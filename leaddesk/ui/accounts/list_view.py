"""The list of accounts: search, table, figures."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.query import ACCOUNTS
from leaddesk.model.saved_view import SavedView
from leaddesk.services.b2b.account_list import SORT_FIGURES, found_accounts, listed_accounts
from leaddesk.services.search_values import account_values
from leaddesk.ui.accounts.list_columns import account_columns
from leaddesk.ui.kit.buttons import icon_button, plain_button, primary_button
from leaddesk.ui.kit.empty_state import EmptyState, scrolling
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_notice import SearchNotice
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import PagedRows
from leaddesk.ui.kit.view_in_force import ViewInForce
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from array import array

BY_NAME = "name"


class AccountList(QWidget):
    """What is found stays on screen until the next answer is there."""

    opened = Signal(int)
    new_requested = Signal()
    delete_requested = Signal(int)

    def __init__(self, kit: Kit) -> None:
        """By name, of all accounts; nothing is asked yet."""
        super().__init__()
        self._kit = kit
        self.query, self.sort = "", BY_NAME
        self.model = PagedRows(kit, listed_accounts, account_columns(kit), self)
        language = SearchLanguage(kit, ACCOUNTS, account_values)
        self.field = SearchField(kit, tr("Search accounts, or city:Hamburg"), tr("Search accounts"), language)
        self._new = for_writing(kit, primary_button(kit, tr("New account"), "plus"))
        self._header = PageHeader(kit, tr("Accounts"), search=self.field, primary=self._new)
        self._views = icon_button(kit, "bookmark", tr("Keep as a view"))
        self._columns = icon_button(kit, "columns-3", tr("Columns…"))
        for button in (self._views, self._columns):
            self._header.add_right(button)
        self._problem = SearchNotice(kit, self.field)
        keys = {Qt.Key.Key_Delete: "delete"}
        self.table = ColumnTable(kit, tr("Accounts"), self.model, lines=2, keys=keys, least=200)
        self.table.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.view = ViewInForce(kit, partial(SavedView, page="accounts"), self.table, self._shown)
        self._footer = label("", role="small", tone="muted")
        self._middle = QStackedWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for page in (self.table, self._no_accounts(), self._no_match()):
            self._middle.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._problem)
        column.addWidget(self._middle, 1)
        self._footer.setProperty("edge", "top")
        self._footer.setIndent(0)  # else the line moves the words
        self._footer.setContentsMargins(kit.theme.measure("page_padding"), 0, 0, 0)
        self._footer.setFixedHeight(max(kit.theme.measure("compact"), kit.theme.line("small") + kit.theme.scaled(8)))
        column.addWidget(self._footer)
        self.field.search_changed.connect(self._search)
        self._views.clicked.connect(lambda: pop_up_below(self.view.menu(), self._views))
        self._columns.clicked.connect(lambda: pop_up_below(self.columns_menu(), self._columns))
        self.field.left.connect(self.table.setFocus)
        self._new.clicked.connect(self.new_requested)
        self.table.opened.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.table.sort_requested.connect(self.show_sort)
        self.table.deed_requested.connect(self._wish_delete)

    def show_query(self, text: str) -> None:
        """Show the accounts that a search finds, in the order in force and the user's own columns."""
        self.view.leave()
        self._search(text)

    def show_view(self, view: SavedView) -> None:
        """Show a view that is kept, with its columns and in its order."""
        self.view.enter(view)
        if view.sort and _can_sort(view.sort[0]):
            self._mark_sort(view.sort[0])
        self._search(view.query)

    def show_sort(self, sort: str) -> None:
        """Show them in another order; one that makes no sense is by name."""
        self._mark_sort(sort if _can_sort(sort) else BY_NAME)
        self._ask(self.field.search, self.sort)

    def columns_menu(self) -> QMenu:
        """All columns but the name, to be shown or not."""
        menu, chosen = QMenu(self), self.table.chosen_columns
        for column in self.model.columns:
            if column.key != BY_NAME:
                becomes = [key for key in chosen if key != column.key]
                if column.key not in chosen:
                    becomes.append(column.key)
                choose = partial(self.table.choose_columns, becomes or [BY_NAME])
                action = offer(self._kit, menu, column.title.replace("&", "&&"), "", choose)
                action.setCheckable(True)
                action.setChecked(column.key in chosen)
        menu.addSeparator()
        offer(self._kit, menu, tr("The usual columns"), "", partial(self.table.choose_columns, []))
        return menu

    def refresh(self) -> None:
        """Read all of it again."""
        self.model.refresh()
        self._ask(self.field.search, self.sort)

    def _shown(self) -> tuple[str, str]:
        return self.field.search, self.sort

    def _search(self, text: str) -> None:
        self.field.show_search(text)
        self._ask(text, self.sort)

    def _mark_sort(self, sort: str) -> None:
        self.sort = sort
        self.table.show_sort(sort)

    def _wish_delete(self) -> None:
        for account_id in self.table.selected_ids():
            self.delete_requested.emit(account_id)

    def _ask(self, text: str, sort: str) -> None:
        question = partial(found_accounts, where=text, sort=sort)
        self._kit.workspace.ask(self, question, partial(self._show, text), topic="accounts", failed=self._refuse)

    def _show(self, text: str, ids: "array[int]") -> None:
        self.query = text
        self.model.set_ids(ids)
        self.field.tell_found(len(ids))
        is_empty = not len(ids) and not text.strip()
        self._middle.setCurrentIndex(0 if len(ids) else 1 if is_empty else 2)
        for part in (self.field, self._footer, self._new, self._views, self._columns):
            part.setHidden(is_empty)
        shown = self._kit.formats.number(len(ids))
        self._footer.setText(tr("{count} account(s)", "", len(ids), count=shown))
        if not text.strip():
            self._header.set_count(shown if len(ids) else "")

    def _refuse(self, error: LeadDeskError) -> None:
        self.field.refuse(error.message)

    def _no_accounts(self) -> QWidget:
        button = for_writing(self._kit, primary_button(self._kit, tr("New account"), "plus"))
        button.clicked.connect(self.new_requested)
        text = tr(
            "An account is a company that buys from you. Here you see who decides there, how they stand to you, "
            "what is open, and when you last spoke."
        )
        state = EmptyState(
            self._kit,
            "accounts",
            tr("Which companies do you sell to?"),
            text,
            button=button,
            hint=tr("A file of accounts can be dropped anywhere in this window"),
        )
        return scrolling(state)

    def _no_match(self) -> QWidget:
        button = plain_button(self._kit, tr("Clear the search"), "x")
        button.clicked.connect(lambda: self.show_query(""))
        text = tr("No account has all that you search for.")
        return scrolling(EmptyState(self._kit, "accounts", tr("No account matches"), text, button=button))


def _can_sort(sort: str) -> bool:
    return sort.removeprefix("-") in {*SORT_FIGURES, *ACCOUNTS.sort_fields}
