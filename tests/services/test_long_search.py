"""Words in notes and activities: found in parts, with progress, in the order asked for, and given up when wanted."""

import random
from collections.abc import Iterator
from datetime import date

import pytest

from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import BadInputError, StoppedError
from leaddesk.services import leads
from leaddesk.services.diary import activities
from leaddesk.services.lead_list import found_leads, totals
from leaddesk.services.long_search import everywhere, found_in_texts, has_words, only_usual, takes_long
from leaddesk.services.progress import SILENT
from leaddesk.storage.searching import long_search
from tests.services.bench import Bench, make_store

TODAY = date(2026, 3, 2)
WORDS = ("lampe", "Straße", "brass", "Öl", "100%")


class Reports:
    def __init__(self, stop_after: int | None = None) -> None:
        self.seen: list[tuple[int, int | None]] = []
        self._stop_after = stop_after

    def report(self, done: int, total: int | None) -> None:
        self.seen.append((done, total))
        if self._stop_after is not None and len(self.seen) > self._stop_after:
            raise StoppedError


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    chance = random.Random(1)
    with make_store(tmp_path_factory.mktemp("long")) as store:
        bench = Bench(store)
        for number in range(40):
            fields = {
                "name": f"Lead {chance.choice(WORDS)} {number}",
                "notes": chance.choice([None, "", f"Wants {chance.choice(WORDS)}"]),
                "value_minor": chance.choice([None, 100 * number]),
            }
            lead_id = bench.desk.do(leads.add, fields).rows[0].row_id
            for _ in range(chance.randint(0, 2)):
                text = f"Spoke of {chance.choice(WORDS)}"
                bench.desk.do(activities.log, ActivityKind.CALL, text, lead_id=lead_id)
        yield bench


@pytest.mark.parametrize("part", [1, 7, 10_000])
@pytest.mark.parametrize("sort", [None, "name", "-value", "created"])
@pytest.mark.parametrize(
    "where",
    ["anywhere:lampe", "notes:strasse", "activity:ol", "-anywhere:brass", "anywhere:100% value:>3", "anywhere:zz"],
)
def test_it_finds_what_the_quick_way_finds_in_the_same_order(
    shop: Bench, monkeypatch: pytest.MonkeyPatch, part: int, sort: str | None, where: str
) -> None:
    monkeypatch.setattr(long_search, "_PART", part)
    ids, found = shop.desk.ask(found_in_texts, where, sort, SILENT)
    assert list(ids) == list(shop.desk.ask(found_leads, where, sort))
    assert found == shop.desk.ask(totals, where)


def test_a_word_is_found_wherever_it_was_written(shop: Bench) -> None:
    def found(where: str) -> set[int]:
        return set(shop.desk.ask(found_leads, where))

    for word in WORDS:
        assert found(f"anywhere:{word}") == found(word) | found(f"notes:{word}") | found(f"activity:{word}")


def test_it_says_how_far_it_is_and_stops_when_wanted(shop: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_search, "_PART", 10)
    reports = Reports()
    shop.desk.ask_long(found_in_texts, "anywhere:a", None, reports)
    assert reports.seen == [(0, 40), (10, 40), (20, 40), (30, 40), (40, 40)]
    with pytest.raises(StoppedError):
        shop.desk.ask_long(found_in_texts, "anywhere:a", None, Reports(stop_after=2))


def test_a_search_that_cannot_be_understood_is_refused(shop: Bench) -> None:
    with pytest.raises(BadInputError):
        shop.desk.ask(found_in_texts, "vlue:3 anywhere:a", None, SILENT)


@pytest.mark.parametrize(
    ("where", "is_long", "words"),
    [
        ("anna", False, True),
        ("anna value:>5", False, True),
        ("value:>5", False, False),
        ("notes:x", True, False),
        ("-activity:x anna", True, True),
        ("anywhere:x", True, False),
        ("has:notes", True, False),
        ("vlue:>5 anna", False, False),
        ("", False, False),
    ],
)
def test_what_takes_long_and_what_could_be_widened_is_known(where: str, is_long: bool, words: bool) -> None:
    assert takes_long(where, TODAY) is is_long
    assert has_words(where, TODAY) is words


@pytest.mark.parametrize(
    ("usual", "wide"),
    [
        ("anna", "anywhere:anna"),
        ('anna "via roma" -fair is:open', 'anywhere:anna anywhere:"via roma" -anywhere:fair is:open'),
        ("value:>5", "value:>5"),
        ('"stage:won"', 'anywhere:"stage:won"'),
    ],
)
def test_words_are_widened_and_narrowed_again(usual: str, wide: str) -> None:
    assert everywhere(usual) == wide
    assert only_usual(wide) == usual
