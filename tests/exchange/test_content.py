import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.content import by_content
from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.mapping import propose

_EMAILS = ["ada@example.org", "bo.lind@shop.example", "", "CARLA@Casa.Example"]
_PHONES = ["+39 06 5550101", "0039 347 5550102", "02/555 01 03", ""]


def _found(header: list[str], *columns: list[str], kind: str = "leads", **mapped: str) -> dict[str, str]:
    taken = {name.replace("_", " "): field for name, field in mapped.items()}
    return by_content(kind, header, dict(zip(header, columns, strict=True)), taken)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (_EMAILS, "email"),
        (_PHONES, "phone"),
        (["https://a.example", "www.b.example/shop", ""], "website"),
        (["https://www.instagram.com/lucia.home/", ""], "instagram"),
        (["EUR", "SEK", "EUR"], "currency"),
        (["IT", "DE", "SE", ""], "country"),
        (["Italia", "Deutschland", "Sverige"], "country"),
        (["€ 1.250,50", "980,00 €", "€ 12,00"], "value"),
        (["2024-03-01", "2024-03-05 10:00", "2023-12-31"], "created_at"),
        (["31.12.2023", "05.01.2024", "14.02.2024"], "created_at"),
    ],
)
def test_a_column_without_a_telling_name_is_known_by_its_values(values: list[str], field: str) -> None:
    assert _found(["Column 7"], values) == {"Column 7": field}


@pytest.mark.parametrize(
    "values",
    [
        [],
        ["", ""],
        ["yes", "no", "yes"],
        ["NO", "NO", "NO"],
        ["CA", "TX", "NY", "FL", "WA"],
        ["1250", "980", "12"],
        ["10001", "10002", "10003"],
        ["0012345", "0012346", "0012347"],
        ["03.04.2024", "05.06.2024", "01.02.2024"],
        ["12/05/1984", "31/08/1971", "22/01/1990"],
        ["ada@example.org", "call her", "never", "0"],
        ["01-02-2024", "03-04-2024", "05-06-2024"],
        ["https://www.linkedin.com/in/ada", "https://facebook.com/bo"],
        ["Anna", "Bo", "Carla"],
        ["20", "30", "45"],
        ["1-2", "3-4", "5-6"],
        ["€ 1.250", "€ 2.300"],
        ["DE 123456789", "IT 12345678901"],
    ],
)
def test_what_leaves_a_doubt_is_no_field(values: list[str]) -> None:
    assert _found(["Column 7"], values) == {}


def test_addresses_of_mail_are_known_even_where_the_column_is_called_an_address() -> None:
    assert _found(["Adresse"], _EMAILS, Adresse="street") == {"Adresse": "email"}
    assert _found(["Contact"], _PHONES, Contact="contact") == {"Contact": "phone"}
    assert _found(["Adresse"], ["Via Roma 1", "Kungsgatan 2"], Adresse="street") == {}


def test_a_field_that_a_column_is_already_is_not_given_again() -> None:
    assert _found(["E-Mail", "Second"], _EMAILS, _EMAILS, **{"E-Mail": "email"}) == {}
    assert _found(["First", "Second"], _EMAILS, _EMAILS) == {"First": "email"}


def test_of_several_days_or_sums_none_is_taken() -> None:
    days = ["2024-03-01", "2024-03-05", "2023-12-31"]
    assert _found(["One", "Other"], days, days) == {}


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("Owner e-mail", _EMAILS),
        ("Zuständig", _EMAILS),
        ("Fax", _PHONES),
        ("VAT number", _PHONES),
        ("Geburtstag", ["2001-03-01", "2002-03-05", "2003-12-31"]),
        ("Last modified", ["2024-03-01", "2024-03-05", "2023-12-31"]),
    ],
)
def test_a_name_that_speaks_of_something_else_counts_more(name: str, values: list[str]) -> None:
    assert _found([name], values) == {}


def test_fields_of_other_kinds_of_files_are_known_too() -> None:
    day = ["2024-03-01", "2024-03-05", "2023-12-31"]
    assert _found(["When", "How much"], day, ["€ 12,50", "€ 3,00"], kind="spend") == {
        "When": "day", "How much": "amount",
    }  # fmt: skip
    assert _found(["X"], _EMAILS, kind="traffic") == {}


def test_a_mapping_tells_which_columns_were_known_by_their_values() -> None:
    header = ["Name", "Adresse", "Tel."]
    samples = {"Name": ["Ada", "Bo"], "Adresse": _EMAILS, "Tel.": _PHONES}
    mapped = propose(header, "leads", {}, {"street": ("adresse",)}, None, samples)
    assert mapped.columns == {"Name": "name", "Adresse": "email", "Tel.": "phone"}
    assert mapped.by_content == ("Adresse", "Tel.")


def test_what_was_mapped_by_hand_stays_whatever_it_holds() -> None:
    mapped = propose(["X", "Y"], "leads", {"X": "notes", "Y": "extra"}, {}, None, {"X": _EMAILS, "Y": _EMAILS})
    assert mapped.columns == {"X": "notes"}


@given(
    st.sampled_from(tuple(FIELDS)),
    st.lists(st.text(max_size=20) | st.text("+0123456789 ./-,:@€$abAB", max_size=20), max_size=6),
)
def test_no_values_break_it(kind: str, values: list[str]) -> None:
    found = by_content(kind, ["Column 7"], {"Column 7": values}, {})
    assert set(found.values()) <= set(FIELDS[kind])


@pytest.mark.parametrize("text", ["www." + "a." * 50_000 + " x", "0" * 100_000, "a@" * 50_000, "1 " * 50_000])
def test_long_values_take_no_time(text: str) -> None:
    started = time.perf_counter()
    assert by_content("leads", ["Column 7"], {"Column 7": [text] * 200}, {}) == {}
    assert time.perf_counter() - started < 1
