import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange import phones
from leaddesk.exchange.phones import key, phone, quick
from tests.lanes import some_of

FORMS = ("NATIONAL", "INTERNATIONAL", "E164", "RFC3966")
COUNTRIES = ("IT", "PT", "SE", "DE", "NL", "AT", "BE", "CH", "FI", "IE", "GB", "FR", "ES", "DK", "NO", "US", "BR")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("+393471234567", "+393471234567"),
        ("+39 347 123-45.67", "+393471234567"),
        ("+49 (0)30 123456", "+4930123456"),
        ("+49 030 123456", "+4930123456"),
        ("+39 (0)6 123456", "+3906123456"),
        ("+39 06 123456", "+3906123456"),
        ("+39 06 / 12 34 56", "+3906123456"),
        ("0039 347 1234567", "+393471234567"),
        ("00393471234567", "+393471234567"),
        ("(0039) 347 1234567", "+393471234567"),
        ("0049 (0)30 123456", "+4930123456"),
        ("'+31612345678", "+31612345678"),
        ("'+351 912 345 678", "+351912345678"),
        ("p:+4915112345678", "+4915112345678"),
        ("tel:+46701234567", "+46701234567"),
        ("Tel.: +46 70 123 45 67", "+46701234567"),
        ("+39\u2011347\u20111234567", "+393471234567"),
        ("\u202a+39 347\u00a01234567\u202c", "+393471234567"),
        ("＋39 347 1234567", "+393471234567"),
        ("+4930123456 x12", "+4930123456 ext. 12"),
        ("347 1234567", "347 1234567"),
        ("030/123456", "030/123456"),
        ("660-485-0224", "660-485-0224"),
        ("(02) 123 456", "(02) 123 456"),
    ],
)
def test_a_number_is_understood_without_knowing_the_country(text: str, kept: str) -> None:
    assert phone(text) == (kept, True, (), "")


@pytest.mark.parametrize(
    ("text", "country", "kept"),
    [
        ("347 1234567", "IT", "+393471234567"),
        ("06 1234567", "IT", "+39061234567"),
        ("393471234567", "IT", "+393471234567"),
        ("3471234567.0", "IT", "+393471234567"),
        ("912 345 678", "PT", "+351912345678"),
        ("08-123 456 78", "SE", "+46812345678"),
        ("0561/773490", "DE", "+49561773490"),
        ("0561 / 77 34 90", "DE", "+49561773490"),
        ("1711234567", "DE", "+491711234567"),
        ("030 123456 Durchwahl 5", "DE", "+4930123456 ext. 5"),
        ("０３０ 123456", "DE", "+4930123456"),
        ("06 12345678", "NL", "+31612345678"),
        ("01 234567890", "AT", "+431234567890"),
        ("044 668 18 00", "CH", "+41446681800"),
        ("020 7946 0958", "GB", "+442079460958"),
        ("(212) 555-0123", "US", "+12125550123"),
        ("011 39 347 1234567", "US", "+393471234567"),
    ],
)
def test_a_number_without_a_countrys_code_is_of_the_country_that_it_is_from(
    text: str, country: str, kept: str
) -> None:
    assert phone(text, country) == (kept, True, (), "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", phones.NO_NUMBER),
        ("call me", phones.NO_NUMBER),
        ("1-800-FLOWERS", phones.LETTERS),
        ("+39 x", phones.LETTERS),
        ("1234", phones.TOO_SHORT),
        ("+1234", phones.TOO_SHORT),
        ("1234567890123456", phones.TOO_LONG),
        ("1" * 90, phones.TOO_LONG),
        ("00561773490", phones.NO_NUMBER),
        ("3.93E+11", phones.ROUNDED),
        ("3,93471E+11", phones.ROUNDED),
    ],
)
def test_what_is_no_number_stays_as_it_was_typed(text: str, reason: str) -> None:
    assert phone(text) == (text, False, (), reason)


@pytest.mark.parametrize(("text", "country"), [("660-485-0224", "DE"), ("12345678", "IT"), ("0171 1", "XX")])
def test_a_number_that_its_country_does_not_have_stays_as_it_was_typed(text: str, country: str) -> None:
    found = phone(text, country)
    assert found.text == text
    assert found.reason in (phones.NOT_OF_COUNTRY, phones.TOO_SHORT)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("0561/773490, 0171 1234567", ("+49561773490", "+491711234567")),
        ("0561 773490 / 0171 1234567", ("+49561773490", "+491711234567")),
        ("0561 773490\n0171 1234567; 0561 773490", ("+49561773490", "+491711234567")),
        ("+49 561 773490 +49 171 1234567", ("+49561773490", "+491711234567")),
        ("+49 561 773490 ::: 0171 1234567", ("+49561773490", "+491711234567")),
        ("0561 773490 oder 0171 1234567", ("+49561773490", "+491711234567")),
        ("evenings; 0561 773490", ("+49561773490", "evenings")),
    ],
)
def test_of_several_numbers_the_first_comes_first_and_all_are_kept(text: str, numbers: tuple[str, ...]) -> None:
    found = phone(text, "DE")
    assert (found.text, *found.others) == numbers


def test_numbers_are_compared_in_one_form() -> None:
    assert key("0561/773490", "DE") == key("+49 561 773490") == "+49561773490"
    assert key("0561/773490") == key("0561 773490") == "0561773490"


def _as_the_library_says(digits: str, country: str) -> str | None:
    try:
        number = phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


@settings(max_examples=some_of(3000))
@given(
    st.sampled_from(["0", "00", "", "1", "3", "7", "39", "49"]),
    st.text("0123456789", min_size=4, max_size=12),
    st.sampled_from(COUNTRIES),
)
def test_the_quick_way_says_what_the_library_says(begin: str, rest: str, country: str) -> None:
    assert quick(begin + rest, country) == _as_the_library_says(begin + rest, country)


@settings(max_examples=some_of(500))
@given(st.sampled_from(COUNTRIES), st.integers(0, 999), st.sampled_from(FORMS))
def test_a_number_written_in_any_form_is_read_back(country: str, seed: int, form: str) -> None:
    example = phonenumbers.example_number(country)
    assert example is not None
    assert example.national_number is not None
    number = phonenumbers.PhoneNumber(
        country_code=example.country_code,
        national_number=example.national_number // 1000 * 1000 + seed,
        italian_leading_zero=example.italian_leading_zero,
    )
    if phonenumbers.is_valid_number(number):
        text = phonenumbers.format_number(number, getattr(phonenumbers.PhoneNumberFormat, form))
        expected = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert phone(text, country) == (expected, True, (), "")


@settings(max_examples=some_of(2000))
@given(
    st.text(max_size=60) | st.text("0123456789+ ()./-,;x'pe\n\u00a0", max_size=60),
    st.sampled_from(["IT", "DE", "US", None]),
)
def test_no_text_breaks_anything(text: str, country: str | None) -> None:
    found = phone(text, country)
    assert bool(found.reason) != found.understood
    assert phone(found.text, country).text == found.text or not found.understood
    assert isinstance(key(text, country), str)
    if not found.understood and not found.others:
        assert found.text == text.strip()


def test_numbers_with_a_countrys_code_do_without_the_library() -> None:
    code = (
        "import sys; from leaddesk.exchange.phones import phone\n"
        "phone('+393471234567', 'IT'); phone('+39 347 123-45.67', 'IT'); phone('+49 (0)30 123456', 'IT')\n"
        "sys.exit('phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
