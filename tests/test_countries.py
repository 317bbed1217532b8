import re
import tomllib
from datetime import date

import pytest

from leaddesk.countries import COUNTRY_CODES, country
from leaddesk.languages import LANGUAGES
from leaddesk.model.money import is_currency
from leaddesk.paths import resource
from leaddesk.words import words

PACKS = [*COUNTRY_CODES, None]
GENERIC = ["reverse_charge", "export", "exempt", "margin_scheme", "other_eu"]


def rates_on(code: str, day: date) -> dict[str, int]:
    return {
        rate.key: rate.rate_bp
        for rate in country(code).vat
        if rate.key not in GENERIC and (rate.valid_from or day) <= day <= (rate.valid_to or day)
    }


@pytest.mark.parametrize("code", PACKS)
def test_every_pack_is_whole(code: str | None) -> None:
    pack = country(code)
    assert pack.code == (code or "")
    assert pack.language in LANGUAGES
    assert is_currency(pack.currency)
    assert pack.csv.delimiter != pack.csv.decimal
    assert pack.csv.date_order == {"%d": "dmy", "%Y": "ymd"}[pack.csv.date_format[:2]]
    assert pack.phone_prefix == "" or re.fullmatch(r"\+\d{2,3}", pack.phone_prefix)
    assert {key: len(days) for key, days in pack.stale_days.items()} == {"shop": 4, "b2b": 4, "win_back": 3}


@pytest.mark.parametrize("code", PACKS)
def test_vat_codes_have_one_key_one_name_and_all_that_every_country_has(code: str | None) -> None:
    rates = country(code).vat
    keys = [rate.key for rate in rates]
    assert len(keys) == len(set(keys))
    assert set(GENERIC) <= set(keys)
    assert [rate.rate_bp for rate in rates if rate.key in GENERIC] == [0] * 5
    assert [rate.key for rate in rates if rate.typed] == ["other_eu"]
    names = [rate.name_in(country(code).language) for rate in rates]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("code", "currency", "rates"),
    [
        ("IT", "EUR", [2200, 1000, 500, 400]),
        ("PT", "EUR", [2300, 1300, 600, 2200, 1200, 400, 1600, 900, 400]),
        ("SE", "SEK", [2500, 1200, 600, 600]),
        ("DE", "EUR", [1900, 700, 700]),
        ("NL", "EUR", [2100, 900, 0]),
        ("AT", "EUR", [2000, 1300, 1000]),
        ("BE", "EUR", [2100, 1200, 600]),
        ("CH", "CHF", [810, 380, 260]),
        ("FI", "EUR", [2550, 1350, 1000]),
        ("IE", "EUR", [2300, 1350, 900, 0]),
        ("GB", "GBP", [2000, 500, 0]),
    ],
)
def test_rates_are_those_of_november_2026(code: str, currency: str, rates: list[int]) -> None:
    assert country(code).currency == currency
    assert list(rates_on(code, date(2026, 11, 21)).values()) == rates


@pytest.mark.parametrize(
    ("day", "is_low"),
    [
        (date(2026, 3, 31), False),
        (date(2026, 4, 1), True),
        (date(2027, 12, 31), True),
        (date(2028, 1, 1), False),
    ],
)
def test_swedish_food_is_at_six_percent_for_a_time(day: date, is_low: bool) -> None:
    assert rates_on("SE", day).get("food") == (600 if is_low else None)


def test_german_meals_are_reduced_from_2026_on() -> None:
    assert "meals" not in rates_on("DE", date(2025, 12, 31))
    assert rates_on("DE", date(2026, 1, 1))["meals"] == 700


@pytest.mark.parametrize("code", COUNTRY_CODES)
def test_a_rate_is_named_as_it_is(code: str) -> None:
    for rate in country(code).vat:
        if rate.rate_bp and rate.name:
            said = re.search(r"(\d+(?:[.,]\d)?) %", rate.name)
            assert said
            assert round(float(said[1].replace(",", ".")) * 100) == rate.rate_bp


def test_codes_that_every_country_has_are_named_in_the_language_of_the_file() -> None:
    rates = {rate.key: rate for rate in country("IT").vat}
    assert rates["export"].name_in("sv") == words("sv").vat["export"] == "Export"
    assert rates["standard"].name_in("sv") == "IVA 22 %"


def test_a_country_may_have_its_own_word_and_reason_for_them() -> None:
    assert {rate.key: rate.name_in("en") for rate in country("NL").vat}["exempt"] == "Vrijgesteld (KOR)"
    assert {rate.key: rate.reason for rate in country("IT").vat}["export"] == "N3.1"


@pytest.mark.parametrize("code", [None, "", "US", "xx", "other", "common", "../words/en"])
def test_any_other_country_is_in_euro_without_rates(code: str | None) -> None:
    pack = country(code)
    assert (pack.code, pack.currency, pack.csv.date_order) == ("", "EUR", "ymd")
    assert [rate.key for rate in pack.vat] == GENERIC


def test_files_look_as_each_country_writes_them() -> None:
    day = date(2026, 12, 31)
    looks = {code: (country(code).csv.delimiter, country(code).csv.decimal) for code in COUNTRY_CODES}
    assert looks == dict.fromkeys(COUNTRY_CODES, (";", ",")) | {"CH": (";", "."), "IE": (",", "."), "GB": (",", ".")}
    dates = {code: day.strftime(country(code).csv.date_format) for code in ("IT", "PT", "SE", "DE", "NL", "BE", "GB")}
    assert dates == {
        "IT": "31/12/2026",
        "PT": "31/12/2026",
        "SE": "2026-12-31",
        "DE": "31.12.2026",
        "NL": "31-12-2026",
        "BE": "31/12/2026",
        "GB": "31/12/2026",
    }
    assert [code for code in COUNTRY_CODES if country(code).csv.plain_cells] == ["IT"]


@pytest.mark.parametrize(
    ("code", "key", "number"),
    [
        ("IT", "vat_id", "IT01234567890"),
        ("IT", "tax_code", "RSSMRA80A01H501U"),
        ("PT", "vat_id", "501234567"),
        ("SE", "company_number", "556012-3456"),
        ("SE", "vat_id", "SE556012345601"),
        ("DE", "vat_id", "DE123456789"),
        ("DE", "tax_number", "21/815/08150"),
        ("NL", "vat_id", "NL123456789B01"),
        ("NL", "company_number", "12345678"),
        ("AT", "vat_id", "ATU12345678"),
        ("BE", "vat_id", "BE0123456789"),
        ("CH", "vat_id", "CHE-123456789MWST"),
        ("FI", "vat_id", "FI12345678"),
        ("IE", "vat_id", "IE1234567WA"),
        ("GB", "vat_id", "GB123456789"),
    ],
)
def test_numbers_of_firms_have_the_form_of_their_country(code: str, key: str, number: str) -> None:
    pattern = {known.key: known.pattern for known in country(code).ids}[key]
    assert re.fullmatch(pattern, number)
    assert not re.fullmatch(pattern, number + "9999")


def test_the_sample_shops_people_can_neither_be_called_nor_written_to() -> None:
    packs = tomllib.loads(resource("sample/names.toml").read_text(encoding="utf-8"))
    assert list(packs) == ["IT", "PT", "SE", "DE", "NL", "GB", "IE"]
    for code, names in packs.items():
        assert all(domain.endswith(".example") for domain in names["email_domains"])
        assert all(phone.startswith(country(code).phone_prefix) for phone in names["phones"])
        assert all(re.fullmatch(r"\+[\d#]{10,13}", phone) for phone in names["phones"])
        assert names["address"].format(street="x", number=1)
        enough = {"first_names": 60, "last_names": 60, "cities": 12, "streets": 20, "companies": 25}
        for kind, least in enough.items():
            found = [str(name) for name in names[kind]]
            assert len(set(found)) == len(found) >= least
