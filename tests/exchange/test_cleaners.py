import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange import cleaners
from leaddesk.exchange.cleaners import cleaner
from leaddesk.exchange.lists import list_parts
from leaddesk.model.errors import BadInputError
from tests.lanes import some_of


@pytest.mark.parametrize(
    ("name", "text", "cleaned"),
    [
        ("after_colon", "p:+39 347 1", "+39 347 1"),
        ("after_colon", "ag:120", "120"),
        ("after_colon", "https://x.org", "https://x.org"),
        ("after_colon", "Note: call", "Note: call"),
        ("apostrophe", "'7210448301122", "7210448301122"),
        ("apostrophe", "''x", "'x"),
        ("apostrophe", "d'Arco", "d'Arco"),
        ("apostrophe+after_colon", "'p:+39", "+39"),
        ("html", "<p>Hi &amp; bye</p>", "Hi & bye"),
        ("html", "Hi &amp; bye", "Hi & bye"),
        ("html_if_clear", "Hi &amp; bye", "Hi &amp; bye"),
        ("html_if_clear", "<div>Hi &amp; bye</div>", "Hi & bye"),
        ("json_list", '["a","b c"]', "a; b c"),
        ("json_list", '[{"name":"a"},{"value":"b"},3]', "a; b; 3"),
        ("json_list", "[a, b]", "[a, b]"),
        ("json_list", "[[1]]", "[[1]]"),
        ("json_list", '["\\ud800"]', "?"),
        ("first_of_list", "8001;8002", "8001"),
        ("first_of_list", "a@x.org ::: b@x.org", "a@x.org"),
        ("first_of_list", '["a","b"]', "a"),
        ("first_of_list", " ; ", ""),
        ("rest_of_list", "8001;8002;8003", "8002; 8003"),
        ("rest_of_list", "8001", ""),
        ("own_labels", "* myContacts ::: Friends ::: Shop", "Friends ::: Shop"),
        ("own_labels", "* myContacts", ""),
        ("opt_out", "TRUE", "withdrawn"),
        ("opt_out", "false", ""),
        ("inverted", "Ja", "no"),
        ("inverted", "false", "yes"),
        ("inverted", "perhaps", "perhaps"),
        ("consent_if_yes", "sì", "granted"),
        ("consent_if_yes", "no", ""),
        ("units_of_micros", "1234560000", "1234.56"),
        ("units_of_micros", "-500000", "-0.5"),
        ("units_of_micros", "1000000", "1"),
        ("units_of_micros", "100000000000", "100000"),
        ("units_of_micros", "12.5", "12.5"),
        ("units_of_cents", "123450", "1234.5"),
        ("no_dash", " -- ", ""),
        ("no_dash", "(not set)", ""),
        ("no_dash", "-5", "-5"),
        ("empty:Not set|none", "NOT_SET", ""),
        ("empty:Not set|none", "Nonesuch", "Nonesuch"),
        ("starts:<test lead", "<test lead: dummy data for email>", ""),
        ("key_words", "ATTEMPTED_TO_CONTACT", "Attempted to contact"),
        ("key_words", "in_progress", "In progress"),
        ("key_words", "In progress", "In progress"),
        ("key_words", "open", "open"),
        ("last_part", "Sales / Lamps / Floor", "Floor"),
        ("last_part", "A>B", "B"),
        ("last_part", "and/or", "and/or"),
        ("first_line", "\n one \n two", "one"),
        ("handle", "https://www.instagram.com/lucia.home/?hl=it", "lucia.home"),
        ("handle", "@lucia", "lucia"),
        ("lower", "ABC", "abc"),
        ("upper", "abc", "ABC"),
    ],
)
def test_what_a_tool_writes_around_its_values_is_taken_off(name: str, text: str, cleaned: str) -> None:
    assert cleaner(name)(text) == cleaned


def test_a_cleaner_that_does_not_exist_is_refused_with_the_names_of_all() -> None:
    with pytest.raises(BadInputError, match=r"“sweep” is not a cleaner.*after_colon.*starts:"):
        cleaner("apostrophe+sweep")


def test_every_cleaner_is_told_of_in_the_list() -> None:
    listed = str(cleaners.__doc__)
    assert [name for name in cleaners.names() if name not in listed] == []


@settings(max_examples=some_of(500))
@given(st.text(max_size=60) | st.text("[]{}\"':;,.-_/>|@<p &0123456789\n", max_size=60))
def test_no_text_breaks_a_cleaner(text: str) -> None:
    for name in cleaners.names():
        cleaned = cleaner(f"{name}a|b" if name.endswith(":") else name)(text)
        assert isinstance(cleaned, str)
    assert all(part == part.strip() != "" for part in list_parts(text))


@pytest.mark.parametrize("text", ["[" * 500_000, "a;" * 500_000, "[" * 300_000 + "]" * 300_000, "0" * 1_000_000])
def test_a_huge_cell_is_cleaned_in_time_that_grows_with_its_length(text: str) -> None:
    started = time.perf_counter()
    for name in cleaners.names():
        cleaner(f"{name}a" if name.endswith(":") else name)(text)
    assert time.perf_counter() - started < 10
