"""The search field with its language, at a real file."""


import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from leaddesk.model.change import Change
from leaddesk.model.messages import Message
from leaddesk.services.work import changed, update
from leaddesk.ui.kit.kit import Kit
from tests.ui.kit.search_box import Box, speaking
from tests.ui.surroundings import wait_for

Key = Qt.Key


def test_a_field_is_offered_by_its_first_letters_and_tab_takes_it_over(box: Box) -> None:
    box.type("val")
    assert box.field.offered() == ["value:"]
    box.press(Key.Key_Tab)
    assert box.field.text() == "value:"
    assert box.field.hasFocus()
    assert box.field.offered() == [">", "<"]
    box.press(Key.Key_Tab)
    box.type("500")
    box.press(Key.Key_Return)
    assert box.said == ["value:>500"]
    assert box.field.offered() == []


def test_arrows_point_and_enter_takes_over_with_the_next_word_to_be_typed_behind_it(box: Box) -> None:
    box.type("stage:q")
    assert box.field.offered()[0] == "Qualified"
    box.press(Key.Key_Return)
    assert box.field.text() == "stage:Qualified "
    assert box.said == ["stage:Qualified"]
    box.type("is:")
    box.press(Key.Key_Down)
    box.press(Key.Key_Down)
    box.press(Key.Key_Up)
    box.press(Key.Key_Return)
    assert box.field.text() == "stage:Qualified is:stale "
    assert box.said[-1] == "stage:Qualified is:stale"


def test_esc_closes_the_list_first_and_empties_the_field_then(box: Box) -> None:
    box.type("stage:q")
    box.press(Key.Key_Escape)
    assert box.field.offered() == []
    assert box.field.text() == "stage:q"
    box.press(Key.Key_Escape)
    assert box.field.text() == ""
    left: list[bool] = []
    box.field.left.connect(lambda: left.append(True))
    box.press(Key.Key_Escape)
    assert left == [True]


def test_tab_and_down_leave_the_field_while_nothing_is_offered(box: Box) -> None:
    left: list[bool] = []
    box.field.left.connect(lambda: left.append(True))
    box.type("anna")
    assert box.field.offered() == []
    box.press(Key.Key_Down)
    assert left == [True]
    box.press(Key.Key_Tab)
    assert not box.field.hasFocus()


def test_enter_searches_for_a_word_that_a_field_begins_with(box: Box) -> None:
    box.type("city")
    assert "city:" in box.field.offered()
    box.press(Key.Key_Return)
    assert box.said == ["city"]
    assert box.field.text() == "city"


def test_a_click_takes_over_and_the_keyboard_stays(box: Box) -> None:
    box.type("channel:se")
    popup = box.field._popup  # noqa: SLF001 - where one clicks
    assert popup is not None
    rows = popup._list  # noqa: SLF001
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center())
    assert box.field.text() == "channel:SEO "
    assert box.field.hasFocus()


@pytest.mark.parametrize("text", ["stage:wo", "value:>", "created:2026-", "is:", 'channel:"paid ca', "vlaue:"])
def test_what_is_still_being_typed_is_neither_searched_for_nor_doubted(box: Box, text: str) -> None:
    box.type("anna ")
    wait_for(lambda: box.said == ["anna"])
    box.type(text)
    QTest.qWait(900)
    assert box.said == ["anna"]
    assert not box.notice.isVisible()


def test_a_mistake_is_told_after_a_while_and_one_key_mends_it(box: Box) -> None:
    box.type("vlaue:>5")
    assert not box.notice.isVisible()
    wait_for(box.notice.isVisible)
    assert box.notice.accessibleName() == "There is no field “vlaue”; did you mean “value”?"
    assert box.field.property("doubt")
    assert box.field.accessibleDescription() == box.notice.accessibleName()
    assert box.field.offered()[0] == "value:>5"
    assert box.said == []
    box.press(Key.Key_Return)
    assert box.said == ["value:>5"]
    assert not box.notice.isVisible()
    assert not box.field.property("doubt")


def test_enter_does_not_wait_and_a_click_mends_it_as_well(box: Box) -> None:
    box.type("is:opne")
    box.press(Key.Key_Return)
    assert box.notice.isVisible()
    assert box.button.text() == "Search for is:open"
    box.button.click()
    assert box.field.text() == "is:open"
    assert box.said == ["is:open"]
    assert not box.notice.isVisible()


def test_what_was_left_unfinished_is_told_when_the_field_is_left(box: Box) -> None:
    box.type("value:")
    box.below.setFocus()
    assert box.notice.isVisible()
    assert "needs a value" in box.notice.accessibleName()
    box.field.setFocus()
    box.type(">5")
    wait_for(lambda: box.said == ["value:>5"])
    assert not box.notice.isVisible()


def test_an_owner_that_may_be_there_is_searched_for_and_doubted_if_nothing_is_found(box: Box, kit: Kit) -> None:
    box.type("owner:Adda")
    box.press(Key.Key_Return)
    assert box.said == ["owner:Adda"]
    assert not box.notice.isVisible()
    box.field.tell_found(0)
    assert box.notice.isVisible()
    box.button.click()
    assert box.said[-1] == "owner:Ada"
    assert not box.notice.isVisible()


@pytest.mark.parametrize(
    ("language", "typed", "english"),
    [
        ("de", "wert:>500 phase:gewonnen", "value:>500 stage:won"),
        ("sv", "är:försenad", "is:overdue"),
        ("it", "creato:mese-scorso", "created:last-month"),
        ("pt", "tem:telefone", "has:phone"),
        ("nl", "kanaal:seo", "channel:seo"),
        ("de", "value:>500", "value:>500"),
        ("de", "erstellt:31.01.2026", "created:2026-01-31"),
    ],
)
def test_what_is_typed_in_a_language_is_said_in_english(
    box: Box, kit: Kit, language: str, typed: str, english: str
) -> None:
    speaking(kit, language)
    box.field.setText(typed)
    box.press(Key.Key_Return)
    assert box.said == [english]
    assert box.field.search == english
    assert box.field.text() == typed


def test_a_kept_search_is_shown_in_the_language_and_what_is_typed_is_left_alone(box: Box, kit: Kit) -> None:
    speaking(kit, "de")
    box.field.show_search("stage:won created:last-30-days anna")
    assert box.field.text() == "phase:gewonnen erstellt:letzte-30-tage anna"
    assert box.field.search == "stage:won created:last-30-days anna"
    box.field.setText("stage:gewonnen value:>5")
    box.field.setCursorPosition(3)
    box.field.show_search("stage:won value:>5")
    assert box.field.text() == "stage:gewonnen value:>5"
    assert box.field.cursorPosition() == 3
    assert box.said == []


def test_a_stage_called_like_a_state_is_found_by_its_name(box: Box, kit: Kit) -> None:
    speaking(kit, "de")
    stage = next(each for each in kit.workspace.directory.stages.values() if each.key == "qualified")
    becomes = changed(stage, {"name": "Gewonnen"})
    kit.workspace.do(lambda work: Change(Message("Rename"), update(stage, becomes)))
    wait_for(lambda: any(each.name == "Gewonnen" for each in kit.workspace.directory.stages.values()))
    box.field.setText("phase:gewonnen")
    box.press(Key.Key_Return)
    assert box.said == ["stage:gewonnen"]


def test_the_list_stays_within_the_window(box: Box) -> None:
    box.resize(300, 260)
    QApplication.processEvents()
    box.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = box.field._popup  # noqa: SLF001 - where it is
    assert popup is not None
    assert popup.isVisible()
    assert box.rect().contains(popup.geometry())
