import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.languages import LANGUAGES
from leaddesk.model.errors import BadInputError
from leaddesk.model.folding import search_fold
from leaddesk.model.query import ACCOUNTS, LEADS, SALES, LeadQuery, ValueKind, Vocabulary
from leaddesk.model.query_days import DAY_WORDS
from leaddesk.model.query_parser import key_of, keys_of, parse
from leaddesk.words import words
from tests.model.query_languages import query_words

TODAY = date(2026, 3, 1)
LISTS = (LEADS, ACCOUNTS, SALES)


@pytest.mark.parametrize(
    ("language", "typed", "english"),
    [
        ("de", "wert:>500", "value:>500"),
        ("de", "phase:gewonnen", "stage:won"),
        ("de", "Phase:GEWONNEN -kanal:seo", "stage:won -channel:seo"),
        ("de", "wahrung:EUR", "currency:EUR"),
        ("de", "straße:hof", "street:hof"),
        ("de", "strasse:hof", "street:hof"),
        ("de", "ist:überfällig hat:e-mail", "is:overdue has:email"),
        ("de", 'ist:"uberfallig"', 'is:"overdue"'),
        ("de", "erstellt:letzte-30-tage", "created:last-30-days"),
        ("de", "fällig:<=heute", "due:<=today"),
        ("de", "erstellt:letzter-monat..heute", "created:last-month..today"),
        ("de", 'schlagwort:"sehr wichtig"', 'tag:"sehr wichtig"'),
        ("de", "status:offen", "status:open"),
        ("sv", "är:försenad", "is:overdue"),
        ("sv", "ar:forsenad", "is:overdue"),
        ("it", "è:vinto valore:100..200", "is:won value:100..200"),
        ("pt", "é:em_atraso", "is:overdue"),
        ("nl", "is:te-laat", "is:overdue"),
        ("nl", "kans:>50", "probability:>50"),
        ("it", 'fase:"mai sentita"', 'stage:"mai sentita"'),
        ("it", 'extra."Punteggio":alto', 'extra."Punteggio":alto'),
    ],
)
def test_what_is_typed_in_a_language_is_kept_in_english(language: str, typed: str, english: str) -> None:
    assert query_words(language).to_english(typed) == english


@pytest.mark.parametrize(
    "text", ["value:>500", "stage:won", "is:overdue", "wert:>5", '"wert:>5"', "http://wert:5", "anna wert", "wert"]
)
def test_english_and_words_stay_as_they_are(text: str) -> None:
    assert query_words("it").to_english(text) == text


def test_a_field_of_ones_own_is_asked_by_its_key_unless_that_is_a_word_of_the_language() -> None:
    own = {"phase": ValueKind.TEXT, "shoe_size": ValueKind.NUMBER, "2nd_shop": ValueKind.YES_NO}
    german = query_words("de", LEADS.with_own(own))
    assert german.to_english("phase:gewonnen shoe_size:>40") == "stage:won shoe_size:>40"
    assert german.to_english("field.phase:gewonnen hat:phase") == "field.phase:gewonnen has:stage"
    assert german.in_words("has:field.phase -has:shoe_size") == "hat:field.phase -hat:shoe_size"
    assert [german.shown_key(f"field.{key}") for key in own] == ["field.phase", "shoe_size", "field.2nd_shop"]
    assert german.kind_of("field.2nd_shop") is ValueKind.YES_NO
    assert query_words("en", LEADS.with_own(own)).to_english("phase:one") == "phase:one"


def test_an_open_quote_stays_open_and_blanks_stay_where_they_are() -> None:
    assert query_words("de").to_english('  wert:>5   kanal:"paid se') == '  value:>5   channel:"paid se'


def test_a_stage_that_is_called_like_a_state_is_that_stage() -> None:
    named = query_words("de", LEADS, "Gewonnen", "Neu")
    assert named.to_english("phase:gewonnen status:gewonnen") == "stage:gewonnen status:won"
    assert named.in_words("stage:won stage:gewonnen") == "phase:won phase:gewonnen"


@pytest.mark.parametrize(
    ("language", "english", "shown"),
    [
        ("de", "stage:won value:>500 is:stale -has:task", "phase:gewonnen wert:>500 ist:ruhend -hat:aufgabe"),
        ("sv", "won:this-month", "vunnen:denna-månad"),
        ("it", "created:last-7-days..", "creato:ultimi-7-giorni.."),
        ("nl", 'owner:"Ada Byron" anna', 'verantwoordelijke:"Ada Byron" anna'),
        ("pt", "next_task_due:<today", "prazo:<hoje"),
        ("en", "status:open due:<today", "status:open due:<today"),
    ],
)
def test_a_kept_search_is_shown_in_the_language_of_the_window(language: str, english: str, shown: str) -> None:
    assert query_words(language).in_words(english) == shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("vocabulary", LISTS)
def test_every_field_state_and_day_goes_into_a_language_and_back(language: str, vocabulary: Vocabulary) -> None:
    here = query_words(language, vocabulary)
    values = {"is": "{}", "has": "{}"}
    texts = [f"has:{field}" for field in vocabulary.fields] + [f"is:{flag}" for flag in vocabulary.flags]
    for key in keys_of(vocabulary):
        if key not in values:
            texts += [f"{key}:x"]
    days = [field for field in vocabulary.fields if here.kind_of(field).value == "day"]
    texts += [f"{field}:{word.replace('#', '12')}" for field in days for word in DAY_WORDS]
    for text in texts:
        assert here.to_english(here.in_words(text)).replace("status", "stage_kind") == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("vocabulary", LISTS)
def test_a_word_means_one_thing_and_never_another_than_in_english(language: str, vocabulary: Vocabulary) -> None:
    search = words(language).search
    keys: dict[str, str] = {}
    for key, shown in search["keys"].items():
        for word in shown if key in keys_of(vocabulary) else ():
            assert key_of(word, vocabulary) in (None, key), word
            assert keys.setdefault(search_fold(word), key) == key, word
    for table in (search["flags"], search["days"]):
        meant: dict[str, str] = {}
        for english, shown in table.items():
            for word in shown:
                assert word not in table or word == english
                assert meant.setdefault(search_fold(word), english) == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_can_be_typed_as_a_key_or_a_value(language: str) -> None:
    search = words(language).search
    assert set(search["keys"]) >= {key for vocabulary in LISTS for key in keys_of(vocabulary)}
    assert set(search["flags"]) == set(LEADS.flags)
    assert set(search["days"]) == set(DAY_WORDS)
    for key, shown in search["keys"].items():
        for word in shown:
            assert query_words(language, next(each for each in LISTS if key in keys_of(each))).key(word) == key
    for shown in (*search["flags"].values(), *search["days"].values()):
        assert all(" " not in word and word == word.lower() for word in shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_text_means_the_same_there_and_back(language: str) -> None:
    here, chance = query_words(language), random.Random(5)
    pieces = [word for table in words(language).search.values() for shown in table.values() for word in shown]
    pieces += [*keys_of(LEADS), "2026", "-01", "1,5", "é", "\0", "\udc80", "extra."] + list(':"-.<>=/ \t') * 12
    for _ in range(2_000):
        text = "".join(chance.choices(pieces, k=chance.randint(1, 9)))
        english = here.to_english(text)
        assert here.to_english(english) == english
        assert _meant(here.to_english(here.in_words(english))) == _meant(english)


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    here = query_words("de")
    here.to_english(here.in_words(text))


def _meant(text: str) -> LeadQuery | None:
    try:
        return parse(text, today=TODAY)
    except BadInputError:
        return None
