"""Where a way of reaching somebody leads, and what leads nowhere."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.links import SCHEMES, chat_link, link_of, mail_link, page_link, phone_link

FIELDS = ("email", "phone", "mobile", "whatsapp", "website", "instagram")


@pytest.mark.parametrize(
    ("field", "value", "address", "shown"),
    [
        ("email", "anna@posteo.se", "mailto:anna@posteo.se", "anna@posteo.se"),
        ("email", " åsa+shop@öste.se ", "mailto:%C3%A5sa+shop@%C3%B6ste.se", "åsa+shop@öste.se"),
        ("phone", "+46 40 612 38 90", "tel:+46406123890", "+46 40 612 38 90"),
        ("phone", "\u202a+46\u00a040 612\u201138\u202c", "tel:+464061238", "\u202a+46\u00a040 612\u201138\u202c"),
        ("phone", "089/12 34-56", "tel:089123456", "089/12 34-56"),
        ("mobile", "070-123 45 67", "tel:0701234567", "070-123 45 67"),
        ("phone", "٠٧٠ ١٢٣٤", "tel:0701234", "٠٧٠ ١٢٣٤"),
        ("whatsapp", "+39 333 1234567", "https://wa.me/393331234567", "+393331234567"),
        ("whatsapp", "0039 333 1234567", "https://wa.me/393331234567", "+393331234567"),
        ("website", "www.example.com", "https://www.example.com", "www.example.com"),
        ("website", "HTTP://Example.com/shop?x=1#y", "HTTP://Example.com/shop?x=1#y", "example.com"),
        ("website", "https://öste.se:8443/", "https://öste.se:8443/", "öste.se"),
        ("website", "http://localhost/", "http://localhost/", "localhost"),
        ("instagram", "@anna.rides", "https://www.instagram.com/anna.rides", "@anna.rides"),
        ("instagram", "instagram.com/anna", "https://instagram.com/anna", "instagram.com"),
        ("instagram", "https://instagram.com/anna", "https://instagram.com/anna", "instagram.com"),
    ],
)
def test_they_lead_to_mail_phone_and_web(field: str, value: str, address: str, shown: str) -> None:
    link = link_of(field, value)
    assert link is not None
    assert (link.address, link.shown) == (address, shown)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "anna@posteo.se?bcc=all@example.com"),
        ("email", "anna@posteo.se%0Abcc:all@example.com"),
        ("email", "anna@posteo.se\nbcc:all@example.com"),
        ("email", "anna@posteo.se,all@example.com"),
        ("email", "mailto:anna@posteo.se"),
        ("email", "anna@posteo.se\u202emoc"),
        ("email", "Anna <anna@posteo.se>"),
        ("email", "call her"),
        ("phone", "none"),
        ("phone", "12"),
        ("phone", "+46 40 612 38 90; ext=1"),
        ("phone", "*#06#"),
        ("phone", "1" * 16),
        ("whatsapp", "333 1234567"),
        ("whatsapp", "0333 1234567"),
        ("website", "file:///etc/passwd"),
        ("website", "javascript:alert(1)"),
        ("website", "JaVaScRiPt://example.com/%0aalert(1)"),
        ("website", "data:text/html,<script>alert(1)</script>"),
        ("website", "vbscript:x"),
        ("website", "ms-msdt:/id"),
        ("website", "smb://server/share"),
        ("website", "//server/share"),
        ("website", "\\\\server\\share"),
        ("website", "C:\\Windows\\calc.exe"),
        ("website", "https:\\\\evil.example"),
        ("website", "https://bank.example\\@evil.example"),
        ("website", "https://bank.example@evil.example/"),
        ("website", "https://user:secret@evil.example/"),
        ("website", "https://example.com/a b"),
        ("website", "https://example.com/\u202egpj.exe"),
        ("website", "https://exa\u200bmple.com"),
        ("website", "https://example.com\r\nSet-Cookie: x"),
        ("website", "https://example.com/\0"),
        ("website", "https://"),
        ("website", "http:///path"),
        ("website", "https://example.com:99999/"),
        ("website", "https://[::1"),
        ("website", "example"),
        ("website", "example.com:22"),
        ("website", "https://-.-/"),
        ("website", "https://example.com/" + "a" * 2_000),
        ("instagram", "Anna on Instagram"),
        ("instagram", "javascript:alert(1)"),
        ("instagram", "../../accounts/login"),
        ("email", ""),
        ("website", " \t\n"),
        ("website", "\ud800.example"),
    ],
)
def test_what_is_not_plain_leads_nowhere(field: str, value: str) -> None:
    assert link_of(field, value) is None


@given(field=st.sampled_from(FIELDS), value=st.text(max_size=60))
def test_whatever_is_written_leads_to_nothing_else(field: str, value: str) -> None:
    link = link_of(field, value)
    assert link is None or link.address.split(":")[0].lower() in SCHEMES


@given(subject=st.text(max_size=60), text=st.text(max_size=200))
def test_a_message_cannot_say_to_whom_else_it_goes(subject: str, text: str) -> None:
    link = mail_link("anna@posteo.se", subject, text)
    assert link is not None
    assert link.address.isascii()
    parts = urlsplit(link.address)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "anna@posteo.se", "")
    assert set(parse_qs(parts.query, keep_blank_values=True)) <= {"subject", "body"}
    assert "%0A" not in parts.query.split("body=")[0].upper()


def test_a_message_keeps_its_lines_and_its_marks() -> None:
    link = mail_link("anna@posteo.se", "5 % off\nBcc: x@y.se", "Hej Åsa & co?\nVälkommen!")
    assert link is not None
    assert parse_qs(urlsplit(link.address).query) == {
        "subject": ["5 % off Bcc: x@y.se"],
        "body": ["Hej Åsa & co?\r\nVälkommen!"],
    }
    assert mail_link("anna@posteo.se?bcc=x", "", "") is None


@given(text=st.text(max_size=200))
def test_a_chat_cannot_be_turned_into_anything_else(text: str) -> None:
    link = chat_link("+39 333 1234567", text)
    assert link is not None
    parts = urlsplit(link.address)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("https", "wa.me", "/393331234567", "")
    assert set(parse_qs(parts.query, keep_blank_values=True)) <= {"text"}


def test_a_number_is_a_number_everywhere() -> None:
    assert phone_link("call 070") is None
    assert chat_link("+") is None
    assert page_link("https://wa.me/39333") is not None
