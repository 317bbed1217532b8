from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import Method, Verdict
from leaddesk.model.figures.channels import Basis, ChannelCounts, ChannelFigures, ChannelMoney, channel_report

EUROS = Basis("EUR")


def only_row(counts: ChannelCounts, basis: Basis = EUROS) -> ChannelFigures:
    return channel_report([counts], basis).channels[0]


def in_euros(amounts: ChannelMoney, leads: int = 20, won: int = 4) -> ChannelCounts:
    return ChannelCounts("SEO", Method.SEO, leads=leads, won=won, money={"EUR": amounts})


# A marketing funnel of a Brazilian marketplace, 2017 and 2018: origin, leads, won, conversion, verdict. Each of the two
# searches is better than the rest with a chance of 99 in 100: of ten that are alike, one often looks like that.
ORIGINS = [
    ("organic_search", 2296, 271, 0.1180, Verdict.TOO_EARLY),
    ("paid_search", 1586, 195, 0.1230, Verdict.TOO_EARLY),
    ("social", 1350, 75, 0.0556, Verdict.LESS),
    ("unknown", 1099, 179, 0.1629, Verdict.MORE),
    ("direct_traffic", 499, 56, 0.1122, Verdict.KEEP),
    ("email", 493, 15, 0.0304, Verdict.LESS),
    ("referral", 284, 24, 0.0845, Verdict.KEEP),
    ("other", 150, 4, 0.0267, Verdict.LESS),
    ("display", 118, 6, 0.0508, Verdict.KEEP),
    ("other_publicities", 65, 3, 0.0462, Verdict.TOO_EARLY),
    (None, 60, 14, 0.2333, None),
]


def test_the_figures_of_a_real_funnel_of_eight_thousand_leads() -> None:
    report = channel_report([ChannelCounts(name, leads=leads, won=won) for name, leads, won, *_ in ORIGINS], EUROS)
    for row, (name, leads, won, conversion, verdict) in zip(report.channels, ORIGINS, strict=True):
        assert (row.channel, row.leads, row.won, row.open) == (name, leads, won, leads - won)
        assert row.conversion == pytest.approx(conversion, abs=5e-5)
        assert row.verdict is verdict
    assert (report.total.leads, report.total.won) == (8000, 842)
    assert report.total.conversion == pytest.approx(0.10525)


def test_an_empty_origin_is_not_the_channel_unknown_and_is_not_judged() -> None:
    rows = channel_report([ChannelCounts(name, leads=leads, won=won) for name, leads, won, *_ in ORIGINS], EUROS)
    unknown, nowhere = rows.channels[3], rows.channels[-1]
    assert (unknown.channel, nowhere.channel) == ("unknown", None)
    assert nowhere.conversion is not None
    assert (nowhere.verdict, nowhere.why) == (None, None)


def test_leads_without_a_channel_are_among_the_others_of_a_verdict() -> None:
    ours = ChannelCounts("Fair", leads=200, won=20)
    assert only_row(ours).verdict is Verdict.TOO_EARLY
    assert channel_report([ours, ChannelCounts(None, leads=200, won=2)], EUROS).channels[0].verdict is Verdict.MORE


def test_a_channel_without_leads_has_costs_but_no_rates() -> None:
    row = only_row(ChannelCounts("Fair", Method.FAIR, money={"EUR": ChannelMoney(spend_minor=90_000)}))
    assert (row.leads, row.spend_minor) == (0, 90_000)
    assert (row.conversion, row.conversion_low, row.conversion_high) == (None, None, None)
    assert (row.cost_per_lead_minor, row.cost_per_customer_minor, row.median_days_to_win) == (None, None, None)
    assert (row.revenue_minor, row.return_) == (0, 0.0)
    assert row.verdict is Verdict.TOO_EARLY


def test_a_channel_without_recorded_costs_has_no_cost_rather_than_a_cost_of_nothing() -> None:
    row = only_row(in_euros(ChannelMoney(revenue_minor=50_000)))
    assert (row.spend_minor, row.goods_minor, row.minutes, row.visits) == (None, None, None, None)
    assert (row.cost_per_lead_minor, row.cost_per_customer_minor, row.return_) == (None, None, None)


def test_a_recorded_cost_of_zero_costs_zero_and_has_no_return() -> None:
    row = only_row(in_euros(ChannelMoney(spend_minor=0, revenue_minor=50_000)))
    assert (row.cost_per_lead_minor, row.cost_per_customer_minor, row.return_) == (0, 0, None)


def test_money_and_goods_are_both_a_cost() -> None:
    row = only_row(in_euros(ChannelMoney(spend_minor=10_000, goods_minor=2_000, revenue_minor=60_000)))
    assert (row.cost_per_lead_minor, row.cost_per_customer_minor, row.return_) == (600, 3_000, 5.0)


def test_hours_are_shown_always_and_priced_only_at_a_known_rate() -> None:
    counts = replace(in_euros(ChannelMoney(goods_minor=9_000), leads=62, won=31), minutes=180)
    free, paid = only_row(counts), only_row(counts, Basis("EUR", hourly_rate_minor=1_500))
    assert (free.minutes, free.cost_per_customer_minor) == (180, 290)
    assert (paid.minutes, paid.cost_per_customer_minor) == (180, 435)


@pytest.mark.parametrize(
    ("minutes", "revenue_minor", "each"), [(90, 100_00, 66_67), (0, 100_00, None), (60, None, None)]
)
def test_what_an_hour_earned_needs_hours_and_no_rate(
    minutes: int, revenue_minor: int | None, each: int | None
) -> None:
    amounts = {"EUR": ChannelMoney(revenue_minor=revenue_minor)}
    row = only_row(ChannelCounts("SEO", Method.SEO, leads=20, won=4, minutes=minutes, money=amounts))
    assert row.earned_per_hour_minor == each


def test_hours_alone_are_a_cost_once_they_have_a_price() -> None:
    counts = ChannelCounts("Community", Method.ONLINE_COMMUNITY, leads=3, won=1, minutes=50)
    assert only_row(counts).cost_per_lead_minor is None
    assert only_row(counts, Basis("EUR", hourly_rate_minor=2_000)).cost_per_lead_minor == 556  # 1666.67 / 3 = 555.56


def test_revenue_is_zero_without_customers_and_unknown_where_customers_have_no_amounts() -> None:
    assert only_row(ChannelCounts("SEO", leads=9)).revenue_minor == 0
    spent = only_row(in_euros(ChannelMoney(spend_minor=100)))
    assert (spent.revenue_minor, spent.margin_minor, spent.return_) == (None, None, None)


@pytest.mark.parametrize(
    ("costed", "sale_cost", "rate_bp", "margin"),
    [
        (0, 0, None, None),
        (0, 0, 4_000, 4_000),
        (10_000, 6_500, None, 3_500),
        (4_000, 1_000, None, None),
        (4_000, 1_000, 5_000, 6_000),
        (10_000, 12_000, 5_000, -2_000),
    ],
)
def test_margin_takes_the_known_costs_and_the_rate_for_the_rest(
    costed: int, sale_cost: int, rate_bp: int | None, margin: int | None
) -> None:
    amounts = ChannelMoney(revenue_minor=10_000, costed_revenue_minor=costed, sale_cost_minor=sale_cost)
    assert only_row(in_euros(amounts), Basis("EUR", margin_rate_bp=rate_bp)).margin_minor == margin


def test_money_of_another_currency_is_kept_apart_and_never_added() -> None:
    dollars, euros = ChannelMoney(spend_minor=70_000, revenue_minor=1), ChannelMoney(spend_minor=1_000)
    here = ChannelCounts("SEO", leads=10, won=1, money={"USD": dollars, "EUR": euros})
    there = ChannelCounts("Email", leads=10, won=1, money={"USD": dollars})
    report = channel_report([here, there], EUROS)
    assert [row.spend_minor for row in report.channels] == [1_000, None]
    assert [row.cost_per_lead_minor for row in report.channels] == [100, None]
    assert [row.revenue_minor for row in report.channels] == [None, None]
    assert report.channels[1].other_currencies == {"USD": dollars}
    assert report.total.other_currencies == {"USD": ChannelMoney(spend_minor=140_000, revenue_minor=2)}


def test_a_deal_won_before_it_was_recorded_keeps_its_negative_days() -> None:
    early = ChannelCounts("paid_search", leads=5, won=3, days_to_win={-2: 1, 7: 1, 9: 1})
    late = ChannelCounts("email", leads=5, won=1, days_to_win={30: 1})
    report = channel_report([early, late], EUROS)
    assert [row.median_days_to_win for row in report.channels] == [7, 30]
    assert report.total.median_days_to_win == 8


def test_a_lost_lead_is_closed_but_stays_in_the_denominator() -> None:
    row = only_row(ChannelCounts("SEO", leads=10, won=2, lost=5))
    assert (row.open, row.conversion) == (3, 0.2)


def test_a_report_of_nothing_has_a_total_of_nothing() -> None:
    report = channel_report([], EUROS)
    assert report.channels == ()
    assert (report.total.leads, report.total.conversion, report.total.spend_minor) == (0, None, None)
    assert (report.total.verdict, report.total.why) == (None, None)


def test_a_total_margin_is_unknown_where_the_margin_of_one_revenue_is() -> None:
    known = in_euros(ChannelMoney(revenue_minor=100, costed_revenue_minor=100, sale_cost_minor=40))
    unknown = in_euros(ChannelMoney(revenue_minor=100))
    assert channel_report([known], EUROS).total.margin_minor == 60
    assert channel_report([known, unknown], EUROS).total.margin_minor is None


maybe_minor = st.none() | st.integers(-(10**6), 10**9)
amounts = st.builds(ChannelMoney, maybe_minor, maybe_minor, maybe_minor)


@st.composite
def channel_counts(draw: st.DrawFn) -> ChannelCounts:
    won, lost, still_open = (draw(st.integers(0, 300)) for _ in range(3))
    return ChannelCounts(
        channel=draw(st.sampled_from([None, "SEO", "Email", "Fair"])),
        leads=won + lost + still_open,
        won=won,
        lost=lost,
        days_to_win=draw(st.dictionaries(st.integers(-30, 900), st.integers(1, 9), max_size=5)),
        visits=draw(st.none() | st.integers(0, 10**6)),
        minutes=draw(st.none() | st.integers(0, 10**5)),
        money=draw(st.dictionaries(st.sampled_from(["EUR", "SEK", "JPY"]), amounts)),
    )


@given(st.lists(channel_counts(), max_size=5), st.none() | st.integers(0, 10_000), st.none() | st.integers(0, 10**5))
def test_the_rows_add_up_to_the_total(
    counts: list[ChannelCounts], margin_rate_bp: int | None, hourly_rate_minor: int | None
) -> None:
    report = channel_report(counts, Basis("EUR", hourly_rate_minor, margin_rate_bp))
    total = report.total
    for name in ("leads", "won", "lost", "open"):
        assert getattr(total, name) == sum(getattr(row, name) for row in report.channels)
    for name in ("visits", "minutes", "spend_minor", "goods_minor", "revenue_minor", "margin_minor"):
        if getattr(total, name) is not None:
            assert getattr(total, name) == sum(getattr(row, name) or 0 for row in report.channels)
    for row in (*report.channels, total):
        assert row.won + row.lost + row.open == row.leads
        assert (row.conversion is None) == (row.leads == 0)
        assert (row.conversion_low or 0) <= (row.conversion or 0) <= (row.conversion_high or 0)
        assert (row.verdict is None) == (row.channel is None)
        assert "EUR" not in row.other_currencies
