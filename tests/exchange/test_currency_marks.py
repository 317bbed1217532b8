import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange import currency_marks
from leaddesk.exchange.currency_marks import may_mean, named, of_country


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("EUR", "EUR"),
        (" eur ", "EUR"),
        ("€", "EUR"),
        ("Euro", "EUR"),
        ("sek", "SEK"),
        ("huf", "HUF"),
        ("EUR (€)", "EUR"),
        ("USD - US Dollar", "USD"),
        ("US Dollar", "USD"),
        ("Swiss Franc", "CHF"),
        ("Schweizer Franken", "CHF"),
        ("Svensk krona", "SEK"),
        ("Corona svedese", "SEK"),
        ("Coroa sueca", "SEK"),
        ("Deense kroon", "DKK"),
        ("Pound Sterling", "GBP"),
        ("British pound", "GBP"),
        ("Fr.", "CHF"),
        ("kr", None),
        ("$", None),
        ("Dollar", None),
        ("money", None),
        ("EUR or USD", None),
        ("", None),
    ],
)
def test_a_cell_names_a_currency_by_code_sign_or_name(text: str, currency: str | None) -> None:
    assert named(text) == currency


@pytest.mark.parametrize(
    ("text", "country", "currency"),
    [
        ("100 kr", "SE", "SEK"),
        ("100 Kr.", "DK", "DKK"),
        ("100 kronor", "NO", "NOK"),
        ("$ 5", "CA", "CAD"),
        ("¥5", "JP", "JPY"),
        ("100 kr", "IT", None),
        ("$ 5", "SE", None),
        ("100 kr", None, None),
        ("100", "SE", None),
    ],
)
def test_a_mark_of_several_currencies_is_that_of_the_country(
    text: str, country: str | None, currency: str | None
) -> None:
    assert of_country(text, country) == currency


def test_a_mark_of_several_may_mean_its_own_only() -> None:
    assert may_mean("5 kr", "SEK")
    assert not may_mean("5 kr", "EUR")
    assert may_mean("5", "EUR")
    assert may_mean("5 tkr", "DKK")


@given(st.text(max_size=30))
def test_no_text_breaks_anything(text: str) -> None:
    named(text)
    of_country(text, "SE")
    may_mean(text, "SEK")
    assert currency_marks.code(text) is None or currency_marks.is_mark(text)
