import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leaddesk.exchange.detect import detect
from leaddesk.exchange.fields import ALWAYS, IF_ANY
from leaddesk.exchange.own_json import LISTS
from leaddesk.exchange.read import read
from leaddesk.model.change import Change
from leaddesk.model.days import Period
from leaddesk.model.messages import Message
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.services.books import payments, sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.demo.run import make_sample
from leaddesk.services.exports.exporting import export
from leaddesk.services.figures.reports import report_json
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.work import delete
from leaddesk.storage.store import Store
from tests.services.bench import Bench, make_store


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a sample shop's lists and whole file, exact and as JSON."""
    folder = tmp_path_factory.mktemp("json")
    with make_store(folder) as store:
        bench = Bench(store)
        bench.desk.run(make_sample, leads=120, seed=2, language="it")
        for kind in ("leads", "accounts", "stakeholders", "sales"):
            export(bench.desk, kind, folder / f"{kind}.csv", profile="exact")
            export(bench.desk, kind, folder / f"{kind}.json", format="json")
            export(bench.desk, kind, folder / f"{kind}-exact.json", profile="exact", format="json")
        export(bench.desk, "all", folder / "all.json", format="json")
    return folder


def table(path: Path, **options: Any) -> tuple[tuple[str, ...], list[list[str]]]:  # noqa: ANN401 - as detect takes them
    layout = detect(path, **options)
    return layout.header, [record.cells for record in read(path, layout)]


def test_lists_are_known_by_the_members_that_they_are_written_with(shop: Path) -> None:
    for kind, members in LISTS.items():
        for row in json.loads((shop / f"{kind}.json").read_text(encoding="utf-8")):
            added = {"custom", *IF_ANY.get(kind, ())}  # later, so that older files are known as well
            assert set(row) - added - {"tags", "extra"} == set(members) - {"tags", "extra"}


@pytest.mark.parametrize("kind", ["leads", "accounts", "stakeholders", "sales"])
def test_the_whole_file_holds_the_lists_as_exact_files_do(shop: Path, kind: str) -> None:
    assert table(shop / "all.json", sheet=kind) == table(shop / f"{kind}.csv")


def test_the_whole_file_says_how_sales_were_paid_as_the_exact_file_does(tmp_path: Path) -> None:
    sold, credited, paid = (date(2026, 2, day) for day in (1, 10, 20))
    with make_store(tmp_path) as store:
        bench = Bench(store)

        def sell(number: str, *parts: int, is_paid: bool = False, is_credited: bool = False) -> None:
            lines = (LineDraft(rate_bp=2200, gross_minor=100_00), LineDraft(rate_bp=1000, gross_minor=22_00))
            sale_id = bench.made(sales.record, bench.won_lead(number), number, sold, lines)
            for amount in parts:
                bench.do(payments.pay, sale_id, paid, amount, "noted; by card")
            if is_paid:
                bench.do(sales.edit, sale_id, {"paid_on": credited})
            if is_credited:
                bench.made(sales.credit, sale_id, f"{number}-R", credited)

        sell("open")
        sell("part", 10_00)
        sell("in full", 10_00, 112_00)
        sell("told", 10_00, is_paid=True)
        sell("credited", is_credited=True)
        sell("part credited", 10_00, is_credited=True)
        sell("given back", 122_00, is_credited=True)
        for number in ("part credited-R", "given back-R"):
            (note,) = bench.find(Sale, number=number)
            bench.do(payments.pay, note.id or 0, paid)
        (original,) = bench.find(Sale, number="open")
        note_id = bench.made(sales.credit, original.id or 0, "open-R", credited)
        _, second = bench.find(SaleLine, sale_id=note_id)
        bench.do(lambda _: Change(Message("Edit"), [delete("sale_line", second.id or 0)]))  # a shop credits parts
        bench.do(payments.pay, original.id or 0, paid)
        export(bench.desk, "sales", tmp_path / "sales.csv", profile="exact")
        export(bench.desk, "all", tmp_path / "all.json", format="json")
    assert table(tmp_path / "all.json", sheet="sales") == table(tmp_path / "sales.csv")
    header, rows = table(tmp_path / "sales.csv")
    found = [dict(zip(header, row, strict=True)) for row in rows]
    assert {row["document"]: (row["paid_on"], row["payments"]) for row in found if row["payments"]} == {
        "open": ("2026-02-20", "2026-02-20 22.00; 2026-02-20"),
        "part": ("", "2026-02-20 10.00 noted\\s by card"),
        "in full": ("2026-02-20", "2026-02-20 10.00 noted\\s by card; 2026-02-20 112.00 noted\\s by card"),
        "told": ("2026-02-10", "2026-02-20 10.00 noted\\s by card; 2026-02-10"),
        "part credited": ("", "2026-02-20 10.00 noted\\s by card"),
        "part credited-R": ("2026-02-20", "2026-02-20 -10.00; 2026-02-20"),
        "given back": ("2026-02-20", "2026-02-20 122.00 noted\\s by card"),
        "given back-R": ("2026-02-20", "2026-02-20 -122.00"),
    }


@pytest.mark.parametrize(
    "held", [{}, {"monthly_minor": 5}, {"contract_end": date(2027, 1, 31)}, {"renewal_notice_days": 0}]
)
def test_files_in_json_say_of_contracts_what_the_exact_file_does(tmp_path: Path, held: dict[str, object]) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        bench.lead("Anna", currency="JPY", **held)
        bench.lead("Bo", extra={"Note": "1"})
        export(bench.desk, "leads", tmp_path / "leads.csv", profile="exact")
        export(bench.desk, "leads", tmp_path / "leads.json")
        export(bench.desk, "all", tmp_path / "all.json")
        exact = table(tmp_path / "leads.csv")
        assert table(tmp_path / "all.json", sheet="leads") == exact
        header, rows = table(tmp_path / "leads.json")
        assert header == exact[0]
        assert [row[-5:] for row in rows] == [row[-5:] for row in exact[1]]
        assert detect(tmp_path / "leads.json").header[-5:-1] == (IF_ANY["leads"] if held else ALWAYS["leads"][-4:])


@pytest.mark.parametrize("kind", ["accounts", "stakeholders"])
def test_a_list_is_read_as_its_exact_file_is(shop: Path, kind: str) -> None:
    assert table(shop / f"{kind}.json") == table(shop / f"{kind}.csv")


@pytest.mark.parametrize("kind", ["leads", "accounts", "stakeholders", "sales"])
def test_an_exact_list_loses_nothing_that_its_csv_has(shop: Path, kind: str) -> None:
    (header, rows), (exact_header, exact) = table(shop / f"{kind}-exact.json"), table(shop / f"{kind}.csv")
    assert set(header) == set(exact_header)
    as_said = [dict(zip(header, row, strict=True)) for row in rows]
    assert as_said == [dict(zip(exact_header, row, strict=True)) for row in exact]


def test_a_list_of_leads_says_of_them_what_lists_show(shop: Path) -> None:
    header, rows = table(shop / "leads.json")
    exact_header, exact = table(shop / "leads.csv")
    assert header == exact_header
    shown = ("name", "contact", "account", "email", "channel", "status", "value", "won_at", "lost_at", "tags")
    places = [header.index(name) for name in (*shown, "created_at", "closed_at", "expected_close")]
    assert [[row[place] for place in places] for row in rows] == [[row[place] for place in places] for row in exact]


def test_a_whole_file_is_one_import_and_gives_the_same_lists_and_figures_again(shop: Path, tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        result = import_files(bench.desk, ImportRequest((shop / "all.json",)))
        kinds = [each.kind for each in result.files]
        assert kinds == ["accounts", "stakeholders", "leads", "sales", "spend", "traffic"]
        assert [each.rejected for each in result.files] == [[]] * 6
        said = [str(remark) for each in result.files for remark in each.warnings.all()]
        assert not [remark for remark in said if "same file" in remark], "its lists are no doubles of each other"
        for kind in ("leads", "accounts", "stakeholders", "sales"):
            export(bench.desk, kind, tmp_path / f"{kind}.csv", profile="exact")
            assert (tmp_path / f"{kind}.csv").read_bytes() == (shop / f"{kind}.csv").read_bytes()
        again = bench.desk.ask(report_json, "channels", Period())
    with Store(next(shop.glob("*.leaddesk"))) as store:
        assert Bench(store).desk.ask(report_json, "channels", Period()) == again


def test_a_part_of_a_whole_file_can_be_imported_alone(shop: Path, tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        path = shop / "all.json"
        for request in (ImportRequest((path,), sheet="accounts"), ImportRequest((path,), kind="spend")):
            result = import_files(bench.desk, request)
            assert [each.kind for each in result.files] == [request.sheet or request.kind]
