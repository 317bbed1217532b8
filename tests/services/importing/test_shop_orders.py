"""A shop's orders, taken in without an option: sales to the cent, VAT by rate, credit notes."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.lead import Lead
from leaddesk.model.payment import Payment
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.books.sale_list import month_totals
from leaddesk.services.shop import set_setting
from tests.services.bench import Bench
from tests.services.importing.intake import said, take_in, take_in_text
from tests.services.importing.shop_files import LUCIA, ORDERS, cents, lines_of, orders_of_the_file


def test_every_order_is_a_sale_and_all_of_them_are_the_sums_of_the_file(bench: Bench) -> None:
    (result,) = take_in(bench, ORDERS).files
    counts = [result.counts()[name] for name in ("read", "created", "skipped")]
    assert (result.kind, result.preset, counts, result.rejected) == ("sales", "shopify_orders", [12, 11, 1], [])
    sold = [row for row in orders_of_the_file() if row["Financial Status"] != "voided"]
    refunds = [cents(row["Refunded Amount"]) for row in sold if row["Refunded Amount"] != "0.00"]
    documents = {sale.id: sale for sale in bench.find(Sale)}
    lines = bench.find(SaleLine)
    assert len(documents) == len(sold) + len(refunds)
    original = [line for line in lines if documents[line.sale_id].credits_id is None]
    assert sum(line.gross_minor for line in original) == sum(cents(row["Total"]) for row in sold)
    assert sum(line.vat_minor for line in original) == sum(cents(row["Taxes"]) for row in sold)
    assert sum(line.gross_minor for line in lines) == sum(cents(row["Total"]) for row in sold) - sum(refunds)
    vat_by_rate: dict[int, int] = {}
    for row in sold:
        for place in range(1, 6):
            if row[f"Tax {place} Name"]:
                rate = int(row[f"Tax {place} Name"].split()[1].rstrip("%")) * 100
                vat_by_rate[rate] = vat_by_rate.get(rate, 0) + cents(row[f"Tax {place} Value"])
    assert vat_by_rate == {
        rate: sum(line.vat_minor for line in original if line.rate_bp == rate) for rate in (2200, 1900, 400)
    }
    for row in sold:
        (sale,) = bench.find(Sale, number=row["Name"])
        assert sum(line.gross_minor for line in original if line.sale_id == sale.id) == cents(row["Total"])
        assert (sale.external_id, sale.origin, sale.source) == (row["Id"], "Shopify orders", "shopify_orders")
        assert str(sale.sold_on) == row["Created at"][:10]
        assert (sale.paid_on is None) == (row["Paid at"] == "")


def test_vat_is_told_from_the_taxes_of_an_order_and_has_the_code_of_its_rate(bench: Bench) -> None:
    take_in(bench, ORDERS)
    assert lines_of(bench, "#1012") == [(2200, "standard", 10_000, 2_200)]
    assert lines_of(bench, "#1009") == [(1900, "other_eu", 10_000, 1_900)]
    assert lines_of(bench, "#1010") == [(0, "export", 5_000, 0)]
    assert lines_of(bench, "#1003") == [(2200, "standard", 10_000, 2_200), (0, None, 1_000, 0)]
    mixed = lines_of(bench, "#1005")
    assert [(rate, code, vat) for rate, code, _, vat in mixed] == [
        (2200, "standard", 1_984),
        (400, "super_low", 200),
    ]
    assert sum(net for _, _, net, _ in mixed) == 16_200 - 2_184


def test_what_was_given_back_is_a_credit_note_of_no_known_day(bench: Bench) -> None:
    (result,) = take_in(bench, ORDERS).files
    (whole,) = bench.find(Sale, number="#1004-R")
    (original,) = bench.find(Sale, number="#1004")
    assert (whole.credits_id, whole.sold_on, whole.lead_id) == (original.id, None, original.lead_id)
    assert lines_of(bench, "#1004-R") == [(2200, "standard", -10_000, -2_200)]
    assert lines_of(bench, "#1006-R") == [(2200, "standard", -3_607, -793)]
    assert "Credit notes for money given back: 2" in said(result)
    of_no_month = [total for total in bench.desk.ask(month_totals) if total.month is None]
    assert [(total.count, total.gross_minor) for total in of_no_month] == [(2, -16_600)]


def test_a_voided_order_is_no_sale_and_makes_nobody(bench: Bench) -> None:
    (result,) = take_in(bench, ORDERS).files
    assert bench.find(Sale, number="#1008") == []
    assert bench.find(Lead, name="Ada Void") == []
    assert "#1008 was voided" in said(result)


def test_the_codes_of_the_file_are_counted_with_what_they_brought(bench: Bench) -> None:
    (result,) = take_in(bench, ORDERS, dry_run=True, rules=(LUCIA,)).files
    found = {(each.by, each.value): (each.count, dict(each.money), each.channel) for each in result.signals}
    assert found["discount_code", "LUCIA10"] == (2, {"EUR": 36_600}, "Influencer")
    assert found["utm_source", "instagram"] == (1, {"EUR": 13_200}, None)
    assert bench.find(Sale) == []


def test_the_same_file_again_changes_nothing_and_undone_it_leaves_nothing(bench: Bench) -> None:
    before = bench.rows()
    take_in(bench, ORDERS)
    after = bench.rows()
    (again,) = take_in(bench, ORDERS).files
    assert [again.counts()[name] for name in ("created", "updated", "unchanged", "skipped")] == [0, 0, 11, 1]
    assert bench.rows() == after
    bench.desk.undo()
    bench.desk.undo()
    assert bench.rows() == before


def test_an_order_given_back_since_then_only_gets_its_credit_note(bench: Bench, tmp_path: Path) -> None:
    take_in(bench, ORDERS)
    path = tmp_path / "orders.csv"
    text = ORDERS.read_text(encoding="utf-8").replace("Shopify Payments,,44.00", "Shopify Payments,,100.00")
    text = text.replace("#1007,bonifico@example.org,pending,,", "#1007,bonifico@example.org,paid,2026-04-03,")
    path.write_text(text.replace(",61.00,,,,6000000001007", ",0.00,,,,6000000001007"), encoding="utf-8")
    (result,) = take_in(bench, path).files
    assert [result.counts()[name] for name in ("created", "updated", "unchanged")] == [0, 2, 9]
    assert lines_of(bench, "#1006") == [(2200, "standard", 20_000, 4_400)]
    assert lines_of(bench, "#1006-R") == [(2200, "standard", -3_607, -793)]
    ((_, _, net, vat),) = lines_of(bench, "#1006-R2")
    assert net + vat == -5_600
    (paid,) = bench.find(Sale, number="#1007")
    assert paid.paid_on == date(2026, 4, 3)
    assert take_in(bench, path).files[0].unchanged == 11
    bench.desk.undo()
    bench.desk.undo()
    assert bench.find(Sale, number="#1006-R2") == []


@pytest.mark.parametrize("column", ["Paid at", "Created at"])
def test_of_an_order_that_is_known_and_cannot_be_read_no_credit_note_is_stored(
    bench: Bench, tmp_path: Path, column: str
) -> None:
    header = (
        "Name,Email,Financial Status,Paid at,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,"
        "Refunded Amount,Billing Name,Id\n"
    )
    days = {"Paid at": "2026-03-02", "Created at": "2026-03-01"}
    order = "#{number},a@x.example,paid,{days[Paid at]},EUR,0,12.20,{days[Created at]},Lamp,L,{back},Anna,{number}\n"
    other = order.format(number=8, days=days, back="0.00")
    take_in_text(bench, tmp_path, header + other + order.format(number=9, days=days, back="0.00"))
    text = header + other + order.format(number=9, days={**days, column: "soon"}, back="2.00")
    result = take_in_text(bench, tmp_path, text)
    assert [(each.line, each.column) for each in result.rejected] == [(3, column)]
    assert (result.unchanged, [each.number for each in bench.find(Sale)]) == (1, ["#8", "#9"])


def test_no_order_comes_into_a_closed_month(bench: Bench) -> None:
    bench.do(set_setting, "closed_months", ["2026-02"])
    (result,) = take_in(bench, ORDERS).files
    assert [(each.line, "is closed" in str(each.reason)) for each in result.rejected] == [(18, True)]
    assert bench.find(Sale, number="#1001") == []
    assert result.created == 10


def test_an_order_of_a_closed_month_that_is_paid_now_has_a_payment(bench: Bench, tmp_path: Path) -> None:
    take_in(bench, ORDERS)
    (order,) = bench.find(Sale, number="#1007")
    bench.do(set_setting, "closed_months", [f"{order.sold_on:%Y-%m}"])
    text = ORDERS.read_text(encoding="utf-8")
    text = text.replace("#1007,bonifico@example.org,pending,,", "#1007,bonifico@example.org,paid,2026-04-03,")
    text = text.replace(",61.00,,,,6000000001007", ",0.00,,,,6000000001007")
    assert take_in_text(bench, tmp_path, text).updated == 1
    (paid,) = bench.find(Payment)
    assert (paid.sale_id, paid.paid_on, paid.amount_minor) == (order.id, date(2026, 4, 3), 6_100)
    assert bench.find(Sale, number="#1007") == [order]
    again = take_in_text(bench, tmp_path, text)
    assert (again.updated, len(bench.find(Payment))) == (0, 1)
    bench.desk.undo()
    bench.desk.undo()
    assert bench.find(Payment) == []


def test_an_order_that_is_in_the_file_twice_is_one_as_it_was_last(bench: Bench, tmp_path: Path) -> None:
    header, first, second = ORDERS.read_text(encoding="utf-8").splitlines()[:3]
    later = first.replace("Shopify Payments,,0.00", "Shopify Payments,,22.00")
    result = take_in_text(bench, tmp_path, "\n".join([header, first, second, later]) + "\n")
    assert (result.created, result.updated) == (2, 1)
    assert sorted(each.number or "" for each in bench.find(Sale)) == ["#1011", "#1012", "#1012-R"]


def test_ids_that_a_spreadsheet_has_rounded_are_no_ids(bench: Bench, tmp_path: Path) -> None:
    text = ORDERS.read_text(encoding="utf-8")
    for number in range(1001, 1013):
        text = text.replace(f"600000000{number}", "6E+12")
    assert take_in_text(bench, tmp_path, text).created == 11
    assert all(each.external_id == each.number for each in bench.find(Sale))
    assert take_in_text(bench, tmp_path, text).unchanged == 11
    assert take_in(bench, ORDERS).files[0].unchanged == 11


def test_orders_of_two_shops_with_the_same_numbers_are_different_ones(bench: Bench, tmp_path: Path) -> None:
    take_in(bench, ORDERS)
    assert take_in_text(bench, tmp_path, ORDERS.read_text(encoding="utf-8").replace(",Id,", ",Nr,")).unchanged == 11
    text = ORDERS.read_text(encoding="utf-8").replace("60000000010", "70000000010")
    result = take_in_text(bench, tmp_path, text, name="other shop.csv")
    assert (result.created, result.unchanged) == (11, 0)
    assert len(bench.find(Sale, number="#1001")) == 2


def test_an_order_that_was_unpaid_and_is_cancelled_since_is_credited(bench: Bench, tmp_path: Path) -> None:
    header = (
        "Name,Email,Financial Status,Paid at,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Cancelled at,"
        "Tax 1 Name,Tax 1 Value,Billing Name,Id\n"
    )
    order = "#1,a@example.org,{status},,EUR,2.20,12.20,2026-03-01,Lamp,L1,{cancelled},IVA 22%,2.20,Anna,9\n"
    take_in_text(bench, tmp_path, header + order.format(status="pending", cancelled=""))
    text = header + order.format(status="voided", cancelled="2026-03-04")
    assert take_in_text(bench, tmp_path, text).updated == 1
    assert lines_of(bench, "#1-R") == [(2200, "standard", -1_000, -220)]
    assert take_in_text(bench, tmp_path, text).unchanged == 1
