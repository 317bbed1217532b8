"""Lists and the whole file, written for people and other programs."""

import csv
import io
import json
import os
import tracemalloc
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from leaddesk.exchange.fields import ALWAYS, IF_ANY
from leaddesk.exchange.profiles import PROFILES
from leaddesk.languages import LANGUAGES
from leaddesk.model.account import Account
from leaddesk.model.days import Period
from leaddesk.model.enums import ActivityKind, ConsentState, FieldType
from leaddesk.model.errors import BadInputError
from leaddesk.model.lead import Lead
from leaddesk.services import consents, custom_fields, tags
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.diary import activities
from leaddesk.services.exports.exporting import Exported, ExportKind, count_rows, export
from leaddesk.services.lead_list import found_leads
from leaddesk.services.lists import list_rows
from leaddesk.services.pipeline import funnel
from leaddesk.storage import migrate
from leaddesk.storage.engine import row_counts
from leaddesk.words import words
from tests.services.bench import Bench, make_store
from tests.services.importing.intake import take_in, take_in_text


@pytest.fixture
def shop(bench: Bench) -> Bench:
    """A customer with a formula for a note, and a deal."""
    anna = bench.won_lead("Anna", notes="=1+1", value_minor=-150, created_on=date(2026, 1, 31), extra={"Score": "+5"})
    bench.do(tags.tag, anna, "vip")
    bench.do(consents.record, ConsentState.GRANTED, lead_id=anna)
    bench.do(consents.record, ConsentState.WITHDRAWN, lead_id=anna)
    bench.do(consents.record, ConsentState.REFUSED, lead_id=anna, purpose="parties")
    bench.do(sales.record, anna, "7", date(2026, 3, 1), [LineDraft(rate_bp=2200, net_minor=1000)], cost_minor=300)
    firm = bench.account("Rossi Srl", revenue_minor=100, employees=3)
    bench.account("Rossi UK", revenue_minor=100, currency="GBP")
    bench.stakeholder(firm, "Bruno Rossi", phone="+39 055")
    bench.lead("Lamps", account_id=firm, contact="Bruno Rossi", city="Firenze")
    return bench


def rows_of(path: Path, delimiter: str) -> list[dict[str, str]]:
    text = path.read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


@pytest.mark.parametrize(
    ("profile", "delimiter", "day", "won", "value"),
    [
        ("en", ",", "2026-01-31", "2026-03-02 10:00:00", "-1.50"),
        ("it", ";", "31/01/2026", "02/03/2026 10:00:00", "-1,50"),
        ("de", ";", "31.01.2026", "02.03.2026 10:00:00", "-1,50"),
    ],
)
def test_a_profile_has_the_headings_words_and_forms_of_its_language(
    shop: Bench, tmp_path: Path, profile: str, delimiter: str, day: str, won: str, value: str
) -> None:
    out = tmp_path / "leads.csv"
    assert export(shop.desk, "leads", out, profile=profile) == Exported(2, out, said_no=1)
    spoken = words(profile)
    headings = spoken.headers["leads"]
    anna = rows_of(out, delimiter)[0]
    assert list(anna) == [*(headings[field] for field in ALWAYS["leads"]), "Score"]
    assert (anna[headings["created_at"]], anna[headings["won_at"]], anna[headings["value"]]) == (day, won, value)
    assert (anna[headings["notes"]], anna["Score"]) == ("'=1+1", "'+5")
    assert anna[headings["status"]] == spoken.status["won"][0]
    withdrawn, refused = (spoken.consent[state][0] for state in ("withdrawn", "refused"))
    assert anna[headings["consent"]] == f"{withdrawn}; parties: {refused}"


def test_what_people_are_given_has_the_users_own_fields(shop: Bench, tmp_path: Path) -> None:
    field = shop.made(custom_fields.define, "Favourite colour", FieldType.TEXT)
    shop.do(custom_fields.set_value, 1, field, "blue")
    out = tmp_path / "leads.csv"
    export(shop.desk, "leads", out)
    assert [row["Favourite colour"] for row in rows_of(out, ",")] == ["blue", ""]


def test_a_list_in_a_language_can_be_taken_in_again(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "leads.csv"
    export(shop.desk, "leads", out, profile="sv")
    result = take_in_text(shop, tmp_path, out.read_text(encoding="utf-8"), name="again.csv")
    assert not result.rejected
    assert set(ALWAYS["leads"]) == set(result.mapping.values())


@pytest.mark.parametrize("profile", LANGUAGES)
def test_contracts_in_a_language_are_taken_in_again(shop: Bench, tmp_path: Path, profile: str) -> None:
    contract = {
        "monthly_minor": 49_00,
        "contract_start": date(2026, 1, 15),
        "contract_end": date(2027, 3, 31),
        "renewal_notice_days": 90,
    }
    shop.lead("Rossi Hotel", **contract)
    out, headings = tmp_path / "leads.csv", words(profile).headers["leads"]
    export(shop.desk, "leads", out, profile=profile)
    row = rows_of(out, PROFILES[profile].delimiter)[-1]
    assert list(row)[-5:] == [*(headings[field] for field in IF_ANY["leads"]), "Score"]
    assert row[headings["renewal_notice"]] == "90"
    (tmp_path / "other").mkdir()
    with make_store(tmp_path / "other") as store:
        other = Bench(store)
        order = "ymd" if profile in ("en", "sv") else "dmy"
        (again,) = take_in(other, out, date_order=order).files
        assert (again.rejected, again.created) == ([], 3)
        assert set(IF_ANY["leads"]) <= set(again.mapping.values())
        (found,) = other.find(Lead, name="Rossi Hotel")
        assert {name: getattr(found, name) for name in contract} == contract


@pytest.mark.parametrize("profile", LANGUAGES)
def test_amounts_of_accounts_in_other_currencies_come_again(shop: Bench, tmp_path: Path, profile: str) -> None:
    shop.account("Rossi USA", revenue_minor=1_234_50, currency="USD")
    out = tmp_path / "accounts.csv"
    export(shop.desk, "accounts", out, profile=profile)
    (tmp_path / "other").mkdir()
    with make_store(tmp_path / "other") as store:
        other = Bench(store)
        take_in(other, out, kind="accounts")
        found = {each.name: (each.revenue_minor, each.currency) for each in other.find(Account)}
        assert found == {"Rossi Srl": (100, "EUR"), "Rossi UK": (100, "GBP"), "Rossi USA": (1_234_50, "USD")}


def test_a_workbook_holds_numbers_and_days(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "accounts.xlsx"
    export(shop.desk, "accounts", out, profile="it")
    assert cells_of(out)[1][:6] == (None, "Rossi Srl", None, None, 1, 3)
    assert cells_of(out)[2][4] == "1,00 GBP"
    export(shop.desk, "sales", tmp_path / "sales.xlsx")
    row = cells_of(tmp_path / "sales.xlsx")[1]
    assert (row[0], *row[10:14]) == (datetime(2026, 3, 1), 10, 22, 2.2, 12.2)


def cells_of(path: Path) -> list[tuple[Any, ...]]:
    return list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_address_cards_are_of_people(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "leads.vcf"
    assert export(shop.desk, "leads", out, with_refused=True).rows == 2
    text = out.read_text(encoding="utf-8")
    assert "FN:Bruno Rossi\nN:;Bruno Rossi;;;\nADR;TYPE=WORK:;;;Firenze;;;\n" in text
    assert "ORG:Rossi Srl\n" in text
    assert export(shop.desk, "stakeholders", tmp_path / "people.vcf").rows == 1
    assert "TEL;TYPE=VOICE:+39 055\n" in (tmp_path / "people.vcf").read_text(encoding="utf-8")


def test_json_is_the_list(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "leads.json"
    export(shop.desk, "leads", out)
    assert json.loads(out.read_bytes()) == shop.desk.ask(lambda work: list(list_rows(work, "leads")))
    assert export(shop.desk, "leads", out, where="nobody").rows == 0
    assert json.loads(out.read_bytes()) == []


def test_the_whole_file_is_every_row_of_every_table(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "all"
    done = export(shop.desk, "all", out)
    everything = json.loads(out.read_bytes())
    assert everything.pop("leaddesk") == {"schema": int(migrate.HEAD)}
    with shop.store.reading() as con:
        counts = row_counts(con)
    counts.pop("alembic_version", None)
    assert {name: len(rows) for name, rows in everything.items()} == counts
    assert done.rows == sum(counts.values())
    anna = everything["lead"][0]
    assert (anna["name"], anna["created_on"], anna["extra"]) == ("Anna", "2026-01-31", {"Score": "+5"})
    assert anna["closed_at"] == "2026-03-02T09:00:00+00:00"
    assert everything["change_row"][0]["after"]["name"] == "Anna"


def test_a_period_chooses_leads_by_the_day_created_and_sales_by_theirs(shop: Bench, tmp_path: Path) -> None:
    january, march = Period(last=date(2026, 1, 31)), Period(date(2026, 3, 2), date(2026, 3, 31))
    out = tmp_path / "out.csv"
    assert [export(shop.desk, "leads", out, period=period).rows for period in (january, march)] == [1, 1]
    assert [export(shop.desk, "sales", out, period=period).rows for period in (january, march)] == [0, 0]
    assert export(shop.desk, "sales", out, period=Period(date(2026, 3, 1), date(2026, 3, 1))).rows == 1


def test_a_question_chooses_rows(shop: Bench, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    export(shop.desk, "leads", out, where="city:firenze")
    assert [row["Name"] for row in rows_of(out, ",")] == ["Lamps"]


@pytest.mark.parametrize(
    ("kind", "name", "options", "sentence"),
    [
        ("all", "all.csv", {}, "written as JSON only"),
        ("all", "all", {"format": "csv"}, "written as JSON only"),
        ("all", "all.json", {"where": "anna"}, "leave period and search out"),
        ("sales", "sales.vcf", {}, "Only leads and stakeholders"),
        ("leads", "leads.xlsx", {"profile": "exact"}, "exact profile is for CSV"),
        ("leads", "leads.csv", {"profile": "fr"}, "“fr” is not a profile"),
        ("accounts", "accounts.csv", {"period": Period(date(2026, 1, 1))}, "Only leads and sales have a day"),
        ("leads", "leads.csv", {"where": "wat:1"}, "There is no field"),
        ("leads", "no/where/leads.csv", {}, "There is no folder"),
        ("leads", "x" * 300, {}, "is too long"),
    ],
)
def test_what_cannot_be_written_is_refused_with_a_sentence(
    shop: Bench, tmp_path: Path, kind: ExportKind, name: str, options: dict[str, Any], sentence: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(BadInputError, match=sentence):
        export(shop.desk, kind, folder / name, **options)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("beside", ["", "-wal", "-shm", "-journal"])
def test_the_open_file_is_never_written_over(shop: Bench, tmp_path: Path, beside: str) -> None:
    own = shop.desk.path
    out = own.with_name(own.name + beside)
    before = own.read_bytes()
    with pytest.raises(BadInputError, match="belongs to the file that is open"):
        export(shop.desk, "leads", out)
    assert own.read_bytes() == before


def test_the_open_file_is_known_under_its_other_names(shop: Bench, tmp_path: Path) -> None:
    soft, hard = tmp_path / "soft.csv", tmp_path / "hard.csv"
    soft.symlink_to(shop.desk.path)
    os.link(shop.desk.path, hard)
    folder = tmp_path / "folder"
    folder.symlink_to(tmp_path)
    for out in (soft, hard, folder / shop.desk.path.name, tmp_path / "x" / ".." / shop.desk.path.name):
        with pytest.raises(BadInputError, match="belongs to the file that is open"):
            export(shop.desk, "leads", out)


def test_an_export_changes_nothing_in_the_file(shop: Bench, tmp_path: Path) -> None:
    before = shop.rows()
    export(shop.desk, "leads", tmp_path / "leads.csv")
    export(shop.desk, "all", tmp_path / "all.json")
    assert shop.rows() == before


def test_memory_does_not_grow_with_the_rows(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,city\n" + "".join(f"Lead {number},Firenze\n" for number in range(4_000)))

    def peak(where: str) -> int:
        tracemalloc.start()
        export(bench.desk, "leads", tmp_path / "out.csv", profile="exact", where=where)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    few = peak('"lead 1"')
    assert peak("") < few + 2_000_000


def test_a_lead_that_was_won_and_is_open_again_has_no_closing_day(bench: Bench, tmp_path: Path) -> None:
    anna = bench.won_lead("Anna")
    bench.do(funnel.reopen, anna)
    export(bench.desk, "leads", tmp_path / "out.csv", profile="exact")
    (row,) = rows_of(tmp_path / "out.csv", ",")
    closing = ("won_at", "lost_at", "closed_at", "lost_reason")
    assert ([row[field] for field in closing], row["stage"], row["status"]) == ([""] * 4, "Captured", "open")


def test_rows_come_in_the_order_asked_for(shop: Bench, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    orders = []
    for sort in ("name", "-name"):
        export(shop.desk, "leads", path, sort=sort)
        orders.append([row["Name"] for row in rows_of(path, ",")])
    assert len(orders[0]) > 1
    assert orders[0] == orders[1][::-1]
    assert shop.desk.ask(count_rows, "leads") == len(orders[0])


def test_a_view_is_written_with_its_columns_in_its_order(shop: Bench, tmp_path: Path) -> None:
    fields = ("stage", "last_contact", "name", "value", "next_task_due")
    lead_id = shop.desk.ask(found_leads, "")[0]
    shop.do(activities.log, ActivityKind.CALL, "Called", lead_id=lead_id)
    done = export(shop.desk, "leads", tmp_path / "view.csv", profile="de", sort="-name", fields=fields)
    lines = (tmp_path / "view.csv").read_text(encoding="utf-8-sig").splitlines()
    header, *rows = csv.reader(lines, delimiter=";")
    assert header == ["Phase", "Letzter Kontakt", "Name", "Wert", "Nächste Aufgabe fällig"]
    assert len(rows) == done.rows
    assert [row[2] for row in rows] == sorted((row[2] for row in rows), reverse=True, key=str.casefold)
    assert any(row[1] for row in rows)
    export(shop.desk, "leads", tmp_path / "exact.csv", profile="exact", fields=fields)
    assert len((tmp_path / "exact.csv").read_text(encoding="utf-8").splitlines()[0].split(",")) > 30
