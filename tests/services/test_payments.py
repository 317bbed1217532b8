from datetime import date

import pytest

from leaddesk.model.errors import RuleError
from leaddesk.model.payment import Payment
from leaddesk.services import payments, sales
from leaddesk.services.sale_lines import LineDraft
from leaddesk.services.sale_list import ListedSale, found_sales, listed_sales, month_totals
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
    note_id = bench.made(sales.credit, sell(bench), "2", LATER)
    with pytest.raises(RuleError, match=r"Of “2” -122\.00 EUR is left to be paid"):
        bench.desk.do(payments.pay, note_id, LAST, 1)
    bench.do(payments.pay, note_id, LAST, -22_00)
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
