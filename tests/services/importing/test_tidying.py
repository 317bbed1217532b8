import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.guard import guard, unguard
from leaddesk.exchange.layout import CellNumber
from leaddesk.services.importing.tidying import tidied, tidied_row


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" Anna\t", "Anna"),
        ("\u00a0Anna\u202f", "Anna"),
        ("An\u00adna\u200b \ufeffBianchi\u2060", "Anna Bianchi"),
        ("Cafe\u0301", "Café"),
        ("a\x00b\x1fc\td\ne", "abc\td\ne"),
        ("half \ud800 of it", "half  of it"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        ("'=1+1", "=1+1"),
        ("' =1+1", "=1+1"),
        ("'s-Hertogenbosch", "'s-Hertogenbosch"),
        ("'2024", "'2024"),
        ("''=1", "'=1"),
    ],
)
def test_a_cell_is_kept_without_what_nobody_sees(text: str, kept: str) -> None:
    assert tidied(text) == kept
    assert tidied_row([text, "x"], typed=True) == [kept, "x"]


def test_a_number_of_a_workbook_stays_one() -> None:
    number, text = tidied_row([CellNumber("-1.5"), " -1.5 "], typed=True)
    assert isinstance(number, CellNumber)
    assert not isinstance(text, CellNumber)
    assert number == text == "-1.5"


# What the reading of a text file leaves to tidying: no control characters, no halves of characters.
LETTERS = st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("'=+-@\t \u00ad\u200b")
FROM_A_FILE = st.text(LETTERS, max_size=8)


@given(st.lists(FROM_A_FILE, min_size=1, max_size=4))
def test_the_quick_way_through_a_row_does_what_the_slow_one_does(cells: list[str]) -> None:
    assert tidied_row(cells) == list(map(tidied, cells)) == tidied_row(cells, typed=True)


@given(st.text(max_size=12) | st.text("'=+-@\t\r \uff1d\u00ad", max_size=8))
def test_what_was_tidied_can_be_stored_and_is_in_one_form(text: str) -> None:
    made = tidied(text)
    made.encode()
    assert made == made.strip()
    assert unicodedata.is_normalized("NFC", made)


@given(st.text(max_size=12) | st.text("'=+-@\t\r \uff1d", max_size=8))
def test_a_guarded_export_is_read_back_as_it_was(text: str) -> None:
    kept = tidied(text)
    assert unguard(guard(kept)) == kept
    assert tidied(guard(kept)) == kept
    assert tidied(f" {guard(kept)} ") == kept
