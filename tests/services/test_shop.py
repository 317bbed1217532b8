from zoneinfo import ZoneInfo

import pytest

from leaddesk.model.enums import Mode
from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.model.money import LARGEST_MINOR
from leaddesk.services import shop
from tests.services.bench import Bench


def test_every_setting_can_be_set_and_taken_back(bench: Bench) -> None:
    bench.do(shop.set_setting, "country", "PT")
    bench.do(shop.set_setting, "currency", "CHF")
    bench.do(shop.set_setting, "time_zone", "America/New_York")
    bench.do(shop.set_setting, "mode", "b2b")
    bench.do(shop.set_setting, "margin_rate_bp", 3500)
    bench.do(shop.set_setting, "hourly_rate_minor", 25_00)
    bench.do(shop.set_setting, "closed_months", ["2026-02", "2025-12", "2026-02"])
    now = bench.shop()
    assert (now.country, now.currency, now.zone) == ("PT", "CHF", ZoneInfo("America/New_York"))
    assert (now.mode, now.margin_rate_bp, now.hourly_rate_minor) == (Mode.B2B, 3500, 25_00)
    assert now.closed_months == ("2025-12", "2026-02")
    bench.do(shop.set_setting, "closed_months", ["2025-12"])
    assert bench.shop().closed_months == ("2025-12",)


@pytest.mark.parametrize("key", ["country", "margin_rate_bp", "hourly_rate_minor", "closed_months"])
def test_what_the_shop_can_do_without_can_be_forgotten(bench: Bench, key: str) -> None:
    values = {"country": "SE", "margin_rate_bp": 0, "hourly_rate_minor": 0, "closed_months": ["2026-01"]}
    bench.do(shop.set_setting, key, values[key])
    bench.do(shop.set_setting, key, None)
    assert getattr(bench.shop(), key) in (None, ())
    bench.do(shop.set_setting, key, None)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("country", "Italy"),
        ("country", "it"),
        ("country", ""),
        ("currency", "eur"),
        ("currency", None),
        ("time_zone", "Europe/Atlantis"),
        ("time_zone", "../etc/passwd"),
        ("time_zone", ""),
        ("time_zone", None),
        ("mode", "c2c"),
        ("mode", None),
        ("margin_rate_bp", 10_001),
        ("margin_rate_bp", -1),
        ("margin_rate_bp", 35.5),
        ("margin_rate_bp", True),
        ("margin_rate_bp", "35"),
        ("hourly_rate_minor", -1),
        ("hourly_rate_minor", LARGEST_MINOR + 1),
        ("closed_months", "2026-01"),
        ("closed_months", ["2026-13"]),
        ("closed_months", ["2026-1"]),
        ("closed_months", [["2026-01"]]),
        ("closed_months", ["2026-01", None]),
    ],
)
def test_a_value_that_does_not_fit_is_refused(bench: Bench, key: str, value: object) -> None:
    before = bench.shop()
    with pytest.raises(BadInputError):
        bench.desk.do(shop.set_setting, key, value)
    assert bench.shop() == before


@pytest.mark.parametrize("key", ["language", "theme", ""])
def test_there_are_no_other_settings(bench: Bench, key: str) -> None:
    with pytest.raises(NotFoundError, match="There is no setting"):
        bench.desk.do(shop.set_setting, key, "x")
