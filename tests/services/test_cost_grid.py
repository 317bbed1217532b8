"""The costs and visits of a month, as a grid."""

from datetime import date

import pytest

from leaddesk.model.enums import Span
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.spend import Spend
from leaddesk.services import channels, costs
from leaddesk.services.cost_grid import CostEntry, CostRow, cost_rows, record_costs
from tests.services.bench import Bench

MARCH = date(2026, 3, 1)


def row_of(bench: Bench, key: str, month: date = MARCH, span: Span = Span.MONTH) -> CostRow:
    wanted = bench.channel(key)
    (row,) = (row for row in bench.desk.ask(cost_rows, span, month) if row.channel_id == wanted)
    return row


def figures(row: CostRow) -> tuple[int | None, int | None, int | None, int | None]:
    return row.amount_minor, row.goods_minor, row.minutes, row.visits


def test_a_month_is_kept_as_one_change_and_read_again(bench: Bench) -> None:
    seo, fair = bench.channel("seo"), bench.channel("fair")
    entries = (CostEntry(seo, 120_00, None, 90, 500), CostEntry(fair, None, 40_00))
    done = bench.do(record_costs, Span.MONTH, date(2026, 3, 17), entries)
    assert str(done.label) == "Record the costs of 2026-03"
    assert figures(row_of(bench, "seo")) == (120_00, None, 90, 500)
    assert figures(row_of(bench, "fair")) == (None, 40_00, None, None)
    assert figures(row_of(bench, "email")) == (None, None, None, None)
    assert figures(row_of(bench, "seo", date(2026, 4, 1))) == (None, None, None, None)


def test_only_what_differs_is_written_and_nothing_clears(bench: Bench) -> None:
    seo, fair = bench.channel("seo"), bench.channel("fair")
    entries = (CostEntry(seo, 120_00, visits=0), CostEntry(fair, 10_00))
    bench.do(record_costs, Span.MONTH, MARCH, entries)
    assert bench.desk.do(record_costs, Span.MONTH, MARCH, entries).rows == ()
    done = bench.do(record_costs, Span.MONTH, MARCH, (CostEntry(seo, 120_00, visits=7), CostEntry(fair)))
    assert [(row.table, row.after) for row in done.rows] == [("traffic", {"visits": 7}), ("spend", None)]
    assert figures(row_of(bench, "seo")) == (120_00, None, None, 7)
    assert figures(row_of(bench, "fair")) == (None, None, None, None)


def test_days_and_campaigns_are_told_and_left_as_they_are(bench: Bench) -> None:
    seo = bench.channel("seo")
    campaign = bench.made(channels.add_campaign, {"name": "Spring", "channel_id": seo})
    bench.do(costs.record_spend, seo, Span.DAY, date(2026, 3, 9), amount_minor=5_00)
    bench.do(costs.record_spend, bench.channel("fair"), Span.MONTH, MARCH, amount_minor=5_00, currency="USD")
    bench.do(costs.record_visits, bench.channel("email"), Span.DAY, date(2026, 2, 28), 5)
    assert (row_of(bench, "seo").besides, row_of(bench, "seo").others) == (True, False)
    assert (row_of(bench, "fair").besides, row_of(bench, "fair").others) == (False, True)
    assert (row_of(bench, "email").besides, row_of(bench, "email").others) == (False, False)
    bench.do(costs.record_spend, seo, Span.MONTH, MARCH, amount_minor=9_00, campaign_id=campaign)
    bench.do(record_costs, Span.MONTH, MARCH, (CostEntry(seo, 1_00),))
    assert figures(row_of(bench, "seo")) == (1_00, None, None, None)
    assert row_of(bench, "seo").others
    assert sorted(each.amount_minor or 0 for each in bench.find(Spend, channel_id=seo)) == [1_00, 5_00, 9_00]


def test_a_channel_that_is_not_used_any_more_shows_where_it_has_figures(bench: Bench) -> None:
    fair = bench.channel("fair")
    bench.do(record_costs, Span.MONTH, MARCH, (CostEntry(fair, 10_00),))
    bench.do(channels.edit_channel, fair, {"active": False})
    assert figures(row_of(bench, "fair"))[0] == 10_00
    assert fair not in [row.channel_id for row in bench.desk.ask(cost_rows, Span.MONTH, date(2026, 4, 1))]


def test_what_cannot_be_is_refused_as_a_whole(bench: Bench) -> None:
    seo = bench.channel("seo")
    with pytest.raises(RuleError, match="cannot be negative"):
        bench.desk.do(record_costs, Span.MONTH, MARCH, (CostEntry(seo, 1), CostEntry(seo, visits=-1)))
    with pytest.raises(NotFoundError):
        bench.desk.do(record_costs, Span.MONTH, MARCH, (CostEntry(seo, 1), CostEntry(999, 1)))
    assert bench.find(Spend) == []


def test_a_day_is_kept_beside_its_month_and_tells_of_it(bench: Bench) -> None:
    seo, fair = bench.channel("seo"), bench.channel("fair")
    bench.do(record_costs, Span.MONTH, MARCH, (CostEntry(seo, 90_00),))
    day = date(2026, 3, 17)
    done = bench.do(record_costs, Span.DAY, day, (CostEntry(seo, 12_50, visits=30), CostEntry(fair, minutes=90)))
    assert str(done.label) == "Record the costs of 2026-03-17"
    assert figures(row_of(bench, "seo", day, Span.DAY)) == (12_50, None, None, 30)
    assert row_of(bench, "seo", day, Span.DAY).besides
    assert not row_of(bench, "fair", day, Span.DAY).besides
    assert figures(row_of(bench, "seo", date(2026, 3, 18), Span.DAY)) == (None, None, None, None)
    assert figures(row_of(bench, "seo")) == (90_00, None, None, None)
    assert row_of(bench, "seo").besides
    bench.do(record_costs, Span.DAY, day, (CostEntry(seo),))
    assert figures(row_of(bench, "seo", day, Span.DAY)) == (None, None, None, None)
    assert figures(row_of(bench, "seo")) == (90_00, None, None, None)


def test_channels_that_leads_came_by_stand_first(bench: Bench) -> None:
    before = [row.channel_id for row in bench.desk.ask(cost_rows, Span.MONTH, MARCH)]
    fair = bench.channel("fair")
    bench.lead(channel_id=fair)
    after = [row.channel_id for row in bench.desk.ask(cost_rows, Span.MONTH, MARCH)]
    assert after == [fair, *(each for each in before if each != fair)]
