"""Phone numbers are found as people dial them, however they are kept."""

from datetime import date

import pytest

from leaddesk.model.query_parser import parse
from leaddesk.services.finding import find
from leaddesk.storage.searching.lead_filter import LEAD_SUBJECT
from leaddesk.storage.searching.terms import matching_ids
from tests.services.bench import Bench

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("kept", "sought"),
    [
        ("+49561773490", "0561773490"),
        ("+49561773490", "0561 773490"),
        ("+49561773490", "0561/773490"),
        ("+49561773490", "(0561)773490"),
        ("+49561773490", "0049561773490"),
        ("+49561773490", "+49561773490"),
        ("+49561773490", "773490"),
        ("+31612345678", "06 12345678"),
        ("+390551234567", "055 1234567"),
        ("0561/773490", "0561773490"),
        ("0561/773490", "0561/773490"),
    ],
)
def test_a_number_is_found_as_it_is_dialled(bench: Bench, kept: str, sought: str) -> None:
    wanted = bench.lead("Anna Bianchi", phone=kept)
    bench.lead("Bo Berg", phone="+46701234567")
    with bench.store.reading() as con:
        assert list(matching_ids(con, LEAD_SUBJECT, parse(sought, today=TODAY), TODAY)) == [wanted]
    assert [each.id for each in bench.desk.ask(lambda work: find(work, sought)).leads] == [wanted]


@pytest.mark.parametrize("sought", ["007", "05.01.2026", "0", "00", "0.5", "01-02"])
def test_other_words_that_begin_with_a_zero_are_still_found(bench: Bench, sought: str) -> None:
    wanted = bench.lead(f"Lamp {sought} x")
    with bench.store.reading() as con:
        assert wanted in matching_ids(con, LEAD_SUBJECT, parse(sought, today=TODAY), TODAY)
