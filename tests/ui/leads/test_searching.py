"""Searching the page of leads: completion, mistakes, and what was written down."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from leaddesk.model.enums import ActivityKind
from leaddesk.services import leads
from leaddesk.services.diary import activities
from leaddesk.services.long_search import EVERYWHERE
from leaddesk.services.progress import Progress
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.written_down import LookingStrip, NotesChip
from tests.ui.leads.conftest import shown_page, written
from tests.ui.surroundings import settle, wait_for

WORD = "xylophone"


def field_of(page: LeadsPage) -> SearchField:
    return page._field  # noqa: SLF001


def chip_of(page: LeadsPage) -> NotesChip:
    return page.findChildren(NotesChip)[0]


def button_of(page: LeadsPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible())


@pytest.fixture
def told(page: LeadsPage, kit: Kit) -> LeadsPage:
    """One lead has the word in its notes, another in what was said on the telephone."""
    first, second = page.model.id_at(0), page.model.id_at(1)
    with written(kit):
        kit.workspace.do(lambda work: leads.edit(work, first, {"notes": f"Plays the {WORD}"}))
    with written(kit):
        kit.workspace.do(lambda work: activities.log(work, ActivityKind.CALL, f"His {WORD.upper()}!", lead_id=second))
    return page


def shown(page: LeadsPage) -> int:
    return page.model.rowCount()


def test_where_no_name_has_a_word_the_notes_are_one_click_away(told: LeadsPage, kit: Kit) -> None:
    told.show_query(WORD)
    settle(kit)
    assert told._middle.currentIndex() == 2  # noqa: SLF001
    button_of(told, "Search the notes too").click()
    wait_for(lambda: shown(told) == 2)
    assert told.query == f"{EVERYWHERE}:{WORD}"
    assert field_of(told).text() == f"{EVERYWHERE}:{WORD}"
    wait_for(lambda: told._header._count.text().startswith("2 of"))  # noqa: SLF001


def test_shift_enter_looks_everywhere_and_again_only_where_one_looks_first(told: LeadsPage, kit: Kit) -> None:
    told.focus_search()
    QTest.keyClicks(field_of(told), WORD)
    QTest.keyClick(field_of(told), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    wait_for(lambda: shown(told) == 2)
    assert chip_of(told).isChecked()
    QTest.keyClick(field_of(told), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    wait_for(lambda: told.query == WORD)
    assert not chip_of(told).isChecked()


def test_the_chip_is_there_while_there_are_words_and_is_pressed_by_the_keyboard(told: LeadsPage, kit: Kit) -> None:
    assert not chip_of(told).isVisible()
    told.show_query("is:open")
    settle(kit)
    assert not chip_of(told).isVisible()
    told.show_query(f"{WORD} value:>=0")
    settle(kit)
    assert chip_of(told).isVisible()
    chip_of(told).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chip_of(told), Qt.Key.Key_Space)
    wait_for(lambda: told.query == f"{EVERYWHERE}:{WORD} value:>=0")
    assert chip_of(told).isChecked()


def test_a_search_of_what_was_written_down_follows_changes(told: LeadsPage, kit: Kit) -> None:
    told.show_query(f"notes:{WORD}")
    wait_for(lambda: shown(told) == 1)
    last = told.model.id_at(0)
    with written(kit):
        kit.workspace.do(lambda work: leads.edit(work, last, {"notes": "Nothing"}))
    wait_for(lambda: told._middle.currentIndex() == 2)  # noqa: SLF001
    with written(kit):
        kit.workspace.undo()
    wait_for(lambda: shown(told) == 1)


def test_a_long_search_can_be_given_up_and_what_was_shown_stays(told: LeadsPage, kit: Kit) -> None:
    told.show_query("is:open")
    settle(kit)
    before = shown(told)
    held = kit.workspace.run(lambda desk, progress: _until_stopped(progress), then=lambda _: None, writes=False)
    told.show_query(f"{EVERYWHERE}:{WORD}")
    strip = told.findChildren(LookingStrip)[0]
    assert not strip.isVisible()
    wait_for(strip.isVisible)
    button_of(told, "Cancel").click()
    held.cancel()
    wait_for(lambda: not strip.isVisible())
    settle(kit)
    assert told.query == "is:open"
    assert field_of(told).text() == "is:open"
    assert shown(told) == before


def test_an_order_whose_search_is_given_up_is_not_that_of_the_rows(told: LeadsPage, kit: Kit) -> None:
    told.show_query(f"{EVERYWHERE}:{WORD}")
    wait_for(lambda: shown(told) == 2)
    before, head = told.sort, told.table.horizontalHeader()
    mark = (head.sortIndicatorSection(), head.sortIndicatorOrder())
    held = kit.workspace.run(lambda desk, progress: _until_stopped(progress), then=lambda _: None, writes=False)
    told.table.sort_requested.emit("name")
    wait_for(told.findChildren(LookingStrip)[0].isVisible)
    assert told.sort == "name"
    button_of(told, "Cancel").click()
    held.cancel()
    settle(kit)
    assert told.sort == before
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == mark


def test_another_search_takes_the_place_of_one_that_takes_long(told: LeadsPage, kit: Kit) -> None:
    for _ in range(5):
        told.show_query(f"{EVERYWHERE}:{WORD}")
    told.show_query("is:won")
    settle(kit)
    wait_for(lambda: told.query == "is:won")
    settle(kit)
    assert field_of(told).text() == "is:won"
    assert not told.findChildren(LookingStrip)[0].isVisible()


def test_a_mistake_leaves_what_was_found_and_is_mended_by_a_click(page: LeadsPage, kit: Kit) -> None:
    page.focus_search()
    QTest.keyClicks(field_of(page), "is:open ")
    wait_for(lambda: page.query == "is:open")
    before = shown(page)
    QTest.keyClicks(field_of(page), "chanel:seo")
    QTest.keyClick(field_of(page), Qt.Key.Key_Return)
    settle(kit)
    assert page.query == "is:open"
    assert shown(page) == before
    button_of(page, "Search for is:open channel:seo").click()
    wait_for(lambda: page.query == "is:open channel:seo")


def test_what_is_kept_is_english_whatever_is_typed(kit: Kit) -> None:
    kit.formats.language = "de"
    page = shown_page(kit)
    page.focus_search()
    QTest.keyClicks(field_of(page), "ist:gewonnen wert:>1")
    QTest.keyClick(field_of(page), Qt.Key.Key_Return)
    settle(kit)
    assert page.query == "is:won value:>1"
    page.keep_place()
    assert kit.preferences.state("leads.query", "") == "is:won value:>1"
    page.deleteLater()
    again = shown_page(kit)
    assert field_of(again).text() == "ist:gewonnen wert:>1"
    again.deleteLater()


def test_a_sort_keeps_the_search_while_something_else_is_typed(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:open")
    settle(kit)
    page.focus_search()
    field_of(page).end(False)
    QTest.keyClicks(field_of(page), " stage:q")
    page._sort("name")  # noqa: SLF001 - as a click on a head
    settle(kit)
    assert page.query == "is:open"


def _until_stopped(progress: Progress) -> None:
    while True:
        progress.report(0, None)
        time.sleep(0.01)
