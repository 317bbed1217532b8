from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.errors import ClosedMonthError, RuleError
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.books import months, payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text

FEBRUARY = date(2026, 2, 1)
LINES = (LineDraft(rate_bp=2200, net_minor=100_00),)


@pytest.fixture(autouse=True)
def _in_march(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 3, 10))


def sell(bench: Bench, number: str, day: date, name: str = "Anna") -> int:
    return bench.made(sales.record, bench.won_lead(name), number, day, LINES)


def test_a_month_is_closed_and_opened_again_by_name(bench: Bench) -> None:
    assert str(bench.do(months.close, FEBRUARY).label) == "Close the month 2026-02"
    (closing,) = bench.desk.ask(months.closings)
    assert (closing.month, closing.actor) == ("2026-02", "Ada")
    with pytest.raises(RuleError, match="closed already"):
        bench.desk.do(months.close, date(2026, 2, 28))
    assert str(bench.do(months.open_again, FEBRUARY).label) == "Open the month 2026-02 again"
    assert bench.desk.ask(months.closings) == ()
    with pytest.raises(RuleError, match="is not closed"):
        bench.desk.do(months.open_again, FEBRUARY)
    with pytest.raises(RuleError, match="is not closed"):
        bench.desk.ask(months.changed_since, FEBRUARY)


def test_a_month_that_goes_on_is_not_closed(bench: Bench) -> None:
    for day in (date(2026, 3, 1), date(2026, 4, 1)):
        with pytest.raises(RuleError, match="is not over yet"):
            bench.desk.do(months.close, day)


def test_undo_does_not_change_a_closed_month(bench: Bench) -> None:
    done = bench.desk.do(sales.record, bench.won_lead(), "1", date(2026, 2, 3), LINES)
    sale_id, sold = done.rows[0].row_id, done.change_id
    bench.desk.do(months.close, FEBRUARY)
    with pytest.raises(ClosedMonthError, match="The month 2026-02 is closed: its sales are final"):
        bench.desk.undo(sold)
    assert bench.get(Sale, sale_id).number == "1"
    bench.desk.undo()  # opens it again, and says so in the history
    bench.desk.undo(sold)
    assert bench.find(Sale) == []


def test_redo_does_not_write_into_a_closed_month(bench: Bench) -> None:
    sale_id = sell(bench, "1", date(2026, 2, 3))
    bench.desk.do(sales.delete, sale_id)
    deleted = bench.desk.newest_change()
    bench.desk.do(months.close, FEBRUARY)
    with pytest.raises(ClosedMonthError):
        bench.desk.undo(deleted)
    assert bench.find(SaleLine) == []


def test_undoing_an_import_leaves_the_sales_of_closed_months(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna")
    file = tmp_path / "sales.csv"
    file.write_text(
        "lead,document,date,net,vat_rate,vat,gross\n"
        "Anna,1,2026-02-27,100.00,22,22.00,122.00\n"
        "Anna,2,2026-03-01,10.00,22,2.20,12.20\n",
        encoding="utf-8",
    )
    run = import_files(bench.desk, ImportRequest((file,), kind="sales")).run_id
    assert run is not None
    bench.desk.do(months.close, FEBRUARY)
    done = bench.desk.undo_run(run)
    assert [(each.table, each.name, str(each.reason)) for each in done.kept] == [("sale", "1", "its month is closed")]
    assert [each.number for each in bench.find(Sale)] == ["1"]
    assert len(bench.find(SaleLine)) == 1


def test_undoing_an_import_leaves_what_it_changed_in_a_closed_month_and_says_why(bench: Bench, tmp_path: Path) -> None:
    header = (
        "Name,Email,Financial Status,Paid at,Currency,Taxes,Total,Created at,Lineitem name,Lineitem sku,Cancelled at,"
        "Tax 1 Name,Tax 1 Value,Billing Name,Id\n"
    )
    order = "#1,a@example.org,{status},{paid},EUR,2.20,12.20,2026-02-03,Lamp,L1,,IVA 22%,2.20,Anna,9\n"
    take_in_text(bench, tmp_path, header + order.format(status="pending", paid=""))
    assert take_in_text(bench, tmp_path, header + order.format(status="paid", paid="2026-02-05")).updated == 1
    bench.desk.do(months.close, FEBRUARY)
    (newest, *_) = [each for each in bench.desk.history() if each.run_id is not None]
    done = bench.desk.undo_run(newest.run_id or 0)
    assert [(each.table, each.name, str(each.reason)) for each in done.kept] == [("sale", "#1", "its month is closed")]
    assert [each.paid_on for each in bench.find(Sale)] == [date(2026, 2, 5)]


def test_what_changed_since_the_closing_is_told(bench: Bench) -> None:
    first, second = sell(bench, "1", date(2026, 2, 3)), sell(bench, "2", date(2026, 2, 4))
    third = sell(bench, "3", date(2026, 3, 2))
    bench.desk.do(months.close, FEBRUARY)
    assert bench.desk.ask(months.changed_since, FEBRUARY).ids == ()

    note = bench.desk.do(sales.credit, first, "4", date(2026, 3, 3)).rows[0].row_id
    again = sell(bench, "5", date(2026, 3, 3))
    bench.desk.do(payments.pay, second, date(2026, 3, 4))
    bench.desk.do(sales.delete, third)
    changed = bench.desk.ask(months.changed_since, FEBRUARY)
    assert set(changed.ids) == {note, again, second}
    assert changed.gone == ("3",)

    bench.desk.do(months.open_again, FEBRUARY)
    bench.desk.do(months.close, FEBRUARY)
    assert bench.desk.ask(months.changed_since, FEBRUARY) == months.ChangedSales((), ())


def test_imported_sales_are_among_what_changed(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna")
    bench.desk.do(months.close, FEBRUARY)
    file = tmp_path / "sales.csv"
    file.write_text("lead,document,date,net,vat_rate\nAnna,7,2026-03-01,100.00,22\n", encoding="utf-8")
    import_files(bench.desk, ImportRequest((file,), kind="sales"))
    (sale,) = bench.find(Sale)
    assert bench.desk.ask(months.changed_since, FEBRUARY).ids == (sale.id,)
    bench.desk.undo()
    assert bench.desk.ask(months.changed_since, FEBRUARY) == months.ChangedSales((), ())


def test_what_was_made_and_taken_back_since_the_closing_is_not_told_as_removed(bench: Bench, tmp_path: Path) -> None:
    bench.won_lead("Anna")
    file = tmp_path / "sales.csv"
    file.write_text("lead,document,date,net,vat_rate\nAnna,7,2026-03-01,100.00,22\n", encoding="utf-8")
    run = import_files(bench.desk, ImportRequest((file,), kind="sales")).run_id
    assert run is not None
    kept, gone = sell(bench, "1", date(2026, 3, 2)), sell(bench, "2", date(2026, 3, 3))
    bench.desk.do(months.close, FEBRUARY)
    wrong = sell(bench, "3", date(2026, 3, 4))
    bench.desk.do(sales.delete, wrong)
    right = sell(bench, "3", date(2026, 3, 4))
    sell(bench, "4", date(2026, 3, 4))
    bench.desk.undo()
    bench.do(sales.delete, gone)
    bench.do(sales.delete, kept)
    bench.desk.undo()
    assert bench.desk.ask(months.changed_since, FEBRUARY) == months.ChangedSales((kept, right), ("2",))
    bench.desk.undo_run(run)
    assert bench.desk.ask(months.changed_since, FEBRUARY).gone == ("2", "7")
