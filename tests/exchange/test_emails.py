import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from leaddesk.exchange import emails
from leaddesk.exchange.emails import email, is_usual
from tests.lanes import some_of


@pytest.mark.parametrize(
    ("text", "primary"),
    [
        ("anna@example.org", "anna@example.org"),
        ("Anna.Rossi@Example.ORG", "Anna.Rossi@example.org"),
        ("a+tag@sub.example.co.uk", "a+tag@sub.example.co.uk"),
        (" Anna Rossi <anna@example.org> ", "anna@example.org"),
        ("Rossi, Anna <anna@example.org>", "anna@example.org"),
        ("mailto:anna@example.org", "anna@example.org"),
        ("MAILTO:anna@example.org?subject=Lamps", "anna@example.org"),
        ("<mailto:anna@example.org>", "anna@example.org"),
        ("jürgen@müller.example", "jürgen@müller.example"),
        ("o'neill@example.org", "o'neill@example.org"),
    ],
)
def test_an_address_is_understood(text: str, primary: str) -> None:
    assert email(text) == (primary, (), True, "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("anna", "No @ in this address"),
        ("elin.holm(at)telia.se", "No @ in this address"),
        ("anna@", emails.NO_ENDING),
        ("anna@example", emails.NO_ENDING),
        ("@example.org", emails.NOTHING_BEFORE),
        ("an na@example.org", emails.SPACE),
        ("a@b@c.org", emails.TWO_AT),
        ("a..b@x.org", emails.TWO_POINTS),
        ("anna@x.org.", emails.POINT_AT_END),
        ("anna@gmail,com", emails.COMMA),
        ("a@-x.org", emails.STRANGE),
        ("a@x.1", emails.STRANGE),
        ("x" * 300 + "@example.org", emails.TOO_LONG),
    ],
)
def test_a_slip_is_named_and_never_mended(text: str, reason: str) -> None:
    assert email(f" {text} ") == (text, (), False, reason)


@pytest.mark.parametrize(
    ("text", "primary", "others", "understood"),
    [
        ("a@x.org, b@X.org; a@x.org", "a@x.org", ("b@x.org",), True),
        ("a@x.org\nb@x.org", "a@x.org", ("b@x.org",), True),
        ("a@x.org b@x.org", "a@x.org", ("b@x.org",), True),
        ("a@x.org / b@x.org", "a@x.org", ("b@x.org",), True),
        ("a@x.org ::: b@x.org", "a@x.org", ("b@x.org",), True),
        ("Rossi, Anna <a@x.org>, Bo <b@x.org>", "a@x.org", ("b@x.org",), True),
        ("a@x.org,", "a@x.org", (), True),
        ("unknown; b@x.org", "b@x.org", ("unknown",), False),
        ("a@x.org, unknown", "a@x.org", ("unknown",), False),
        ("anna@gmail,com; b@x.org", "b@x.org", ("anna@gmail,com",), False),
    ],
)
def test_of_several_addresses_the_first_understood_comes_first_and_all_are_kept(
    text: str, primary: str, others: tuple[str, ...], understood: bool
) -> None:
    assert email(text)[:3] == (primary, others, understood)


def test_an_empty_cell_has_no_address() -> None:
    assert email("  ") == (None, (), True, "")


LOCAL = st.from_regex(r"[A-Za-z0-9_+]{1,12}(?:\.[A-Za-z0-9_+]{1,8})?", fullmatch=True)
DOMAIN = st.from_regex(r"[a-z0-9]{1,10}(?:\.[a-z0-9]{1,6})?\.[a-z]{2,6}", fullmatch=True)
ADDRESS = st.builds(lambda local, domain: f"{local}@{domain}", LOCAL, DOMAIN)


@given(
    st.lists(ADDRESS, min_size=1, max_size=4, unique=True),
    st.sampled_from([", ", ",", ";", "; ", "\n", " ::: ", " / ", " "]),
    st.sampled_from(["{}", "<{}>", "mailto:{}"]),
)
def test_addresses_written_in_any_form_are_read_back(addresses: list[str], mark: str, dress: str) -> None:
    found = email(mark.join(map(dress.format, addresses)))
    assert found == (addresses[0], tuple(addresses[1:]), True, "")
    assert all(is_usual(address) for address in addresses)


@settings(max_examples=some_of(1500))
@given(st.text(max_size=80) | st.text("aB1+@.,;:<>()-/ \n", max_size=60))
@example("a," * 1999)
@example("a@b " * 999)
def test_no_text_breaks_anything_and_nothing_is_lost(text: str) -> None:
    found = email(text)
    assert (found.primary is None) == (not text.strip())
    assert email(found.primary or "").primary == found.primary
    assert bool(found.reason) != found.understood
    kept = "".join((found.primary or "", *found.others)).casefold()
    assert all(character in kept for character in text.casefold() if character.isdigit() and not set(text) & set("<?"))
