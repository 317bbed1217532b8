"""A lead in one line."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.languages import LANGUAGES
from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method
from leaddesk.model.shop import Shop
from leaddesk.services.quick.line import QuickLead, Refusal, looks_like_a_person, read_line
from leaddesk.services.quick.words import QuickWords, quick_words
from leaddesk.words import words
from tests.lanes import some_of

TODAY = date(2026, 3, 12)  # a Thursday
SHOP = Shop("IT", "EUR", ZoneInfo("Europe/Rome"), "it")
CHANNELS = [
    Channel(id=place, key=key, name=name, method=Method.OTHER)
    for place, (key, name) in enumerate(words("it").channels.items(), 1)
]
KEYS = {channel.id: channel.key for channel in CHANNELS}
PIECES = (
    "Lucia", "Marco Rossi", "@lucia.home", "@", "347 1234567", "+39 347 1234567", "tel.", "0039", "marco@example.org",
    "www.rossi.it", "https://example.org/a?b=c", "Instagram", "passaparola", "Messe", "sabato", "morgen", "+3",
    "friday 10", "12 mar", "31.2.", "12/03/2026", "2026-13-45", "€120", "1.250,50 €", "kr 99", "120", "Verdi Srl",
    "GmbH", "S.A.", "AB", "specchio", "wants the oak table", ",", ";", "\n", " – ", "'", "ß", "日本", "\u2028",
    "١٢٣٤٥٦٧٨", "de", "i", "depois de amanhã",
)  # fmt: skip


def quick(language: str = "it", country: str | None = "IT") -> QuickWords:
    return quick_words(Shop(country, "EUR", ZoneInfo("Europe/Rome"), "it"), CHANNELS, TODAY, language)


def read(text: str, language: str = "it") -> QuickLead:
    return read_line(text, quick(language))


def letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def assert_whole(text: str, read: QuickLead) -> None:
    """Every letter and digit of the line is in a part or in the wish."""
    left, before = "", 0
    for part in read.parts:
        assert before <= part.start < part.end
        assert text[part.start : part.end] == part.text
        left += text[before : part.start]
        before = part.end
    assert letters(left + text[before:]) == letters(read.wish)


def test_the_line_of_the_first_minutes_is_understood() -> None:
    lucia = read("Lucia @lucia.home Instagram specchio sabato")
    assert (lucia.name, lucia.instagram, KEYS[lucia.channel_id]) == ("Lucia", "lucia.home", "social_media")
    assert (lucia.wish, lucia.due_on) == ("specchio", date(2026, 3, 14))


def test_a_line_with_commas_is_understood() -> None:
    marco = read("Marco Rossi, 347 1234567, marco@example.org, wants the oak table, friday 10", "en")
    assert (marco.name, marco.phone, marco.email) == ("Marco Rossi", "+393471234567", "marco@example.org")
    assert (marco.wish, marco.due_on) == ("wants the oak table", date(2026, 4, 10))


def test_a_business_card_is_understood() -> None:
    luca = read("Studio Verdi Srl\nLuca Verdi\n+39 347 1234567\nluca@verdi.it\nwww.verdi.it")
    assert (luca.company, luca.name, luca.website) == ("Studio Verdi Srl", "Luca Verdi", "www.verdi.it")
    assert (luca.phone, luca.email, luca.due_on, luca.wish) == ("+393471234567", "luca@verdi.it", None, "")


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("Lucia €120", 12000, "EUR"),
        ("Lucia 120 €", 12000, "EUR"),
        ("Lucia 1.250 €", 125000, "EUR"),
        ("Lucia 1,250.50 EUR", 125050, "EUR"),
        ("Lucia £99,90", 9990, "GBP"),
        ("Lucia 120", None, None),
    ],
)
def test_an_amount_needs_a_currency(text: str, minor: int | None, currency: str | None) -> None:
    lucia = read(text)
    assert (lucia.value_minor, lucia.currency) == (minor, currency)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("oggi", TODAY),
        ("tomorrow", date(2026, 3, 13)),
        ("imorgon", date(2026, 3, 13)),
        ("i morgon", date(2026, 3, 13)),
        ("morgen", date(2026, 3, 13)),
        ("overmorgen", date(2026, 3, 14)),
        ("übermorgen", date(2026, 3, 14)),
        ("depois de amanhã", date(2026, 3, 14)),
        ("entro venerdì", date(2026, 3, 13)),
        ("segunda-feira", date(2026, 3, 16)),
        ("torsdag", date(2026, 3, 19)),
        ("+3", date(2026, 3, 15)),
        ("12 apr", date(2026, 4, 12)),
        ("12. April", date(2026, 4, 12)),
        ("12 de abril", date(2026, 4, 12)),
        ("3/4", date(2026, 4, 3)),
        ("2026-05-01", date(2026, 5, 1)),
        ("10 gennaio", date(2027, 1, 10)),
    ],
)
def test_days_are_understood_as_people_say_them(said: str, day: date) -> None:
    lucia = read(f"Lucia specchio {said}")
    assert (lucia.name, lucia.wish, lucia.due_on) == ("Lucia", "specchio", day)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_seeded_channel_is_known_by_its_name_in_every_language(language: str) -> None:
    for key, name in words(language).channels.items():
        if key != "other":
            assert KEYS[read(f"Lucia, {name}").channel_id] == key


def test_everyday_words_of_another_language_are_no_days() -> None:
    assert read("Lucia mar dom die do", "en").due_on is None


@pytest.mark.parametrize(
    "form", ["GmbH", "Srl", "S.r.l.", "Ltd", "Ltd.", "S.A.", "AB", "B.V.", "SpA", "GmbH & Co. KG", "Lda"]
)
def test_a_firm_is_known_by_its_legal_form(form: str) -> None:
    firm = read(f"Anna Verdi, Casa Fiori {form}, specchio")
    assert (firm.name, firm.company, firm.wish) == ("Anna Verdi", f"Casa Fiori {form}", "specchio")
    assert read(f"Casa Fiori {form}").called == f"Casa Fiori {form}"


def test_anything_will_do_to_call_a_lead_by() -> None:
    called = [read(text).called for text in ("@lucia", "a@example.org", "347 1234567", "lucia", "", "sabato", ", ,")]
    assert called == ["lucia", "a@example.org", "+393471234567", "lucia", None, None, None]


def test_names_with_small_words_are_whole() -> None:
    assert read("Anna van der Berg specchio").name == "Anna van der Berg"
    assert read("marco de rossi, specchio").name == "marco de rossi"
    assert read("lucia specchio").name == "lucia"


def test_what_is_taken_back_is_wish() -> None:
    text = "Lucia Instagram sabato"
    lucia = read_line(text, quick(), {Refusal("due_on", "sabato"), Refusal("channel_id", "Instagram")})
    assert (lucia.name, lucia.due_on, lucia.channel_id, lucia.wish) == ("Lucia", None, None, "Instagram sabato")


def test_only_what_looks_like_a_person_is_offered() -> None:
    known = quick()
    assert looks_like_a_person("Marco Rossi\n347 1234567\n", known)
    assert looks_like_a_person("Lucia @lucia.home", known)
    for text in ("", "Lucia", "a\nb\nc\nd\ne\n347 1234567", "def read(text):", "x" * 500 + " a@example.org"):
        assert not looks_like_a_person(text, known)


@settings(max_examples=some_of(400), deadline=None)
@given(
    st.one_of(
        st.text(max_size=120),
        st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join),
        st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=12).map("".join),
    ),
    st.sampled_from(["IT", "US", "SE", None]),
)
def test_no_text_raises_and_nothing_of_it_is_lost(text: str, country: str | None) -> None:
    known = quick("en", country)
    lead = read_line(text, known)
    assert_whole(text, lead)
    refused = {Refusal(part.kind, part.text) for part in lead.parts}
    again = read_line(text, known, refused)
    assert_whole(text, again)
    assert not refused & {Refusal(part.kind, part.text) for part in again.parts}


@settings(max_examples=some_of(200), deadline=None)
@given(st.from_regex(r"3[2-9][0-9] ?[0-9]{3} ?[0-9]{4}", fullmatch=True), st.sampled_from(["", "Lucia ", "Lucia, "]))
def test_all_digits_of_a_phone_are_kept(number: str, before: str) -> None:
    lead = read(f"{before}{number} specchio")
    digits = "".join(filter(str.isdigit, number))
    assert digits in (lead.phone or lead.wish.replace(" ", ""))
