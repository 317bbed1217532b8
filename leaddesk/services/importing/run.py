"""An import from beginning to end: planned, taken in as one run, or only tried."""

from typing import NamedTuple

from leaddesk.exchange.read import read
from leaddesk.exchange.source import ReadCounts
from leaddesk.model.errors import BadInputError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import N_, Message
from leaddesk.services.desk import Desk
from leaddesk.services.importing.accounts import AccountImport
from leaddesk.services.importing.costs import CostImport
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.leads import LeadImport
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.people import PeopleImport
from leaddesk.services.importing.plan import FilePlan, plan
from leaddesk.services.importing.request import FileResult, ImportRequest, ImportResult
from leaddesk.services.importing.sales import SaleImport
from leaddesk.services.progress import SILENT, Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage.bulk import Bulk
from leaddesk.storage.journal import Author

_JOBS: dict[str, type[FileJob]] = {
    "accounts": AccountImport,
    "stakeholders": PeopleImport,
    "leads": LeadImport,
    "sales": SaleImport,
    "spend": CostImport,
    "traffic": CostImport,
}


class NothingImportedError(BadInputError):
    """Every row was rejected, or there was none; nothing was written."""


class _OnlyTried(Exception):  # noqa: N818 - it ends a dry run and is no error
    """Takes back all that a dry run wrote."""

    def __init__(self, result: ImportResult) -> None:
        super().__init__()
        self.result = result


def import_files(desk: Desk, request: ImportRequest, progress: Progress = SILENT) -> ImportResult:
    """Take in files as one run, all of it or nothing; a dry run says what would come of it and writes nothing.

    Reports the rows read, first without a total while the files are looked through. Raises BadInputError for files that
    cannot be read or understood, NothingImportedError if no row could be used.
    """
    plans = desk.ask(plan, request, progress)
    try:
        return desk.run(_take_in, request, plans, progress)
    except _OnlyTried as tried:
        return tried.result


def _take_in(
    work: Work, author: Author, request: ImportRequest, plans: list[FilePlan], progress: Progress
) -> ImportResult:
    names = ", ".join(each.name for each in plans)
    run = ImportRun(
        entity=plans[0].kind,
        files={each.name: each.sha256 for each in plans},
        preset=plans[0].preset,
        mapping={column: field for each in plans for column, field in each.mapped.columns.items()},
    )
    # Leads that are matched by name are looked for by an index that would wait.
    expected = sum(each.expected_rows for each in plans if each.kind == "leads" and each.match != "name")
    bulk = Bulk(work.con, author, Message(N_("Import {files}"), {"files": names}), run, expected)
    results, rows, likely = list[FileResult](), 0, sum(each.likely_rows for each in plans)
    for each in plans:
        results.append(_take_in_file(work, bulk, request, each, _Rows(progress, rows, likely)))
        rows += results[-1].read
    progress.report(rows, rows)
    total: dict[str, int] = {}
    for result in results:
        for name, count in result.counts().items():
            total[name] = total.get(name, 0) + count
    _refuse_nothing(results)
    bulk.finish(total)
    if request.dry_run:
        raise _OnlyTried(ImportResult(None, tuple(results)))
    return ImportResult(bulk.run_id, tuple(results))


class _Rows(NamedTuple):
    """To whom the rows of a file are reported: how many came before it, how many there are in all files."""

    progress: Progress
    before: int
    likely: int


def _take_in_file(work: Work, bulk: Bulk, request: ImportRequest, each: FilePlan, rows: _Rows) -> FileResult:
    result = FileResult(each.path, each.kind, each.preset, each.mapped.columns, each.mapped.unmapped)
    lookups = Lookups(work, bulk, request.of(each.path), result.warnings, exact=each.exact)
    counts = ReadCounts()
    records = reported(read(each.path, each.layout, counts), rows.progress, rows.likely, rows.before)
    _JOBS[each.kind](work, bulk, lookups, each, result).take(records)
    bulk.flush()
    if counts.controls_removed:
        result.warnings.add(
            N_("{count} control characters (such as NUL) were taken out."), count=counts.controls_removed
        )
    return result


def _refuse_nothing(results: list[FileResult]) -> None:
    for result in results:
        if not result.read:
            raise NothingImportedError(
                N_("{file} has a header but no rows; nothing was imported."), file=str(result.file)
            )
        if len(result.rejected) == result.read:
            first = result.rejected[0]
            raise NothingImportedError(
                N_("No row of {file} can be used; line {line}: {reason} Nothing was imported."),
                file=str(result.file),
                line=first.line,
                reason=str(first.reason),
            )
