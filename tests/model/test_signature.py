"""People are read in what was copied from a mail or a table."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.model.signature import people_in

SIGNATURE = """Mit freundlichen Grüßen

Dr. Katrin Vogt
Geschäftsführerin

Hansen & Vogt Logistik GmbH
Tel.: +49 40 123456-0 | Mobil: +49 171 2345678
katrin.vogt@hansen-vogt.example
www.hansen-vogt.example
"""


def test_a_signature_is_one_person() -> None:
    assert people_in(SIGNATURE) == [
        {
            "name": "Dr. Katrin Vogt",
            "title": "Geschäftsführerin",
            "phone": "+49 40 123456-0",
            "mobile": "+49 171 2345678",
            "email": "katrin.vogt@hansen-vogt.example",
        }
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna Bianchi, Head of purchasing", [{"name": "Anna Bianchi", "title": "Head of purchasing"}]),
        ("Bruno Rossi | CFO\nb@rossi.example", [{"name": "Bruno Rossi", "title": "CFO", "email": "b@rossi.example"}]),
        ("anna.bianchi@rossi.example", [{"name": "Anna Bianchi", "email": "anna.bianchi@rossi.example"}]),
        ("Anna Bianchi <anna@rossi.example>", [{"name": "Anna Bianchi", "email": "anna@rossi.example"}]),
        (
            "Name\tE-mail\tTelefon\nAnna\tanna@rossi.example\t055 123456\nBruno\t\t",
            [{"name": "Anna", "email": "anna@rossi.example", "phone": "055 123456"}, {"name": "Bruno"}],
        ),
        (
            "Anna Bianchi;Buyer;anna@rossi.example\nBruno Rossi;;bruno@rossi.example",
            [
                {"name": "Anna Bianchi", "title": "Buyer", "email": "anna@rossi.example"},
                {"name": "Bruno Rossi", "email": "bruno@rossi.example"},
            ],
        ),
        (
            "Anna\nanna@rossi.example\n\nBruno\nbruno@rossi.example",
            [{"name": "Anna", "email": "anna@rossi.example"}, {"name": "Bruno", "email": "bruno@rossi.example"}],
        ),
        ("", []),
        ("Kind regards,\n--\n", []),
    ],
)
def test_people_are_found(text: str, found: list[dict[str, str]]) -> None:
    assert people_in(text) == found


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_whatever_is_pasted_is_read_without_an_error_and_nobody_is_without_a_name(text: str) -> None:
    assert all(person["name"].strip() for person in people_in(text))
