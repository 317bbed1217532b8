import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from leaddesk.model.channel import Channel
from leaddesk.model.days import Period
from leaddesk.model.enums import Kind, StageKind, Verdict
from leaddesk.model.errors import BadInputError
from leaddesk.model.lead import Lead
from leaddesk.model.money import LARGEST_MINOR
from leaddesk.model.pipeline import Pipeline
from leaddesk.services import shop
from leaddesk.services.work import changed, update
from tests.services import random_shop, recount, recount_funnel
from tests.services.bench import Bench, make_store
from tests.services.recount import Asked
from tests.services.report_bench import JANUARY, add_leads, report, write

JUNE_2 = date(2026, 6, 2)


@pytest.fixture(scope="module", params=[1, 2, 3])
def shop_at_random(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("random")) as store:
        bench = Bench(store)
        bench.clock.set_to(JUNE_2)
        if request.param > 1:
            bench.desk.do(shop.set_setting, "margin_rate_bp", 3_333)
            bench.desk.do(shop.set_setting, "hourly_rate_minor", 1_550)
        bench.desk.do(random_shop.fill, request.param, 300)
        yield bench


ASKED = (
    Asked(),
    Asked(by="closed"),
    Asked(currency="JPY"),
    Asked(date(2026, 1, 1), date(2026, 3, 31)),
    Asked(date(2026, 1, 15), date(2026, 4, 15), by="closed"),
    Asked(first=date(2026, 2, 2), currency="BHD"),
    Asked(last=date(2026, 3, 30), pipeline_id=1),
    Asked(date(2025, 12, 1), date(2026, 4, 30), by="closed", pipeline_id=2, currency="USD"),
)
OF_CHANNEL = (Asked(channel_id=5), Asked(date(2025, 12, 1), date(2026, 4, 30), by="closed", channel_id=6))
KEYS = {1: "shop", 2: "b2b", None: None}


def asked_of(bench: Bench, kind: str, asked: Asked) -> dict[str, Any]:
    channel = None if asked.channel_id is None else bench.find(Channel, id=asked.channel_id)[0].name
    return report(
        bench, kind, Period(asked.first, asked.last), asked.by, KEYS[asked.pipeline_id], asked.currency, channel
    )


@pytest.mark.parametrize("asked", ASKED)
def test_the_channel_report_is_what_one_counts_lead_by_lead(shop_at_random: Bench, asked: Asked) -> None:
    answer = asked_of(shop_at_random, "channels", asked)
    expected = shop_at_random.desk.ask(recount.channels, asked)
    found = {row["channel"]: row for row in answer["channels"]}
    assert found.keys() == expected.keys()
    for channel, row in expected.items():
        assert {key: found[channel][key] for key in row} == row, channel


@pytest.mark.parametrize("asked", ASKED)
def test_the_total_of_the_channel_report_is_that_of_its_rows(shop_at_random: Bench, asked: Asked) -> None:
    answer = asked_of(shop_at_random, "channels", asked)
    for key in ("leads", "won", "lost", "open", "visits"):
        assert (answer["total"][key] or 0) == sum(row[key] or 0 for row in answer["channels"])
    took = recount.days_to_win(asked.leads(shop_at_random.find(Lead)))
    assert answer["oddities"] == {"won_before_created": sum(days < 0 for days in took)}


@pytest.mark.parametrize("asked", [*ASKED, *OF_CHANNEL])
def test_the_forecast_is_what_one_counts_lead_by_lead(shop_at_random: Bench, asked: Asked) -> None:
    assert asked_of(shop_at_random, "forecast", asked)["months"] == shop_at_random.desk.ask(recount.forecast, asked)


@pytest.mark.parametrize("asked", [*ASKED, *OF_CHANNEL])
def test_lost_reasons_are_what_one_counts_lead_by_lead(shop_at_random: Bench, asked: Asked) -> None:
    answer = asked_of(shop_at_random, "lost", asked)
    expected = shop_at_random.desk.ask(recount.lost, asked)
    found = {
        row["reason"] and row["reason"].casefold(): {each["channel"]: each["lost"] for each in row["channels"]}
        for row in answer["reasons"]
    }
    assert found == expected
    assert answer["lost"] == sum(row["lost"] for row in answer["reasons"])
    assert sum(row["share"] for row in answer["reasons"]) == pytest.approx(1 if expected else 0, abs=1e-5)


@pytest.mark.parametrize("asked", [*ASKED, *OF_CHANNEL])
def test_the_cycle_is_what_one_counts_lead_by_lead(shop_at_random: Bench, asked: Asked) -> None:
    answer = asked_of(shop_at_random, "cycle", asked)
    for kind in Kind:
        assert answer[kind.value] == shop_at_random.desk.ask(recount.cycle, asked, kind)


@pytest.mark.parametrize(
    "asked",
    [*(asked for asked in ASKED if asked.pipeline_id), Asked(pipeline_id=1), Asked(pipeline_id=1, channel_id=5)],
)
def test_the_funnel_is_what_one_counts_lead_by_lead(shop_at_random: Bench, asked: Asked) -> None:
    answer = asked_of(shop_at_random, "funnel", asked)
    stages, unknown_stays = shop_at_random.desk.ask(recount_funnel.funnel, asked, JUNE_2)
    assert answer["stages"] == stages
    assert answer["left_out"]["unknown_stays"] == unknown_stays


@pytest.mark.parametrize("kind", ["channels", "funnel", "cycle"])
def test_leads_of_unknown_day_are_in_all_time_figures_and_named_where_a_period_leaves_them_out(
    shop_at_random: Bench, kind: str
) -> None:
    on_board = [lead for lead in shop_at_random.find(Lead, pipeline_id=1) if lead.status is not None]
    unknown = [lead for lead in on_board if lead.created_on is None]
    never_closed = [lead for lead in on_board if lead.status is not StageKind.OPEN and lead.closed_on is None]
    assert unknown
    assert never_closed
    assert report(shop_at_random, kind, pipeline="shop")["left_out"]["unknown_day"] == 0
    assert report(shop_at_random, kind, JANUARY, pipeline="shop")["left_out"]["unknown_day"] == len(unknown)
    closed = report(shop_at_random, kind, JANUARY, by="closed", pipeline="shop")
    assert closed["left_out"]["unknown_day"] == len(never_closed)


def test_an_empty_file_has_no_figures_and_no_zeros_in_their_place(bench: Bench) -> None:
    answer = report(bench, "channels")
    assert answer["channels"] == []
    assert (answer["total"]["leads"], answer["total"]["revenue"]) == (0, "0.00")
    undefined = ("conversion", "spend", "cost_per_lead", "return", "median_days_to_win", "visits", "hours", "verdict")
    assert [answer["total"][key] for key in undefined] == [None] * len(undefined)
    assert report(bench, "forecast")["months"] == []
    assert report(bench, "cycle")["b2b"]["win_rate"] is None
    stages = report(bench, "funnel")["stages"]
    assert [row["stage"] for row in stages] == ["Captured", "Nurturing", "Engaged", "Qualified", "Customer", "Lost"]
    assert {row["conversion"] for row in stages} == {None}


def test_the_channel_report_has_the_keys_of_the_contract(bench: Bench) -> None:
    add_leads(bench, channel_id=bench.channel("seo"))
    answer = report(bench, "channels", JANUARY)
    frame = "from to by currency channels total left_out".split()
    assert set(frame) <= answer.keys()
    assert (answer["from"], answer["to"], answer["by"]) == ("2026-01-01", "2026-01-31", "created")
    keys = (
        "channel method visits leads won lost open conversion conversion_low conversion_high spend goods hours "
        "cost_per_lead cost_per_customer revenue margin return earned_per_hour median_days_to_win verdict why outlook "
        "other_currencies"
    )
    row = report(bench, "channels")["channels"][0]
    assert set(keys.split()) == row.keys() == answer["total"].keys()
    assert (row["channel"], row["method"], row["verdict"]) == ("SEO", "seo", Verdict.TOO_EARLY)
    assert json.loads(json.dumps(answer)) == answer


def test_the_other_reports_have_the_keys_of_the_contract(bench: Bench) -> None:
    add_leads(bench, value_minor=100, currency="EUR")
    stage = report(bench, "funnel")["stages"][0]
    assert set("stage kind entered passed lost_here now conversion median_days p80_days".split()) == stage.keys()
    assert {"pipeline", "from", "to", "stages"} <= report(bench, "funnel").keys()
    assert report(bench, "forecast")["months"][0].keys() == {"month", "won", "weighted", "open"}
    assert {"currency", "pipeline", "months"} <= report(bench, "forecast").keys()
    keys = (
        "won median_days mean_days p80_days win_rate average_value velocity_per_day "
        "win_rate_by_value activities_per_won people_per_won"
    )
    assert set(keys.split()) == report(bench, "cycle")["b2c"].keys() == report(bench, "cycle")["b2b"].keys()


def test_two_thousand_contacts_change_no_conversion(bench: Bench) -> None:
    seo = bench.channel("seo")
    add_leads(bench, StageKind.WON, 2, channel_id=seo)
    add_leads(bench, StageKind.LOST, 3, channel_id=seo)
    before = {kind: report(bench, kind) for kind in ("channels", "funnel", "forecast", "cycle", "lost")}
    add_leads(bench, None, 2_000, channel_id=seo, value_minor=10_000, currency="USD", created_on=date(2026, 1, 5))
    for kind, was in before.items():
        now = report(bench, kind)
        assert now.pop("left_out") == was.pop("left_out") | {"contacts": 2_000}
        assert now == was


def test_a_period_holds_its_first_and_its_last_day(bench: Bench) -> None:
    for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1)):
        add_leads(bench, StageKind.WON, created_on=day, closed_on=day)
    for by in ("created", "closed"):
        assert report(bench, "channels", JANUARY, by=by)["total"]["won"] == 2
    assert report(bench, "channels", Period(first=date(2026, 1, 31)))["total"]["won"] == 2
    assert report(bench, "channels", Period(last=date(9999, 12, 31)))["total"]["won"] == 4


def test_amounts_that_are_too_large_to_add_up_in_the_file_are_added_all_the_same(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, 1_100, value_minor=LARGEST_MINOR, currency="JPY", closed_on=date(2026, 1, 1))
    sum_of_all = str(1_100 * LARGEST_MINOR)
    assert report(bench, "channels", currency="JPY")["total"]["revenue"] == sum_of_all
    assert report(bench, "forecast", currency="JPY")["months"][0]["won"] == sum_of_all
    assert report(bench, "cycle", currency="JPY")["b2c"]["average_value"] == str(LARGEST_MINOR)


def test_a_lead_won_before_it_was_created_counts_with_its_negative_days_and_is_named(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, created_on=date(2026, 1, 10), closed_on=date(2026, 1, 8))
    add_leads(bench, StageKind.WON, created_on=date(2026, 1, 10), closed_on=date(2026, 1, 15))
    for kind, figures in (("channels", "total"), ("cycle", "b2c")):
        answer = report(bench, kind)
        assert 1.5 in answer[figures].values()
        assert answer["oddities"] == {"won_before_created": 1}


@pytest.mark.parametrize("name", ["Win-back", "win_back", "WIN BACK"])
def test_a_pipeline_is_found_by_name_or_key_however_it_is_written(bench: Bench, name: str) -> None:
    add_leads(bench, count=2)
    answer = report(bench, "channels", pipeline=name)
    assert (answer["pipeline"], answer["total"]["leads"]) == ("Win-back", 0)
    assert report(bench, "funnel", pipeline=name)["stages"][0]["stage"] == "Complaint"


def test_a_pipeline_is_found_by_its_name_before_another_is_by_its_key(bench: Bench) -> None:
    by_key, other = bench.find(Pipeline)[:2]
    write(bench, *update(by_key, changed(by_key, {"name": "Old"})), *update(other, changed(other, {"name": "Shop"})))
    assert report(bench, "funnel", pipeline="shop")["stages"][0]["stage"] == "Prospect"
    assert report(bench, "funnel", pipeline="b2b")["pipeline"] == "Shop"


@pytest.mark.parametrize("name", ["Nowhere", "", " _ "])
def test_a_pipeline_that_does_not_exist_is_answered_with_those_that_do(bench: Bench, name: str) -> None:
    with pytest.raises(BadInputError, match="choose one of Shop, B2B, Win-back"):
        report(bench, "channels", pipeline=name)


def test_what_makes_no_sense_is_refused(bench: Bench) -> None:
    with pytest.raises(BadInputError, match="no channel “Nowhere”; choose one of Unique content, "):
        report(bench, "funnel", channel="Nowhere")
    with pytest.raises(BadInputError, match="leave the channel out"):
        report(bench, "channels", channel="SEO")
    with pytest.raises(BadInputError, match="swap the two days"):
        report(bench, "channels", Period(date(2026, 2, 1), date(2026, 1, 1)))
    with pytest.raises(BadInputError, match="not a currency"):
        report(bench, "cycle", currency="Euro")


def test_a_day_ends_at_midnight_of_the_shop(bench: Bench) -> None:
    bench.clock.now = bench.clock.now.replace(month=1, day=31, hour=23, minute=30)
    bench.lead()
    assert report(bench, "channels", JANUARY)["total"]["leads"] == 0
    assert report(bench, "channels", Period(date(2026, 2, 1), date(2026, 2, 1)))["total"]["leads"] == 1
    assert bench.find(Lead)[0].created_on == date(2026, 2, 1)
