"""The people at an account with their seats on one lead's committee, changed where they stand."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

from leaddesk.model.enums import Role
from leaddesk.services.b2b.account_page import Person, Seat
from leaddesk.ui.accounts.person_cells import PersonCells, PersonRow
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import RowsModel
from leaddesk.ui.kit.words.committee_words import INFLUENCES, STANCES, role_words, stance_icon, stance_words
from leaddesk.ui.kit.words.translations import tr

_SIGNS = {-2: "danger", -1: "danger", 0: "text-muted", 1: "success", 2: "success"}


class PeopleTable(ColumnTable):
    """Enter or a click on role, stance or influence opens the choice; on the name, the person."""

    seat_requested = Signal(int, object, object, object)  # stakeholder, role, stance, influence
    edit_requested = Signal(int)
    menu_of_person_requested = Signal(int, QPoint)
    person_chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        """Nobody yet."""
        self.people: RowsModel[PersonRow] = RowsModel(PersonCells(kit).columns(), lambda row: row.id)
        super().__init__(kit, tr("People"), self.people, density="compact")
        self.people.setParent(self)
        self.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.has_lead = True
        self.clicked.connect(self._clicked)
        self.opened.connect(self.open_cell)
        self.menu_requested.connect(self._menu_wished)
        self.selection_changed.connect(self._tell_chosen)

    def show_people(self, people: Sequence[Person], seats: Sequence[Seat]) -> None:
        """Who decides first, then the others, then who left."""
        by_id = {seat.stakeholder_id: seat for seat in seats}
        rows = [PersonRow(person, by_id.get(person.stakeholder.id or 0)) for person in people]
        places = {seat.stakeholder_id: place for place, seat in enumerate(seats)}
        last = len(places)
        rows.sort(key=lambda row: (row.has_left, places.get(row.id, last)))
        self.people.set_rows(rows)
        self.setFixedHeight(self.whole_height())

    def choose(self, person: int) -> None:
        """Choose a person's row, if it is not chosen."""
        row = self.people.row_of(person)
        if row >= 0 and self.selected_rows() != [row]:
            self.selectRow(row)

    def open_cell(self, index: QModelIndex) -> None:
        """Open what a cell can be changed by."""
        row = self.people.row_at(index.row())
        key = self.people.columns[index.column()].key
        if key in ("role", "stance", "influence") and self.has_lead and not row.has_left:
            rect = self.visualRect(index)
            menu = self.choices(row, key)
            pop_up(menu, self.viewport().mapToGlobal(rect.bottomLeft()))
        elif key in ("person", "touch") and not self.kit.workspace.looks_only:
            self.edit_requested.emit(row.id)

    def choices(self, row: PersonRow, key: str) -> QMenu:
        """What a person's role, stance or influence can be."""
        menu = QMenu(self)
        role, stance, influence = _seat(row)
        if key == "role":
            for each in Role:
                self._offer(menu, role_words(each), each is role, partial(self._seat, row, each, stance, influence))
            self._unknown(menu, role is None, lambda: self._seat(row, None, stance, influence))
        elif key == "stance":
            for value in reversed(STANCES):
                deed = partial(self._seat, row, role, value, influence)
                action = self._offer(menu, stance_words(value), value == stance, deed)
                if value != stance:
                    keep_icon(self.kit, action, stance_icon(value), _SIGNS[value])
            self._unknown(menu, stance is None, lambda: self._seat(row, role, None, influence))
        else:
            for value in reversed(INFLUENCES):
                words = {1: tr("1, low"), 5: tr("5, high")}.get(value, str(value))
                self._offer(menu, words, value == influence, partial(self._seat, row, role, stance, value))
            self._unknown(menu, influence is None, lambda: self._seat(row, role, stance, None))
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.open_cell(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self._menu_wished(self.menu_point())
        else:
            super().keyPressEvent(event)

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override] # as in Qt
        super().currentChanged(current, previous)
        self.shows_current_cell = current.isValid()

    def _clicked(self, index: QModelIndex) -> None:
        if self.people.columns[index.column()].key in ("role", "stance", "influence"):
            self.open_cell(index)

    def _tell_chosen(self) -> None:
        chosen = self.selected_ids()
        if len(chosen) == 1:
            self.person_chosen.emit(chosen[0])

    def _menu_wished(self, at: QPoint) -> None:
        for person in self.selected_ids()[:1]:
            self.menu_of_person_requested.emit(person, at)

    def _seat(self, row: PersonRow, role: Role | None, stance: int | None, influence: int | None) -> None:
        self.seat_requested.emit(row.id, role, stance, influence)

    def _unknown(self, menu: QMenu, is_so: bool, deed: Callable[[], None]) -> None:
        menu.addSeparator()
        self._offer(menu, tr("Not known"), is_so, deed)

    def _offer(self, menu: QMenu, words: str, is_so: bool, deed: Callable[[], None]) -> QAction:
        action = offer(self.kit, menu, words, "", deed, writes=True)
        if is_so:
            keep_icon(self.kit, action, "check", "accent")
        return action


def _seat(row: PersonRow) -> tuple[Role | None, int | None, int | None]:
    seat = row.seat
    return (seat.role, seat.stance, seat.influence) if seat else (row.person.stakeholder.role, None, None)
