"""The search field with its language, at a real file."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from leaddesk.model.change import Change
from leaddesk.model.messages import Message
from leaddesk.model.query import ACCOUNTS, LEADS, SALES
from leaddesk.model.query_mending import spaced
from leaddesk.services import tags
from leaddesk.services.search_values import account_values, lead_values, sale_values
from leaddesk.services.work import changed, update
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search_field import SearchField
from leaddesk.ui.kit.search_language import SearchLanguage
from leaddesk.ui.kit.search_notice import SearchNotice
from leaddesk.ui.kit.search_offers import offers_at
from tests.ui.surroundings import settle, wait_for

Key = Qt.Key


class Box(QWidget):
    """A field with its notice over a list, as pages have them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.field = SearchField(kit, "Search leads", language=SearchLanguage(kit, LEADS, lead_values))
        self.notice = SearchNotice(kit, self.field)
        self.below = QPushButton("List")
        column = QVBoxLayout(self)
        for part in (self.field, self.notice, self.below):
            column.addWidget(part)
        column.addStretch()
        self.said: list[str] = []
        self.field.search_changed.connect(self.said.append)
        self.resize(700, 500)
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.field, key, modifier)

    @property
    def button(self) -> QPushButton:
        return self.notice.findChildren(QPushButton)[0]


@pytest.fixture
def box(kit: Kit) -> Iterator[Box]:
    made = Box(kit)
    settle(kit)
    yield made
    made.hide()
    made.deleteLater()
    settle(kit)


def speaking(kit: Kit, language: str) -> None:
    kit.formats.language = language


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


def test_all_fields_are_a_key_away_and_a_click(box: Box) -> None:
    box.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert {"name:", "value:", "is:", "has:", "tag:", "anywhere:"} <= set(box.field.offered())
    box.press(Key.Key_Escape)
    opener = next(each for each in box.field.actions() if each.text() == "What can be searched for")
    assert opener.isVisible()
    opener.trigger()
    assert box.field.offered()
    box.type("x")
    assert not opener.isVisible()


def test_a_click_takes_over_and_the_keyboard_stays(box: Box) -> None:
    box.type("channel:se")
    popup = box.field._popup  # noqa: SLF001 - where one clicks
    assert popup is not None
    rows = popup._list  # noqa: SLF001
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center())
    assert box.field.text() == "channel:SEO "
    assert box.field.hasFocus()


def test_a_value_of_several_words_is_put_in_quotes_and_what_follows_stays(box: Box, kit: Kit) -> None:
    box.field.setText("channel:paid is:open")
    box.field.setCursorPosition(12)
    box.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert box.field.offered() == ["Paid campaign"]
    box.press(Key.Key_Tab)
    assert box.field.text() == 'channel:"Paid campaign" is:open'
    assert box.said == ['channel:"Paid campaign" is:open']


def test_values_that_nobody_knows_by_heart_come_from_the_file(box: Box, kit: Kit) -> None:
    box.type("country:")
    wait_for(lambda: bool(box.field.offered()))
    assert all(len(code) == 2 for code in box.field.offered())
    box.field.clear()
    box.type("city:")
    wait_for(lambda: len(box.field.offered()) > 5)


def test_names_that_are_new_are_offered_at_once(box: Box, kit: Kit) -> None:
    box.type("tag:zeb")
    assert box.field.offered() == []
    kit.workspace.do(lambda work: tags.tag(work, 1, "Zebra"))
    wait_for(lambda: "Zebra" in kit.workspace.directory.tags)
    box.type("r")
    assert box.field.offered() == ["Zebra"]


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


def test_offers_speak_the_language_and_english_letters_find_them_too(box: Box, kit: Kit) -> None:
    speaking(kit, "de")
    box.type("wer")
    assert box.field.offered() == ["wert:"]
    box.field.clear()
    box.type("val")
    assert box.field.offered() == ["wert:"]
    box.field.clear()
    box.type("ist:")
    assert "überfällig" in box.field.offered()


def test_days_are_offered_with_what_they_are_today_and_any_number_of_them(kit: Kit) -> None:
    language = SearchLanguage(kit)
    today = kit.workspace.today
    first = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    offers = {each.title: each for each in offers_at(language, "created:", 8)}
    assert {"today", "this-month", "last-month", "this-year", "last-7-days", "last-30-days"} <= set(offers)
    assert kit.formats.short_day(first, today) in offers["last-month"].detail
    assert [each.title for each in offers_at(language, "created:last-14", 15)] == ["last-14-days"]
    assert [each.becomes for each in offers_at(language, "created:last-month..th", 22)][:4] == [
        "this-week",
        "this-month",
        "this-quarter",
        "this-year",
    ]
    assert not offers_at(language, "created:2026-", 13)


@pytest.mark.parametrize(
    ("vocabulary", "values", "typed", "title"),
    [
        (LEADS, lead_values, "has:em", "email"),
        (LEADS, lead_values, "method:soc", "social_media"),
        (LEADS, lead_values, "owner:a", "Ada"),
        (LEADS, lead_values, "kind:b", "b2b"),
        (LEADS, lead_values, "status:w", "won"),
        (ACCOUNTS, account_values, "ind", "industry:"),
        (SALES, sale_values, "gro", "gross:"),
        (SALES, sale_values, "date:las", "last-week"),
    ],
)
def test_each_list_offers_what_it_has(
    kit: Kit, vocabulary: object, values: Callable[..., object], typed: str, title: str
) -> None:
    language = SearchLanguage(kit, vocabulary, values)  # type: ignore[arg-type] # of three lists
    assert title in [each.title for each in offers_at(language, typed, len(typed))]


def test_a_list_is_not_offered_what_it_does_not_have(kit: Kit) -> None:
    assert not offers_at(SearchLanguage(kit, SALES, sale_values), "tag:", 4)
    assert "is:" not in {each.title for each in offers_at(SearchLanguage(kit, SALES), "is", 2)}


def test_every_offer_says_in_a_word_what_it_means(kit: Kit) -> None:
    language = SearchLanguage(kit, LEADS, lead_values)
    fields = offers_at(language, "", 0, wanted=True)
    assert len(fields) == len(set(fields)) >= 40
    assert all(each.goes_on for each in fields)
    assert all(spaced(each.detail) != spaced(each.title.removesuffix(":")) for each in fields)
    by_title = {each.title: each.detail for each in fields}
    assert by_title["stage:"] == "Captured, Nurturing, Engaged…"
    assert by_title["due:"] == "Next task due · a day, a month, from … to …"
    assert by_title["value:"] == "more than, less than, from … to …"
    assert all(each.detail for each in offers_at(language, "created:", 8))
    assert all(each.detail for each in offers_at(language, "is:", 3))


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


def test_no_day_of_the_year_breaks_the_offers(kit: Kit) -> None:
    language = SearchLanguage(kit)
    for text in ("created:last-9999", "created:next-0", "created:>", 'created:"last 7', "created:..", "created:last-"):
        for caret in range(len(text) + 1):
            offers_at(language, text, caret, wanted=True)
    assert kit.workspace.today > date.min
