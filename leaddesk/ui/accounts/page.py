"""The page of accounts: the list, and one account in its place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.query import ACCOUNTS
from leaddesk.model.saved_view import SavedView
from leaddesk.services.b2b import accounts
from leaddesk.ui.accounts.account_view import AccountView
from leaddesk.ui.accounts.list_view import BY_NAME, AccountList
from leaddesk.ui.accounts.new_account import NewAccount
from leaddesk.ui.kit.kit import Kit

_SHOWS = frozenset(
    {
        "account",
        "account_tag",
        "activity",
        "activity_person",
        "committee_member",
        "consent",
        "lead",
        "sale",
        "sale_line",
        "payment",
        "setting",
        "stage",
        "stage_entry",
        "stakeholder",
        "task",
    }
)


class AccountsPage(QWidget):
    """Esc and the arrow go back to the list."""

    def __init__(self, kit: Kit) -> None:
        """The list as it was left."""
        super().__init__()
        self._kit = kit
        self._is_stale = False
        self.list, self.view = AccountList(kit), AccountView(kit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.view, self.show_list)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.list.opened.connect(self.show_account)
        self.list.new_requested.connect(self.new_account)
        self.list.delete_requested.connect(self._delete)
        self.view.left.connect(self.show_list)
        kit.navigator.account_requested.connect(self.show_account)
        kit.workspace.changed.connect(self._file_changed)
        self.list.table.restore_columns(kit.preferences.state("accounts.columns", {}))
        self.list.field.show_search(kit.preferences.state("accounts.query", ""))
        self.list.show_sort(kit.preferences.state("accounts.sort", BY_NAME))

    @property
    def query(self) -> str:
        """The search whose accounts are shown."""
        return self.list.query

    @property
    def sort(self) -> str:
        """How they are sorted, where that is by a field; figures beside the fields are in no file."""
        return self.list.sort if self.list.sort.removeprefix("-") in ACCOUNTS.sort_fields else ""

    @property
    def account_id(self) -> int:
        """The account that is shown; 0 for the list."""
        return self.view.account_id if self._stack.currentIndex() else 0

    def show_query(self, text: str) -> None:
        """Show the accounts that a search finds."""
        self.show_list()
        self.list.show_query(text)

    def show_view(self, view: SavedView) -> None:
        """Show a view that is kept, with its columns and in its order."""
        self.show_list()
        self.list.show_view(view)

    def keep_view(self) -> None:
        """Let what the list shows be kept as a view."""
        self.show_list()
        self.list.view.keep()

    def focus_search(self) -> None:
        """Put the keyboard into the search field of the list."""
        self.show_list()
        self.list.field.setFocus()
        self.list.field.selectAll()

    def show_account(self, account_id: int) -> None:
        """Show an account; 0: the list."""
        if not account_id:
            self.show_list()
            return
        self._stack.setCurrentIndex(1)
        self.view.show_account(account_id)
        self.view.tabs.setFocus()

    def show_list(self) -> None:
        """Show the list, with the account that was shown chosen."""
        if not self._stack.currentIndex():
            return
        self._stack.setCurrentIndex(0)
        self.list.refresh()
        self.list.table.select_ids([self.view.account_id])
        self.list.table.setFocus()

    def new_account(self) -> NewAccount:
        """Ask for an account, and show it."""
        form = NewAccount(self._kit, self.show_account, self.window())
        form.open()
        return form

    def refresh(self) -> None:
        """Read what is shown again."""
        self._is_stale = False
        if self._stack.currentIndex():
            self.view.refresh()
        else:
            self.list.refresh()

    def keep_place(self) -> None:
        """Remember search, order and columns."""
        self._kit.preferences.keep("accounts.query", self.list.query)
        self._kit.preferences.keep("accounts.sort", self.list.sort)
        self._kit.preferences.keep("accounts.columns", self.list.view.own_columns())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _delete(self, account_id: int) -> None:
        self._kit.workspace.do(lambda work: accounts.delete(work, account_id))

    def _file_changed(self, done: Done) -> None:
        if not done.tables & _SHOWS:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True


def make_page(kit: Kit) -> QWidget:
    """The page of accounts."""
    return AccountsPage(kit)
