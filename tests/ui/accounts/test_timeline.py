"""The line in which one writes down what happened with an account: nothing that is typed there is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.model.enums import ActivityKind
from leaddesk.services.b2b import accounts
from leaddesk.services.diary import activities
from leaddesk.ui.accounts.account_view import TIMELINE
from tests.ui.accounts.conftest import Shown, shown_page
from tests.ui.surroundings import settle


def another(shown: Shown) -> int:
    """The id of another account."""
    made: list[int] = []
    shown.kit.workspace.do(
        lambda work: accounts.add(work, {"name": "Verdi Srl"}), then=lambda done: made.append(done.rows[0].row_id)
    )
    settle(shown.kit)
    return made[0]


def show(shown: Shown, account_id: int) -> None:
    shown.page.show_account(account_id)
    shown.page.view.tabs.setCurrentIndex(TIMELINE)
    settle(shown.kit)


def test_what_is_typed_for_an_account_waits_there_while_another_is_shown(rossi: Shown) -> None:
    verdi, line = another(rossi), rossi.page.view.timeline.text
    QTest.keyClicks(line, "Wants six")
    show(rossi, verdi)
    assert line.text() == ""
    QTest.keyClicks(line, "Asked for a price")
    show(rossi, rossi.account)
    assert line.text() == "Wants six"
    show(rossi, verdi)
    assert line.text() == "Asked for a price"


def test_what_is_typed_is_still_there_when_the_page_is_made_anew(rossi: Shown) -> None:
    QTest.keyClicks(rossi.page.view.timeline.text, "Wants six")
    page = shown_page(rossi.kit)
    page.show_account(rossi.account)
    settle(rossi.kit)
    assert page.view.timeline.text.text() == "Wants six"
    page.deleteLater()


def test_what_could_not_be_written_down_is_there_when_its_account_is_shown_again(rossi: Shown) -> None:
    verdi, line = another(rossi), rossi.page.view.timeline.text
    show(rossi, rossi.account)
    QTest.keyClicks(line, "Wants six")
    refused: list[object] = []
    rossi.kit.workspace.refused.connect(refused.append)
    rossi.kit.workspace.do(lambda work: accounts.delete(work, rossi.account))
    QTest.keyClick(line, Qt.Key.Key_Return)
    show(rossi, verdi)
    settle(rossi.kit)
    assert len(refused) == 1
    assert line.text() == ""
    rossi.kit.workspace.undo()
    settle(rossi.kit)
    show(rossi, rossi.account)
    assert line.text() == "Wants six"


def test_what_is_typed_while_a_line_is_written_down_stays(rossi: Shown) -> None:
    line = rossi.page.view.timeline.text
    QTest.keyClicks(line, "Wants six")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, " or eight")
    settle(rossi.kit)
    assert line.text() == "Wants six or eight"
    texts = [entry.text for entry in rossi.page.view.timeline.model.rows]
    assert texts.count("Wants six") == 1


def test_what_was_written_down_is_not_there_again(rossi: Shown) -> None:
    verdi, line = another(rossi), rossi.page.view.timeline.text
    show(rossi, rossi.account)
    QTest.keyClicks(line, "Wants six")
    QTest.keyClick(line, Qt.Key.Key_Return)
    show(rossi, verdi)
    settle(rossi.kit)
    show(rossi, rossi.account)
    assert line.text() == ""


def test_what_one_person_took_part_in_is_shown_by_itself(rossi: Shown) -> None:
    show(rossi, rossi.account)
    tab = rossi.page.view.timeline
    whole = tab.model.rowCount()
    names = ["With anybody", "Anna Bianchi", "Bruno Rossi", "Carla Verdi"]
    assert [tab.who.itemText(each) for each in range(4)] == names
    tab.who.setCurrentIndex(2)
    assert [row.people for row in map(tab.model.row_at, range(tab.model.rowCount()))] == [("Bruno Rossi",)]
    rossi.do(lambda work: activities.log(work, ActivityKind.CALL, "", lead_id=rossi.chairs, people=[rossi.anna]))
    assert tab.who.currentText() == "Bruno Rossi"
    assert tab.model.rowCount() == 1
    tab.who.setCurrentIndex(0)
    assert tab.model.rowCount() == whole + 1
