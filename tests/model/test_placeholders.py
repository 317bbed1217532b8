from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.placeholders import PLACEHOLDERS, fill, places_left


def test_what_is_known_is_put_in_and_what_is_not_stays() -> None:
    filled = fill("Hello {first_name}, about {value} and {colour}: {Value}", {"first_name": "Anna", "value": None})
    assert filled.text == "Hello Anna, about {value} and {colour}: {Value}"
    assert (filled.missing, filled.unknown) == (("value",), ("colour",))


def test_what_is_put_in_is_no_place_itself() -> None:
    assert fill("{name} of {company}", {"name": "{company}", "company": "{shop}"}).text == "{company} of {shop}"


def test_other_braces_are_left_alone() -> None:
    text = "{} { name } {0} {name {{name}} {first-name} {a.b} {name!r}"
    assert fill(text, {"name": "Anna"}).text == "{} { name } {0} {name {Anna} {first-name} {a.b} {name!r}"


def test_places_that_are_left_are_named_once() -> None:
    assert places_left("{value} and {value} for {nobody}") == ("{value}", "{nobody}")


@given(st.text(max_size=100), st.dictionaries(st.sampled_from(PLACEHOLDERS), st.text(max_size=10)))
def test_no_text_is_too_odd(text: str, known: dict[str, str]) -> None:
    filled = fill(text, known)
    assert not {*filled.unknown} & {*filled.missing}
