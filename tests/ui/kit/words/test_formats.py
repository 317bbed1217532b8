"""Amounts and days in six languages, and back from what was typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.words.formats import UNKNOWN, Formats

TODAY = date(2026, 3, 12)
LANGUAGES = [("en", "IE"), ("it", "IT"), ("pt", "PT"), ("sv", "SE"), ("de", "DE"), ("nl", "NL")]
NBSP = "\u00a0"


@pytest.fixture(params=LANGUAGES, ids=lambda pair: pair[0])
def formats(qapp: QApplication, request: pytest.FixtureRequest) -> Formats:
    return Formats(*request.param)


@pytest.mark.parametrize(
    ("language", "country", "shown"),
    [
        ("en", "IE", "€1,234.50"),
        ("it", "IT", f"1.234,50{NBSP}€"),
        ("pt", "PT", f"1{NBSP}234,50{NBSP}€"),
        ("sv", "SE", f"1{NBSP}234,50{NBSP}€"),
        ("de", "DE", f"1.234,50{NBSP}€"),
        ("nl", "NL", f"€{NBSP}1.234,50"),
    ],
)
def test_an_amount_is_written_as_in_its_country(qapp: QApplication, language: str, country: str, shown: str) -> None:
    assert Formats(language, country).money(123_450, "EUR") == shown


def test_what_is_unknown_is_a_dash_and_never_nought(formats: Formats) -> None:
    assert formats.money(None, "EUR") == formats.percent(None) == formats.day(None) == UNKNOWN


def test_currencies_stand_side_by_side(formats: Formats) -> None:
    assert formats.sums({"GBP": 100, "EUR": 5_000}).count("·") == 1


@given(st.integers(-(2**53) + 1, 2**53 - 1), st.sampled_from(["EUR", "JPY", "TND", "SEK"]))
@pytest.mark.parametrize("pair", LANGUAGES, ids=lambda pair: pair[0])
def test_an_amount_typed_as_it_is_proposed_is_the_same_to_the_cent(
    qapp: QApplication, pair: tuple[str, str], minor: int, currency: str
) -> None:
    formats = Formats(*pair)
    assert formats.parse_money(formats.plain_money(minor, currency), currency) == minor
    assert formats.parse_money(formats.money(minor, currency), currency) == minor


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "1,2,3", "12,345.6.7", "12 %", "--5", "1e5", "∞"])
def test_what_is_no_amount_is_refused(formats: Formats, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        formats.parse_money(text, "EUR")


def test_three_digits_behind_the_mark_of_decimals_are_no_cents(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match=r"1\.234"):
        Formats("en").parse_money("1.234", "EUR")
    assert Formats("de").parse_money("1.234", "EUR") == 123_400


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
@pytest.mark.parametrize("pair", LANGUAGES, ids=lambda pair: pair[0])
def test_a_day_typed_in_figures_is_that_day(qapp: QApplication, pair: tuple[str, str], day: date) -> None:
    formats = Formats(*pair)
    for text in (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day:%d/%m/%Y}"):
        assert formats.parse_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", date(2026, 3, 12)),
        ("Tomorrow", date(2026, 3, 13)),
        ("+10", date(2026, 3, 22)),
        ("Friday", date(2026, 3, 13)),
        ("thu", date(2026, 3, 19)),
        ("27 March", date(2026, 3, 27)),
        ("3 Dec", date(2025, 12, 3)),
        ("1.4.", date(2026, 4, 1)),
    ],
)
def test_a_day_may_be_said_in_words(qapp: QApplication, text: str, day: date) -> None:
    assert Formats("en").parse_day(text, TODAY) == day


@pytest.mark.parametrize("text", ["", "31.2.", "32/1/2026", "soon", "m", "1 ma"])
def test_what_is_no_day_is_refused(qapp: QApplication, text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Formats("en").parse_day(text, TODAY)


def test_when_something_is_due_is_said_in_words_colour_and_sign(qapp: QApplication) -> None:
    formats = Formats("en")
    overdue, today, later = (formats.due(date(2026, 3, day), TODAY) for day in (10, 12, 18))
    assert (overdue.tone, overdue.icon) == ("danger", "clock-alert")
    assert (today.text, today.tone) == ("Today", "warning")
    assert (later.text, later.tone) == ("Wed 18 Mar", "text-muted")
