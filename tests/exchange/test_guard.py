from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.guard import guard, unguard
from leaddesk.exchange.layout import column_names

near_formulas = st.text(alphabet="'=+-@\t\r\n \u00a0\uff1d\uff0b\uff0d\uff20\0a1", max_size=6)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+39 055 123",
        "-5",
        "@lucia.home",
        "\tx",
        "\rx",
        "\nx",
        "\0x",
        "  =1",
        "\u00a0=1",
        " \t=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "=",
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", ["", "a=1", "1-2", "'t Hooft", "O'Neil", "(=1)", "'", "' ", "´=1"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert guard(text) == text


def test_a_text_that_looks_guarded_is_told_from_one_that_is() -> None:
    assert guard("'=1") == "''=1"
    assert unguard("''=1") == "'=1"


@given(st.one_of(near_formulas, st.text()))
def test_taking_the_guard_off_gives_back_any_text(text: str) -> None:
    assert unguard(guard(text)) == text
    assert guard(guard(text)) != guard(text) or guard(text) == text


def test_the_head_of_a_column_comes_back_without_the_guard() -> None:
    names = ("=Total", "@handle", "'s-Gravenhage", "Name")
    assert column_names(Path("leads.csv"), [guard(name) for name in names]) == names
