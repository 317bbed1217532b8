"""Who bought, as a shop's orders say: contacts each of them once, or leads of the channel that a rule names."""

import csv
from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services import leads
from leaddesk.services.checkup import check
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import changed
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, said, take_in, take_in_text, way_of
from tests.services.importing.shop_files import CUSTOMERS, INSTAGRAM, LUCIA, ORDERS
from tests.services.report_bench import report


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


@pytest.mark.parametrize("newest_first", [True, False])
def test_of_several_codes_that_of_the_first_order_names_the_channel(
    bench: Bench, tmp_path: Path, newest_first: bool
) -> None:
    header = "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Discount Code,Id\n"
    orders = [
        f"#{month},a@example.org,paid,EUR,0.00,10.00,2026-0{month}-01,Lamp,L,{code},{month}\n"
        for month, code in ((1, ""), (2, "LUCIA10"), (3, "FIERA"), (4, ""))
    ]
    text = header + "".join(reversed(orders) if newest_first else orders)
    take_in_text(bench, tmp_path, text, rules=(LUCIA, ChannelRule("discount_code", "fiera", "Fair")))
    (buyer,) = bench.find(Lead)
    assert (buyer.channel_id, str(buyer.created_on)) == (bench.channel("influencer"), "2026-01-01")
    assert buyer.campaign_id is not None
    assert way_of(bench, buyer) == [("Customer", "2026-01-01")]


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


def test_an_open_lead_that_buys_is_won_on_the_day_of_its_first_order(bench: Bench) -> None:
    social = bench.channel("social_media")
    bench.lead("Mario Rossi", email="mario@example.org", channel_id=social, created_on=date(2026, 3, 1))
    (result,) = take_in(bench, ORDERS).files
    (mario,) = bench.find(Lead, email="mario@example.org")
    assert (mario.status, str(mario.closed_on), mario.channel_id) == (StageKind.WON, "2026-03-10", social)
    assert "have bought, and so are won now: 1" in said(result)
    bench.desk.undo()
    assert bench.find(Lead, email="mario@example.org")[0].status is StageKind.OPEN


def test_an_open_lead_of_no_known_day_that_buys_is_won_too(bench: Bench, tmp_path: Path) -> None:
    lead_id = bench.lead("Mario Rossi", email="mario@example.org", created_on=None)
    assert bench.get(Lead, lead_id).created_on is None
    header = "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Id\n"
    text = header + "#1,mario@example.org,paid,EUR,0.00,10.00,2026-02-10,Lamp,L1,1\n"
    result = take_in_text(bench, tmp_path, text)
    (mario,) = bench.find(Lead, email="mario@example.org")
    assert (mario.status, str(mario.closed_on), mario.created_on) == (StageKind.WON, "2026-02-10", None)
    assert "have bought, and so are won now: 1" in said(result)
    assert take_in_text(bench, tmp_path, text).unchanged == 1


def test_an_open_lead_is_won_with_its_first_order_though_the_file_has_the_newest_first(
    bench: Bench, tmp_path: Path
) -> None:
    lead_id = bench.lead("Mario Rossi", email="mario@example.org", created_on=date(2026, 2, 1))
    header = "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Id\n"
    days = {"3": "2026-05-10", "2": "2026-03-10", "4": "2026-06-10", "1": "2026-01-10"}
    rows = [f"#{n},mario@example.org,paid,EUR,0.00,10.00,{day},Lamp,L1,{n}\n" for n, day in days.items()]
    result = take_in_text(bench, tmp_path, header + "".join(rows))
    mario, entries = bench.get(Lead, lead_id), bench.find(StageEntry, lead_id=lead_id)
    assert (mario.status, str(mario.closed_on), str(mario.created_on)) == (StageKind.WON, "2026-03-10", "2026-02-01")
    assert str(entries[-1].entered_on) == "2026-03-10"
    assert "have bought, and so are won now: 1" in said(result)
    assert bench.desk.ask(check) == []
    bench.desk.undo()
    assert bench.get(Lead, lead_id).status is StageKind.OPEN


def test_a_buyer_keeps_the_further_addresses_and_numbers_of_the_order(bench: Bench, tmp_path: Path) -> None:
    header = "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Phone,Id\n"
    order = "#1,mario@example.org; m@x.example,paid,EUR,0.00,10.00,2026-02-10,Lamp,L1,340 1112223 / 02 1234567,1\n"
    take_in_text(bench, tmp_path, header + order)
    (mario,) = bench.find(Lead)
    assert (mario.email, mario.phone) == ("mario@example.org", "+393401112223")
    assert mario.extra == {"other e-mails": "m@x.example", "other phones": "+39021234567"}


def test_a_known_buyer_gets_what_was_not_known_and_keeps_the_rest(bench: Bench, tmp_path: Path) -> None:
    lead_id = bench.lead("Mario Rossi", email="mario@example.org", city="Como", created_on=date(2026, 1, 1))
    header = (
        "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Billing Phone,"
        "Billing Name,Billing Street,Billing City,Billing Company,Id\n"
    )
    order = "#{n},{email},paid,EUR,0.00,10.00,2026-02-1{n},Lamp,L1,{phone},Mario Rossi,Via Roma 1,Roma,Rossi Srl,{n}\n"
    first = order.format(n=1, email="Mario@example.org", phone="340 1112223")
    second = order.format(n=2, email="m@x.example", phone="+39 340 1112223")
    third = order.format(n=3, email="mario@example.org", phone="02 1234567")
    text = header + first + second + third
    take_in_text(bench, tmp_path, text)
    (mario,) = bench.find(Lead)
    assert (mario.id, mario.email, mario.phone, mario.company) == (
        lead_id, "mario@example.org", "+393401112223", "Rossi Srl"
    )
    assert (mario.street, mario.city) == (None, "Como")  # half of another address would be one that nobody has
    assert mario.extra == {"other e-mails": "m@x.example", "other phones": "+39021234567"}
    assert take_in_text(bench, tmp_path, text).unchanged == 3
    bench.desk.undo()
    bench.desk.undo()
    again = bench.get(Lead, lead_id)
    assert (again.phone, again.company, again.extra) == (None, None, {})


@pytest.mark.parametrize("typed", ["055/1234567", "+39 055 12 34 567"])
def test_a_buyer_is_found_by_a_number_however_it_was_typed(bench: Bench, tmp_path: Path, typed: str) -> None:
    lead_id = bench.lead("Mario Rossi", phone=typed, created_on=date(2026, 1, 1))
    header = "Name,Email,Financial Status,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Phone,"
    order = "#1,,paid,EUR,0.00,10.00,2026-02-10,Lamp,L1,055 1234567,Mario Rossi,1\n"
    take_in_text(bench, tmp_path, header + "Billing Name,Id\n" + order)
    assert [(each.id, each.status) for each in bench.find(Lead)] == [(lead_id, StageKind.WON)]


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
    assert bench.find(Lead, email="anna@example.org") == [changed(was, {"country": "IT"})]  # nobody knew that
    assert len(bench.find(Sale, lead_id=lead_id)) == 3
