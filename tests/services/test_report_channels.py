from collections.abc import Sequence
from datetime import date
from typing import Any

from leaddesk.model.channel import Channel
from leaddesk.model.days import Period
from leaddesk.model.enums import Method, Span, StageKind
from leaddesk.model.sale import Sale
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services import channels, leads, shop
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.work import create
from tests.services.bench import Bench
from tests.services.report_bench import JANUARY, add_leads, add_sale, report, write


def rows_by_channel(answer: dict[str, Any]) -> dict[str | None, dict[str, Any]]:
    return {row["channel"]: row for row in answer["channels"]}


def test_leads_without_a_channel_are_one_last_row_and_are_not_those_of_a_channel_unknown(bench: Bench) -> None:
    unknown = bench.made(channels.add_channel, "unknown", Method.OTHER)
    add_leads(bench, count=3)
    add_leads(bench, channel_id=unknown)
    add_leads(bench, count=2, channel_id=bench.channel("fair"))
    rows = report(bench, "channels")["channels"]
    assert [(row["channel"], row["leads"]) for row in rows] == [("Fair", 2), ("unknown", 1), (None, 3)]
    assert (rows[2]["method"], rows[2]["verdict"], rows[2]["why"]) == (None, None, None)


def test_a_channel_is_listed_if_it_has_a_lead_a_cost_or_a_visit_in_the_period(bench: Bench) -> None:
    seo, fair, email = (bench.channel(key) for key in ("seo", "fair", "email"))
    add_leads(bench, channel_id=seo, created_on=date(2026, 1, 31))
    add_leads(bench, channel_id=bench.channel("influencer"), created_on=date(2026, 2, 1))
    write(
        bench,
        create(Spend(channel_id=fair, starts_on=date(2026, 1, 1), amount_minor=0, currency="EUR")),
        create(Traffic(channel_id=email, starts_on=date(2026, 1, 5), visits=7)),
    )
    rows = report(bench, "channels", JANUARY)["channels"]
    assert [(row["channel"], row["leads"], row["spend"], row["visits"]) for row in rows] == [
        ("SEO", 1, None, None),
        ("Email", 0, None, 7),
        ("Fair", 0, "0.00", None),
    ]
    assert rows[1]["conversion"] is None
    assert rows[2]["cost_per_lead"] is None


def test_by_created_won_are_those_of_the_period_won_to_date_and_by_closed_those_won_in_it(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, created_on=date(2026, 1, 5), closed_on=date(2026, 2, 20))
    add_leads(bench, StageKind.WON, created_on=date(2025, 6, 1), closed_on=date(2026, 1, 20))
    add_leads(bench, StageKind.LOST, created_on=date(2025, 6, 1), closed_on=date(2026, 1, 21))
    add_leads(bench, created_on=date(2026, 1, 8))
    created = report(bench, "channels", JANUARY)["total"]
    assert [created[key] for key in ("leads", "won", "lost", "open", "conversion")] == [2, 1, 0, 1, 0.5]
    closed = report(bench, "channels", JANUARY, by="closed")["total"]
    assert [closed[key] for key in ("leads", "won", "lost", "open", "conversion")] == [2, 1, 1, 0, 0.5]
    assert (created["median_days_to_win"], closed["median_days_to_win"]) == (46, 233)


def test_a_win_back_lead_lowers_no_won_count(bench: Bench) -> None:
    lead_id = bench.won_lead(channel_id=bench.channel("fair"))
    before = rows_by_channel(report(bench, "channels"))["Fair"]
    bench.do(leads.open_win_back, lead_id, "The vase arrived broken")
    after = rows_by_channel(report(bench, "channels"))
    assert [after["Fair"][key] for key in ("leads", "won", "conversion")] == [1, 1, 1]
    assert [before[key] for key in ("leads", "won", "conversion")] == [1, 1, 1]
    assert (after["Win-back"]["leads"], after["Win-back"]["won"], after["Win-back"]["open"]) == (1, 0, 1)


def test_sales_count_instead_of_the_value_and_credit_notes_take_from_them(bench: Bench) -> None:
    lead_id = bench.won_lead(value_minor=999_00)
    bench.won_lead(value_minor=50_00)
    codes = [bench.vat_code(key) for key in ("standard", "reduced")]
    lines = [LineDraft(vat_code_id=code, net_minor=net) for code, net in zip(codes, (100_00, 20_00), strict=True)]
    sale_id = bench.made(sales.record, lead_id, "1", date(2026, 3, 2), lines, cost_minor=70_00)
    total = report(bench, "channels")["total"]
    assert (total["revenue"], total["margin"]) == ("170.00", None)
    bench.do(shop.set_setting, "margin_rate_bp", 4_000)
    assert report(bench, "channels")["total"]["margin"] == "70.00"
    bench.do(sales.credit, sale_id, "2", date(2026, 3, 3))
    total = report(bench, "channels")["total"]
    assert (total["revenue"], total["margin"]) == ("50.00", "20.00")


def test_a_sale_in_another_currency_is_named_and_neither_added_nor_replaced_by_the_value(bench: Bench) -> None:
    (lead_id,) = add_leads(bench, StageKind.WON, value_minor=999_00, currency="EUR")
    add_sale(bench, lead_id, 5_000, "JPY")
    (row,) = report(bench, "channels")["channels"]
    assert row["revenue"] is None
    assert row["other_currencies"] == {"JPY": {"spend": None, "goods": None, "revenue": "5000"}}
    assert report(bench, "channels")["left_out"]["other_currencies"] == ["JPY"]
    (row,) = report(bench, "channels", currency="jpy")["channels"]
    assert (row["revenue"], row["other_currencies"]) == ("5000", {})


def test_sales_to_contacts_and_to_leads_that_are_not_won_are_in_no_revenue(bench: Bench) -> None:
    (contact_id,), (lost_id,) = add_leads(bench, None), add_leads(bench, StageKind.LOST)
    add_sale(bench, contact_id, 100)
    add_sale(bench, lost_id, 100)
    assert report(bench, "channels")["total"]["revenue"] == "0.00"


def test_a_sale_without_lines_is_one_of_nothing(bench: Bench) -> None:
    (lead_id,) = add_leads(bench, StageKind.WON, value_minor=100, currency="EUR")
    write(bench, create(Sale(lead_id=lead_id, currency="EUR")))
    assert report(bench, "channels")["total"]["revenue"] == "0.00"


def test_the_costs_of_a_month_count_if_all_of_it_lies_in_the_period_and_are_named_if_it_is_cut(bench: Bench) -> None:
    seo = bench.channel("seo")
    for month in (1, 2, 3):
        first = date(2026, month, 1)
        spent = Spend(channel_id=seo, span=Span.MONTH, starts_on=first, amount_minor=month * 100, currency="EUR")
        write(bench, create(spent), create(Traffic(channel_id=seo, span=Span.MONTH, starts_on=first, visits=month)))
    write(bench, create(Spend(channel_id=seo, starts_on=date(2026, 3, 15), amount_minor=7, currency="EUR")))

    def spent_in(first: date | None, last: date | None) -> tuple[str | None, int | None, Sequence[str], Sequence[str]]:
        answer = report(bench, "channels", Period(first, last))
        left_out = answer["left_out"]
        cut = (left_out["spend_of_cut_months"], left_out["visits_of_cut_months"])
        return answer["total"]["spend"], answer["total"]["visits"], *cut

    assert spent_in(None, None) == ("6.07", 6, [], [])
    assert spent_in(date(2026, 1, 1), date(2026, 2, 28)) == ("3.00", 3, [], [])
    assert spent_in(date(2026, 1, 2), date(2026, 2, 28)) == ("2.00", 2, ["2026-01"], ["2026-01"])
    assert spent_in(date(2026, 1, 1), date(2026, 2, 27)) == ("1.00", 1, ["2026-02"], ["2026-02"])
    assert spent_in(date(2026, 3, 15), date(2026, 3, 15)) == ("0.07", None, ["2026-03"], ["2026-03"])
    assert spent_in(date(2026, 1, 31), None) == ("5.07", 5, ["2026-01"], ["2026-01"])
    assert spent_in(date(2026, 4, 1), None) == (None, None, [], [])
    assert spent_in(None, date(9999, 12, 30)) == ("6.07", 6, [], [])


def test_hours_are_priced_in_the_currency_of_the_shop_only(bench: Bench) -> None:
    bench.do(shop.set_setting, "hourly_rate_minor", 20_00)
    seo = bench.channel("seo")
    add_leads(bench, channel_id=seo, count=3)
    spent = Spend(channel_id=seo, starts_on=date(2026, 1, 1), minutes=50, amount_minor=100, currency="USD")
    write(bench, create(spent))
    (row,) = report(bench, "channels")["channels"]
    assert (row["spend"], row["hours"], row["cost_per_lead"]) == (None, 0.833333, "5.56")
    (row,) = report(bench, "channels", currency="USD")["channels"]
    assert (row["spend"], row["hours"], row["cost_per_lead"]) == ("1.00", 0.833333, "0.33")


def test_days_are_calendar_days_across_the_change_to_summer_time(bench: Bench) -> None:
    add_leads(bench, StageKind.WON, created_on=date(2026, 3, 28), closed_on=date(2026, 3, 30))
    assert report(bench, "channels")["total"]["median_days_to_win"] == 2


def test_channels_of_the_same_number_of_leads_are_in_the_order_of_their_names(bench: Bench) -> None:
    for channel in reversed(bench.find(Channel)[:4]):
        add_leads(bench, channel_id=channel.id)
    names = [row["channel"] for row in report(bench, "channels")["channels"]]
    assert names == ["Influencer", "Online community", "Social media", "Unique content"]
