from datetime import date

import pytest

from leaddesk.model.change import Change
from leaddesk.model.enums import Span
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.model.messages import Message
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services import channels, costs
from leaddesk.services.work import create
from tests.services.bench import Bench

DAY = date(2026, 2, 17)


def test_costs_of_a_month_start_on_its_first_day(bench: Bench) -> None:
    spend_id = bench.made(costs.record_spend, bench.channel("fair"), Span.MONTH, DAY, amount_minor=300_00, minutes=90)
    spend = bench.get(Spend, spend_id)
    assert (spend.span, spend.starts_on, spend.amount_minor, spend.minutes) == ("month", date(2026, 2, 1), 300_00, 90)
    assert (spend.goods_minor, spend.currency) == (None, "EUR")


def test_recording_the_same_day_again_replaces_all_figures(bench: Bench) -> None:
    fair = bench.channel("fair")
    spend_id = bench.made(costs.record_spend, fair, Span.DAY, DAY, amount_minor=100, goods_minor=50, notes="Stand")
    bench.do(costs.record_spend, fair, Span.DAY, DAY, amount_minor=120)
    (spend,) = bench.find(Spend)
    assert (spend.id, spend.amount_minor, spend.goods_minor, spend.notes) == (spend_id, 120, None, None)


def test_a_cost_that_came_twice_with_an_import_is_replaced_by_one(bench: Bench) -> None:
    twice = [Spend(channel_id=bench.channel("fair"), starts_on=DAY, amount_minor=5, currency="EUR") for _ in range(2)]
    bench.desk.do(lambda work: Change(Message("Import"), [create(each) for each in twice]))
    bench.do(costs.record_spend, bench.channel("fair"), Span.DAY, DAY, amount_minor=7)
    assert [each.amount_minor for each in bench.find(Spend)] == [7]


def test_another_span_day_campaign_or_currency_is_another_cost(bench: Bench) -> None:
    fair = bench.channel("fair")
    campaign_id = bench.made(channels.add_campaign, {"name": "Spring", "channel_id": fair})
    bench.do(costs.record_spend, fair, Span.DAY, date(2026, 2, 1), amount_minor=1)
    bench.do(costs.record_spend, fair, Span.MONTH, date(2026, 2, 1), amount_minor=2)
    bench.do(costs.record_spend, fair, Span.DAY, date(2026, 2, 2), amount_minor=3)
    bench.do(costs.record_spend, fair, Span.DAY, date(2026, 2, 1), campaign_id=campaign_id, amount_minor=4)
    bench.do(costs.record_spend, fair, Span.DAY, date(2026, 2, 1), amount_minor=5, currency="CHF")
    assert [each.amount_minor for each in bench.find(Spend)] == [1, 2, 3, 4, 5]


def test_costs_that_say_nothing_or_less_than_nothing_are_refused(bench: Bench) -> None:
    fair = bench.channel("fair")
    with pytest.raises(RuleError, match="Give an amount"):
        bench.desk.do(costs.record_spend, fair, Span.DAY, DAY)
    with pytest.raises(RuleError, match="cannot be negative"):
        bench.desk.do(costs.record_spend, fair, Span.DAY, DAY, minutes=-1)
    with pytest.raises(BadInputError, match="not a currency"):
        bench.desk.do(costs.record_spend, fair, Span.DAY, DAY, amount_minor=1, currency="eur")
    with pytest.raises(NotFoundError):
        bench.desk.do(costs.record_spend, 99, Span.DAY, DAY, amount_minor=1)


def test_nothing_spent_is_a_fact_and_kept_as_nought(bench: Bench) -> None:
    spend_id = bench.made(costs.record_spend, bench.channel("fair"), Span.DAY, DAY, amount_minor=0)
    assert bench.get(Spend, spend_id).amount_minor == 0


def test_a_campaign_costs_in_its_own_channel_only(bench: Bench) -> None:
    fair, email = bench.channel("fair"), bench.channel("email")
    of_fair = bench.made(channels.add_campaign, {"name": "Spring", "channel_id": fair})
    of_all = bench.made(channels.add_campaign, {"name": "Jubilee"})
    bench.do(costs.record_spend, email, Span.DAY, DAY, campaign_id=of_all, amount_minor=1)
    with pytest.raises(RuleError, match="“Spring” is not one of “Email”"):
        bench.desk.do(costs.record_spend, email, Span.DAY, DAY, campaign_id=of_fair, amount_minor=1)
    with pytest.raises(RuleError, match="“Spring” is not one of “Email”"):
        bench.desk.do(costs.record_visits, email, Span.DAY, DAY, 1, campaign_id=of_fair)


def test_visits_of_the_same_time_are_replaced(bench: Bench) -> None:
    seo = bench.channel("seo")
    first = bench.made(costs.record_visits, seo, Span.MONTH, DAY, 400)
    bench.do(costs.record_visits, seo, Span.MONTH, date(2026, 2, 28), 450)
    bench.do(costs.record_visits, seo, Span.DAY, date(2026, 2, 1), 10)
    assert [(each.id, each.starts_on, each.visits) for each in bench.find(Traffic)] == [
        (first, date(2026, 2, 1), 450),
        (first + 1, date(2026, 2, 1), 10),
    ]
    with pytest.raises(RuleError, match="“visits” cannot be -1"):
        bench.desk.do(costs.record_visits, seo, Span.DAY, DAY, -1)


def test_costs_and_visits_can_be_deleted(bench: Bench) -> None:
    seo = bench.channel("seo")
    bench.do(costs.delete_spend, bench.made(costs.record_spend, seo, Span.DAY, DAY, amount_minor=1))
    bench.do(costs.delete_visits, bench.made(costs.record_visits, seo, Span.DAY, DAY, 1))
    assert bench.find(Spend) == []
    assert bench.find(Traffic) == []
