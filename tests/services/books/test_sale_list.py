"""The sales page: documents, their months, and what a new one starts from."""

from datetime import date

import pytest

from leaddesk.model.errors import BadInputError
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.books.sale_list import (
    ListedSale,
    MonthTotal,
    found_sales,
    listed_sales,
    month_totals,
    sales_of_account,
    sales_of_lead,
    suggested_number,
    vat_codes_on,
)
from tests.services.bench import Bench

FULL = LineDraft(rate_bp=2200, net_minor=100_00)
REDUCED = LineDraft(rate_bp=1000, net_minor=50_00)


def sell(bench: Bench, number: str | None, day: date, *lines: LineDraft, lead_id: int | None = None) -> int:
    owner = bench.won_lead() if lead_id is None else lead_id
    return bench.made(sales.record, owner, number, day, lines or (FULL,))


def found(bench: Bench, where: str = "", sort: str | None = None) -> list[int]:
    return list(bench.desk.ask(found_sales, where, sort))


def listed(bench: Bench, *ids: int) -> tuple[ListedSale, ...]:
    return bench.desk.ask(listed_sales, ids)


def test_a_document_is_a_row_with_the_sums_of_its_lines(bench: Bench) -> None:
    lead_id = bench.won_lead("Anna")
    sale_id = sell(bench, "2026-1", date(2026, 2, 1), FULL, REDUCED, lead_id=lead_id)
    (row,) = listed(bench, sale_id)
    assert row == ListedSale(
        sale_id,
        "2026-1",
        date(2026, 2, 1),
        lead_id,
        "Anna",
        150_00,
        27_00,
        177_00,
        "EUR",
        paid_on=None,
        cost_minor=None,
        credits_id=None,
        origin="",
        is_credited=False,
        left_minor=177_00,
    )


def test_a_credited_document_says_so_and_its_credit_note_names_it(bench: Bench) -> None:
    sale_id = sell(bench, "2026-1", date(2026, 2, 1))
    credit_id = bench.made(sales.credit, sale_id, "2026-2", date(2026, 2, 3))
    original, credit = listed(bench, sale_id, credit_id)
    assert (original.is_credited, original.credits_id) == (True, None)
    assert (credit.is_credited, credit.credits_id, credit.gross_minor) == (False, sale_id, -122_00)


def test_documents_come_newest_first_or_as_they_are_sorted(bench: Bench) -> None:
    middle = sell(bench, "2", date(2026, 2, 2), REDUCED)
    oldest = sell(bench, "1", date(2026, 1, 1))
    newest = sell(bench, "3", date(2026, 2, 2), FULL, REDUCED)
    assert found(bench) == [newest, middle, oldest]
    assert found(bench, sort="net") == [middle, oldest, newest]
    assert found(bench, sort="-document") == [newest, middle, oldest]


def test_documents_are_asked_about_as_a_whole_but_for_their_rates(bench: Bench) -> None:
    both = sell(bench, "1", date(2026, 1, 1), FULL, REDUCED)
    full = sell(bench, "2", date(2026, 2, 2))
    assert found(bench, "net:>120") == [both]
    assert found(bench, "vat_rate:10") == [both]
    assert found(bench, "vat_rate:22") == [full, both]
    assert found(bench, "-vat_rate:10") == [full]
    assert found(bench, "date:2026-02") == [full]
    bench.do(payments.pay, full, date(2026, 2, 3))
    assert found(bench, "-has:paid_on") == [both]
    with pytest.raises(BadInputError):
        found(bench, "colour:red")


def test_documents_that_are_gone_are_left_out(bench: Bench) -> None:
    first, second = sell(bench, "1", date(2026, 1, 1)), sell(bench, "2", date(2026, 2, 2))
    bench.do(sales.delete, first)
    assert [row.id for row in listed(bench, second, first)] == [second]
    assert listed(bench) == ()


def test_months_add_up_by_currency_with_what_is_not_paid_yet(bench: Bench) -> None:
    paid = sell(bench, "1", date(2026, 2, 1), FULL, REDUCED)
    bench.do(payments.pay, paid, date(2026, 2, 2))
    credited = sell(bench, "2", date(2026, 2, 3))
    bench.do(sales.credit, credited, "3", date(2026, 3, 1))
    bench.do(sales.record, bench.won_lead(), "4", date(2026, 3, 1), (FULL,), currency="USD")
    february = MonthTotal(date(2026, 2, 1), "EUR", 2, 250_00, 49_00, 299_00, 0)
    assert bench.desk.ask(month_totals) == (
        MonthTotal(date(2026, 3, 1), "EUR", 1, -100_00, -22_00, -122_00, 0),
        MonthTotal(date(2026, 3, 1), "USD", 1, 100_00, 22_00, 122_00, 122_00),
        february,
    )
    assert bench.desk.ask(month_totals, "date:2026-02") == (february,)
    assert bench.desk.ask(month_totals, "date:2025") == ()


def test_a_lead_and_an_account_have_their_documents(bench: Bench) -> None:
    account_id = bench.account()
    deal = bench.won_lead("Lamps", account_id=account_id)
    sale_id = sell(bench, "1", date(2026, 1, 1), lead_id=deal)
    sell(bench, "2", date(2026, 1, 1))
    assert [row.id for row in bench.desk.ask(sales_of_lead, deal)] == [sale_id]
    assert [row.id for row in bench.desk.ask(sales_of_account, account_id)] == [sale_id]
    assert bench.desk.ask(sales_of_lead, bench.lead()) == ()


def test_the_next_number_follows_that_of_the_newest_sale(bench: Bench) -> None:
    assert bench.desk.ask(suggested_number) == ""
    sell(bench, "2026-014", date(2026, 2, 1))
    sell(bench, "2025-099", date(2025, 12, 1))
    sell(bench, "by hand", date(2026, 2, 2))
    sell(bench, None, date(2026, 2, 3))
    assert bench.desk.ask(suggested_number) == "2026-015"
    sell(bench, "A999", date(2026, 2, 4))
    assert bench.desk.ask(suggested_number) == "A1000"


def test_a_number_that_is_taken_is_not_suggested(bench: Bench) -> None:
    sale_id = sell(bench, "7", date(2026, 2, 1))
    bench.do(sales.credit, sale_id, "8", date(2026, 2, 2))
    assert bench.desk.ask(suggested_number) == "9"


def test_only_vat_codes_that_hold_on_the_day_are_offered(bench: Bench) -> None:
    offered = bench.desk.ask(vat_codes_on, date(2026, 2, 1))
    assert offered[0].rate_bp == 2200
    assert all(code.holds_on(date(2026, 2, 1)) for code in offered)
