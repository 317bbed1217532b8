"""Whatever is typed, a search is answered or refused with a sentence."""

import random
from collections.abc import Iterator
from contextlib import suppress

import pytest

from leaddesk.languages import LANGUAGES
from leaddesk.model.errors import BadInputError
from leaddesk.model.query import FIELD_TYPES, LEADS, Flag
from leaddesk.model.query_days import DAY_WORDS
from leaddesk.model.query_parser import keys_of, parse
from leaddesk.model.query_reading import Reader
from tests.lanes import some_of
from tests.model.query_languages import query_words
from tests.services.bench import Bench, make_store
from tests.storage.searched_shop import TODAY, fill, found, names


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("any")) as store:
        bench = Bench(store)
        fill(bench)
        yield bench


def test_no_text_at_all_raises_anything_but_a_sentence(shop: Bench) -> None:
    pieces = [*FIELD_TYPES, *Flag, *("is", "has", "tag", "extra.", "2026", "-01", "today", "1,5", "é", "\0", "\udc80")]
    pieces += list(':"-.<>=/ \t{}%_*()\\^+') * 3
    chance = random.Random(11)
    with shop.store.reading() as con:
        for _ in range(10_000):
            text = "".join(chance.choices(pieces, k=chance.randint(1, 14)))
            with suppress(BadInputError):
                names(con, parse(text, today=TODAY))


def test_what_is_typed_in_any_language_is_answered_or_doubted(shop: Bench) -> None:
    chance = random.Random(12)
    with shop.store.reading() as con:
        for language in LANGUAGES:
            here = query_words(language)
            pieces = [*here.flag_words(), *(word for key in keys_of(LEADS) for word in here.spellings(key))]
            pieces += [*(here.shown_day(word) for word in DAY_WORDS), "31.01.2026", "1.234,56", "€", "é", "\0", "seo"]
            pieces += list(':"-.<>= ') * 12
            reader = Reader(here, TODAY, {"channel": ("SEO",), "tag": ("VIP",)}, {"owner": ("Ada",)})
            for _ in range(some_of(1_000)):
                text = "".join(chance.choices(pieces, k=chance.randint(1, 8)))
                reading = reader.read(text, chance.choice([None, len(text)]))
                if reading.query is not None:
                    names(con, parse(reading.query, today=TODAY))
                if reading.doubt is not None and reading.doubt.mended is not None:
                    with suppress(BadInputError):
                        names(con, parse(reader.english(reading.doubt.mended), today=TODAY))


@pytest.mark.parametrize("text", ["x" * 100_000, "anna" * 20_000, '"' + "a b" * 30_000 + '"', "name:" + "%" * 60_000])
def test_a_very_long_word_finds_nothing_and_breaks_nothing(shop: Bench, text: str) -> None:
    assert found(shop, text) == []
