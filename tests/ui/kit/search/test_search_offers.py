"""What is offered while somebody types a search."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from leaddesk.model.enums import FieldType
from leaddesk.model.query import ACCOUNTS, LEADS, SALES
from leaddesk.model.query_mending import spaced
from leaddesk.services import custom_fields, tags
from leaddesk.services.search_values import account_values, lead_values, sale_values
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_offers import offers_at
from leaddesk.ui.kit.words.field_words import field_name
from tests.ui.kit.search_box import Box, speaking
from tests.ui.surroundings import settle, wait_for

Key = Qt.Key


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


def test_no_day_of_the_year_breaks_the_offers(kit: Kit) -> None:
    language = SearchLanguage(kit)
    for text in ("created:last-9999", "created:next-0", "created:>", 'created:"last 7', "created:..", "created:last-"):
        for caret in range(len(text) + 1):
            offers_at(language, text, caret, wanted=True)
    assert kit.workspace.today > date.min


def test_fields_of_ones_own_are_offered_with_their_names_and_choices(kit: Kit) -> None:
    language = SearchLanguage(kit, LEADS, lead_values)
    for name, kind, choices in (("Shoe size", FieldType.NUMBER, ()), ("Mood", FieldType.CHOICE, ("high", "low"))):
        kit.workspace.do(partial(custom_fields.define, name=name, field_type=kind, choices=choices))
    kit.workspace.do(lambda work: custom_fields.define(work, "Stage", FieldType.YES_NO))
    wait_for(lambda: len(kit.workspace.directory.fields) == 3)
    settle(kit)
    assert "shoe_size:" in [each.title for each in offers_at(language, "sho", 3)]
    assert [each.detail for each in offers_at(language, "mood", 4)] == ["high, low"]
    assert [each.title for each in offers_at(language, "mood:", 5)] == ["high", "low"]
    assert [each.title for each in offers_at(language, "field.stage:", 12)] == ["yes", "no"]
    assert "shoe_size" in [each.title for each in offers_at(language, "has:sho", 7)]
    reader = language.reader()
    assert reader.read("shoe_size:>40 field.stage:yes").query == "shoe_size:>40 field.stage:yes"
    assert reader.read("field.stage:ye", 14).doubt is None
    assert reader.read("field.stage:perhaps").doubt is not None
    assert field_name(kit, "field.stage") == "Stage"
