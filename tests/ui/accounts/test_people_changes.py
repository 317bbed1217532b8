"""People and accounts that are the same, or elsewhere, are dealt with on the page of the account."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.b2b import accounts
from tests.ui.accounts.conftest import Shown
from tests.ui.surroundings import settle


def people(shown: Shown) -> list[Stakeholder]:
    found: list[list[Stakeholder]] = []
    shown.kit.workspace.ask(shown.page, lambda work: work.find(Stakeholder), found.append, topic="test")
    settle(shown.kit)
    return found[0]


def test_who_works_elsewhere_now_is_moved_by_the_name_of_the_account(rossi: Shown) -> None:
    rossi.do(lambda work: accounts.add(work, {"name": "Verdi & Figli", "city": "Torino"}))
    form = rossi.page.view.committee.move_person(rossi.bruno)
    assert form is not None
    settle(rossi.kit)
    QTest.keyClicks(form.edit, "nobody")
    form.save()
    assert form.problem.text() == "Choose one of the accounts that are offered."
    form.edit.setText("verdi & figli")
    QTest.keyClick(form.edit, Qt.Key.Key_Return)
    settle(rossi.kit)
    here, there = [each for each in people(rossi) if each.name == "Bruno Rossi"]
    assert (here.left_on is None, there.previous_id, there.account_id) == (False, rossi.bruno, 2)
    rossi.kit.workspace.undo()
    settle(rossi.kit)
    assert [each.left_on for each in people(rossi) if each.name == "Bruno Rossi"] == [None]


def test_two_that_are_one_become_one(rossi: Shown) -> None:
    menu = rossi.page.view.committee.person_menu(rossi.carla)
    assert menu is not None
    same = next(action.menu() for action in menu.actions() if action.text() == "Is the same person as")
    assert isinstance(same, QMenu)
    names = [action.text() for action in same.actions()]
    assert names == ["Anna Bianchi", "Bruno Rossi"]
    same.actions()[0].trigger()
    settle(rossi.kit)
    assert [each.name for each in people(rossi)] == ["Anna Bianchi", "Bruno Rossi"]


def test_the_account_that_may_be_the_same_is_offered_and_compared_by_two_keys(rossi: Shown) -> None:
    wished: list[tuple[int, int]] = []
    rossi.kit.navigator.merge_of_accounts_requested.connect(wished.append)
    rossi.do(lambda work: accounts.add(work, {"name": "ROSSI S.R.L."}))
    rossi.do(lambda work: accounts.add(work, {"name": "Verdi"}))
    form = rossi.page.view.merge()
    settle(rossi.kit)
    (offered,) = form.offered
    assert isinstance(offered, QPushButton)
    assert offered.text() == "ROSSI S.R.L.: same name"
    QTest.keyClick(offered, Qt.Key.Key_Space)
    QTest.keyClick(form.save_button, Qt.Key.Key_Space)
    assert wished == [(rossi.account, rossi.account + 1)]


def test_people_who_are_pasted_are_shown_and_then_added_with_seats_in_one_step(rossi: Shown) -> None:
    QApplication.clipboard().setText("nothing of anybody")
    form = rossi.page.view.committee.paste_people()
    assert form is not None
    assert form.text.toPlainText() == ""
    form.save()
    assert form.problem.text() == "Nobody can be found in this text."
    form.text.setPlainText("Dario Neri;Buyer;dario@rossi.example\nElena Gallo;;elena@rossi.example")
    assert form.found.text() == "Dario Neri, Buyer, dario@rossi.example\nElena Gallo, elena@rossi.example"
    QTest.keyClick(form.save_button, Qt.Key.Key_Space)
    settle(rossi.kit)
    assert [each.name for each in people(rossi)][3:] == ["Dario Neri", "Elena Gallo"]
    faces = [face.seat.name for face in rossi.page.view.committee.map.faces()]
    assert faces[2:] == ["Dario Neri", "Elena Gallo"]
    rossi.kit.workspace.undo()
    settle(rossi.kit)
    assert len(people(rossi)) == 3


def test_what_a_person_said_about_advertising_is_seen_and_recorded_from_the_menu(rossi: Shown) -> None:
    committee, wished = rossi.page.view.committee, list[tuple[str, str, int]]()
    rossi.kit.navigator.person_requested.connect(lambda *wish: wished.append(wish))
    menu = committee.person_menu(rossi.anna)
    assert menu is not None
    (said,) = [each.menu() for each in menu.actions() if each.text() == "No consent recorded"]
    assert isinstance(said, QMenu)
    said.actions()[-1].trigger()
    assert wished == [("consents", "stakeholder", rossi.anna)]
    said.actions()[1].trigger()
    settle(rossi.kit)
    menu = committee.person_menu(rossi.anna)
    assert menu is not None
    assert any(each.text().startswith("Refused marketing") for each in menu.actions())
    row = committee.table.people.row_of(rossi.anna)
    assert committee.table.people.index(row, 0).data() == "Anna Bianchi (does not want advertising)"
    committee.table.grab()
