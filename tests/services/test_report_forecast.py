from datetime import date
from typing import Any

from leaddesk.model.enums import StageKind
from leaddesk.services.pipeline import funnel
from tests.services.bench import Bench
from tests.services.report_bench import JANUARY, add_leads, report


def test_one_lost_lead_more_changes_the_win_rate_and_not_the_forecast(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, value_minor=100_00, currency="EUR", closed_on=date(2026, 1, 5))
    lead_id, _ = add_leads(bench, count=2, value_minor=500_00, currency="EUR", expected_close=date(2026, 4, 1))
    forecast = report(bench, "forecast", pipeline="shop")
    assert report(bench, "cycle")["b2c"]["win_rate"] == 1
    add_leads(bench, StageKind.LOST, value_minor=900_00, currency="EUR", closed_on=date(2026, 1, 6))
    assert report(bench, "forecast", pipeline="shop") == forecast
    assert report(bench, "cycle")["b2c"]["win_rate"] == 0.5
    bench.do(funnel.lose, lead_id)
    assert [row["open"] for row in report(bench, "forecast")["months"]] == ["0.00", "500.00"]


def test_the_forecast_weighs_by_the_lead_s_own_chance_else_by_its_stage_s(bench: Bench) -> None:
    fields: dict[str, Any] = {"currency": "EUR", "expected_close": date(2026, 4, 30)}
    add_leads(bench, value_minor=3_800_00, probability=90, **fields)
    add_leads(bench, value_minor=22_500_00, probability=20, **fields)
    assert report(bench, "forecast")["months"] == [
        {"month": "2026-04", "won": "0.00", "weighted": "7920.00", "open": "26300.00"}
    ]
    add_leads(bench, value_minor=100_00, stage="qualified", currency="EUR")
    add_leads(bench, value_minor=100_00, probability=0, stage="qualified", currency="EUR")
    assert report(bench, "forecast")["months"][1] == {
        "month": None,
        "won": "0.00",
        "weighted": "75.00",
        "open": "200.00",
    }


def test_a_forecast_of_a_period_is_of_its_months_unless_leads_are_chosen_by_the_day_they_came(bench: Bench) -> None:
    fields: dict[str, Any] = {"value_minor": 100, "currency": "EUR"}
    add_leads(bench, StageKind.WON, created_on=date(2025, 1, 1), closed_on=date(2026, 1, 9), **fields)
    add_leads(bench, created_on=date(2026, 1, 1), expected_close=date(2026, 2, 1), **fields)
    add_leads(bench, created_on=date(2026, 1, 1), **fields)
    add_leads(bench, StageKind.WON, created_on=date(2025, 1, 1), **fields)
    answer = report(bench, "forecast", JANUARY)
    assert (answer["by"], [row["month"] for row in answer["months"]]) == ("closed", ["2026-01"])
    assert answer["left_out"]["unknown_day"] == 2
    answer = report(bench, "forecast", JANUARY, by="created")
    assert [row["month"] for row in answer["months"]] == ["2026-02", None]
    assert answer["left_out"]["unknown_day"] == 0


def test_by_closed_the_velocity_is_that_of_all_leads_open_now(bench: Bench) -> None:
    fields: dict[str, Any] = {"value_minor": 100_00, "currency": "EUR"}
    add_leads(bench, StageKind.WON, created_on=date(2025, 12, 1), closed_on=date(2026, 1, 10), **fields)
    add_leads(bench, count=80, created_on=date(2024, 1, 1))
    row = report(bench, "cycle", JANUARY, by="closed")["b2c"]
    assert (row["median_days"], row["win_rate"], row["velocity_per_day"]) == (40, 1, "200.00")
