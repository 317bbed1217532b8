import io

from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.write_vcard import Card, write_vcards


def written(*cards: Card) -> str:
    file = io.BytesIO()
    assert write_vcards(file, cards) == len(cards)
    return file.getvalue().decode()


def lines_of(card: Card) -> list[str]:
    return written(card).replace("\r\n ", "").split("\r\n")[:-1]


def test_a_card_has_what_is_known_and_nothing_else() -> None:
    card = Card(
        uid="f7c2",
        name="Anna Bianchi",
        first_name="Anna",
        last_name="Bianchi",
        title="Titolare",
        organisation="Casa Fiori",
        email="anna@example.com",
        phone="+39055123",
        mobile="+39333123",
        website="https://example.com/?a=1;b=2,3",
        street="Via Roma 1",
        city="Firenze",
        postal_code="50122",
        country="IT",
        note="Prima riga\nseconda",
    )
    assert lines_of(card) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Anna Bianchi",
        "N:Bianchi;Anna;;;",
        "ADR;TYPE=WORK:;;Via Roma 1;Firenze;;50122;IT",
        "UID:f7c2",
        "ORG:Casa Fiori",
        "TITLE:Titolare",
        "EMAIL;TYPE=INTERNET:anna@example.com",
        "TEL;TYPE=VOICE:+39055123",
        "TEL;TYPE=CELL:+39333123",
        "NOTE:Prima riga\\nseconda",
        "URL:https://example.com/?a=1;b=2,3",
        "END:VCARD",
    ]


def test_the_name_shown_is_the_first_that_the_person_has() -> None:
    assert "FN:Anna Bianchi" in lines_of(Card(first_name="Anna", last_name="Bianchi"))
    assert "FN:Casa Fiori" in lines_of(Card(organisation="Casa Fiori", email="info@example.com"))
    assert "FN:info@example.com" in lines_of(Card(email="info@example.com"))


def test_a_name_that_is_not_taken_apart_stands_as_the_given_name() -> None:
    assert "N:;Zoë van der Meer;;;" in lines_of(Card(name="Zoë van der Meer"))


def test_marks_with_a_meaning_in_a_card_are_escaped() -> None:
    assert "FN:a\\,b\\;c\\\\d" in lines_of(Card(name="a,b;c\\d"))
    assert "NOTE:one\\ntwo\\nthree\\n" in lines_of(Card(name="a", note="one\r\ntwo\u2028three\x85"))


def test_no_value_can_start_a_line_of_its_own() -> None:
    text = written(Card(name="a\r\nEND:VCARD", website="x\r\nTEL:112", note="\nEND:VCARD"))
    assert text.count("\r\nEND:VCARD") == 1
    assert "\r\nTEL" not in text


def test_several_cards_follow_each_other() -> None:
    assert written(Card(name="a"), Card(name="b")).count("BEGIN:VCARD\r\n") == 2


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.integers(60, 90))
def test_lines_are_folded_at_75_octets_and_never_within_a_character(text: str, length: int) -> None:
    file = io.BytesIO()
    write_vcards(file, [Card(name="x" * length + text, note="🪞" * length)])
    folded = file.getvalue().split(b"\r\n")
    assert max(map(len, folded)) <= 75
    for line in folded:
        line.decode()
    assert f"NOTE:{'🪞' * length}" in file.getvalue().decode().replace("\r\n ", "")
