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


def test_an_import_that_never_was_is_not_known(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        for question in (bench.desk.import_run, bench.desk.would_keep):
            with pytest.raises(NotFoundError):
                question(7)
