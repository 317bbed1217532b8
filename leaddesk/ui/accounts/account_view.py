"""The page of one account: head, figures, and tabs."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_
from leaddesk.services.b2b import accounts
from leaddesk.services.b2b.account_page import AccountPage, Seat, account_page, committee_of
from leaddesk.services.coverage import Coverage, coverage_of
from leaddesk.services.work import Work
from leaddesk.ui.accounts.account_choice import AccountChoice
from leaddesk.ui.accounts.committee_tab import CommitteeTab
from leaddesk.ui.accounts.details_tab import DetailsTab
from leaddesk.ui.accounts.figures import Figures
from leaddesk.ui.accounts.lists import LeadsTab, SalesTab
from leaddesk.ui.accounts.timeline_tab import TimelineTab
from leaddesk.ui.kit.buttons import icon_button, primary_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.picture import choose_and_save
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Callable

COMMITTEE, LEADS, SALES, TIMELINE, DETAILS = range(5)


@dataclass(frozen=True)
class _Shown:
    """An account with the committee of one of its leads."""

    page: AccountPage
    lead_id: int
    seats: tuple[Seat, ...]
    covered: Coverage | None


class AccountView(QWidget):
    """Reads the account in one go; what is shown stays until it is there."""

    left = Signal()

    def __init__(self, kit: Kit) -> None:
        """Of no account yet."""
        super().__init__()
        self._kit = kit
        self.account_id = 0
        self._wanted_lead = 0
        self._name = ElidedLabel("", role="title")
        self._about = ElidedLabel("", tone="muted")
        self.back = icon_button(kit, "arrow-left", tr("Back to the accounts"))
        self.more = icon_button(kit, "ellipsis", tr("More"))
        self.add = for_writing(kit, primary_button(kit, tr("Add person"), "user-round-plus"))
        self._figures = Figures(kit)
        self.tabs = QTabBar()
        self.committee, self.leads, self.sales = CommitteeTab(kit), LeadsTab(kit), SalesTab(kit)
        self.timeline, self.details = TimelineTab(kit), DetailsTab(kit)
        self._pages = QStackedWidget()
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.more.clicked.connect(self._open_menu)
        self.add.clicked.connect(self._add_person)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.committee.lead_requested.connect(self._show_committee)

    def show_account(self, account_id: int) -> None:
        """Show another account."""
        if account_id != self.account_id:
            self._wanted_lead = 0
            self.tabs.setCurrentIndex(COMMITTEE)
        self.account_id = account_id
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        account_id, wanted = self.account_id, self._wanted_lead

        def read(work: Work) -> _Shown:
            page = account_page(work, account_id)
            ids = [lead.id for lead in page.leads]
            lead_id = wanted if wanted in ids else ids[0] if ids else 0
            if not lead_id:
                return _Shown(page, 0, (), None)
            return _Shown(page, lead_id, committee_of(work, lead_id), coverage_of(work, lead_id))

        self._kit.workspace.ask(self, read, self._show, topic="account", failed=self._gone)

    def menu(self) -> QMenu:
        """What can be done with the account."""
        menu = QMenu(self)
        if self.committee.map.faces():
            offer(self._kit, menu, tr("Save the map as a picture…"), "download", self._save_map)
        deeds: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (tr("Rename"), "pencil", self._rename),
            (tr("Edit details"), "sliders-horizontal", lambda: self.tabs.setCurrentIndex(DETAILS)),
            (tr("New lead"), "plus", self._new_lead),
            (tr("Paste people…"), "user-round-plus", self.committee.paste_people),
            (tr("Merge with another account…"), "merge", self.merge),
        )
        for words, icon, deed in deeds:
            offer(self._kit, menu, words, icon, deed, writes=True)
        menu.addSeparator()
        offer(self._kit, menu, tr("Delete account"), "trash", self._delete, writes=True)
        return menu

    def _save_map(self) -> None:
        name, title = self._name.whole_text().replace("/", "-"), tr("Save the map")
        choose_and_save(self._kit, self.committee.map.picture, name, title, self)

    def merge(self) -> AccountChoice:
        """Ask which other account is the same company, and compare both before they become one."""
        account_id, navigator = self.account_id, self._kit.navigator
        why = N_("People, leads and all that happened come here; what the other says differently is kept in the notes.")
        form = AccountChoice(
            self._kit,
            tr("Which account is the same company as {name}?", name=self._name.whole_text()),
            tr("Compare…"),
            self.window(),
            None,
            account_id,
            hint=tr(why),
            doubles=True,
        )
        form.chosen.connect(lambda other_id: navigator.merge_of_accounts_requested.emit((account_id, other_id)))
        form.open()
        return form

    def _show(self, shown: _Shown) -> None:
        page = shown.page
        account = page.account
        if account.id != self.account_id:
            return
        self._name.setText(account.name)
        people = tr("%Ln employee(s)", "", account.employees) if account.employees else account.size
        self._about.setText(" · ".join(part for part in (account.city, account.industry, people) if part))
        self._figures.show_page(page)
        number = self._kit.formats.number
        self.tabs.setTabText(LEADS, tr("Leads {count}", count=number(len(page.leads))) if page.leads else tr("Leads"))
        self.tabs.setTabText(SALES, tr("Sales {count}", count=number(len(page.sales))) if page.sales else tr("Sales"))
        self.committee.show_page(page, shown.lead_id, shown.seats, shown.covered)
        self.leads.show_leads(page.leads, self.account_id, account.name)
        self.sales.show_sales(page.sales)
        names = tuple(person.stakeholder.name for person in page.people)
        self.timeline.show_timeline(page.timeline, account, names)
        self.details.show_account(account)

    def _show_committee(self, lead_id: int) -> None:
        self._wanted_lead = lead_id
        self.refresh()

    def _gone(self, _error: LeadDeskError) -> None:
        self.left.emit()

    def _add_person(self) -> None:
        self.tabs.setCurrentIndex(COMMITTEE)
        self.committee.add_person()

    def _rename(self) -> None:
        self.tabs.setCurrentIndex(DETAILS)
        self.details.rename()

    def _new_lead(self) -> None:
        known = {"account_id": self.account_id, "company": self._name.whole_text()}
        self._kit.navigator.new_lead_requested.emit(known)

    def _delete(self) -> None:
        account_id = self.account_id
        self._kit.workspace.do(lambda work: accounts.delete(work, account_id))

    def _open_menu(self) -> None:
        pop_up_below(self.menu(), self.more)

    def _lay_out(self) -> None:
        theme = self._kit.theme
        padding = theme.measure("page_padding")
        head = QFrame()
        head.setFixedHeight(max(theme.measure("page_header"), theme.line("title") + theme.scaled(16)))
        row = QHBoxLayout(head)
        row.setContentsMargins(padding - theme.scaled(8), 0, padding, 0)
        row.setSpacing(theme.scaled(8))
        for part in (self.back, self._name, self._about):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.more)
        row.addWidget(self.add)
        for words in (tr("Committee"), tr("Leads"), tr("Sales"), tr("Timeline"), tr("Details")):
            self.tabs.addTab(words)
        self.tabs.setAccessibleName(tr("Parts of the account"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(padding, 0, padding, 0)
        tabs.addWidget(self.tabs)
        for page in (self.committee, self.leads, self.sales, self.timeline, self.details):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._figures)
        column.addLayout(tabs)
        column.addWidget(Hairline(self._kit))
        column.addWidget(self._pages, 1)
