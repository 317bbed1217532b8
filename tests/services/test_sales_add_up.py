"""Sales add up: held against sums in fractions, and against a reader written apart from the writer."""

import csv
from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.model.days import Period
from leaddesk.model.money import digits
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.books.sale_list import month_totals
from leaddesk.services.demo.run import make_sample
from leaddesk.services.exports.accountant import totals_of
from leaddesk.services.exports.exporting import export
from leaddesk.services.lists import found_ids
from leaddesk.services.work import Work
from leaddesk.storage.rows.accountant_rows import TotalRow
from leaddesk.words import words
from tests.lanes import some_of
from tests.services.bench import Bench, make_store

CURRENCIES = ("EUR", "SEK", "JPY", "KWD", "CHF")
MOST = 10**11

amounts = st.integers(0, MOST)
rates = st.integers(0, 10_000).filter(lambda rate: rate not in (0, 400, 500, 1000, 2200))  # the shop's own have codes
lines = st.lists(
    st.tuples(rates, st.sampled_from(("net_minor", "gross_minor")), amounts), min_size=1, max_size=5,
    unique_by=lambda line: line[0],
)  # fmt: skip
documents = st.lists(
    st.tuples(st.sampled_from(CURRENCIES), st.integers(0, 400), lines, st.booleans()), min_size=1, max_size=6
)


def half_up(value: Fraction) -> int:
    return int(value + Fraction(1, 2)) if value >= 0 else -int(-value + Fraction(1, 2))


def expected_line(rate_bp: int, kind: str, minor: int) -> tuple[int, int, int]:
    """Net, VAT and gross of a line, in minor units, from the definition: the one typed stays, VAT is rounded."""
    rate = Fraction(rate_bp, 10_000)
    if kind == "net_minor":
        vat = half_up(minor * rate)
        return minor, vat, minor + vat
    net = half_up(minor / (1 + rate))
    return net, minor - net, minor


@settings(max_examples=some_of(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents=documents)
def test_totals_are_those_of_an_independent_sum(
    documents: list[tuple[str, int, list[tuple[int, str, int]], bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    wanted: defaultdict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0, 0])
    months: defaultdict[tuple[str, str], int] = defaultdict(int)
    with make_store(tmp_path_factory.mktemp("sums")) as store:
        bench = Bench(store)
        lead_id = bench.won_lead()
        for currency, after, drafts, is_credited in documents:
            day = date(2025, 1, 1) + timedelta(days=after)
            typed = [LineDraft(rate_bp=rate, **{kind: minor}) for rate, kind, minor in drafts]
            done = bench.desk.do(sales.record, lead_id, None, day, typed, currency=currency)
            sale_id = next(row.row_id for row in done.rows if row.table == "sale")
            if is_credited and any(minor for _, _, minor in drafts):
                bench.desk.do(sales.credit, sale_id, None, day)
            for rate, kind, minor in drafts:
                sign = 0 if is_credited else 1
                for at, amount in enumerate(expected_line(rate, kind, minor)):
                    wanted[currency, rate][at] += sign * amount
                months[f"{day:%Y-%m}", currency] += sign * expected_line(rate, kind, minor)[2]
        assert all(line.net_minor + line.vat_minor == line.gross_minor for line in bench.find(SaleLine))

        def totals(work: Work) -> tuple[TotalRow, ...]:
            return totals_of(work, found_ids(work, "sales", ""))

        found = {(row.currency, row.rate_bp): list(row[-3:]) for row in bench.desk.ask(totals)}
        assert found == dict(wanted)
        rows = [row for row in bench.desk.ask(month_totals) if row.month]
        by_month = {(f"{row.month:%Y-%m}", row.currency): row.gross_minor for row in rows}
        assert by_month == dict(months)


# How each profile writes a number and a day, said here once more and by other means than the writer's.
NUMBERS = {"en": (",", "."), "it": (";", ","), "pt": (";", ","), "sv": (";", ","), "de": (";", ","), "nl": (";", ",")}
DAYS = {"en": "%Y-%m-%d", "it": "%d/%m/%Y", "pt": "%d/%m/%Y", "sv": "%Y-%m-%d", "de": "%d.%m.%Y", "nl": "%d-%m-%Y"}


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A sample shop with eighteen months of sales, credit notes among them."""
    bench = Bench(make_store(tmp_path_factory.mktemp("year")))
    bench.desk.run(make_sample, leads=500, language="it")
    return bench


@pytest.mark.parametrize("profile", NUMBERS)
def test_a_year_of_sales_is_in_the_file_line_by_line(year: Bench, tmp_path: Path, profile: str) -> None:
    today = year.desk.ask(lambda work: work.today)
    period = Period(today - timedelta(days=365), today)
    out = tmp_path / "year.csv"
    export(year.desk, "sales", out, profile=profile, period=period)

    first = today - timedelta(days=365)
    in_period = [(each.sold_on, each.id or 0, each) for each in year.find(Sale) if each.sold_on]
    in_order = [sale for day, _, sale in sorted(in_period, key=lambda each: each[:2]) if first <= day <= today]
    of_sale = defaultdict(list)
    for line in year.find(SaleLine):
        of_sale[line.sale_id].append(line)
    wanted = [
        (sale.sold_on, sale.number, sale.currency, line.rate_bp, line.net_minor, line.vat_minor, line.gross_minor)
        for sale in in_order
        for line in sorted(of_sale[sale.id or 0], key=lambda each: each.position)
    ]
    assert len(wanted) > 50
    assert any(row[-1] < 0 for row in wanted)
    assert read_apart(out, profile) == wanted


def read_apart(path: Path, profile: str) -> list[tuple[object, ...]]:
    """The file as a bookkeeper's own script would read it."""
    from datetime import datetime

    (delimiter, decimal), spoken = NUMBERS[profile], words(profile).accountant
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\n") == raw.count(b"\r\n")
    reader = csv.DictReader(raw.decode("utf-8-sig").splitlines(), delimiter=delimiter)
    found: list[tuple[object, ...]] = []
    for row in reader:
        currency = row[spoken["currency"]]

        def minor(name: str, row: dict[str, str] = row, currency: str = currency) -> int:
            return int(Fraction(row[spoken[name]].replace(decimal, ".")) * 10 ** digits(currency))

        found.append(
            (
                datetime.strptime(row[spoken["document_date"]], DAYS[profile]).date(),
                row[spoken["document"]],
                currency,
                int(Fraction(row[spoken["vat_rate"]].replace(decimal, ".")) * 100),
                *(minor(name) for name in ("net_amount", "vat_amount", "gross_amount")),
            )
        )
    return found
