"""What is known of an import later on, and what taking it back would keep."""

from pathlib import Path

import pytest

from leaddesk.model.errors import NotFoundError
from leaddesk.services import leads
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.lead_list import found_leads
from tests.services.bench import Bench, make_store


def test_an_import_tells_what_it_did_and_what_would_be_kept_of_it(tmp_path: Path) -> None:
    path = tmp_path / "fair.csv"
    path.write_text("Name,Email\nAnna,anna@example.org\nBea,bea@example.org\n", encoding="utf-8")
    with make_store(tmp_path) as store:
        bench = Bench(store)
        run_id = import_files(bench.desk, ImportRequest((path,))).run_id
        assert run_id is not None
        told = bench.desk.import_run(run_id)
        assert (told.files, told.counts["created"], told.leads_left) == (("fair.csv",), 2, 2)
        assert told.mapping == {"Name": "name", "Email": "email"}
        assert bench.desk.would_keep(run_id) == ()
        (anna,) = bench.desk.ask(found_leads, "anna")
        bench.desk.do(leads.edit, anna, {"city": "Turin"})
        before = bench.rows()
        assert [each.name for each in bench.desk.would_keep(run_id)] == ["Anna"]
        assert bench.rows() == before
        assert [each.name for each in bench.desk.undo_run(run_id).kept] == ["Anna"]
        assert bench.desk.import_run(run_id).leads_left == 1


def test_what_an_undo_kept_is_told_of_rows_that_the_import_had_updated_too(tmp_path: Path) -> None:
    path = tmp_path / "fair.csv"
    with make_store(tmp_path) as store:
        bench = Bench(store)
        path.write_text("id,name,stage\n1,Anna,Captured\n2,Bea,Captured\n", encoding="utf-8")
        import_files(bench.desk, ImportRequest((path,)))
        path.write_text("id,name,stage\n1,Anna B,Captured\n2,Bea B,Captured\n3,Carl,Tasting\n", encoding="utf-8")
        run_id = import_files(bench.desk, ImportRequest((path,))).run_id
        assert run_id is not None
        (anna,) = bench.desk.ask(found_leads, "anna")
        bench.desk.do(leads.edit, anna, {"name": "Anna C"})
        done = bench.desk.undo_run(run_id)
        told = bench.desk.import_run(run_id)
        assert (told.kind, told.kept_count) == ("leads", 1)
        assert [(each.table, each.row_id, each.name) for each in told.kept] == [("lead", anna, "Anna C")]
        assert [(each.table, each.row_id, each.name) for each in done.kept] == [("lead", anna, "Anna C")]
        bench.desk.redo()
        assert bench.desk.import_run(run_id).kept == ()


def test_an_import_that_never_was_is_not_known(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        for question in (bench.desk.import_run, bench.desk.would_keep):
            with pytest.raises(NotFoundError):
                question(7)
