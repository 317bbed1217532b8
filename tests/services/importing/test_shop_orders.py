"""A shop's orders, taken in without an option: sales to the cent, credit notes, buyers, and their channels."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.vat_code import VatCode
from leaddesk.services import funnel, leads
from leaddesk.services.sale_list import month_totals
from leaddesk.services.shop import set_setting
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, take_in_text, way_of
from tests.services.report_bench import report

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"
ORDERS, CUSTOMERS = FIXTURES / "shopify_orders.csv", FIXTURES / "shopify_customers.csv"
LUCIA = ChannelRule("discount_code", "LUCIA10", "Influencer", "Lucia")
INSTAGRAM = ChannelRule("utm_source", "Instagram", "Social media")


def orders_of_the_file() -> Iterator[dict[str, str]]:
    """The first row of each order, read by nothing but the csv module."""
    with ORDERS.open(encoding="utf-8", newline="") as file:
        yield from (row for row in csv.DictReader(file) if row["Total"])


def cents(text: str) -> int:
    euros, _, rest = text.partition(".")
    return int(euros) * 100 + int(f"{rest:0<2}")


def lines_of(bench: Bench, number: str) -> list[tuple[int | None, str | None, int, int]]:
    """(rate in basis points, key of the VAT code, net, VAT) of a document."""
    (sale,) = bench.find(Sale, number=number)
    keys = {code.id: code.key for code in bench.find(VatCode)}
    return [
        (line.rate_bp, keys.get(line.vat_code_id), line.net_minor, line.vat_minor)
        for line in bench.find(SaleLine, sale_id=sale.id)
    ]


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


def test_buyers_are_contacts_each_of_them_once(bench: Bench) -> None:
    (result,) = take_in(bench, ORDERS).files
    buyers = bench.find(Lead)
    assert len(buyers) == 8
    assert all(each.is_contact for each in buyers)
    anna = lead_called(bench, "Anna Bianchi")
    assert (anna.email, str(anna.created_on)) == ("Anna@example.org", "2026-02-01")
    assert len(bench.find(Sale, lead_id=anna.id)) == 3
    assert (lead_called(bench, "Sara Conti").postal_code, lead_called(bench, "Gerda Klein").phone) == (
        "20121",
        "+49301234567",
    )
    (counter,) = bench.find(Sale, number="#1002")
    assert counter.lead_id is None
    assert "Orders that name no buyer: 1" in said(result)


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


def test_a_rule_makes_the_buyer_a_lead_of_its_channel_won_with_the_first_order(bench: Bench) -> None:
    take_in(bench, ORDERS, rules=(LUCIA, INSTAGRAM))
    anna, sara, elena = (lead_called(bench, name) for name in ("Anna Bianchi", "Sara Conti", "Elena Fonte"))
    assert [each.status for each in (anna, sara, elena)] == [StageKind.WON] * 3
    assert (str(anna.created_on), str(anna.closed_on)) == ("2026-02-01", "2026-02-01")
    assert way_of(bench, anna) == [("Customer", "2026-02-01")]
    assert anna.campaign_id is not None
    rows = {row["channel"]: row for row in report(bench, "channels")["channels"]}
    # Anna: 50 + 200 − 36.07 net, Sara: 100; Elena: 110, of which 10 without VAT.
    assert (rows["Influencer"]["leads"], rows["Influencer"]["won"], rows["Influencer"]["revenue"]) == (2, 2, "313.93")
    assert (rows["Social media"]["won"], rows["Social media"]["revenue"]) == (1, "110.00")
    assert lead_called(bench, "Mario Rossi").is_contact


def test_a_contact_whose_channel_a_rule_names_later_becomes_such_a_lead(bench: Bench) -> None:
    take_in(bench, ORDERS)
    before = bench.rows()
    (result,) = take_in(bench, ORDERS, rules=(LUCIA,)).files
    assert [result.counts()[name] for name in ("created", "updated")] == [0, 2]
    anna = lead_called(bench, "Anna Bianchi")
    assert (anna.status, str(anna.created_on), str(anna.closed_on)) == (StageKind.WON, "2026-02-01", "2026-02-01")
    assert way_of(bench, anna) == [("Customer", "2026-02-01")]
    assert take_in(bench, ORDERS, rules=(LUCIA,)).files[0].updated == 0
    bench.desk.undo()
    bench.desk.undo()
    assert bench.rows() == before


def test_a_tag_of_a_customer_names_the_channel_in_whatever_order_the_files_come(bench: Bench) -> None:
    rules = (ChannelRule("tag", "VIP", "Fair"),)
    for files in ((ORDERS, CUSTOMERS), (CUSTOMERS, ORDERS)):
        before = bench.rows()
        for path in files:
            take_in(bench, path, rules=rules)
        anna = lead_called(bench, "Anna Bianchi")
        assert (anna.status, anna.channel_id, str(anna.closed_on)) == (
            StageKind.WON,
            bench.channel("fair"),
            "2026-02-01",
        )
        assert way_of(bench, anna) == [("Customer", "2026-02-01")]
        for path in files:
            result = take_in(bench, path, rules=rules).files[0]
            assert (result.created, result.updated) == (0, 0)
        while bench.rows() != before:
            bench.desk.undo()


def test_orders_from_the_oldest_on_come_to_the_same(bench: Bench, tmp_path: Path) -> None:
    with ORDERS.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    path = tmp_path / "orders.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *sorted(rows, key=lambda row: row[0])])
    take_in(bench, path, rules=(LUCIA, INSTAGRAM))
    anna = lead_called(bench, "Anna Bianchi")
    assert (str(anna.created_on), str(anna.closed_on)) == ("2026-02-01", "2026-02-01")
    rows_by_channel = {row["channel"]: row for row in report(bench, "channels")["channels"]}
    assert rows_by_channel["Influencer"]["revenue"] == "313.93"


def test_customers_and_orders_are_the_same_people_in_whatever_order_they_come(bench: Bench) -> None:
    for files in ((ORDERS, CUSTOMERS), (CUSTOMERS, ORDERS)):
        before = bench.rows()
        for path in files:
            take_in(bench, path)
        everybody = bench.find(Lead)
        assert len(everybody) == len({each.email or each.phone for each in everybody}) == 10
        assert lead_called(bench, "Anna Bianchi").phone == "+393401112223"
        for path in files:
            result = take_in(bench, path).files[0]
            assert (result.created, result.updated) == (0, 0)
        while bench.rows() != before:
            bench.desk.undo()


def test_both_files_of_one_drop_are_one_run(bench: Bench) -> None:
    result = take_in(bench, [ORDERS, CUSTOMERS])
    assert [each.preset for each in result.files] == ["shopify_customers", "shopify_orders"]
    assert len(bench.find(Lead)) == 10
    assert len(bench.find(Sale, lead_id=lead_called(bench, "Mario Rossi").id)) == 3
    bench.desk.undo()
    assert (bench.find(Lead), bench.find(Sale)) == ([], [])


def test_an_open_lead_that_buys_is_won_on_the_day_of_the_order(bench: Bench) -> None:
    social = bench.channel("social_media")
    bench.lead("Mario Rossi", email="mario@example.org", channel_id=social, created_on=date(2026, 3, 1))
    (result,) = take_in(bench, ORDERS).files
    (mario,) = bench.find(Lead, email="mario@example.org")
    assert (mario.status, str(mario.closed_on), mario.channel_id) == (StageKind.WON, "2026-03-15", social)
    assert "have bought, and so are won now: 1" in said(result)
    bench.desk.undo()
    assert bench.find(Lead, email="mario@example.org")[0].status is StageKind.OPEN


def test_a_complaint_of_today_is_not_won_by_an_order_of_last_year(bench: Bench) -> None:
    bench.lead("Mario Rossi", email="mario@example.org", created_on=date(2026, 5, 1))
    take_in(bench, ORDERS)
    complaint, buyer = bench.find(Lead, email="mario@example.org")
    assert (complaint.status, buyer.status) == (StageKind.OPEN, None)
    assert len(bench.find(Sale, lead_id=buyer.id)) == 3


def test_a_lead_won_elsewhere_keeps_its_channel_and_its_days(bench: Bench) -> None:
    fair = bench.channel("fair")
    lead_id = bench.made(leads.add, {"name": "Anna Bianchi", "email": "anna@example.org", "channel_id": fair})
    bench.do(funnel.win, lead_id)
    was = bench.get(Lead, lead_id)
    take_in(bench, ORDERS, rules=(LUCIA,))
    assert bench.find(Lead, email="anna@example.org") == [was]
    assert len(bench.find(Sale, lead_id=lead_id)) == 3


def test_no_order_comes_into_a_closed_month(bench: Bench) -> None:
    bench.do(set_setting, "closed_months", ["2026-02"])
    (result,) = take_in(bench, ORDERS).files
    assert [(each.line, "is closed" in str(each.reason)) for each in result.rejected] == [(18, True)]
    assert bench.find(Sale, number="#1001") == []
    assert result.created == 10


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
