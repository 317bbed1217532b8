
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.model.account import Account
from leaddesk.model.enums import Purpose, Role
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.task import Task
from leaddesk.services.b2b import accounts, committee
from leaddesk.services.b2b.account_page import Seat, committee_of
from leaddesk.services.coverage import coverage_of
from leaddesk.ui.accounts.account_view import COMMITTEE, DETAILS, LEADS
from leaddesk.ui.kit.words.committee_words import role_words, stance_words
from leaddesk.ui.kit.words.translations import worded
from tests.ui.accounts.conftest import Shown
from tests.ui.surroundings import settle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leaddesk.services.coverage import Alarm
    from leaddesk.services.work import Work

T = TypeVar("T")

_NONE = Qt.KeyboardModifier.NoModifier


def asked(shown: Shown, question: "Callable[[Work], T]") -> T:
    found: list[T] = []
    shown.kit.workspace.ask(shown.page, question, found.append, topic="test")
    settle(shown.kit)
    return found[0]


def seats(shown: Shown) -> dict[int, Seat]:
    return {seat.stakeholder_id: seat for seat in asked(shown, lambda work: committee_of(work, shown.chairs))}


def alarms_of(shown: Shown) -> "Sequence[Alarm]":
    return asked(shown, lambda work: coverage_of(work, shown.chairs)).alarms


def buttons(inside: QWidget | None) -> dict[str, QPushButton]:
    assert inside is not None
    found = [button for button in inside.findChildren(QPushButton) if button.isVisibleTo(inside)]
    return {button.accessibleName() or button.text(): button for button in found}


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_face_stands_where_stance_and_influence_say(rossi: Shown) -> None:
    committee_map = rossi.page.view.committee.map
    anna = committee_map.face_of(rossi.anna)
    assert anna is not None
    assert committee_map.cell((1, 5)).contains(anna.mapToParent(anna.middle()))
    assert committee_map.face_of(rossi.carla) is None
    assert anna.accessibleName() == "Anna Bianchi, Decision maker, In favour, influence 5 of 5, no contact yet"


def test_arrow_keys_move_a_face_and_it_keeps_the_keyboard(rossi: Shown) -> None:
    committee_map = rossi.page.view.committee.map
    anna = committee_map.face_of(rossi.anna)
    assert anna is not None
    anna.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(anna, key)
        settle(rossi.kit)
    seat = seats(rossi)[rossi.anna]
    assert (seat.role, seat.stance, seat.influence) == (Role.DECISION_MAKER, 0, 5)
    assert committee_map.face_of(rossi.anna) is anna
    assert rossi.page.view.committee.table.selected_ids() == [rossi.anna]


def test_a_face_that_is_dropped_elsewhere_changes_its_seat(rossi: Shown) -> None:
    committee_map = rossi.page.view.committee.map
    bruno = committee_map.face_of(rossi.bruno)
    assert bruno is not None
    QTest.mousePress(bruno, Qt.MouseButton.LeftButton, _NONE, bruno.middle())
    QTest.mouseMove(bruno, bruno.middle() + QPoint(8, 8))
    at = bruno.mapFromParent(committee_map.cell((-1, 2)).center())
    QTest.mouseMove(bruno, at)
    QTest.mouseRelease(bruno, Qt.MouseButton.LeftButton, _NONE, bruno.middle())
    settle(rossi.kit)
    seat = seats(rossi)[rossi.bruno]
    assert (seat.role, seat.stance, seat.influence) == (Role.CHAMPION, -1, 2)


def test_who_is_seated_without_a_place_stands_below_and_comes_in_by_a_key(rossi: Shown) -> None:
    rossi.do(lambda work: committee.seat(work, rossi.chairs, rossi.carla, Role.LEGAL))
    committee_map = rossi.page.view.committee.map
    carla = committee_map.face_of(rossi.carla)
    assert carla is not None
    assert carla.y() > committee_map.cell((0, 1)).bottom()
    QTest.keyClick(carla, Qt.Key.Key_Up)
    settle(rossi.kit)
    seat = seats(rossi)[rossi.carla]
    assert (seat.role, seat.stance, seat.influence) == (Role.LEGAL, 0, 3)


def test_the_table_has_who_decides_first_and_changes_a_seat(rossi: Shown) -> None:
    table = rossi.page.view.committee.table
    QAbstractItemModelTester(table.people, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    cells = [[table.people.index(row, column).data() for column in range(4)] for row in range(3)]
    assert cells == [
        ["Anna Bianchi", "Decision maker", "In favour", "5"],
        ["Bruno Rossi", "Champion", "Strongly for", "3"],
        ["Carla Verdi", "Not on this committee", "", ""],
    ]
    choose(table.choices(table.people.row_at(0), "stance"), stance_words(-2))
    choose(table.choices(table.people.row_at(2), "role"), role_words(Role.BLOCKER))
    settle(rossi.kit)
    found = seats(rossi)
    assert (found[rossi.anna].stance, found[rossi.anna].influence) == (-2, 5)
    assert found[rossi.carla].role is Role.BLOCKER


def test_one_is_taken_off_the_committee_and_leaves_the_account(rossi: Shown) -> None:
    tab = rossi.page.view.committee
    menu = tab.person_menu(rossi.bruno)
    assert menu is not None
    choose(menu, "Take off the committee")
    settle(rossi.kit)
    assert rossi.bruno not in seats(rossi)
    menu = tab.person_menu(rossi.bruno)
    assert menu is not None
    choose(menu, "Has left the account")
    settle(rossi.kit)
    assert tab.table.people.rows[-1].person.stakeholder.name == "Bruno Rossi"
    assert tab.table.people.index(2, 1).data() == "Left the account"


def test_alarms_say_what_is_wrong_and_one_button_does_something_about_it(rossi: Shown) -> None:
    side = rossi.page.view.committee.side
    named = buttons(side.widget())
    no_buyer = "Add person: No economic buyer before Proposal"
    assert set(named) == {"Plan a call: The champion is silent", no_buyer}
    named["Plan a call: The champion is silent"].click()
    settle(rossi.kit)
    (task,) = asked(rossi, lambda work: work.find(Task))
    assert (task.title, task.lead_id, str(task.due_on)) == ("Call Bruno Rossi", rossi.chairs, "2026-03-03")
    assert (task.stakeholder_id, task.purpose) == (rossi.bruno, Purpose.CALL)
    assert set(buttons(side.widget())) == {no_buyer}
    rossi.kit.workspace.undo()
    settle(rossi.kit)
    assert set(buttons(side.widget())) == set(named)


def test_who_is_at_the_account_already_is_offered_for_a_role_that_is_missing(rossi: Shown) -> None:
    tab = rossi.page.view.committee
    (alarm,) = [each for each in alarms_of(rossi) if each.key == "no_buyer"]
    menu = tab.mending.menu(alarm)
    assert menu is not None
    assert [action.text() for action in menu.actions() if action.text()] == ["Carla Verdi", "Somebody new…"]
    menu.actions()[0].trigger()
    settle(rossi.kit)
    assert seats(rossi)[rossi.carla].role is Role.ECONOMIC_BUYER
    assert tab.mending.menu(alarm) is None


def test_who_leaves_is_followed_by_somebody_of_the_same_weight(rossi: Shown) -> None:
    rossi.do(lambda work: accounts.edit_stakeholder(work, rossi.anna, {"left_on": work.today}))
    (alarm,) = [each for each in alarms_of(rossi) if each.key == "vacant"]
    assert worded(alarm.reason) == "Nobody has taken the role over: Decision maker."
    menu = rossi.page.view.committee.mending.menu(alarm)
    assert menu is not None
    menu.actions()[0].trigger()
    settle(rossi.kit)
    assert (seats(rossi)[rossi.carla].role, seats(rossi)[rossi.carla].influence) == (Role.DECISION_MAKER, 5)
    assert seats(rossi)[rossi.anna].role is Role.DECISION_MAKER
    assert "vacant" not in [each.key for each in alarms_of(rossi)]


def test_a_person_who_is_added_is_on_the_committee_that_is_shown(rossi: Shown) -> None:
    form = rossi.page.view.committee.add_person(Role.ECONOMIC_BUYER)
    assert form is not None
    form.save()
    assert not form.problem.isHidden()
    form.name.setText("Dario Neri")
    form.email.setText("dario@rossi.example")
    form.reports_to.setCurrentIndex(form.reports_to.findData(rossi.anna))
    form.save()
    settle(rossi.kit)
    (dario,) = [seat for seat in seats(rossi).values() if seat.name == "Dario Neri"]
    assert (dario.role, dario.reports_to_id) == (Role.ECONOMIC_BUYER, rossi.anna)
    assert rossi.page.view.committee.map.face_of(dario.stakeholder_id) is not None
    rossi.kit.workspace.undo()
    settle(rossi.kit)
    assert len(seats(rossi)) == 2


def test_a_person_is_edited(rossi: Shown) -> None:
    form = rossi.page.view.committee.edit_person(rossi.carla)
    assert form is not None
    form.title.setText("Counsel")
    form.save()
    settle(rossi.kit)
    found: list[Stakeholder] = []
    rossi.kit.workspace.ask(rossi.page, lambda work: work.get(Stakeholder, rossi.carla), found.append, topic="test")
    settle(rossi.kit)
    assert (found[0].name, found[0].title, found[0].role) == ("Carla Verdi", "Counsel", Role.LEGAL)


def test_another_lead_has_another_committee(rossi: Shown) -> None:
    tab = rossi.page.view.committee
    choose(tab.picker.menu(), next(a.text() for a in tab.picker.menu().actions() if a.text().startswith("Tables")))
    settle(rossi.kit)
    assert tab.lead_id == rossi.tables
    assert tab.map.isHidden()
    assert tab.map.faces() == ()


def test_a_lead_opens_from_its_list(rossi: Shown, qtbot: QtBot) -> None:
    view = rossi.page.view
    view.tabs.setCurrentIndex(LEADS)
    model = view.leads.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
    assert {lead.name for lead in model.rows} == {"Chairs", "Tables"}
    with qtbot.waitSignal(rossi.kit.navigator.lead_requested) as asked:
        view.leads.table.clicked.emit(model.index(model.row_of(rossi.chairs), 0))
    assert asked.args == [rossi.chairs]


def test_what_happened_is_written_down_for_the_account(rossi: Shown) -> None:
    timeline = rossi.page.view.timeline
    timeline.kind.setCurrentIndex(1)
    timeline.text.setText("Talked about delivery")
    QTest.keyClick(timeline.text, Qt.Key.Key_Return)
    settle(rossi.kit)
    assert timeline.text.text() == ""
    newest = timeline.model.row_at(0)
    assert (newest.kind, newest.text, newest.lead_id, newest.actor) == ("call", "Talked about delivery", None, "Ada")


@pytest.mark.parametrize(("field", "typed", "kept"), [("city", "Torino", "Torino"), ("employees", "1.200", 1_200)])
def test_details_are_changed_where_they_stand(rossi: Shown, field: str, typed: str, kept: object) -> None:
    rossi.page.view.tabs.setCurrentIndex(DETAILS)
    row = rossi.page.view.details.rows[field]
    row.edited.emit(typed.replace(".", ","))
    settle(rossi.kit)
    found: list[Account] = []
    rossi.kit.workspace.ask(rossi.page, lambda work: work.get(Account, rossi.account), found.append, topic="test")
    settle(rossi.kit)
    assert getattr(found[0], field) == kept


def test_notes_that_another_changes_are_not_written_over_by_who_only_looks(rossi: Shown) -> None:
    rossi.page.view.tabs.setCurrentIndex(DETAILS)
    rossi.page.activateWindow()
    notes = rossi.page.view.details.notes
    notes.setFocus()
    rossi.do(lambda work: accounts.edit(work, rossi.account, {"notes": "Pays late"}))
    assert notes.toPlainText() == "Pays late"
    QTest.keyClicks(notes, "Always ")
    rossi.do(lambda work: accounts.edit(work, rossi.account, {"city": "Torino"}))
    rossi.page.setFocus()
    settle(rossi.kit)
    assert asked(rossi, lambda work: work.get(Account, rossi.account)).notes == "Always Pays late"


def test_an_account_is_not_left_without_a_name(rossi: Shown) -> None:
    rossi.page.view.tabs.setCurrentIndex(DETAILS)
    row = rossi.page.view.details.rows["name"]
    row.edited.emit("")
    settle(rossi.kit)
    assert row.is_editing


def test_the_page_follows_the_file(rossi: Shown) -> None:
    rossi.do(lambda work: committee.seat(work, rossi.chairs, rossi.bruno, Role.CHAMPION, -2, 1))
    bruno = rossi.page.view.committee.map.face_of(rossi.bruno)
    assert bruno is not None
    assert bruno.seat.stance == -2
    rossi.kit.navigator.account_requested.emit(0)
    settle(rossi.kit)
    assert rossi.page.account_id == 0
    rossi.kit.navigator.account_requested.emit(rossi.account)
    settle(rossi.kit)
    assert rossi.page.view.tabs.currentIndex() == COMMITTEE


def test_a_vat_id_of_another_form_is_kept_with_a_warning(rossi: Shown) -> None:
    rossi.page.view.tabs.setCurrentIndex(DETAILS)
    row = rossi.page.view.details.rows["vat_id"]
    rossi.do(lambda work: accounts.edit(work, rossi.account, {"vat_id": "IT 123"}))
    told = [each.text() for each in row.findChildren(QLabel) if each.isVisibleTo(row)]
    assert "This does not look like a VAT id of IT." in told
    assert asked(rossi, lambda work: work.get(Account, rossi.account)).vat_id == "IT 123"
    rossi.kit.workspace.undo()
    settle(rossi.kit)
    assert not [each for each in row.findChildren(QLabel) if "VAT id of" in each.text() and each.isVisibleTo(row)]
