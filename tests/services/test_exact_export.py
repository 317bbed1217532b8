"""What an exact file says is what an import makes of it: written, taken in and written again, it is the same."""

import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.exchange.fields import ALWAYS, IF_ANY
from leaddesk.model.change import Change
from leaddesk.model.custom_field import CustomValue
from leaddesk.model.enums import ConsentState
from leaddesk.model.lead import Lead
from leaddesk.services import consents, leads
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.custom_fields import fields_in_order
from leaddesk.services.diary import tasks
from leaddesk.services.exports.exporting import ExportKind, export
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.pipeline import funnel
from leaddesk.storage.store import Store
from tests.lanes import some_of
from tests.services import any_rows, written_rows
from tests.services.bench import Bench
from tests.services.exact_files import cells, written

Exported = Callable[[ExportKind], list[dict[str, str]]]

some = settings(
    max_examples=some_of(28), suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def assert_the_same_again(
    new_file: Path,
    write: Callable[..., Change],
    wanted: object,
    *kinds: ExportKind,
    own: Sequence[any_rows.AnyField] = (),
) -> None:
    """Write rows (and fields of the user's own), export lists, take them into an empty file and export them again."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        first, second = folder / "first", folder / "second"
        for each in (first, second):
            each.mkdir()
            shutil.copy(new_file, each / "shop.leaddesk")
        with Store(first / "shop.leaddesk") as store:
            bench = Bench(store)
            bench.desk.do(write, wanted)
            bench.desk.do(written_rows.write_own_fields, own)
            made = fields_of(bench)
            files = tuple(written(bench, kind, first) for kind in kinds)
        with Store(second / "shop.leaddesk") as store:
            bench = Bench(store)
            result = import_files(bench.desk, ImportRequest(files))
            assert [each.rejected for each in result.files] == [[]] * len(kinds)
            assert fields_of(bench) == made
            for kind, file in zip(kinds, files, strict=True):
                assert written(bench, kind, second).read_bytes() == file.read_bytes()
            bench.desk.undo()
            assert fields_of(bench) == []


def fields_of(bench: Bench) -> list[tuple[str, str, str, set[str]]]:
    """The fields of the user's own; a file tells of the words of a choice those that leads hold."""
    held = {(each.custom_field_id, each.text) for each in bench.find(CustomValue)}
    return [
        (each.key, each.name, each.type, {word for word in each.choices if (each.id, word) in held})
        for each in bench.desk.ask(fields_in_order)
    ]


@some
@given(st.lists(any_rows.leads, min_size=1, max_size=4), any_rows.own_fields)
def test_any_leads_with_fields_of_the_users_own(
    new_file: Path, wanted: list[any_rows.AnyLead], own: list[any_rows.AnyField]
) -> None:
    assert_the_same_again(new_file, written_rows.write_leads, wanted, "leads", own=own)


@some
@given(st.lists(any_rows.leads, min_size=1, max_size=4))
def test_any_leads(new_file: Path, wanted: list[any_rows.AnyLead]) -> None:
    assert_the_same_again(new_file, written_rows.write_leads, wanted, "leads")


@some
@given(any_rows.accounts)
def test_any_accounts(new_file: Path, wanted: list[any_rows.Fields]) -> None:
    assert_the_same_again(new_file, written_rows.write_accounts, wanted, "accounts")


@some
@given(any_rows.people)
def test_any_people(new_file: Path, wanted: list[any_rows.Fields]) -> None:
    assert_the_same_again(new_file, written_rows.write_people, wanted, "stakeholders")


@some
@given(any_rows.buyers, any_rows.sales)
def test_any_sales(new_file: Path, buyers: list[any_rows.Fields], wanted: list[any_rows.Fields]) -> None:
    assert_the_same_again(new_file, written_rows.write_sales, (buyers, wanted), "leads", "sales")


def test_documents_stay_apart_where_the_id_of_one_is_the_number_of_the_other(new_file: Path) -> None:
    buyer = {"name": "Anna", "external_id": None, "stage": None}
    rest = {"sold_on": None, "currency": "EUR", "paid_on": None, "cost_minor": None, "notes": None, "lead": 0}
    wanted = [
        {"external_id": external_id, "number": number, "lines": [(net, 0, 0), (net, 1000, 1)], **rest}
        for net, (external_id, number) in enumerate([("1", "1"), (None, "1"), (None, "1"), ("1", None), (None, None)])
    ]
    assert_the_same_again(new_file, written_rows.write_sales, ([buyer], wanted), "leads", "sales")


@pytest.fixture
def exported(bench: Bench, tmp_path: Path) -> Exported:
    return lambda kind: cells(written(bench, kind, tmp_path))


def test_a_closed_lead_names_the_open_stage_that_it_had_come_to(bench: Bench, exported: Exported) -> None:
    anna, elio = bench.lead("Anna"), bench.lead("Elio")
    bench.do(funnel.move, anna, bench.stage("engaged"))
    bench.do(funnel.win, anna)
    bench.do(funnel.lose, elio, "Too dear")
    bench.lead("Bo")
    bench.contact("Carla")
    fields = ("name", "pipeline", "stage", "status", "won_at", "lost_at", "closed_at", "lost_reason")
    now = "2026-03-02T10:00:00+01:00"
    assert [[row[field] for field in fields] for row in exported("leads")] == [
        ["Anna", "Shop", "Engaged", "won", now, "", now, ""],
        ["Elio", "Shop", "Captured", "lost", "", now, now, "Too dear"],
        ["Bo", "Shop", "Captured", "open", "", "", "", ""],
        ["Carla", "", "", "", "", "", "", ""],
    ]


def test_only_what_a_lead_has_itself_is_written(bench: Bench, exported: Exported) -> None:
    bench.lead("Lamps", account_id=bench.account("Rossi Srl"), value_minor=-1250)
    (deal,) = exported("leads")
    own = ("external_id", "name", "company", "account", "value", "currency", "probability", "channel")
    assert [deal[field] for field in own] == ["", "Lamps", "", "Rossi Srl", "-12.50", "EUR", "", ""]


def test_the_header_is_the_fields_and_the_columns_of_extra(bench: Bench, tmp_path: Path) -> None:
    bench.lead("Anna", extra={"Zeta": "1", "Alpha": "=1", "Empty": ""})
    header, row = written(bench, "leads", tmp_path).read_text(encoding="utf-8").splitlines()
    assert header.split(",") == [*ALWAYS["leads"], "extra.Alpha", "extra.Zeta"]
    assert row.endswith(",=1,1")


def test_a_file_has_the_columns_of_contracts_only_if_one_of_its_leads_has_something_there(
    bench: Bench, tmp_path: Path
) -> None:
    bench.lead("Anna")
    for contract in ({"monthly_minor": 0}, {"renewal_notice_days": 0}, {"contract_start": date(2026, 1, 1)}):
        assert header_of(bench, tmp_path) == [*ALWAYS["leads"]]
        lead_id = bench.lead("Bo", **contract)
        assert header_of(bench, tmp_path) == [*ALWAYS["leads"], *IF_ANY["leads"]]
        assert header_of(bench, tmp_path, where="name:Anna") == [*ALWAYS["leads"]]
        bench.do(leads.delete, lead_id)


def header_of(bench: Bench, folder: Path, where: str = "") -> list[str]:
    path = folder / "header.csv"
    export(bench.desk, "leads", path, profile="exact", where=where)
    return path.read_text(encoding="utf-8").splitlines()[0].split(",")


def test_the_earliest_task_that_is_not_done_is_the_next(bench: Bench, exported: Exported) -> None:
    anna = bench.lead("Anna")
    for title, due in (("Some day", None), ("Later", date(2026, 5, 1)), ("First", date(2026, 4, 1))):
        bench.do(tasks.add, title, lead_id=anna, due_on=due)
    bench.do(tasks.finish, bench.made(tasks.add, "Done", lead_id=anna, due_on=date(2026, 1, 1)))
    (row,) = exported("leads")
    assert (row["next_task"], row["next_task_due"]) == ("First", "2026-04-01")


def test_a_lead_that_only_its_uid_tells_from_others_carries_it_if_it_has_sales(
    bench: Bench, exported: Exported
) -> None:
    with_id, by_name, twin, other = (
        bench.won_lead(name, external_id=external_id)
        for name, external_id in (("Anna", "A1"), ("Bo", None), ("Carla", None), ("carla", None))
    )
    for lead_id in (with_id, by_name, twin):
        bench.do(sales.record, lead_id, None, date(2026, 3, 1), [LineDraft(rate_bp=2200, net_minor=100)])
    uid = bench.get(Lead, twin).uid
    assert other
    assert [row["external_id"] for row in exported("leads")] == ["A1", "", uid, ""]
    assert [row["lead"] for row in exported("sales")] == ["A1", "Bo", uid]


def test_taken_in_again_by_the_file_that_it_is_from_an_exact_file_changes_nothing(bench: Bench, tmp_path: Path) -> None:
    twins = [bench.won_lead(name, notes="Twin") for name in ("Anna", "anna")]
    for lead_id in twins:
        lines = [LineDraft(rate_bp=2200, net_minor=100), LineDraft(rate_bp=1000, net_minor=50)]
        bench.do(sales.record, lead_id, None, date(2026, 3, 1), lines)
    bench.do(consents.record, ConsentState.GRANTED, lead_id=twins[0], given_on=date(2026, 1, 1))
    bench.do(consents.record, ConsentState.WITHDRAWN, lead_id=twins[0], given_on=date(2026, 2, 1))
    firm = bench.account("Müller")
    bench.account("Muller", parent_id=firm)
    bench.stakeholder(firm, "Dina", reports_to_id=bench.stakeholder(firm, "Bruno"))
    kinds: Sequence[ExportKind] = ("accounts", "stakeholders", "leads", "sales")
    files = tuple(written(bench, kind, tmp_path) for kind in kinds)
    before = bench.rows()
    result = import_files(bench.desk, ImportRequest(files))
    assert [each.unchanged for each in result.files] == [2, 2, 2, 4]
    assert bench.rows() == before


def test_leads_of_two_sources_with_the_same_id_stay_two(bench: Bench, tmp_path: Path, new_file: Path) -> None:
    bench.lead("Anna", source="hubspot", external_id="1")
    bench.lead("Bo", source="pipedrive", external_id="1")
    file = written(bench, "leads", tmp_path)
    with Store(Path(shutil.copy(new_file, tmp_path / "other.leaddesk"))) as store:
        other = Bench(store)
        import_files(other.desk, ImportRequest((file,)))
        assert [each.name for each in other.find(Lead)] == ["Anna", "Bo"]
        assert import_files(other.desk, ImportRequest((file,))).files[0].unchanged == 2


def test_an_amount_of_three_decimals_asks_nothing(bench: Bench, tmp_path: Path, new_file: Path) -> None:
    bench.lead("Fatima", value_minor=1234, currency="KWD")
    file = written(bench, "leads", tmp_path)
    with Store(Path(shutil.copy(new_file, tmp_path / "other.leaddesk"))) as store:
        other = Bench(store)
        import_files(other.desk, ImportRequest((file,)))
        assert [(each.value_minor, each.currency) for each in other.find(Lead)] == [(1234, "KWD")]
