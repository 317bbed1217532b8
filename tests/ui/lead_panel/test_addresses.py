"""Where a way of reaching somebody leads."""

import pytest

from leaddesk.ui.lead_panel.addresses import address_of


@pytest.mark.parametrize(
    ("field", "value", "address"),
    [
        ("email", "anna@posteo.se", "mailto:anna@posteo.se"),
        ("phone", "+46 40 612 38 90", "tel:+46406123890"),
        ("mobile", "070-123 45 67", "tel:0701234567"),
        ("whatsapp", "+39 333 1234567", "https://wa.me/393331234567"),
        ("website", "www.example.com", "https://www.example.com"),
        ("website", "http://example.com/shop", "http://example.com/shop"),
        ("instagram", "@anna.rides", "https://www.instagram.com/anna.rides"),
    ],
)
def test_addresses_lead_to_mail_phone_and_web(field: str, value: str, address: str) -> None:
    assert address_of(field, value) == address


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "anna@posteo.se?bcc=all@example.com"),
        ("email", "call her"),
        ("phone", "none"),
        ("website", "file:///etc/passwd"),
        ("website", "javascript:alert(1)"),
        ("instagram", "Anna on Instagram"),
    ],
)
def test_what_is_no_address_is_not_opened(field: str, value: str) -> None:
    assert address_of(field, value) is None
