from datetime import date

import pytest

from leaddesk.model.change import Change
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import Message
from leaddesk.model.payment import Payment
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.books.sale_list import ListedSale, found_sales, listed_sales, month_totals
from leaddesk.services.work import changed, create, update
from tests.services.bench import Bench

DAY, LATER, LAST = date(2026, 2, 1), date(2026, 2, 10), date(2026, 3, 5)


def sell(bench: Bench, paid_on: date | None = None) -> int:
    lines = (LineDraft(rate_bp=2200, net_minor=100_00),)
    return bench.made(sales.record, bench.won_lead(), "1", DAY, lines, paid_on=paid_on)


def listed(bench: Bench, sale_id: int) -> ListedSale:
    (row,) = bench.desk.ask(listed_sales, [sale_id])
    return row


def unpaid(bench: Bench) -> int:
    return sum(month.unpaid_minor for month in bench.desk.ask(month_totals))


def test_a_sale_is_paid_at_once(bench: Bench) -> None:
    sale_id = sell(bench)
    assert (listed(bench, sale_id).paid_on, unpaid(bench)) == (None, 122_00)
    done = bench.do(payments.pay, sale_id, LATER)
    assert str(done.label) == "Mark the sale “1” as paid"
    assert (listed(bench, sale_id).paid_on, unpaid(bench)) == (LATER, 0)
    assert list(bench.desk.ask(found_sales, "-has:paid_on")) == []
    assert list(bench.desk.ask(found_sales, "paid_on:2026-02")) == [sale_id]


def test_a_sale_is_paid_in_parts(bench: Bench) -> None:
    sale_id = sell(bench)
    done = bench.do(payments.pay, sale_id, LATER, 22_00)
    assert str(done.label) == "Record a part payment of “1”"
    row = listed(bench, sale_id)
    assert (row.paid_on, row.part_paid_minor, unpaid(bench)) == (None, 22_00, 100_00)
    assert list(bench.desk.ask(found_sales, "-has:paid_on")) == [sale_id]
    bench.do(payments.pay, sale_id, LAST)
    row = listed(bench, sale_id)
    assert (row.paid_on, row.part_paid_minor, unpaid(bench)) == (LAST, 122_00, 0)
    assert [(each.paid_on, each.amount_minor) for each in bench.desk.ask(payments.payments_of, sale_id)] == [
        (LATER, 22_00),
        (LAST, 100_00),
    ]


@pytest.mark.parametrize("amount", [0, -1, 122_01])
def test_nobody_pays_nothing_or_more_than_is_left(bench: Bench, amount: int) -> None:
    sale_id = sell(bench)
    with pytest.raises(RuleError, match=r"Of “1” 122\.00 EUR is left to be paid"):
        bench.desk.do(payments.pay, sale_id, LATER, amount)


def test_what_is_paid_or_credited_is_not_paid_again(bench: Bench) -> None:
    for sale_id in (sell(bench), sell(bench, paid_on=DAY)):
        if listed(bench, sale_id).paid_on is None:
            bench.do(payments.pay, sale_id, LATER)
        with pytest.raises(RuleError, match="Nothing of “1” is left to be paid"):
            bench.desk.do(payments.pay, sale_id, LAST)
    credited = sell(bench)
    bench.do(sales.credit, credited, "2", LATER)
    with pytest.raises(RuleError, match="Nothing of “1” is left to be paid"):
        bench.desk.do(payments.pay, credited, LAST)


def test_money_is_given_back_for_a_credit_note(bench: Bench) -> None:
    note_id = bench.made(sales.credit, sell(bench, paid_on=DAY), "2", LATER)
    with pytest.raises(RuleError, match=r"Of “2” -122\.00 EUR is left to be paid"):
        bench.desk.do(payments.pay, note_id, LAST, 1)
    done = bench.do(payments.pay, note_id, LAST, -22_00, "from the till")
    assert str(done.label) == "Record a refund of “2”"
    assert [each.notes for each in bench.desk.ask(payments.payments_of, note_id)] == ["from the till"]
    assert listed(bench, note_id).paid_on is None
    bench.do(payments.pay, note_id, LAST)
    assert listed(bench, note_id).paid_on == LAST


def test_a_payment_that_did_not_come_is_taken_back(bench: Bench) -> None:
    sale_id = sell(bench)
    bench.do(payments.pay, sale_id, LATER, 22_00)
    bench.do(payments.pay, sale_id, LAST)
    bench.do(payments.take_back_last, sale_id)
    assert (listed(bench, sale_id).paid_on, listed(bench, sale_id).part_paid_minor) == (None, 22_00)
    bench.do(payments.take_back_last, sale_id)
    with pytest.raises(RuleError, match="Nothing of “1” was paid"):
        bench.desk.do(payments.take_back_last, sale_id)
    told = sell(bench, paid_on=DAY)
    bench.do(payments.take_back_last, told)
    assert listed(bench, told).paid_on is None


def test_a_deleted_sale_takes_its_payments_with_it(bench: Bench) -> None:
    sale_id = sell(bench)
    bench.do(payments.pay, sale_id, LATER, 1_00)
    bench.do(sales.delete, sale_id)
    assert bench.find(Payment) == []


def left(bench: Bench, *sale_ids: int) -> list[int]:
    """What the list says is left of each; a payment is refused by the same."""
    rows = bench.desk.ask(listed_sales, sale_ids)
    for row in rows:
        with pytest.raises(RuleError, match="left to be paid"):
            bench.desk.do(payments.pay, row.id, LAST, 0)
    return [row.left_minor for row in rows]


def credit_a_part(bench: Bench, sale_id: int, net_minor: int) -> int:
    """A credit note as a shop's file brings it: for a part of the document."""
    sale = bench.get(Sale, sale_id)
    note = Sale(lead_id=sale.lead_id, number="part", sold_on=LATER, currency="EUR", credits_id=sale_id)
    vat = net_minor * 22 // 100
    line = SaleLine(sale_id=-1, rate_bp=2200, net_minor=-net_minor, vat_minor=-vat, gross_minor=-net_minor - vat)
    return bench.made(lambda work: Change(Message("Credit"), [create(note), create(line)]))


def test_a_part_that_was_credited_leaves_the_rest_to_be_paid(bench: Bench) -> None:
    sale_id = sell(bench)
    note_id = credit_a_part(bench, sale_id, 20_00)
    assert left(bench, sale_id, note_id) == [97_60, 0]
    assert unpaid(bench) == 97_60
    bench.do(payments.pay, sale_id, LAST, 50_00)
    assert (left(bench, sale_id, note_id), listed(bench, sale_id).paid_on) == ([47_60, 0], None)
    bench.do(payments.pay, sale_id, LAST)
    assert (left(bench, sale_id, note_id), unpaid(bench)) == ([0, 0], 0)
    assert (listed(bench, sale_id).paid_on, listed(bench, note_id).paid_on) == (LAST, None)
    assert list(bench.desk.ask(found_sales, "has:paid_on")) == [sale_id]


def test_what_was_paid_before_it_was_credited_is_to_be_given_back(bench: Bench) -> None:
    sale_id = sell(bench)
    bench.do(payments.pay, sale_id, LATER, 22_00)
    note_id = bench.made(sales.credit, sale_id, "2", LATER)
    assert left(bench, sale_id, note_id) == [0, -22_00]
    assert unpaid(bench) == -22_00
    bench.do(payments.pay, note_id, LAST)
    assert (left(bench, sale_id, note_id), unpaid(bench)) == ([0, 0], 0)
    assert (listed(bench, sale_id).paid_on, listed(bench, note_id).paid_on) == (None, LAST)


def test_each_credit_note_takes_off_what_is_open_before_money_goes_back(bench: Bench) -> None:
    sale_id = sell(bench)
    bench.do(payments.pay, sale_id, LATER, 61_00)
    first, second = credit_a_part(bench, sale_id, 40_00), credit_a_part(bench, sale_id, 60_00)
    assert left(bench, sale_id, first, second) == [0, 0, -61_00]


def test_the_whole_of_a_document_that_was_paid_is_to_be_given_back(bench: Bench) -> None:
    for sale_id in (sell(bench), sell(bench, paid_on=DAY)):
        if listed(bench, sale_id).paid_on is None:
            bench.do(payments.pay, sale_id, DAY)
        note_id = bench.made(sales.credit, sale_id, "2", LATER)
        assert (left(bench, sale_id, note_id), listed(bench, sale_id).paid_on) == ([0, -122_00], DAY)


def test_money_that_a_shop_gave_back_on_an_unknown_day_is_not_to_be_given_again(bench: Bench) -> None:
    sale_id = sell(bench, paid_on=DAY)
    note_id = bench.made(sales.credit, sale_id, "2", LATER)
    note = bench.get(Sale, note_id)
    bench.do(lambda work: Change(Message("Edit"), update(note, changed(note, {"sold_on": None}))))
    assert left(bench, sale_id, note_id) == [0, 0]


def test_a_negative_document_of_its_own_is_to_be_given_back(bench: Bench) -> None:
    note_id = bench.made(sales.credit, sell(bench, paid_on=DAY), "2", LATER)
    note = bench.get(Sale, note_id)
    bench.do(lambda work: Change(Message("Edit"), update(note, changed(note, {"credits_id": None}))))
    assert left(bench, note_id) == [-122_00]
    bench.do(payments.pay, note_id, LAST)
    assert (left(bench, note_id), listed(bench, note_id).paid_on) == ([0], LAST)
