"""The actions that end the alarms about a committee."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.model.enums import Purpose, Role
from leaddesk.services.b2b import committee
from leaddesk.services.b2b.account_page import Person, Seat
from leaddesk.services.b2b.appointments import plan_with
from leaddesk.services.coverage import Alarm, Mend
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.words.translations import tr

_IN_DAYS = {Purpose.CALL: 1, Purpose.MEETING: 7}


class Mending:
    """For the committee of one lead; who is at the account already is offered before somebody new is asked for."""

    def __init__(self, kit: Kit, add_person: Callable[[Role | None], object], parent: QWidget) -> None:
        """`add_person` asks for somebody new."""
        self._kit, self._add_person, self._parent = kit, add_person, parent
        self._lead_id = 0
        self._people: tuple[Person, ...] = ()
        self._seats: dict[int, Seat] = {}

    def know(self, lead_id: int, people: tuple[Person, ...], seats: Iterable[Seat]) -> None:
        """Whose committee it is, who is at the account, and who has a seat."""
        self._lead_id, self._people = lead_id, people
        self._seats = {seat.stakeholder_id: seat for seat in seats}

    def mend(self, alarm: Alarm, button: QWidget) -> None:
        """Do what ends an alarm, or ask with whom, below the button that was pressed."""
        if alarm.mend is Mend.CALL:
            self._plan(alarm, Purpose.CALL)
        elif alarm.mend is Mend.MEET:
            self._plan(alarm, Purpose.MEETING)
        else:
            menu = self.menu(alarm)
            if menu is None:
                self._add_person(alarm.role)
            else:
                pop_up_below(menu, button)

    def menu(self, alarm: Alarm) -> QMenu | None:
        """Who of the account can take the role, and somebody new; None if nobody can."""
        known = [person for person in self._people if self._can_take(person)]
        if not known:
            return None
        menu = QMenu(self._parent)
        for person in known:
            name = person.stakeholder.name.replace("&", "&&")
            offer(self._kit, menu, name, "user-round-check", partial(self._seat, person, alarm))
        menu.addSeparator()
        offer(self._kit, menu, tr("Somebody new…"), "user-round-plus", lambda: self._add_person(alarm.role))
        return menu

    def _can_take(self, person: Person) -> bool:
        seat = self._seats.get(person.stakeholder.id or 0)
        return person.stakeholder.left_on is None and (seat is None or seat.role is None)

    def _seat(self, person: Person, alarm: Alarm) -> None:
        """With what is known of them; a successor weighs as much as who left."""
        lead_id, person_id = self._lead_id, person.stakeholder.id or 0
        seat, before = self._seats.get(person_id), [self._seats.get(each) for each, _ in alarm.people]
        role = alarm.role or person.stakeholder.role
        stance = seat.stance if seat is not None else None
        influence = seat.influence if seat is not None else None
        if influence is None and alarm.mend is Mend.SUCCEED and before and before[0] is not None:
            influence = before[0].influence
        self._kit.workspace.do(lambda work: committee.seat(work, lead_id, person_id, role, stance, influence))

    def _plan(self, alarm: Alarm, purpose: Purpose) -> None:
        lead_id = self._lead_id
        due = self._kit.workspace.today + timedelta(days=_IN_DAYS[purpose])
        words = {
            person: tr("Call {name}", name=name) if purpose is Purpose.CALL else tr("Meet {name}", name=name)
            for person, name in alarm.people
        }
        self._kit.workspace.do(lambda work: plan_with(work, lead_id, words, purpose, due))
