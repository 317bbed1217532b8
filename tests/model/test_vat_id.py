"""VAT ids are doubted by their form, and only where it is known."""

import pytest

from leaddesk.model.vat_id import vat_id_doubt


@pytest.mark.parametrize(
    ("vat_id", "country"),
    [
        ("DE 811 907 980", None),
        ("de811907980", "DE"),
        ("811907980", "DE"),
        ("IT 01234567890", "IT"),
        ("01234567890", "IT"),
        ("PT123456789", None),
        ("SE556012579001", None),
        ("NL123456789B01", None),
        ("ATU12345678", None),
        ("CHE-123.456.789 MWST", "CH"),
        ("EL123456789", "GR"),
        ("123 anything", "US"),
        ("12", None),
        ("", "DE"),
        (None, "IT"),
    ],
)
def test_a_good_or_unknown_form_is_not_doubted(vat_id: str | None, country: str | None) -> None:
    assert vat_id_doubt(vat_id, country) is None


@pytest.mark.parametrize(
    ("vat_id", "country", "named"),
    [("DE81190798", None, "DE"), ("0123456789", "IT", "IT"), ("SE5560125790", None, "SE"), ("NL123456789", "DE", "NL")],
)
def test_another_form_is_doubted_and_the_country_named(vat_id: str, country: str | None, named: str) -> None:
    assert str(vat_id_doubt(vat_id, country)) == f"This does not look like a VAT id of {named}."
