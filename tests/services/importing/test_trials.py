"""Whatever a file holds: what a trial tells is what the import then does, and a trial writes nothing."""

import csv
import io
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.services.importing.diff import OUTCOMES
from leaddesk.services.importing.problem_rows import save_problem_rows
from leaddesk.services.importing.request import FileResult, ImportRequest
from leaddesk.services.importing.run import NothingImportedError, import_files
from tests.lanes import some_of
from tests.services.bench import Bench, make_store

HEADER = ("id", "name", "email", "stage", "value", "created_at", "channel", "coupon", "tags", "colour")
CELLS = (
    ("", "1", "2", "3"),
    ("", "Anna", "Bo", "anna"),
    ("", "a@example.org", "b@example.org", "nobody"),
    ("", "Captured", "Won", "Lost", "Junk", "gewonnen"),
    ("", "1.50", "x", "2.00"),
    ("", "2026-01-02", "2026-13-01", "2026-02-03"),
    ("", "Email", "new one"),
    ("", "LUCIA", "XMAS"),
    ("", "a; b", "b"),
    ("", "red", "=blue", "'green"),
)
ROWS = st.lists(st.tuples(*map(st.sampled_from, CELLS)), min_size=1, max_size=12)


def text_of(rows: list[tuple[str, ...]]) -> str:
    made = io.StringIO()
    csv.writer(made).writerows([HEADER, *rows])
    return made.getvalue()


def tried(bench: Bench, request: ImportRequest) -> tuple[FileResult, ...]:
    try:
        return import_files(bench.desk, request).files
    except NothingImportedError as error:
        return error.files


@settings(max_examples=some_of(28), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ROWS, ROWS)
def test_a_trial_tells_what_the_import_does(first: list[tuple[str, ...]], second: list[tuple[str, ...]]) -> None:
    with TemporaryDirectory() as folder, make_store(Path(folder)) as store:
        bench = Bench(store)
        for number, rows in enumerate((first, second)):
            path = Path(folder) / f"{number}.csv"
            path.write_text(text_of(rows), encoding="utf-8")
            request = ImportRequest((path,), rules=(ChannelRule("discount_code", "lucia", "Influencer"),))
            before = bench.rows()
            (told,) = tried(bench, replace(request, dry_run=True, diff=True))
            assert bench.rows() == before
            if len(told.rejected) == told.read:
                continue
            (done,) = import_files(bench.desk, request).files
            assert told.counts() == done.counts()
            assert told.rows is not None
            counts = {each: told.rows.count(each) for each in OUTCOMES}
            assert counts["skipped"] + counts["ambiguous"] == done.skipped
            assert (counts["created"], counts["updated"], counts["unchanged"], counts["rejected"]) == (
                done.created,
                done.updated,
                done.unchanged,
                len(done.rejected),
            )
            assert all(row.before for row in told.rows.rows("updated"))
            assert all(row.reason for row in told.rows.rows("rejected"))
            saved = bench.desk.ask(save_problem_rows, done, request, Path(folder) / "mend.csv")
            assert saved == len(done.rejected) + len(done.unsure)
            after = bench.rows()
            bench.desk.undo()
            assert bench.rows() == before
            bench.desk.redo()
            assert bench.rows() == after
