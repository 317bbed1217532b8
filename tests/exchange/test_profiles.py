from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from leaddesk.exchange.profiles import EXACT, PROFILES

NEW_YEARS_EVE = date(2025, 12, 31)
LATE = datetime(2025, 12, 31, 23, 59, 58, tzinfo=ZoneInfo("Europe/Rome"))


@pytest.mark.parametrize(
    ("name", "day", "amount"),
    [
        ("exact", "2025-12-31", "-1234.50"),
        ("en", "2025-12-31", "-1234.50"),
        ("it", "31/12/2025", "-1234,50"),
        ("pt", "31/12/2025", "-1234,50"),
        ("sv", "2025-12-31", "-1234,50"),
        ("de", "31.12.2025", "-1234,50"),
        ("nl", "31-12-2025", "-1234,50"),
    ],
)
def test_each_country_has_its_own_days_and_decimals(name: str, day: str, amount: str) -> None:
    assert PROFILES[name].text_of(NEW_YEARS_EVE) == day
    assert PROFILES[name].text_of((-123450, "EUR")) == amount


def test_an_amount_has_the_digits_of_its_currency() -> None:
    assert EXACT.text_of((1234, "JPY")) == "1234"
    assert EXACT.text_of((1234, "BHD")) == "1.234"


def test_an_instant_keeps_its_offset_only_where_leaddesk_reads_it_back() -> None:
    assert EXACT.text_of(LATE) == "2025-12-31T23:59:58+01:00"
    assert EXACT.text_of(LATE.astimezone(UTC)) == "2025-12-31T22:59:58+00:00"
    assert PROFILES["de"].text_of(LATE) == "31.12.2025 23:59:58"


def test_a_year_has_four_digits_however_long_ago_it_was() -> None:
    assert EXACT.text_of(date(987, 6, 5)) == "0987-06-05"
    assert PROFILES["nl"].text_of(date(987, 6, 5)) == "05-06-0987"


def test_the_unknown_is_empty_and_zero_is_not() -> None:
    for profile in PROFILES.values():
        assert profile.text_of(None) == ""
        assert profile.text_of(0) == "0"
        assert profile.text_of((0, "EUR")) != ""


def test_a_number_is_written_without_exponent_or_thousands() -> None:
    assert PROFILES["it"].text_of(Decimal("1E+6")) == "1000000"
    assert PROFILES["it"].text_of(Decimal("0.0000001")) == "0,0000001"
    assert PROFILES["it"].text_of(1234567) == "1234567"


def test_only_texts_are_guarded_and_only_for_spreadsheets() -> None:
    assert PROFILES["de"].text_of("-5") == "'-5"
    assert PROFILES["de"].text_of(-5) == "-5"
    assert PROFILES["de"].text_of((-500, "EUR")) == "-5,00"
    assert EXACT.text_of("=1") == "=1"


def test_an_italian_cell_has_neither_line_breaks_nor_double_quotes() -> None:
    assert PROFILES["it"].text_of('Specchio 24"\r\n\r\n  in cornice') == "Specchio 24” in cornice"
    assert PROFILES["it"].text_of("\n=1") == "' =1"
