from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from leaddesk.model.account import Account
from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.b2b import accounts
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.shop import set_setting
from leaddesk.ui.duplicates.page import DuplicatesPage
from leaddesk.ui.duplicates.rows import MERGED, STAYS
from leaddesk.ui.duplicates.subjects import SUBJECTS
from leaddesk.ui.kit.kit import Kit
from tests.ui.duplicates.conftest import BRUNO, add, looked
from tests.ui.surroundings import settle, wait_for


def row_of(page: DuplicatesPage, title: str) -> int:
    return next(at for at, row in enumerate(page.decision.model.rows) if title in (row.title, row.kind))


def chosen(page: DuplicatesPage, title: str) -> list[bool]:
    model, row = page.decision.model, row_of(page, title)
    return [model.is_chosen(row, column) for column in range(1, len(model.records) + 1)]


def names(kit: Kit) -> list[str]:
    found: list[Lead] = []
    kit.workspace.ask(kit.navigator, lambda work: work.find(Lead), found.extend, topic="names")
    settle(kit)
    return [lead.name for lead in found]


def go_to(page: DuplicatesPage, title: str, column: int) -> None:
    page.decision.table.setCurrentIndex(page.decision.model.index(row_of(page, title), column))


def press(page: DuplicatesPage, key: Qt.Key) -> None:
    QTest.keyClick(page.decision.table, key)


def button(page: DuplicatesPage, words: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == words and each.isVisible())


def test_groups_are_listed_with_the_reasons_and_the_first_is_compared(page: DuplicatesPage) -> None:
    model = page.groups.model_of_groups
    assert [model.index(row, 0).data() for row in range(2)] == [
        "Lucia Rossi / Lucia Rosi / ROSSI Lucia, "
        "Same e-mail address · same phone number · same name · "
        "names alike: Lucia Rossi / Lucia Rosi · names alike: Lucia Rosi / ROSSI Lucia",
        "Bruno <b>Verdi</b> / B. Verdi, Same phone number",
    ]
    assert [lead.name for lead in page.decision.model.records] == ["Lucia Rossi", "Lucia Rosi", "ROSSI Lucia"]
    assert page.decision.reasons.text().startswith("Same e-mail address")
    assert chosen(page, STAYS) == [True, False, False]
    assert chosen(page, "Phone") == [False, True, False]


def test_a_value_is_chosen_by_click_or_key_and_all_three_become_one(
    page: DuplicatesPage, empty_kit: Kit, people: list[int]
) -> None:
    table, model = page.decision.table, page.decision.model
    place = table.visualRect(model.index(row_of(page, "Name"), 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert chosen(page, "Name") == [False, True, False]
    table.setFocus()
    go_to(page, "Address", 1)
    press(page, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Space)
    assert chosen(page, "Address") == [False, True, False]
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(empty_kit)
    assert names(empty_kit) == ["Lucia Rosi", *(each["name"] for each in BRUNO)]
    assert len(page.groups) == 1
    assert page.decision.ids == tuple(people[3:])


def test_another_lead_can_stay_and_one_be_left_out(page: DuplicatesPage, empty_kit: Kit, people: list[int]) -> None:
    go_to(page, STAYS, 2)
    press(page, Qt.Key.Key_Return)
    go_to(page, MERGED, 3)
    press(page, Qt.Key.Key_Space)
    assert (chosen(page, STAYS), chosen(page, MERGED)) == ([False, True, False], [True, True, False])
    assert page.decision.apart_button.text() == "The others are not the same"
    press(page, Qt.Key.Key_Left)
    press(page, Qt.Key.Key_Space)  # the one that stays cannot be left out
    go_to(page, MERGED, 1)
    press(page, Qt.Key.Key_Space)  # nor the last that is merged with it
    assert chosen(page, MERGED) == [True, True, False]
    page.decision.merge()
    settle(empty_kit)
    assert page.decision.ids == (people[1], people[2])
    assert [lead.name for lead in page.decision.model.records] == ["Lucia Rosi", "ROSSI Lucia"]


def test_not_the_same_is_not_asked_about_again_until_it_is_undone(
    page: DuplicatesPage, empty_kit: Kit, people: list[int]
) -> None:
    page.groups.selectRow(1)
    settle(empty_kit)
    QTest.mouseClick(button(page, "Not the same"), Qt.MouseButton.LeftButton)
    settle(empty_kit)
    assert len(page.groups) == 1
    page.look()
    looked(empty_kit, page)
    assert len(page.groups) == 1
    empty_kit.workspace.undo()
    wait_for(lambda: len(page.groups) == 2)


def test_who_is_left_out_is_kept_apart_from_the_rest(page: DuplicatesPage, empty_kit: Kit, people: list[int]) -> None:
    go_to(page, MERGED, 3)
    press(page, Qt.Key.Key_Space)
    page.decision.keep_apart()
    settle(empty_kit)
    pairs: list[DistinctPair] = []
    empty_kit.workspace.ask(page, lambda work: work.find(DistinctPair), pairs.extend, topic="pairs")
    settle(empty_kit)
    assert [(each.lead_id, each.other_id) for each in pairs] == [(people[0], people[2]), (people[1], people[2])]
    assert page.decision.ids == (people[0], people[1])


def test_deciding_later_goes_on_to_the_next_and_round_again(
    page: DuplicatesPage, empty_kit: Kit, people: list[int]
) -> None:
    for wanted in (tuple(people[3:]), tuple(people[:3])):
        QTest.mouseClick(button(page, "Decide later"), Qt.MouseButton.LeftButton)
        settle(empty_kit)
        assert page.decision.ids == wanted


def test_when_all_is_decided_the_page_says_so(page: DuplicatesPage, empty_kit: Kit) -> None:
    for _ in range(2):
        page.decision.keep_apart()
        settle(empty_kit)
    assert len(page.groups) == 0
    assert button(page, "Look again").isVisible()


def test_what_is_refused_is_said_and_nothing_is_lost(page: DuplicatesPage, empty_kit: Kit, people: list[int]) -> None:
    empty_kit.workspace.do(lambda work: leads.delete(work, people[1]))
    page.decision.merge()
    settle(empty_kit)
    assert len(names(empty_kit)) == 4
    looked(empty_kit, page)
    assert page.decision.isEnabled()


def test_changes_elsewhere_are_found_when_the_page_is_looked_at(page: DuplicatesPage, empty_kit: Kit) -> None:
    page.hide()
    add(empty_kit, {"name": "Carla Neri", "email": "c@example.com"}, {"name": "C.", "email": "C@example.com"})
    page.show()
    looked(empty_kit, page)
    assert len(page.groups) == 3


def test_a_narrow_page_has_the_list_above_the_comparison(page: DuplicatesPage, empty_kit: Kit) -> None:
    page.resize(560, 768)
    settle(empty_kit)
    above = page.groups.mapTo(page, QPoint(0, 0)).y()
    assert above < page.decision.mapTo(page, QPoint(0, 0)).y()
    assert page.groups.width() > 500
    page.resize(1072, 768)
    settle(empty_kit)
    assert page.groups.mapTo(page, QPoint(0, 0)).y() == page.decision.mapTo(page, QPoint(0, 0)).y()


def test_cells_say_what_they_are_to_who_cannot_see_them(page: DuplicatesPage) -> None:
    model = page.decision.model
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(row_of(page, "Name"), 1).data(role) == "Name: Lucia Rossi, chosen"
    assert model.index(row_of(page, "Phone"), 1).data(role) == "Phone: –, not chosen"


@pytest.mark.parametrize("stops", [False, True])
def test_an_empty_file_says_that_nobody_is_there_twice_or_that_it_was_stopped(empty_kit: Kit, stops: bool) -> None:
    page = DuplicatesPage(empty_kit)
    page.show()
    if stops:
        page.stop()
    else:
        looked(empty_kit, page)
    settle(empty_kit)
    assert button(page, "Look again").isVisible()
    shiboken6.delete(page)


def test_accounts_are_compared_on_the_same_page(empty_kit: Kit) -> None:
    firms = ({"name": "Rossi", "phone": "055 1"}, {"name": "Rossi Srl", "phone": "055 2"}, {"name": "Verdi"})
    empty_kit.workspace.do(lambda work: set_setting(work, "mode", "b2b"))
    for fields in firms:
        empty_kit.workspace.do(partial(accounts.add, fields=fields))
    settle(empty_kit)
    page = DuplicatesPage(empty_kit)
    page.show()
    looked(empty_kit, page)
    assert (page.switch.isVisible(), len(page.groups)) == (True, 0)
    QTest.keyClick(page.switch.button(), Qt.Key.Key_Right)
    looked(empty_kit, page)
    assert page.decision.reasons.text() == "Same name"
    assert [each.name for each in page.decision.model.records] == ["Rossi", "Rossi Srl"]
    go_to(page, "Phone", 2)
    press(page, Qt.Key.Key_Space)
    page.decision.merge()
    settle(empty_kit)
    left: list[Account] = []
    empty_kit.workspace.ask(page, lambda work: work.find(Account), left.extend, topic="left")
    settle(empty_kit)
    assert [(each.name, each.phone) for each in left] == [("Rossi", "055 2"), ("Verdi", None)]
    assert button(page, "Look again").isVisible()
    empty_kit.workspace.undo()
    wait_for(lambda: len(page.groups) == 1)
    settle(empty_kit)
    page.decision.keep_apart()
    settle(empty_kit)
    page.turn_to(SUBJECTS["leads"])
    looked(empty_kit, page)
    page.show_run(0, of_accounts=True)
    looked(empty_kit, page)
    assert len(page.groups) == 0
    shiboken6.delete(page)


def test_the_accounts_of_an_import_are_shown_by_themselves(empty_kit: Kit, tmp_path: Path) -> None:
    for name in ("Verdi", "VERDI Srl"):
        empty_kit.workspace.do(partial(accounts.add, fields={"name": name, "phone": "055 2"}))
    new = tmp_path / "accounts.csv"
    new.write_text("name,vat_id,industry,website\nRossi Srl,,,www.rossi.it\nRossi & Figli,,,rossi.it\n", "utf-8")
    request = ImportRequest((new,))
    runs: list[int | None] = []
    empty_kit.workspace.run(
        lambda desk, progress: import_files(desk, request, progress), then=lambda result: runs.append(result.run_id)
    )
    wait_for(lambda: bool(runs))
    page = DuplicatesPage(empty_kit)
    page.resize(1072, 768)
    page.show()
    page.show_run(runs[0] or 0, of_accounts=True)
    looked(empty_kit, page)
    assert len(page.groups) == 1
    assert page.strip.accessibleName() == "Only groups with an account of this import are shown."
    assert page.strip.isVisible()
    button(page, "Show all duplicates").click()
    looked(empty_kit, page)
    assert len(page.groups) == 2
    shiboken6.delete(page)


def test_who_sells_to_people_only_is_not_asked_about_accounts(empty_kit: Kit) -> None:
    empty_kit.workspace.do(lambda work: set_setting(work, "mode", "b2c"))
    settle(empty_kit)
    page = DuplicatesPage(empty_kit)
    assert page.switch.isHidden()
    shiboken6.delete(page)
