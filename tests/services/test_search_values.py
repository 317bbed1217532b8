"""What can stand behind a field, from what the file holds."""

from pathlib import Path

import pytest

from leaddesk.services.search_values import account_values, lead_values, sale_values
from tests.services.bench import Bench, make_store


@pytest.fixture
def shop(tmp_path: Path) -> Bench:
    store = make_store(tmp_path)
    bench = Bench(store)
    for city, country, extra in (
        ("Roma", "IT", {"Lead Score": "Hot", 'a"b': "x", "": "y"}),
        ("Roma", "IT", {"Lead Score": "Cold"}),
        ("Öst", "SE", {"Size": "XL"}),
        ("", None, {}),
    ):
        bench.lead(city=city, country=country, extra=extra)
    return bench


def test_values_come_with_the_most_used_first_and_empty_ones_not_at_all(shop: Bench) -> None:
    assert shop.desk.ask(lead_values, "city") == ("Roma", "Öst")
    assert shop.desk.ask(lead_values, "country") == ("IT", "SE")
    shop.store.close()


def test_columns_of_imports_and_what_they_hold_are_known_unless_they_cannot_be_typed(shop: Bench) -> None:
    assert shop.desk.ask(lead_values, "extra.") == ("extra.Lead Score", "extra.Size")
    assert shop.desk.ask(lead_values, "extra.Lead Score") == ("Cold", "Hot")
    assert shop.desk.ask(lead_values, "extra.Nobody") == ()
    shop.store.close()


def test_nobody_chooses_a_name_or_a_number(shop: Bench) -> None:
    for field in ("name", "email", "phone", "notes", "anywhere", "value", "nonsense"):
        assert shop.desk.ask(lead_values, field) is None
    assert shop.desk.ask(sale_values, "document") is None
    shop.store.close()


def test_lists_have_values_of_their_own(shop: Bench) -> None:
    shop.account("Rossi Srl", industry="Hotels")
    assert shop.desk.ask(account_values, "industry") == ("Hotels",)
    assert shop.desk.ask(account_values, "extra.") == ()
    assert shop.desk.ask(sale_values, "extra.") == ()
    assert shop.desk.ask(sale_values, "extra.x") is None
    assert shop.desk.ask(sale_values, "currency") == ()
    shop.store.close()
