"""What would change the file is off while it is only looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from leaddesk.model.messages import Message
from leaddesk.ui.accounts.page import AccountsPage
from leaddesk.ui.board.page import BoardPage
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.today.page import TodayPage
from tests.ui.conftest import let_go
from tests.ui.surroundings import copy_of, kit_at, settle, window_over
from tests.ui.walking import Walker, answer_no_file, inputs_in


@pytest.fixture
def looking(qapp: QApplication, sample_file: Path, tmp_path: Path) -> Iterator[Kit]:
    """A kit that only looks at a copy of the sample shop; nothing is asked of the file that it refuses."""
    why = Message("It is open elsewhere.")
    made = kit_at(copy_of(sample_file, tmp_path), settings=tmp_path / "settings.json", looking=why)
    before, refused = made.workspace.path.read_bytes(), list[Message]()
    made.workspace.refused.connect(refused.append)
    yield made
    settle(made)
    assert [str(each) for each in refused] == []
    assert made.workspace.path.read_bytes() == before
    let_go(made)


def shown(page: QWidget, kit: Kit) -> QWidget:
    """A page in a window."""
    window = window_over()
    page.setParent(window)
    page.resize(1200, 800)
    window.resize(1200, 800)
    window.show()
    page.show()
    settle(kit)
    return window


def nothing_opened(window: QWidget) -> bool:
    is_there = any(each.isVisible() for each in window.findChildren(QDialog))
    return not is_there and QApplication.activePopupWidget() is None


def enabled(menu: QMenu) -> set[str]:
    return {action.text().split("\t")[0] for action in menu.actions() if action.isEnabled() and action.text()}


def test_what_writes_stays_off_whatever_it_is_told(looking: Kit) -> None:
    window = window_over()
    button, action = for_writing(looking, plain_button(looking, "Save")), for_writing(looking, QAction("Save", window))
    button.setParent(window)
    window.setEnabled(False)
    button.setEnabled(True)
    window.setEnabled(True)
    action.setEnabled(True)
    assert not button.isEnabled()
    assert not action.isEnabled()
    assert button.toolTip() == "The file is only looked at"


def test_where_one_may_write_nothing_is_off(kit: Kit) -> None:
    button = for_writing(kit, plain_button(kit, "Save"))
    button.setParent(window_over())
    assert button.isEnabled()


def test_leads_can_be_opened_and_copied_only(looking: Kit) -> None:
    page = LeadsPage(looking)
    window = shown(page, looking)
    page.table.selectRow(0)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_T, Qt.Key.Key_M, Qt.Key.Key_E, Qt.Key.Key_F2):
        QTest.keyClick(page.table, key)
    settle(looking)
    assert nothing_opened(window)
    assert list(inputs_in(page.table)) == []
    assert enabled(page._deeds.menu()) == {"Open", "Copy"}  # noqa: SLF001
    page.table.selectAll()
    assert enabled(page._deeds.menu()) == {"Copy"}  # noqa: SLF001


def test_keys_and_menu_of_the_day_do_nothing(looking: Kit) -> None:
    page = TodayPage(looking)
    window = shown(page, looking)
    row = next(row for row, each in enumerate(page.model.rows) if each.item is not None and each.item.task is not None)
    page.table.selectRow(row)
    for key in (Qt.Key.Key_D, Qt.Key.Key_P, Qt.Key.Key_N):
        QTest.keyClick(page.table, key)
    assert nothing_opened(window)
    assert enabled(page.deeds.menu()) == {"Open", "Save for the calendar (.ics)…"}


def test_cards_stay_where_they_are(looking: Kit) -> None:
    page = BoardPage(looking)
    window = shown(page, looking)
    column = next(each for each in page.columns.columns if each.cards.rowCount() > 1)
    ids = list(column.cards.ids)
    column.list.setFocus()
    column.list.go_to(0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(column.list, key, Qt.KeyboardModifier.AltModifier)
    for key in (Qt.Key.Key_M, Qt.Key.Key_T, Qt.Key.Key_Delete):
        QTest.keyClick(column.list, key)
    viewport, at = column.list.viewport(), column.list.card_at(0).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(viewport, at + QPoint(40, 40))
    assert not page.columns.carrying.ids
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
    settle(looking)
    assert nothing_opened(window)
    assert list(column.cards.ids) == ids


def test_an_account_is_read_in_all_its_parts(looking: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_no_file(monkeypatch)
    page = AccountsPage(looking)
    window = shown(page, looking)
    walker = Walker(window)
    walker.press_all_of(page)
    page.show_account(page.list.model.id_at(0))
    settle(looking)
    for tab in range(page.view.tabs.count()):
        page.view.tabs.setCurrentIndex(tab)
        settle(looking, 1)
        assert list(inputs_in(page.view)) == []
        walker.press_all_of(page.view, but=frozenset({"Back to the accounts"}))
    person = page.view.committee.table.people.row_at(0)
    menu = page.view.committee.person_menu(person.id)
    assert menu is not None
    assert enabled(menu) == {"What is kept about the person…", "No consent recorded"}
    (consents,) = (each for each in menu.findChildren(QMenu) if each.title() == "No consent recorded")
    assert enabled(consents) == {"All that was said, and more to record…"}
    for face in page.view.committee.map.faces():
        QTest.keyClick(face, Qt.Key.Key_Right)
    assert walker.forms == []
