"""Long work that is stopped midway: it says how far it came, and nothing of it is there afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaddesk.model.backups import BEFORE_UNDO
from leaddesk.model.errors import StoppedError
from leaddesk.model.sale import Sale
from leaddesk.services import backups, bulk_moves
from leaddesk.services.copies_beside import CopiesBeside
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.exports.exporting import ExportKind, FileForm, export
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.lead_list import found_leads
from leaddesk.services.progress import Progress
from leaddesk.storage.engine import row_counts
from leaddesk.storage.safety.whole_file import TABLES
from leaddesk.storage.searching import search
from leaddesk.storage.searching.search import MANY_ROWS
from tests.services.bench import Bench, make_store
from tests.services.importing.intake import write
from tests.storage.dumps import check_soundness, dump_of, everything, schema

ROWS = 1_600


class Reports:
    """Keeps what is reported, and does something when a number of rows is done."""

    def __init__(self, at: int | None = None, then: Callable[[], None] | None = None) -> None:
        self.seen: list[tuple[int, int | None]] = []
        self._at = at
        self._then = then

    def report(self, done: int, total: int | None) -> None:
        self.seen.append((done, total))
        if self._at is not None and total is not None and done >= self._at:
            if self._then is None:
                raise StoppedError
            self._then()


def leads_file(folder: Path, rows: int = ROWS, name: str = "leads.csv") -> Path:
    lines = (f"{number},Lead number {number},lead{number}@example.org" for number in range(rows))
    return write(folder, name, "\n".join(("id,name,email", *lines, "")))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("sample")) as store:
        bench = Bench(store)
        bench.desk.run(make_sample, leads=ROWS, language="en")
        yield bench


def test_an_import_reports_the_rows_of_all_its_files(bench: Bench, tmp_path: Path) -> None:
    files = tuple(leads_file(tmp_path, name=name) for name in ("a.csv", "b.csv"))
    reports = Reports()
    import_files(bench.desk, ImportRequest(files), reports)
    known = [each for each in reports.seen if each[1] is not None]
    assert [total for _, total in reports.seen[: -len(known)]] == [None] * 8
    assert known == [(done, 2 * ROWS) for done in (0, 500, 1000, 1500, 1600, 2100, 2600, 3100, 3200)]


def test_an_import_that_is_stopped_leaves_nothing(bench: Bench, tmp_path: Path) -> None:
    before, parts = everything(bench.store), schema(bench.store)
    for at in (0, 500, 1500, ROWS):
        with pytest.raises(StoppedError):
            import_files(bench.desk, ImportRequest((leads_file(tmp_path),)), Reports(at))
        assert (everything(bench.store), schema(bench.store)) == (before, parts)
    assert import_files(bench.desk, ImportRequest((leads_file(tmp_path),))).files[0].created == ROWS
    check_soundness(bench.store)


def test_a_change_of_many_rows_tells_how_many_of_them_are_written(sample: Bench) -> None:
    ids = list(sample.desk.ask(found_leads, ""))
    before = dump_of(sample.store)
    with pytest.raises(StoppedError):
        sample.desk.do_much(lambda work: bulk_moves.edit_many(work, ids, {"city": "Nowhere"}), Reports(1000))
    assert dump_of(sample.store) == before
    told = [Reports() for _ in range(3)]
    sample.desk.do_much(lambda work: bulk_moves.edit_many(work, ids, {"city": "Nowhere"}), told[0])
    sample.desk.undo(progress=told[1])
    assert dump_of(sample.store) == before
    sample.desk.redo(told[2])
    sample.desk.undo()
    for reports in told:
        rows = [(done, len(ids)) for done in (*range(500, len(ids), 500), len(ids))]
        assert [each for each in reports.seen if each[1]] == rows


@pytest.mark.parametrize("leads", [500, 1200], ids=["a third", "most"])
def test_where_many_leads_go_and_come_back_all_is_found_again(
    sample: Bench, monkeypatch: pytest.MonkeyPatch, leads: int
) -> None:
    monkeypatch.setattr(search, "MANY_ROWS", 100)
    sold = {sale.lead_id for sale in sample.desk.ask(lambda work: work.find(Sale))}
    ids = [each for each in sample.desk.ask(found_leads, "") if each not in sold][:leads]
    before, parts = dump_of(sample.store), schema(sample.store)
    found = set(sample.desk.ask(found_leads, "mar"))
    assert found & set(ids)
    sample.desk.do(bulk_moves.delete_many, ids)
    check_soundness(sample.store)
    assert schema(sample.store) == parts
    assert set(sample.desk.ask(found_leads, "mar")) == found - set(ids)
    sample.desk.undo()
    check_soundness(sample.store)
    assert (dump_of(sample.store), schema(sample.store)) == (before, parts)
    assert set(sample.desk.ask(found_leads, "mar")) == found


def test_an_import_is_stopped_while_its_indexes_are_made(bench: Bench, tmp_path: Path) -> None:
    path = leads_file(tmp_path, MANY_ROWS + 1)
    before, parts = everything(bench.store), schema(bench.store)
    with pytest.raises(StoppedError) as stopped:
        import_files(bench.desk, ImportRequest((path,)), Reports(MANY_ROWS + 1, bench.desk.interrupt))
    assert "interrupted" in str(stopped.value.__cause__)
    assert (everything(bench.store), schema(bench.store)) == (before, parts)
    check_soundness(bench.store)


def test_a_sample_that_is_stopped_leaves_nothing(bench: Bench) -> None:
    before = everything(bench.store)
    reports = Reports(1000)
    with pytest.raises(StoppedError):
        bench.desk.run(make_sample, leads=ROWS, language="en", progress=reports)
    assert reports.seen == [(0, 1840), (500, 1840), (1000, 1840)]
    assert everything(bench.store) == before


@pytest.mark.parametrize("form", ["csv", "xlsx", "vcf", "json"])
def test_an_export_reports_its_rows_and_when_stopped_leaves_the_file_as_it_was(
    sample: Bench, tmp_path: Path, form: FileForm
) -> None:
    exported(sample.desk, "leads", tmp_path / f"leads.{form}", 1840)


def test_an_export_of_the_whole_file_is_stopped_as_well(sample: Bench, tmp_path: Path) -> None:
    with sample.store.reading() as con:
        counts = row_counts(con)
    rows = sum(counts[each.name] for each in TABLES)
    exported(sample.desk, "all", tmp_path / "all.json", rows)


def test_an_exact_export_is_stopped_as_well(sample: Bench, tmp_path: Path) -> None:
    exported(sample.desk, "leads", tmp_path / "leads.csv", 1840, profile="exact")


def exported(desk: Desk, kind: ExportKind, out: Path, rows: int, profile: str = "en") -> None:
    def to_file(progress: Progress) -> int:
        return export(desk, kind, out, profile=profile, with_refused=True, progress=progress).rows

    out.write_text("old")
    with pytest.raises(StoppedError):
        to_file(Reports(1000))
    assert out.read_text() == "old"
    assert [each.name for each in out.parent.iterdir()] == [out.name]
    reports = Reports()
    assert to_file(reports) == rows
    assert reports.seen[0] == (0, rows)
    assert [done for done, _ in reports.seen] == sorted(done for done, _ in reports.seen)


class Unwanted:
    """Wants all work to stop."""

    def report(self, done: int, total: int | None) -> None:
        raise StoppedError


def copies_before_undo(bench: Bench) -> int:
    """How often the file was backed up before something in it was taken back."""
    return [each.why for each in backups.listed(bench.store.path)].count(BEFORE_UNDO)


def test_taking_an_import_back_is_stopped_while_the_file_is_copied(bench: Bench, tmp_path: Path) -> None:
    desk = Desk(bench.store, "Ada", copies=CopiesBeside())
    run_id = import_files(desk, ImportRequest((leads_file(tmp_path),))).run_id
    assert run_id is not None
    before = everything(bench.store)
    with pytest.raises(StoppedError):
        desk.undo(progress=Unwanted())
    with pytest.raises(StoppedError):
        desk.undo_run(run_id, Unwanted())
    assert (everything(bench.store), copies_before_undo(bench)) == (before, 0)
    assert desk.undo_run(run_id).removed == 2 * ROWS
    assert copies_before_undo(bench) == 1


def test_a_large_file_is_not_copied_before_a_few_rows_are_taken_back(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(bench.store, "Ada", copies=CopiesBeside())
    monkeypatch.setattr("leaddesk.services.desk._QUICKLY_COPIED", 0)
    for rows, made in ((20, 0), (ROWS, 1)):
        import_files(desk, ImportRequest((leads_file(tmp_path, rows),)))
        desk.undo()
        assert copies_before_undo(bench) == made
