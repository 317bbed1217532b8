import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.services import checkup, leads
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.figures.kept_figures import keep_figures
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import changed, update
from leaddesk.storage import engine
from leaddesk.storage.store import Store
from tests.services import random_shop
from tests.services.bench import Bench
from tests.services.importing.intake import take_in, take_in_text
from tests.services.importing.intake import write as write_file
from tests.services.report_bench import write

AGAINST_HISTORY = "than the history says."


@pytest.fixture(scope="module")
def worked_file(new_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lead that was moved, one that was won and has a sale, a contact, an account with a stakeholder."""
    path = shutil.copyfile(new_file, tmp_path_factory.mktemp("worked") / new_file.name)
    with Store(path) as store:
        bench = Bench(store)
        lead_id = bench.lead("Anna Bianchi")
        bench.do(funnel.move, lead_id, bench.stage("engaged"))
        won_id = bench.won_lead("Bruno Neri")
        lines = [LineDraft(vat_code_id=bench.vat_code("standard"), net_minor=100_00)]
        bench.do(sales.record, won_id, "2026/1", date(2026, 3, 2), lines)
        bench.stakeholder(bench.account())
        bench.contact()
    return path


@pytest.fixture
def worked_with(worked_file: Path, tmp_path: Path) -> Iterator[Bench]:
    with Store(shutil.copyfile(worked_file, tmp_path / worked_file.name)) as store:
        yield Bench(store)


def break_by(bench: Bench, *statements: str, foreign_keys: bool = True) -> None:
    """Write past the journal, as a fault or another program would."""
    made = engine.make_engine(bench.store.path, begin="BEGIN IMMEDIATE", foreign_keys=foreign_keys)
    with made.begin() as con:
        for statement in statements:
            con.exec_driver_sql(statement)
    made.dispose()


def found(bench: Bench) -> list[tuple[str, str]]:
    return [(problem.kind, str(problem.message)) for problem in bench.desk.ask(checkup.check)]


def test_a_file_that_was_worked_with_is_sound(worked_with: Bench) -> None:
    stage = worked_with.get(Stage, worked_with.stage("engaged"))
    into = {"merged_into_id": worked_with.stage("nurturing"), "archived": True}
    write(worked_with, *update(stage, changed(stage, into)))
    before = worked_with.rows()
    assert found(worked_with) == []
    assert worked_with.rows() == before


@pytest.mark.parametrize(
    ("kind", "said", "statement"),
    [
        (
            "stage",
            "Lead 2, “Bruno Neri”, is lost, which does not fit its stage “Customer” (won) or its pipeline.",
            "UPDATE lead SET status = 'lost' WHERE id = 2",
        ),
        (
            "stage",
            "Lead 1, “Anna Bianchi”, is open, which does not fit its stage “Engaged” (open) or its pipeline.",
            "UPDATE lead SET pipeline_id = 2 WHERE id = 1",
        ),
        (
            "stage",
            "Lead 1, “Anna Bianchi”, is in the stage “Captured”, but that is not the one it entered last.",
            "UPDATE lead SET stage_id = 1 WHERE id = 1",
        ),
        (
            "stage",
            "Lead 1, “Anna Bianchi”, is in the stage “Engaged”, but that is not the one it entered last.",
            "UPDATE stage_entry SET stage_id = 1 WHERE lead_id = 1",
        ),
        (
            "stage",
            "Lead 3, “Carla Verdi”, has some of pipeline, stage and status, but not all of them.",
            "UPDATE lead SET status = 'open' WHERE id = 3",
        ),
        (
            "derived",
            "Row 1 of lead, “Anna Bianchi”, is not found and sorted by what it holds now.",
            "UPDATE lead SET search_text = 'anna rossi' WHERE id = 1",
        ),
        (
            "derived",
            "Row 1 of account, “Neri Srl”, is not found and sorted by what it holds now.",
            "UPDATE account SET name = 'Neri Srl'",
        ),
        (
            "derived",
            "Row 1 of stakeholder, “Bruno Rossi”, is not found and sorted by what it holds now.",
            "UPDATE stakeholder SET sort_name = 'z'",
        ),
        (
            "sale",
            "A line of the sale 2026/1 does not add up: net 10000 and VAT 1 are not 12200.",
            "UPDATE sale_line SET vat_minor = 1",
        ),
        (
            "rank",
            "Lead 1, “Anna Bianchi”, has no place in the column “Engaged”.",
            "UPDATE lead SET rank = NULL WHERE id = 1",
        ),
        (
            "journal",
            "The history knows nothing of the import run 1, so it cannot be undone.",
            "INSERT INTO import_run (entity, files, preset, mapping, counts) VALUES ('leads', '{}', '', '{}', '{}')",
        ),
        (
            "journal",
            "Row 1 of stakeholder is not there, though the history does not say that it was removed.",
            "DELETE FROM stakeholder",
        ),
        (
            "journal",
            "Row 1 of stakeholder is there, though the history says that it was removed.",
            "UPDATE change_row SET before = after, after = NULL WHERE \"table\" = 'stakeholder'",
        ),
    ],
)
def test_rows_that_do_not_agree_are_named(worked_with: Bench, kind: str, said: str, statement: str) -> None:
    break_by(worked_with, statement)
    assert [each for each in found(worked_with) if not each[1].endswith(AGAINST_HISTORY)] == [(kind, said)]


def test_references_to_rows_that_are_not_there_are_named(worked_with: Bench) -> None:
    break_by(
        worked_with,
        "UPDATE lead SET channel_id = 99 WHERE id = 1",
        "UPDATE change SET import_run_id = 7 WHERE id = 1",
        foreign_keys=False,
    )
    assert sorted(each for each in found(worked_with) if not each[1].endswith(AGAINST_HISTORY)) == [
        ("journal", "Row 1 of change refers to a row of import_run that is not there."),
        ("reference", "Row 1 of lead refers to a row of channel that is not there."),
    ]


def test_leads_that_the_search_index_does_not_know_are_a_problem(worked_with: Bench) -> None:
    columns = "uid, source, kind, name, extra, search_text, sort_name"
    break_by(
        worked_with,
        "DROP TRIGGER lead_search_insert",
        f"INSERT INTO lead ({columns}) VALUES ('x', '', 'b2c', 'Dario', '{{}}', 'dario', 'dario')",
        "CREATE TRIGGER lead_search_insert AFTER INSERT ON lead BEGIN SELECT 1; END",
    )
    assert found(worked_with) == [
        ("search", "The search index does not agree with the leads; some may not be found.")
    ]


def test_kept_figures_that_are_not_those_of_the_leads_are_a_problem(worked_with: Bench) -> None:
    assert not keep_figures(worked_with.store, 60)
    assert found(worked_with) == []

    break_by(worked_with, "UPDATE figure_cell SET counted = '[]' WHERE basis = 'created' AND month = '2026-03'")

    ((kind, said),) = found(worked_with)
    assert kind == "derived"
    assert "2026-03" in said
    write(worked_with, *update(lead := worked_with.find(Lead)[0], changed(lead, {"value_minor": 1, "currency": "EUR"})))
    assert found(worked_with) == []


def test_where_the_file_itself_is_damaged_nothing_more_is_asked(worked_with: Bench) -> None:
    break_by(
        worked_with,
        "UPDATE lead SET rank = NULL WHERE id = 1",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, '(sort_name)', '(name)') WHERE name = 'ix_account_sort_name'",
        "PRAGMA schema_version = 1000000",
    )
    (problem,) = found(worked_with)
    assert problem == ("file", "The file is damaged: row 1 missing from index ix_account_sort_name")


def test_of_many_problems_of_one_sort_the_first_are_named(bench: Bench) -> None:
    bench.desk.do(random_shop.fill, 1, 60)
    assert found(bench) == []
    break_by(bench, "UPDATE lead SET rank = NULL WHERE stage_id IS NOT NULL")
    kinds, messages = zip(*found(bench), strict=True)
    assert kinds == ("rank",) * (checkup.LISTED + 1)
    assert messages[-1] == "There are more than these 20 of this sort."


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TABLE task",
        "DROP INDEX ix_lead_sort_name",
        "UPDATE lead SET extra = '{bad'",
        "UPDATE lead SET value_minor = 'abc'",
        "UPDATE lead SET created_on = '2026-99-99'",
        "UPDATE change_row SET after = '{bad'",
    ],
)
def test_a_file_that_cannot_be_read_is_never_called_sound(bench: Bench, damage: str) -> None:
    bench.lead()
    with bench.store.writing() as con:
        con.exec_driver_sql(damage)
    problems = bench.desk.ask(checkup.check)
    assert {each.kind for each in problems} == {"schema"}


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE lead SET email = 'else@example.com' WHERE id = 1", "Row 1 of lead holds something else in “email”"),
        ("UPDATE sale SET number = NULL", "Row 1 of sale holds something else in “number”"),
        ("UPDATE stage_entry SET entered_on = '2020-01-01' WHERE id = 2", "“entered_on”"),
        ("UPDATE lead SET value_minor = 1 WHERE id = 2", "Row 2 of lead holds something else in “value_minor”"),
    ],
)
def test_a_value_that_was_changed_behind_the_history_is_named(worked_with: Bench, statement: str, said: str) -> None:
    worked_with.do(leads.edit, 1, {"email": "anna@example.com"})
    worked_with.do(leads.edit, 2, {"value_minor": 5_00, "currency": "EUR"})
    with closing(sqlite3.connect(worked_with.store.path)) as con, con:
        con.create_function("search_fold", 1, str)
        con.execute(statement)
    (problem,) = [each for each in found(worked_with) if each[1].endswith(AGAINST_HISTORY)]
    assert problem[0] == "journal"
    assert said in problem[1]


def test_what_was_undone_deleted_and_brought_back_agrees_with_its_history(worked_with: Bench) -> None:
    desk = worked_with.desk
    worked_with.do(leads.edit, 1, {"notes": "one"})
    worked_with.do(leads.edit, 1, {"notes": "two"})
    for deed in (desk.undo, desk.redo, desk.undo, desk.undo):
        deed()
        assert found(worked_with) == []
    worked_with.do(leads.delete, 1)
    assert found(worked_with) == []
    desk.undo()
    assert found(worked_with) == []
    break_by(worked_with, "UPDATE lead SET notes = 'three' WHERE id = 1")
    assert found(worked_with) == [("journal", f"Row 1 of lead holds something else in “notes” {AGAINST_HISTORY}")]


def test_columns_that_are_no_more_are_passed_over(worked_with: Bench) -> None:
    break_by(worked_with, "UPDATE change_row SET after = json_set(after, '$.fax', '1') WHERE after IS NOT NULL")
    assert found(worked_with) == []


def test_an_import_undone_and_done_again_in_masses_agrees_with_its_history(worked_with: Bench, tmp_path: Path) -> None:
    first, second = (
        "id,name,email\n" + "".join(f"{number},Lead {number},{at}{number}@example.com\n" for number in range(40))
        for at in ("l", "m")
    )
    run = take_in(worked_with, write_file(tmp_path, "leads.csv", first)).run_id
    take_in_text(worked_with, tmp_path, second)
    assert found(worked_with) == []
    worked_with.desk.undo()
    assert found(worked_with) == []
    assert run is not None
    worked_with.desk.undo_run(run)
    assert found(worked_with) == []
    worked_with.desk.redo()
    assert found(worked_with) == []


def test_what_was_written_since_the_last_check_is_no_damage(bench: Bench) -> None:
    for number in range(40):
        lead_id = bench.lead(f"Lead {number}", email=f"lead{number}@example.org")
        if number % 2:
            bench.desk.do(leads.delete, lead_id)
        if number % 8 == 0:
            bench.desk.undo()
            assert found(bench) == []
