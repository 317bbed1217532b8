"""What the parts of the window wish of each other, handed on to who can do it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.navigator import Navigator
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.shell.saved_views import name_of

if TYPE_CHECKING:
    from leaddesk.model.saved_view import SavedView
    from leaddesk.ui.shell.shell import Shell

_PANEL_PAGES = frozenset({"today", "leads", "board"})
_KEEPING_PAGES = frozenset({"board", "accounts"})


class Wishes(QObject):
    """Listens for as long as the navigator lives, and knows which lead is open."""

    def __init__(self, shell: "Shell", navigator: Navigator, before: "Wishes | None" = None) -> None:
        """To be done by the shell; `before` were those of the window that this one takes the place of.

        Whoever is left of that one, such as a dialog, wishes of this one from now on.
        """
        super().__init__(navigator)
        self._shell, self._navigator = shell, navigator
        if before is not None:
            before.end(navigator)
        self.open_lead = 0
        self._view_shown = ""
        navigator.page_requested.connect(self.show_page)
        navigator.leads_requested.connect(self.show_leads)
        navigator.view_requested.connect(self.show_kept)
        navigator.lead_requested.connect(self._show_lead)
        navigator.lead_command_requested.connect(self._command_lead)
        navigator.notice_requested.connect(shell.tell)
        navigator.palette_requested.connect(self._open_palette)
        navigator.preferences_requested.connect(self._open_preferences)
        navigator.desk_requested.connect(self._open_desk)
        navigator.account_requested.connect(self._show_account)
        navigator.opening_requested.connect(lambda: shell.open_path(shell.workspace.path))
        navigator.import_requested.connect(self._import)
        navigator.duplicates_requested.connect(self._show_duplicates)
        navigator.account_duplicates_requested.connect(self._show_duplicates_of_accounts)

    def end(self, following: Navigator) -> None:
        """Let another hear what is wished."""
        self._navigator.hand_over(following)
        self._navigator.disconnect(self)
        self.deleteLater()

    def show_page(self, name: str, view: str = "") -> QWidget | None:
        """Show a page; the lead's panel goes where it does not belong."""
        shell = self._shell
        if shell.content is None or shell.kit is None:
            return None
        if name not in _PANEL_PAGES and self.open_lead:
            shell.kit.navigator.lead_requested.emit(0)
        self._view_shown = view
        shell.kit.navigator.page = name
        return shell.content.show_page(name, view)

    def show_leads(self, query: str) -> None:
        """Show the leads that a search finds."""
        self.show_view("", query)

    def show_view(self, view: str, query: str, page: str = "leads") -> None:
        """Show the leads of a view, or what another page shows of it."""
        shown = self.show_page(page, view)
        if shown is not None:
            shown.show_query(query)  # type: ignore[attr-defined] # what a page with views must have

    def show_kept(self, view: "SavedView") -> None:
        """Show a view that the user keeps, with its columns and order."""
        page = self.show_page(view.page, name_of(view.id or 0))
        if page is not None:
            page.show_view(view)  # type: ignore[attr-defined] # what a page with views must have

    def keep_view(self) -> None:
        """Let what the page of leads, or of accounts, shows be kept under a name, or the search of the board."""
        content = self._shell.content
        keeps = content is not None and content.current in _KEEPING_PAGES
        page = content.page(content.current) if content and keeps else self.show_page("leads", self._view_shown)
        if page is not None:
            page.keep_view()  # type: ignore[attr-defined] # what all of them have

    def _show_account(self, account_id: int) -> None:
        if "accounts" not in self._shell.page_names():
            said = tr("Accounts are hidden, since this shop sells to people only. The preferences can change that.")
            self._shell.tell("info", said)
            return
        page = self.show_page("accounts")
        if page is not None:
            page.show_account(account_id)  # type: ignore[attr-defined] # what a page of accounts must have

    def _import(self, paths: list[Path]) -> None:
        looking = self._shell.workspace.looking
        if looking is not None:  # files can be dropped all the same
            self._shell.tell("info", worded(looking))
            return
        page = self.show_page("import")
        if page is not None:
            page.show_files(paths)  # type: ignore[attr-defined] # what a page of imports must have

    def _show_duplicates(self, run_id: int, *, of_accounts: bool = False) -> None:
        """From the page of accounts one looks for accounts."""
        content = self._shell.content
        is_about_accounts = of_accounts or (not run_id and content is not None and content.current == "accounts")
        page = self.show_page("duplicates")
        if page is not None:
            page.show_run(run_id, of_accounts=is_about_accounts)  # type: ignore[attr-defined] # what such a page has

    def _show_duplicates_of_accounts(self, run_id: int) -> None:
        self._show_duplicates(run_id, of_accounts=True)

    def _show_lead(self, lead_id: int) -> None:
        content = self._shell.content
        self.open_lead = lead_id
        if content is None:
            return
        if lead_id and content.current not in _PANEL_PAGES:
            self.show_page("leads")
        content.show_panel(shown=bool(lead_id))
        if content.panel is not None:
            content.panel.show_lead(lead_id)  # type: ignore[attr-defined] # what a panel must have
        self._shell.menus.tell_lead(is_open=bool(lead_id))

    def _command_lead(self, command: str) -> None:
        panel = self._shell.content.panel if self._shell.content else None
        if panel is not None and self.open_lead:
            panel.command(command)  # type: ignore[attr-defined] # what a panel must have

    def _open_palette(self) -> None:
        self._shell.commands.run("palette")

    def _open_desk(self) -> None:
        self._shell.commands.run("desk")

    def _open_preferences(self) -> None:
        self._shell.commands.run("preferences")
