import csv
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from leaddesk.model.change import Change
from leaddesk.model.days import Period
from leaddesk.model.errors import BadInputError, StoreError
from leaddesk.model.messages import Message
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.books import months, payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.exports.exporting import export
from leaddesk.services.progress import Progress
from leaddesk.services.work import changed, update
from leaddesk.storage.rows.accountant_rows import lines_of
from tests.services.bench import Bench

FULL, REDUCED = LineDraft(rate_bp=2200, gross_minor=122_00), LineDraft(rate_bp=1000, gross_minor=5_55)
JANUARY, FEBRUARY = date(2026, 1, 31), date(2026, 2, 1)


@pytest.fixture
def shop(bench: Bench) -> Bench:
    bench.clock.set_to(date(2026, 3, 10))
    anna = bench.won_lead("=Anna")
    first = bench.made(sales.record, anna, "2026-1", JANUARY, (FULL, REDUCED), paid_on=JANUARY, notes="Thanks")
    firm = bench.account("Rossi Srl")
    deal = bench.won_lead("Lamps", account_id=firm)
    second = bench.made(sales.record, deal, "2026-2", FEBRUARY, (LineDraft(rate_bp=2200, net_minor=1_000_00),))
    bench.do(payments.pay, second, FEBRUARY, 20_00)
    bench.made(sales.credit, first, "2026-3", FEBRUARY)
    bench.do(sales.record, anna, "2026-4", FEBRUARY, (LineDraft(rate_bp=2200, net_minor=5),), currency="JPY")
    return bench


def came_from(shop: Bench, sale: Sale, origin: str) -> None:
    shop.do(lambda work: Change(Message("Edit"), update(sale, changed(sale, {"origin": origin}))))


def rows_of(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def test_a_line_says_what_its_document_customer_and_payment_are(shop: Bench, tmp_path: Path) -> None:
    done = export(shop.desk, "sales", tmp_path / "sales.csv", profile="it")
    header, *rows = rows_of(done.file, ";")
    line = dict(zip(header, rows[0], strict=True))
    assert (line["Data documento"], line["Numero documento"], line["Cliente"]) == ("31/01/2026", "2026-1", "'=Anna")
    amounts = [line[heading] for heading in ("Imponibile", "Aliquota IVA", "Imposta", "Totale")]
    assert amounts == ["100,00", "22", "22,00", "122,00"]
    assert (line["Pagamento"], line["Pagato il"]) == ("pagato", "31/01/2026")
    part = dict(zip(header, next(row for row in rows if row[1] == "2026-2"), strict=True))
    assert (part["Cliente"], part["Tipo cliente"], part["Pagamento"]) == ("Rossi Srl", "B2B", "pagato in parte")
    credit = dict(zip(header, next(row for row in rows if row[1] == "2026-3"), strict=True))
    assert (credit["Totale"], credit["Storna il documento"]) == ("-122,00", "2026-1")
    yen = dict(zip(header, rows[-1], strict=True))
    assert (yen["Imponibile"], yen["Totale"], yen["Cambio"], yen["Totale in valuta propria"]) == ("5", "6", "", "")
    assert [row[1] for row in rows] == ["2026-1", "2026-1", "2026-2", "2026-3", "2026-3", "2026-4"]


@pytest.mark.parametrize("profile", ["en", "it", "pt", "sv", "de", "nl"])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_manifest_tells_what_the_file_adds_up_to(shop: Bench, tmp_path: Path, profile: str, form: str) -> None:
    import hashlib

    done = export(shop.desk, "sales", tmp_path / f"sales.{form}", profile=profile)
    manifest = json.loads((tmp_path / "sales.manifest.json").read_text(encoding="utf-8"))
    assert manifest["sha256"] == hashlib.sha256(done.file.read_bytes()).hexdigest()
    assert (manifest["file"], manifest["lines"], manifest["profile"]) == (f"sales.{form}", 6, profile)
    assert {each.name for each in done.beside} == (
        {"sales.manifest.json"} if form == "xlsx" else {"sales.manifest.json", "sales.totals.csv"}
    )
    totals = {(each["currency"], each["vat_rate"]): each for each in manifest["totals"]}
    assert totals["EUR", "22"] | {"tax_code": None} == {
        "currency": "EUR",
        "tax_code": None,
        "vat_rate": "22",
        "documents": 3,
        "lines": 3,
        "net": "1000.00",
        "vat": "220.00",
        "gross": "1220.00",
    }
    assert (totals["EUR", "10"]["gross"], totals["JPY", "22"]["gross"]) == ("0.00", "6")


def test_the_totals_stand_in_a_second_sheet_or_file(shop: Bench, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    export(shop.desk, "sales", tmp_path / "sales.csv", profile="de")
    header, *rows = rows_of(tmp_path / "sales.totals.csv", ";")
    assert header[-3:] == ["Netto", "USt-Betrag", "Brutto"]
    sums = [(row[0], row[-1]) for row in rows if row[1] == "Summe"]
    assert sums == [("EUR", "1220,00"), ("JPY", "6")]
    export(shop.desk, "sales", tmp_path / "sales.xlsx", profile="de")
    book = load_workbook(tmp_path / "sales.xlsx")
    assert book.sheetnames == ["Verkäufe", "Summen"]
    assert [cell.value for cell in list(book["Summen"].rows)[-1]][-1] == 6


def test_a_period_and_origins_are_repeated_in_the_manifest(shop: Bench, tmp_path: Path) -> None:
    file = tmp_path / "shop.csv"
    file.write_text("lead,document,date,net,vat_rate\n=Anna,S1,2026-02-02,100.00,22\n", encoding="utf-8")
    from leaddesk.services.importing.request import ImportRequest
    from leaddesk.services.importing.run import import_files

    import_files(shop.desk, ImportRequest((file,), kind="sales"))
    period = Period(FEBRUARY, date(2026, 2, 28))
    done = export(shop.desk, "sales", tmp_path / "f.csv", period=period, without_origins=["shop.csv"])
    assert [row[1] for row in rows_of(done.file)[1:]] == ["2026-2", "2026-3", "2026-3", "2026-4"]
    manifest = json.loads((tmp_path / "f.manifest.json").read_text(encoding="utf-8"))
    assert manifest["period"] == {"from": "2026-02-01", "to": "2026-02-28"}
    assert manifest["without_origins"] == ["shop.csv"]


def test_what_changed_since_a_closing_is_handed_over_alone(shop: Bench, tmp_path: Path) -> None:
    shop.desk.do(months.close, JANUARY)
    shop.made(sales.record, shop.won_lead("Bo"), "2026-5", date(2026, 3, 1), (FULL,))
    done = export(shop.desk, "sales", tmp_path / "since.csv", changed_since=JANUARY)
    assert [row[1] for row in rows_of(done.file)[1:]] == ["2026-5"]
    manifest = json.loads((tmp_path / "since.manifest.json").read_text(encoding="utf-8"))
    assert manifest["changed_since_closing_of"] == "2026-01"
    with pytest.raises(BadInputError, match="leave period and search out"):
        export(shop.desk, "sales", tmp_path / "x.csv", changed_since=JANUARY, where="gross:>1")
    with pytest.raises(BadInputError, match="Only sales"):
        export(shop.desk, "leads", tmp_path / "x.csv", changed_since=JANUARY)


def test_a_file_that_does_not_add_up_is_not_handed_over(
    shop: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leaddesk.exchange.profiles import Profile

    out = tmp_path / "sales.csv"
    out.write_text("before", encoding="utf-8")
    spoiled = Profile.text_of
    monkeypatch.setattr(
        Profile, "text_of", lambda self, cell: "122.01" if cell == (122_00, "EUR") else spoiled(self, cell)
    )
    with pytest.raises(StoreError, match="would not add up to your sales in EUR"):
        export(shop.desk, "sales", out)
    assert [each.name for each in tmp_path.iterdir() if "leaddesk" not in each.name] == ["sales.csv"]
    assert out.read_text(encoding="utf-8") == "before"


def test_the_files_beside_it_take_their_names_after_the_file_itself(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "sales.csv"
    export(shop.desk, "sales", out)
    before = {each.name: each.read_bytes() for each in tmp_path.glob("sales.*.*")}
    shop.do(sales.record, shop.won_lead("Bo"), "2026-5", FEBRUARY, (FULL,))

    class Held(Progress):
        """Whoever has the file open does not let it be replaced: a folder in its place does as much."""

        def report(self, done: int, total: int | None) -> None:
            if not out.is_dir():
                out.unlink()
                out.mkdir()

    with pytest.raises(StoreError):
        export(shop.desk, "sales", out, progress=Held())
    assert len(before) == 2
    assert {each.name: each.read_bytes() for each in tmp_path.glob("sales.*.*")} == before
    assert list(tmp_path.glob(".leaddesk-*")) == []


def test_a_workbook_does_not_replace_the_manifest_of_the_table_of_that_name(shop: Bench, tmp_path: Path) -> None:
    first = export(shop.desk, "sales", tmp_path / "sales.csv")
    second = export(shop.desk, "sales", tmp_path / "sales.xlsx")
    assert [each.name for each in first.beside] == ["sales.totals.csv", "sales.manifest.json"]
    assert [each.name for each in second.beside] == ["sales.xlsx.manifest.json"]
    for file in (first.file, second.file):
        assert [each.name for each in export(shop.desk, "sales", file).beside] == [
            each.name for each in (first if file == first.file else second).beside
        ]
    told = {each.name: json.loads(each.read_bytes())["file"] for each in tmp_path.glob("*.manifest.json")}
    assert told == {"sales.manifest.json": "sales.csv", "sales.xlsx.manifest.json": "sales.xlsx"}


def test_a_file_of_ones_own_is_not_taken_for_the_totals(shop: Bench, tmp_path: Path) -> None:
    own = tmp_path / "sales.totals.csv"
    own.write_text("mine", encoding="utf-8")
    done = export(shop.desk, "sales", tmp_path / "sales.csv")
    assert [each.name for each in done.beside] == ["sales.csv.totals.csv", "sales.csv.manifest.json"]
    assert own.read_text(encoding="utf-8") == "mine"


def test_no_sales_make_a_file_with_headings(bench: Bench, tmp_path: Path) -> None:
    done = export(bench.desk, "sales", tmp_path / "none.csv")
    assert (done.rows, len(rows_of(done.file))) == (0, 1)


def test_the_numbers_of_a_workbook_are_numbers(shop: Bench, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    export(shop.desk, "sales", tmp_path / "sales.xlsx")
    header, first, *_ = load_workbook(tmp_path / "sales.xlsx").worksheets[0].rows
    line = {str(name.value): cell.value for name, cell in zip(header, first, strict=True)}
    assert Decimal(str(line["Gross amount"])) == 122
    assert line["Customer"] == "=Anna"
    assert str(line["Document date"])[:10] == "2026-01-31"


def test_a_payment_is_told_by_what_is_left(bench: Bench, tmp_path: Path) -> None:
    bench.clock.set_to(date(2026, 3, 10))
    buyer = bench.won_lead()

    def sell(number: str, paid_minor: int = 0, part_minor: int = 0) -> int:
        sale_id = bench.made(sales.record, buyer, number, JANUARY, (FULL,))
        for amount in (paid_minor, part_minor):
            if amount:
                bench.do(payments.pay, sale_id, JANUARY, amount)
        return sale_id

    sell("unpaid")
    sell("part", 22_00)
    bench.do(sales.credit, sell("credited"), "credited-R", FEBRUARY)
    bench.do(sales.credit, sell("part credited", 22_00), "part-R", FEBRUARY)
    credit_id = bench.made(sales.credit, sell("paid", 122_00), "paid-R", FEBRUARY)
    bench.do(sales.record, buyer, "free", JANUARY, (LineDraft(rate_bp=2200, gross_minor=0),))
    rows = rows_of(export(bench.desk, "sales", tmp_path / "sales.csv").file)
    number, payment = rows[0].index("Document number"), rows[0].index("Payment")
    assert {row[number]: row[payment] for row in rows[1:]} == {
        "unpaid": "unpaid",
        "part": "part paid",
        "credited": "settled by credit note",
        "credited-R": "settled by credit note",
        "part credited": "settled by credit note",
        "part-R": "unpaid",
        "paid": "paid",
        "paid-R": "unpaid",
        "free": "paid",
    }
    bench.do(payments.pay, credit_id, FEBRUARY, -22_00)
    rows = rows_of(export(bench.desk, "sales", tmp_path / "sales.csv").file)
    assert [row[payment] for row in rows if row[number] == "paid-R"] == ["part paid"]


def test_an_origin_that_no_sale_has_is_refused_with_those_there_are(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "sales.csv"
    with pytest.raises(BadInputError, match="No sales came from “Shopify”: all of them were typed here"):
        export(shop.desk, "sales", out, without_origins=["Shopify"])
    first, second, *_ = shop.find(Sale)
    came_from(shop, first, "Shopify orders")
    came_from(shop, second, "till.csv")
    with pytest.raises(BadInputError, match=r"“Shopify”; choose one of Shopify orders, till\.csv\."):
        export(shop.desk, "sales", out, without_origins=["Shopify"])
    assert not out.exists()
    export(shop.desk, "sales", out, without_origins=["SHOPIFY orders"])
    assert {row[1] for row in rows_of(out)[1:]} == {"2026-2", "2026-3", "2026-4"}
    manifest = json.loads((tmp_path / "sales.manifest.json").read_text(encoding="utf-8"))
    assert manifest["without_origins"] == ["Shopify orders"]


def test_lines_stand_in_the_order_of_their_days_however_many_documents_there_are(bench: Bench) -> None:
    anna = bench.won_lead("Anna")
    later, sooner = (bench.made(sales.record, anna, None, day, (FULL,)) for day in (FEBRUARY, JANUARY))
    found = bench.desk.ask(lambda work: lines_of(work.con, [later, *range(10_000, 11_000), sooner]))
    assert [bench.get(SaleLine, line_id).sale_id for line_id in found] == [sooner, later]
