import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.guard import unguard
from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.values import consent, hours, normal_name, probability, tags
from leaddesk.model.enums import ConsentState
from leaddesk.model.errors import BadInputError
from tests.lanes import some_of

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
    assert unguard(text) == (kept or text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        (" ; ,", (",",)),
        ("vip; newsletter ;VIP", ("vip", "newsletter")),
        ("vip, newsletter", ("vip", "newsletter")),
        ("sofas, blue; lamps", ("sofas, blue", "lamps")),
        ("Friends ::: * myContacts", ("Friends", "myContacts")),
        ('["vip","sofas, blue"]', ("vip", "sofas, blue")),
        ("vip\nnewsletter", ("vip", "newsletter")),
    ],
)
def test_tags_are_told_apart(text: str, expected: tuple[str, ...]) -> None:
    assert tags(text) == expected


WITHIN_A_TAG = st.characters(exclude_characters=";,:[]*", exclude_categories=["Cc", "Cs", "Z"])
TAG = st.text(WITHIN_A_TAG, min_size=1, max_size=9)


@given(st.lists(TAG, min_size=1, max_size=5, unique_by=str.casefold), st.sampled_from([";", "; ", ", ", "\n", " ::: "]))
def test_tags_written_in_any_form_are_read_back(wanted: list[str], mark: str) -> None:
    assert tags(mark.join(wanted)) == tuple(wanted)
    assert tags(json.dumps(wanted)) == tuple(wanted)


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
        ("1 h 5", COMMA, 65),
        ("2 ore", COMMA, 120),
        ("1,5 Std.", COMMA, 90),
        ("1 Stunde und 30 Minuten", COMMA, 90),
        ("2 timmar 15 minuter", COMMA, 135),
        ("1 uur en 5 minuten", COMMA, 65),
        ("3 horas", COMMA, 180),
        ("45 minuti", COMMA, 45),
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


@settings(max_examples=some_of(2000))
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80) | st.text("aB1+@.,;:<>()-/ %hm", max_size=60))
def test_no_text_breaks_anything(text: str) -> None:
    assert normal_name(normal_name(text)) == normal_name(text)
    tags(text)
    consent(text, WORDS)
    for read in (hours, probability):
        with suppress(BadInputError):
            read(text, POINT)
