"""Who decides: the map, the table of the people, and what is missing."""

from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.enums import Role
from leaddesk.model.errors import LeadDeskError
from leaddesk.services.b2b import accounts, committee, people_changes
from leaddesk.services.b2b.account_page import AccountPage, Person, Seat
from leaddesk.services.coverage import Coverage
from leaddesk.ui.accounts.account_choice import AccountChoice
from leaddesk.ui.accounts.committee_map import CommitteeMap
from leaddesk.ui.accounts.consent_menu import offer_consents
from leaddesk.ui.accounts.lead_picker import LeadPicker
from leaddesk.ui.accounts.mending import Mending
from leaddesk.ui.accounts.pasted_people import PastedPeople
from leaddesk.ui.accounts.people_table import PeopleTable
from leaddesk.ui.accounts.person_form import PersonForm
from leaddesk.ui.accounts.side_column import SideColumn
from leaddesk.ui.kit.buttons import keep_icon, plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.words.translations import tr

_SIDE = 416
_MAP = 560  # at least, for the side column to stand beside it


class CommitteeTab(QWidget):
    """Everything that is changed here is about the seats on one lead."""

    lead_requested = Signal(int)

    def __init__(self, kit: Kit) -> None:
        """Of no account yet."""
        super().__init__()
        self._kit = kit
        self._page: AccountPage | None = None
        self.lead_id = 0
        self.picker = LeadPicker(kit)
        self.map = CommitteeMap(kit)
        self.table = PeopleTable(kit)
        self.side = SideColumn(kit)
        self.mending = Mending(kit, self.add_person, self)
        self._nothing = self._no_lead()
        padding = kit.theme.measure("page_padding")
        left = QWidget()
        left.setProperty("ground", "surface")
        self._left = column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, padding)
        column.setSpacing(0)
        for part in (self.picker, self._nothing, self.map):
            boxed = QHBoxLayout()
            boxed.setContentsMargins(padding, 0, padding + kit.theme.scaled(8), 0)
            boxed.addWidget(part)
            column.addLayout(boxed)
        column.addSpacing(kit.theme.scaled(16))
        column.addWidget(self.table)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(left)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 1)
        self._between = Hairline(kit, Qt.Orientation.Vertical)
        row.addWidget(self._between)
        row.addWidget(self.side)
        self._listen()

    def show_page(
        self, page: AccountPage, lead_id: int, seats: tuple[Seat, ...], covered: Coverage | None
    ) -> None:
        """Show the committee of a lead (0, None: the account has none) and the people of the account."""
        self._page, self.lead_id = page, lead_id
        self.picker.show_lead(page.leads, lead_id)
        present = [seat for seat in seats if seat.left_on is None]
        self.map.show_seats(present)
        self.map.setVisible(bool(present))
        self._nothing.setVisible(not present)
        self._explain.setText(self._why_empty())
        self._add.setText(tr("Add person") if lead_id else tr("New lead"))
        self.table.has_lead = bool(lead_id)
        self.table.show_people(page.people, seats)
        self.table.setVisible(bool(page.people))
        others = [lead for lead in page.leads if lead.id != lead_id]
        self.side.show_all(covered, others)
        self.mending.know(lead_id, page.people, seats)

    def add_person(self, role: Role | None = None) -> PersonForm | None:
        """Ask for a person, who is seated on the committee shown."""
        if self._page is None:
            return None
        others = [person.stakeholder for person in self._page.people]
        account_id, lead_id = self._page.account.id or 0, self.lead_id or None
        form = PersonForm(self._kit, account_id, others, self.window(), lead_id=lead_id, role=role)
        form.open()
        return form

    def paste_people(self) -> PastedPeople | None:
        """Ask for a signature or rows of a table; those in it are seated on the committee shown."""
        if self._page is None:
            return None
        form = PastedPeople(self._kit, self._page.account.id or 0, self.window(), lead_id=self.lead_id or None)
        form.open()
        return form

    def person_menu(self, person_id: int) -> QMenu | None:
        """What can be done with a person."""
        person = self._person(person_id)
        if person is None:
            return None
        menu = QMenu(self)
        offer(self._kit, menu, tr("Edit person…"), "pencil", partial(self.edit_person, person_id), writes=True)
        is_seated = any(seat.lead_id == self.lead_id for seat in person.seats)
        if self.lead_id and not is_seated and person.stakeholder.left_on is None:
            seat = partial(self._seat, person_id, person.stakeholder.role, None, None)
            offer(self._kit, menu, tr("Put on the committee"), "user-round-plus", seat, writes=True)
        if is_seated:
            unseat = partial(self._unseat, person_id)
            offer(self._kit, menu, tr("Take off the committee"), "user-round-x", unseat, writes=True)
        today = self._kit.workspace.today
        if person.stakeholder.left_on is None:
            leave = partial(self._leave, person_id, today)
            offer(self._kit, menu, tr("Has left the account"), "log-out", leave, writes=True)
        else:
            back = partial(self._come_back, person_id)
            offer(self._kit, menu, tr("Is back at the account"), "log-in", back, writes=True)
        move = partial(self.move_person, person_id)
        offer(self._kit, menu, tr("Works elsewhere now…"), "arrow-right", move, writes=True)
        self._offer_merging(menu, person_id)
        offer_consents(self._kit, menu, person)
        menu.addSeparator()
        wish = self._kit.navigator.person_requested.emit
        told, erased = (partial(wish, deed, "stakeholder", person_id) for deed in ("tell", "erase"))
        offer(self._kit, menu, tr("What is kept about the person…"), "file-user", told)
        offer(self._kit, menu, tr("Erase the person…"), "user-x", erased, writes=True)
        offer(self._kit, menu, tr("Delete"), "trash", partial(self._remove, person_id), writes=True)
        return menu

    def edit_person(self, person_id: int) -> PersonForm | None:
        """Show what is known of a person, to be changed."""
        person = self._person(person_id)
        if person is None or self._page is None:
            return None
        others = [each.stakeholder for each in self._page.people]
        account_id = self._page.account.id or 0
        form = PersonForm(self._kit, account_id, others, self.window(), person=person.stakeholder)
        form.open()
        return form

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The side column goes below the people where the map would be squeezed beside it."""
        scaled = self._kit.theme.scaled
        beside = self.width() >= scaled(_SIDE + _MAP)
        if beside == self.side.is_unrolled:
            (self._left if beside else self._row).removeWidget(self.side)
            if beside:
                self._row.addWidget(self.side)
            else:
                self._left.insertWidget(self._left.count() - 1, self.side)
            self._between.setVisible(beside)
            self.side.unroll(unrolled=not beside)
        if beside:
            self.side.setFixedWidth(min(scaled(_SIDE), self.width() * 2 // 5))

    def _listen(self) -> None:
        self.picker.chosen.connect(self.lead_requested)
        self.map.moved.connect(self._move)
        self.map.chosen.connect(self.table.choose)
        self.table.seat_requested.connect(self._seat)
        self.table.edit_requested.connect(self.edit_person)
        self.table.menu_of_person_requested.connect(self._open_menu)
        self.side.mend_requested.connect(self.mending.mend)

    def _move(self, person_id: int, stance: int, influence: int) -> None:
        face = self.map.face_of(person_id)
        self._seat(person_id, face.seat.role if face else None, stance, influence)

    def _seat(self, person_id: int, role: object, stance: object, influence: object) -> None:
        lead_id = self.lead_id
        known_role = role if isinstance(role, Role) else None
        places = [each if isinstance(each, int) else None for each in (stance, influence)]
        self._kit.workspace.do(
            lambda work: committee.seat(work, lead_id, person_id, known_role, places[0], places[1]),
            owner=self,
            failed=self._seat_refused,
            quiet=True,
        )

    def _seat_refused(self, error: LeadDeskError) -> None:
        self.lead_requested.emit(self.lead_id)  # the map shows the file's seats again
        self._kit.workspace.refused.emit(error.message)

    def _unseat(self, person_id: int) -> None:
        lead_id = self.lead_id
        self._kit.workspace.do(lambda work: committee.unseat(work, lead_id, person_id))

    def move_person(self, person_id: int) -> AccountChoice | None:
        """Ask where somebody works now."""
        person, today = self._person(person_id), self._kit.workspace.today
        if person is None or self._page is None:
            return None
        form = AccountChoice(
            self._kit,
            tr("Where does {name} work now?", name=person.stakeholder.name),
            tr("Move"),
            self.window(),
            lambda work, account_id: people_changes.move(work, person_id, account_id, today),
            self._page.account.id or 0,
            hint=tr("Seats and history stay here; the person is known at the new account from today."),
        )
        form.open()
        return form

    def _offer_merging(self, menu: QMenu, person_id: int) -> None:
        """Who else at the account is the same person."""
        people = self._page.people if self._page else ()
        others = [each.stakeholder for each in people if each.stakeholder.id != person_id]
        if not others:
            return
        same = menu.addMenu(tr("Is the same person as"))
        keep_icon(self._kit, same.menuAction(), "merge")
        for_writing(self._kit, same.menuAction())
        for other in others:
            deed = partial(self._merge, other.id or 0, person_id)
            offer(self._kit, same, other.name.replace("&", "&&"), "user-round", deed)

    def _merge(self, stays_id: int, going_id: int) -> None:
        self._kit.workspace.do(lambda work: people_changes.merge_people(work, stays_id, going_id))

    def _leave(self, person_id: int, on: date) -> None:
        self._kit.workspace.do(lambda work: people_changes.leave(work, person_id, on))

    def _come_back(self, person_id: int) -> None:
        self._kit.workspace.do(lambda work: people_changes.come_back(work, person_id))

    def _remove(self, person_id: int) -> None:
        self._kit.workspace.do(lambda work: accounts.remove_stakeholder(work, person_id))

    def _open_menu(self, person_id: int, at: QPoint) -> None:
        menu = self.person_menu(person_id)
        if menu is not None:
            pop_up(menu, at)

    def _person(self, person_id: int) -> Person | None:
        people = self._page.people if self._page else ()
        return next((person for person in people if person.stakeholder.id == person_id), None)

    def _why_empty(self) -> str:
        if not self.lead_id:
            return tr("A committee decides about a lead. This account has no lead yet.")
        return tr("Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.")

    def _no_lead(self) -> QWidget:
        scaled = self._kit.theme.scaled
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, scaled(32), 0, scaled(32))
        column.setSpacing(scaled(16))
        self._explain = label("", tone="muted", wrap=True)
        self._add = for_writing(self._kit, plain_button(self._kit, tr("Add person"), "plus"))
        self._add.clicked.connect(self._begin)
        column.addWidget(self._explain)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _begin(self) -> None:
        if self.lead_id:
            self.add_person()
        elif self._page is not None:
            account = self._page.account
            self._kit.navigator.new_lead_requested.emit({"account_id": account.id, "company": account.name})
