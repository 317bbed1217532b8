from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.values import consent, email, hours, normal_name, phone, probability, strip_guard, tags
from leaddesk.model.enums import ConsentState
from leaddesk.model.errors import BadInputError

COMMA, POINT = NumberForm("comma"), NumberForm("point")
SHARES = NumberForm("point", shares=True)
WORDS = {"granted": ("yes", "sì"), "refused": ("no", "nee"), "withdrawn": ("unsubscribed",)}


@pytest.mark.parametrize(
    "text",
    [
        "Lead Source",
        "lead_source",
        "LEAD-SOURCE",
        " lead  source ",
        "\ufeffLead Source",
        "'Lead Source",
        "Lead Source*",
    ],
)
def test_names_are_compared_without_case_space_and_signs(text: str) -> None:
    assert normal_name(text) == "lead source"


def test_names_are_compared_as_unicode_means_them() -> None:
    assert normal_name("STRASSE") == normal_name("straße")
    assert normal_name("Qualità") == normal_name("Qualita\u0300")
    assert normal_name("ＮＡＭＥ") == "name"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("'=1+1", "=1+1"),
        ("'+39 06", "+39 06"),
        ("'-5,00", "-5,00"),
        ("'@x", "@x"),
        ("'\tx", "\tx"),
        ("'s-Hertogenbosch", None),
    ],
)
def test_only_the_apostrophe_of_a_guard_is_taken_off(text: str, kept: str | None) -> None:
    assert strip_guard(text) == (kept or text)


@pytest.mark.parametrize(
    ("text", "primary"),
    [
        ("Anna.Rossi@Example.ORG", "Anna.Rossi@example.org"),
        ("a+tag@sub.example.co.uk", "a+tag@sub.example.co.uk"),
        (" Anna Rossi <anna@example.org> ", "anna@example.org"),
        ("mailto:anna@example.org", "anna@example.org"),
        ("jürgen@müller.example", "jürgen@müller.example"),
        ("o'neill@example.org", "o'neill@example.org"),
    ],
)
def test_an_address_is_understood(text: str, primary: str) -> None:
    assert email(text) == (primary, (), True)


@pytest.mark.parametrize(
    "text",
    [
        "anna",
        "anna@",
        "@example.org",
        "anna@example",
        "an na@example.org",
        "a@b@c.org",
        "a..b@x.org",
        "a@-x.org",
        "a@x.1",
    ],
)
def test_an_address_that_is_none_is_kept_as_it_is(text: str) -> None:
    assert email(f" {text} ") == (text, (), False)
    assert email("x" * 300 + "@example.org").understood is False


def test_of_several_addresses_the_first_understood_comes_first() -> None:
    assert email("a@x.org, b@X.org; a@x.org") == ("a@x.org", ("b@x.org",), True)
    assert email("unknown; b@x.org") == ("b@x.org", ("unknown",), False)
    assert email("  ") == (None, (), True)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("+39 347 123-45.67", "+393471234567"),
        ("+49 (0)30 123456", "+4930123456"),
        ("+39 (0)6 123456", "+3906123456"),
        ("'+31612345678", "+31612345678"),
        ("p:+4915112345678", "+4915112345678"),
        ("tel:+46701234567", "+46701234567"),
        ("347 1234567", "347 1234567"),
        ("030/123456", "030/123456"),
        ("660-485-0224", "660-485-0224"),
        ("(02) 123 456", "(02) 123 456"),
    ],
)
def test_a_phone_number_is_understood(text: str, kept: str) -> None:
    assert phone(text) == (kept, True)


@pytest.mark.parametrize(
    "text",
    ["", "call me", "1234", "+1234", "1234567890123456", "3.93E+11", "+39 x", "347 1234567\n02 1234567", "1" * 90],
)
def test_a_phone_number_that_is_none_is_kept_as_it_is(text: str) -> None:
    assert phone(text) == (text, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        (" ; ,", (",",)),
        ("vip; newsletter ;VIP", ("vip", "newsletter")),
        ("vip, newsletter", ("vip", "newsletter")),
        ("sofas, blue; lamps", ("sofas, blue", "lamps")),
        ("Friends ::: * myContacts", ("Friends", "myContacts")),
    ],
)
def test_tags_are_told_apart(text: str, expected: tuple[str, ...]) -> None:
    assert tags(text) == expected


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Yes", ConsentState.GRANTED),
        ("SÌ", ConsentState.GRANTED),
        ("granted", ConsentState.GRANTED),
        ("no", ConsentState.REFUSED),
        ("Unsubscribed", ConsentState.WITHDRAWN),
        ("", ConsentState.UNKNOWN),
        ("perhaps", ConsentState.UNKNOWN),
    ],
)
def test_consent_is_given_only_in_words_that_are_known(text: str, state: ConsentState) -> None:
    assert consent(text, WORDS) is state


@pytest.mark.parametrize(
    ("text", "form", "minutes"),
    [
        ("1.5", POINT, 90),
        ("1,5", COMMA, 90),
        ("1.5 h", POINT, 90),
        ("2 hours", POINT, 120),
        ("1:30", POINT, 90),
        ("0:05:59", POINT, 5),
        ("90 min", POINT, 90),
        ("1 h 30 min", COMMA, 90),
        ("1h30", COMMA, 90),
        ("90", POINT, 5400),
        ("0.333", POINT, 20),
    ],
)
def test_time_spent_is_read_in_minutes(text: str, form: NumberForm, minutes: int) -> None:
    assert hours(text, form) == minutes


@pytest.mark.parametrize("text", ["", "-1", "1:75", "h", "min", "soon", "99999999", "9" * 5000, "1 day"])
def test_what_is_no_time_spent_is_refused(text: str) -> None:
    with pytest.raises(BadInputError):
        hours(text, POINT)


@pytest.mark.parametrize(
    ("text", "form", "per_cent"),
    [
        ("25", POINT, 25),
        ("25 %", POINT, 25),
        ("12,5%", COMMA, 13),
        ("0.25", SHARES, 25),
        ("1", SHARES, 100),
        ("0", POINT, 0),
    ],
)
def test_a_probability_is_whole_per_cent(text: str, form: NumberForm, per_cent: int) -> None:
    assert probability(text, form) == per_cent


@pytest.mark.parametrize("text", ["101", "-1", "high", ""])
def test_what_is_no_probability_is_refused(text: str) -> None:
    with pytest.raises(BadInputError):
        probability(text, POINT)


@settings(max_examples=2000)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80) | st.text("aB1+@.,;:<>()-/ %hm", max_size=60))
def test_no_text_breaks_anything(text: str) -> None:
    addresses, number = email(text), phone(text)
    assert (addresses.primary is None) == (not text.strip())
    assert number.text.startswith("+") or not number.understood or number.text in text
    assert normal_name(normal_name(text)) == normal_name(text)
    assert email(addresses.primary or "").primary == addresses.primary
    tags(text)
    consent(text, WORDS)
    for read in (hours, probability):
        with suppress(BadInputError):
            read(text, POINT)
