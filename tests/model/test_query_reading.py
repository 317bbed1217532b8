import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.query import FIELD_TYPES, LEADS, Flag
from leaddesk.model.query_parser import parse
from leaddesk.model.query_reading import Reader
from tests.model.query_languages import query_words

TODAY = date(2026, 3, 1)
NAMES = {
    "stage": ("Captured", "Qualified", "customer"),
    "channel": ("SEO", "Paid search", "Fair"),
    "tag": ("VIP",),
    "owner": ("Ada Byron",),
}


def day_of(text: str) -> date:
    day, month, year = text.replace("/", ".").split(".")
    return date(int(year), int(month), int(day))


def reader(language: str = "en") -> Reader:
    return Reader(query_words(language, LEADS, *NAMES["stage"]), TODAY, NAMES, {"city": ("Hamburg",)}, day_of)


@pytest.mark.parametrize(
    ("text", "sentence", "mended"),
    [
        ("vlaue:>5", "There is no field “vlaue”; did you mean “value”?", "value:>5"),
        ("anna -Stgae:won is:open", "There is no field “Stgae”; did you mean “stage”?", "anna -stage:won is:open"),
        ("zzqq:1", "There is no field “zzqq”; put the text in quotes to search for it.", '"zzqq:1"'),
        ("has:fone", "There is no field “fone”; did you mean “phone”?", "has:phone"),
        ("has:zzqq", "There is no field “zzqq”; type “has:” to see those that there are.", None),
        ("is:opne", "“is:opne” is not known; use one of stale, overdue, contact, open, won", "is:open"),
        ("channel:se0", "Nothing in “channel” is called “se0”; did you mean “SEO”?", "channel:SEO"),
        (
            'channel:"paid saerch" x',
            "Nothing in “channel” is called “paid saerch”; did you mean “Paid search”?",
            'channel:"Paid search" x',
        ),
        ("stage:wno", "did you mean “won”?", "stage:won"),
        ("tag:zzqq", "Nothing in “tag” is called “zzqq”; type “tag:” to see what there is.", None),
        ("owner:bob", "Nothing in “owner” is called “bob”", None),
        ("value:>abc", "“abc” is not a number", None),
        ("value:>1.234", "can be read in two ways", "value:>1234"),
        ("value:1.234,56..2.000", "is not a number", "value:1234.56..2000"),
        ("value:>500€", "is not a number", "value:>500"),
        ("value:20..10", "ends before it starts", "value:10..20"),
        ("created:hello", "“hello” is not a day", None),
        ("created:2026-02..2025-01", "ends before it starts", "created:2025-01..2026-02"),
        ("channel: seo", "“channel:” needs a value right after the colon.", "channel:seo"),
        ("value:", "“value:” needs a value right after the colon.", None),
        ("stage:>won", "“stage” is a text", "stage:won"),
        ("name:>x", "“name” is a text", 'name:">x"'),
    ],
)
def test_a_mistake_is_told_in_a_sentence_and_mended_if_it_can_be_guessed(
    text: str, sentence: str, mended: str | None
) -> None:
    reading = reader().read(text)
    assert reading.query is None
    assert reading.doubt is not None
    assert sentence in str(reading.doubt.message)
    assert reading.doubt.mended == mended


@pytest.mark.parametrize(
    ("text", "sentence", "mended"),
    [
        ("wret:>5", "There is no field “wret”; did you mean “wert”?", "wert:>5"),
        ("vlaue:>5", "There is no field “vlaue”; did you mean “wert”?", "wert:>5"),
        ("ist:ofen", "“ist:ofen” is not known; use one of ruhend, überfällig", "ist:offen"),
        ("phase:gewonen", "did you mean “gewonnen”?", "phase:gewonnen"),
        ("hat:telefn", "did you mean “telefon”?", "hat:telefon"),
        ("wert:", "“wert:” needs a value", None),
    ],
)
def test_a_mistake_is_told_in_the_words_of_the_language(text: str, sentence: str, mended: str | None) -> None:
    doubt = reader("de").read(text).doubt
    assert doubt is not None
    assert sentence in str(doubt.message)
    assert doubt.mended == mended


@pytest.mark.parametrize(
    "text",
    [
        *("stage:", "stage:wo", "stage:w", "channel:pai", 'channel:"paid sea', "tag:v", "-tag:v"),
        *("value:", "value:>", "value:>=", "value:>1.", "value:-", "value:100..2", "value:1."),
        *("created:2", "created:2026-", "created:>2026-0", "created:2026-01..20", "created:las", "created:last-7"),
        *("created:31.", "created:31.1.", "created:2026.", "created:to", "is:st", "is:", "has:pho", "has:extra."),
        *("http:", "http:/", "anna stage:wo", "value:..", "vlaue:", "wert:"),
    ],
)
def test_what_is_being_typed_is_waited_for(text: str) -> None:
    reading = reader().read(text, len(text))
    assert reading.query is None
    assert reading.doubt is None


@pytest.mark.parametrize(
    "text", ["vlaue:>5", "value:>abc", "created:hello", "is:zz", "has:zz", "channel:zz", "name:>x"]
)
def test_no_more_letters_mend_these(text: str) -> None:
    assert reader().read(text, len(text)).doubt is not None


def test_what_was_typed_before_is_not_waited_for() -> None:
    text = "stage:wo anna"
    assert reader().read(text, len(text)).doubt is not None
    assert reader().read(text, 8).doubt is None


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", ""),
        ("anna", "anna"),
        ("value:>5 stage:won", "value:>5 stage:won"),
        ("channel:paid_search tag:vip owner:byron", "channel:paid_search tag:vip owner:byron"),
        ("created:31.01.2026", "created:2026-01-31"),
        ("created:1/2/2026..3.2.2026", "created:2026-02-01..2026-02-03"),
        ("due:<=31.01.2026", "due:<=2026-01-31"),
        ("notes:31.01.2026", "notes:31.01.2026"),
        ("http://x.org", "http://x.org"),
        ("country:xx", "country:xx"),
    ],
)
def test_what_makes_sense_is_searched_for_in_english(text: str, query: str) -> None:
    for caret in (None, len(text)):
        reading = reader().read(text, caret)
        assert reading.query == query
        assert reading.doubt is None


def test_a_quote_that_is_not_closed_is_told_once_it_is_left_and_the_search_holds() -> None:
    text = 'anna "via roma is:open'
    assert reader().read(text, len(text)).doubt is None
    reading = reader().read(text)
    assert reading.query == text
    assert reading.doubt is not None
    assert "quote is not closed" in str(reading.doubt.message)
    assert reading.doubt.mended == text + '"'


def test_any_text_is_read_and_what_is_offered_in_its_place_can_be_read() -> None:
    pieces = [*FIELD_TYPES, *Flag, "is", "has", "tag", "extra.", "2026", "-01", "today", "1,5", "last-7-days", "Paid "]
    pieces += ["1.234", "€", "é", "\0", "\ud800", "wo"] + list(':"-.<>=/ \t{}%') * 4
    chance, read = random.Random(3), reader().read
    for _ in range(5_000):
        text = "".join(chance.choices(pieces, k=chance.randint(1, 10)))
        for caret in (None, len(text), chance.randint(0, len(text))):
            reading = read(text, caret)
            if reading.query is not None:
                parse(reading.query, today=TODAY)
            if reading.doubt is not None:
                assert str(reading.doubt.message)
                assert reading.doubt.mended != text


@given(st.text(), st.integers(0, 20))
def test_no_text_breaks_it(text: str, caret: int) -> None:
    reader("sv").read(text, caret)


@pytest.mark.parametrize("piece", ['"', "a", "-", "a:", 'extra."', "created:1.1.", "value:1.", "1..", "is:o "])
def test_a_very_long_text_is_read_too(piece: str) -> None:
    reader("de").read(piece * 5_000, 10)


def test_a_value_that_others_may_have_is_searched_for_and_doubted_only_if_nothing_is_found() -> None:
    reading = reader().read("city:Hambrug")
    assert reading.query == "city:Hambrug"
    assert reading.doubt is None
    assert reading.if_none is not None
    assert reading.if_none.mended == "city:Hamburg"
    assert reader().read("city:burg").if_none is None
