"""An exact file of sales says what was paid of them and what took them back, and that comes again as it was."""

from datetime import date
from pathlib import Path

import pytest

from leaddesk.exchange.fields import ALWAYS
from leaddesk.model.payment import Payment
from leaddesk.model.sale import Sale
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.books.sale_list import ListedSale, found_sales, listed_sales
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import NothingImportedError, import_files
from tests.services.bench import Bench, make_store
from tests.services.exact_files import cells, written

FULL = (LineDraft(rate_bp=2200, net_minor=100_00),)


def test_part_payments_are_written_only_where_there_are_any_and_come_back(bench: Bench, tmp_path: Path) -> None:
    lines = [LineDraft(rate_bp=2200, net_minor=10_000), LineDraft(rate_bp=1000, net_minor=5_000)]
    days = [date(2026, 3, day) for day in range(1, 8)]
    ids = [bench.made(sales.record, bench.won_lead(f"Buyer {place}"), str(place), days[0], lines) for place in range(5)]
    plain = written(bench, "sales", tmp_path).read_text(encoding="utf-8").splitlines()[0]
    assert plain.split(",") == [*ALWAYS["sales"]]
    bench.do(payments.pay, ids[0], days[1], 2_000, "by card; half")
    bench.do(payments.pay, ids[1], days[1], 2_000)
    bench.do(payments.pay, ids[1], days[2])
    bench.do(payments.pay, ids[2], days[1], 2_000)
    bench.do(sales.edit, ids[2], {"paid_on": days[3]})
    bench.do(payments.pay, ids[3], days[4])
    leads, file = written(bench, "leads", tmp_path), written(bench, "sales", tmp_path)
    assert [row["payments"] for row in cells(file)[::2]] == [
        "2026-03-02 20.00 by card\\s half",
        "2026-03-02 20.00; 2026-03-03 157.00",
        "2026-03-02 20.00; 2026-03-04",
        "2026-03-05 177.00",
        "",
    ]
    assert [row["payments"] for row in cells(file)[1::2]] == [""] * 5
    (tmp_path / "other").mkdir()
    with make_store(tmp_path / "other") as store:
        other = Bench(store)
        import_files(other.desk, ImportRequest((leads, file)))
        assert [row.left_minor for row in told(other)] == [17_700, 0, 0, 0, 15_700]
        assert told(other) == told(bench)
        paid = [(each.sale_id, each.paid_on, each.amount_minor, each.notes) for each in bench.find(Payment)]
        assert [(each.sale_id, each.paid_on, each.amount_minor, each.notes) for each in other.find(Payment)] == paid
        assert [sale.paid_on for sale in other.find(Sale)] == [None, None, days[3], None, None]
        other.desk.undo()
        assert other.find(Payment) == []


def told(bench: Bench) -> list[ListedSale]:
    return [row._replace(lead_id=0) for row in bench.desk.ask(lambda work: listed_sales(work, found_sales(work, "")))]


def test_a_payment_that_cannot_be_read_is_told(bench: Bench, tmp_path: Path) -> None:
    bench.desk.do(payments.pay, bench.made(sales.record, bench.won_lead(), "1", date(2026, 3, 1), FULL), date.today())
    file = written(bench, "sales", tmp_path)
    text = file.read_text(encoding="utf-8").replace(",1,2026-03-01", ",2,2026-03-01")
    file.write_text(text.replace(f"{date.today()} 122.00", "yesterday 122.00"), encoding="utf-8")
    with pytest.raises(NothingImportedError) as refused:
        import_files(bench.desk, ImportRequest((file,)))
    (rejected,) = refused.value.files[0].rejected
    assert str(rejected.reason) == "“yesterday 122.00” is not a payment as LeadDesk writes it."
    assert rejected.column == "payments"


def test_a_credit_note_finds_its_sale_again_whatever_stands_first_and_without_any_number(
    bench: Bench, tmp_path: Path
) -> None:
    day = date(2026, 3, 1)
    sold = [bench.made(sales.record, bench.won_lead(f"Buyer {n}"), n, day, FULL) for n in ("1", None)]
    for place, sale_id in enumerate(sold):
        bench.do(sales.credit, sale_id, f"R{place}" if place else None, day)
    leads, file = written(bench, "leads", tmp_path), written(bench, "sales", tmp_path)
    uid = bench.find(Sale, id=sold[1])[0].uid
    told_of = [(row["external_id"], row["document"], row["credits_id"], row["credits_document"]) for row in cells(file)]
    assert told_of == [("", "1", "", ""), (uid, "", "", ""), ("", "", "", "1"), ("", "R1", uid, "")]
    heading, *rows = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([heading, *reversed(rows)]) + "\n", encoding="utf-8")
    (tmp_path / "other").mkdir()
    with make_store(tmp_path / "other") as store:
        other = Bench(store)
        import_files(other.desk, ImportRequest((leads, file)))
        found = {each.id: each for each in other.find(Sale)}
        originals = {each.number: found[each.credits_id] for each in found.values() if each.credits_id is not None}
        assert {number: (each.number, each.uid == uid) for number, each in originals.items()} == {
            None: ("1", False),
            "R1": (None, False),
        }
        assert [row.left_minor for row in told(other)] == [0, 0, 0, 0]
        again = import_files(other.desk, ImportRequest((file,)))
        assert [each.unchanged for each in again.files] == [3]  # a document that nothing names comes again
        other.desk.undo()
        other.desk.undo()
        assert other.find(Sale) == []


def test_a_credit_note_whose_sale_is_not_there_is_kept_and_told(bench: Bench, tmp_path: Path) -> None:
    day = date(2026, 3, 1)
    bench.do(sales.credit, bench.made(sales.record, bench.won_lead(), "1", day, FULL), "1-R", day)
    leads, file = written(bench, "leads", tmp_path), written(bench, "sales", tmp_path)
    heading, _, note = file.read_text(encoding="utf-8").splitlines()
    file.write_text(f"{heading}\n{note}\n", encoding="utf-8")
    (tmp_path / "other").mkdir()
    with make_store(tmp_path / "other") as store:
        other = Bench(store)
        result = import_files(other.desk, ImportRequest((leads, file)))
        said = [str(each) for each in result.files[1].warnings.all()]
        assert said == ["Line 2: the document that “1-R” credits, “1”, is not there."]
        assert [(each.number, each.credits_id) for each in other.find(Sale)] == [("1-R", None)]
