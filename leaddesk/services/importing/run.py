"""An import from beginning to end: planned, taken in as one run, or only tried."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from leaddesk.exchange.read import read
from leaddesk.exchange.source import ReadCounts, shown_name
from leaddesk.model.backups import BEFORE_IMPORT
from leaddesk.model.change import RowChange
from leaddesk.model.errors import BadInputError
from leaddesk.model.import_run import ImportRun
from leaddesk.model.messages import N_, Message
from leaddesk.services.desk import Desk
from leaddesk.services.importing.accounts import AccountImport
from leaddesk.services.importing.answers import answered, fingerprint, keep_answers
from leaddesk.services.importing.back_in_use import bring_back
from leaddesk.services.importing.costs import CostImport
from leaddesk.services.importing.diff import RowLog
from leaddesk.services.importing.file_job import FileJob
from leaddesk.services.importing.known_files import warn_of_doubles
from leaddesk.services.importing.leads import LeadImport
from leaddesk.services.importing.looking import without_reasons
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.matching import looks_up
from leaddesk.services.importing.orders import OrderImport
from leaddesk.services.importing.people import PeopleImport
from leaddesk.services.importing.plan import FilePlan, plan
from leaddesk.services.importing.request import FileResult, ImportRequest, ImportResult
from leaddesk.services.importing.rules import keep_rules
from leaddesk.services.importing.sales import SaleImport
from leaddesk.services.progress import SILENT, Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.row_writer import Author

_JOBS: dict[str, type[FileJob]] = {
    "accounts": AccountImport,
    "stakeholders": PeopleImport,
    "leads": LeadImport,
    "sales": SaleImport,
    "spend": CostImport,
    "traffic": CostImport,
}


class NothingImportedError(BadInputError):
    """Every row was rejected, or there was none; nothing was written. `files` say what was wrong with which row."""

    def __init__(self, text: str, files: Sequence[FileResult] = (), /, **values: str | int) -> None:
        super().__init__(text, **values)
        self.files = tuple(files)


class _OnlyTried(Exception):  # noqa: N818 - it ends a dry run and is no error
    """Takes back all that a dry run wrote."""

    def __init__(self, result: ImportResult) -> None:
        super().__init__()
        self.result = result


def import_files(desk: Desk, request: ImportRequest, progress: Progress = SILENT) -> ImportResult:
    """Take in files as one run, all of it or nothing; a dry run says what would come of it and writes nothing.

    A file without rows among others is left out, and comes with a sentence that says so.

    Reports the rows read, first without a total while the files are looked through. Raises BadInputError for files that
    cannot be read or understood, NothingImportedError if no row could be used.
    """
    plans, empty = desk.ask_long(plan, request, progress)
    if not request.dry_run:
        desk.keep_copy(BEFORE_IMPORT, progress)
    try:
        result = desk.run(_take_in, request, plans, progress)
    except _OnlyTried as tried:
        result = tried.result
    return replace(result, files=(*result.files, *(_of_empty(path, request, plans[0].kind) for path in empty)))


def _take_in(
    work: Work, author: Author, request: ImportRequest, plans: list[FilePlan], progress: Progress
) -> ImportResult:
    names = ", ".join(each.name for each in plans)
    run = ImportRun(
        entity=plans[0].kind,
        files={each.name: each.sha256 for each in plans},
        preset=plans[0].known_as,
        mapping={column: field for each in plans for column, field in each.mapped.columns.items()},
    )
    # Leads that are matched by name are looked for by an index that would wait.
    expected = sum(each.expected_rows for each in plans if each.kind == "leads" and each.match != "name")
    label = Message(N_("Import {files}"), {"files": names})
    bulk = Bulk(work.con, author, label, run, expected, looks_up=looks_up(work.con, plans))
    results, rows, likely = list[FileResult](), 0, sum(each.likely_rows for each in plans)
    for each in plans:
        results.append(_take_in_file(work, bulk, request, each, _Rows(progress, rows, likely)))
        rows += results[-1].read
    progress.report(rows, rows)
    _refuse_nothing(results)
    warn_of_doubles(work, bulk.run_id, plans, results)
    if request.dry_run:
        raise _OnlyTried(ImportResult(None, tuple(results)))
    for each in plans:
        header = fingerprint(without_reasons(each.layout.columns or each.layout.header))
        keep_answers(work, bulk, each.looked.fingerprint, _to_keep(each), header)
    for row in _new_rules(work, request):
        bulk.write(row)
    result = ImportResult(bulk.run_id, tuple(results))
    bulk.finish(result.counts())
    return result


class _Rows(NamedTuple):
    """To whom the rows of a file are reported: how many came before it, how many there are in all files."""

    progress: Progress
    before: int
    likely: int


def _take_in_file(work: Work, bulk: Bulk, request: ImportRequest, each: FilePlan, rows: _Rows) -> FileResult:
    result = _result(request, each)
    lookups = Lookups(work, bulk, each.request, result.warnings, exact=each.exact, standings=each.standings)
    counts = ReadCounts()
    records = reported(read(each.path, each.layout, counts), rows.progress, rows.likely, rows.before)
    is_shop = each.kind == "sales" and bool(each.layout.reshape)
    job = (OrderImport if is_shop else _JOBS[each.kind])(work, bulk, lookups, each, result)
    job.take(records)
    bulk.flush()
    bring_back(work, bulk, result.warnings)
    if job.tally is not None:
        result.found, result.signals = job.tally.found(lookups), job.tally.signals()
    for column in each.translation.divided if each.translation is not None else ():
        result.warnings.add(
            N_("The amounts in “{column}” are so large that they were taken to be in millionths; check one of them."),
            column=column,
        )
    for remark in (*each.layout.remarks, *counts.remarks()):
        result.warnings.add(remark.text, **remark.values)
    return result


def _result(request: ImportRequest, each: FilePlan) -> FileResult:
    preset = each.looked.preset
    return FileResult(
        each.path,
        each.kind,
        each.known_as,
        each.mapped.columns,
        each.mapped.unmapped,
        sheet=each.layout.sheet,
        title=preset.title if preset is not None else "",
        lacks=preset.lacks if preset is not None else (),
        is_trial=request.dry_run,
        rows=RowLog() if request.dry_run and (request.diff or request.of(each.path).diff) else None,
        used_answers=each.used_answers,
        answered_on=each.looked.kept.on if each.used_answers else None,
    )


def _of_empty(path: Path, request: ImportRequest, kind: str) -> FileResult:
    """What came of a file in which there is nothing, among others of a kind."""
    result = FileResult(path, kind, "", {}, (), is_trial=request.dry_run)
    result.warnings.add(N_("{file} is empty; it is left out."), file=shown_name(path))
    return result


def _new_rules(work: Work, request: ImportRequest) -> Sequence[RowChange]:
    """The rules for channels that were made for this import, kept with it."""
    told = (request.rules, *(each.rules for each in request.own.values()))
    rules = next((each for each in told if each is not None), None)
    return () if rules is None else keep_rules(work, rules).rows


def _to_keep(each: FilePlan) -> dict[str, object]:
    """The answers about a file that mean something to files of its kind."""
    if each.exact:
        return {}
    given, fields = answered(each.request), each.column_of
    asked = {
        "date_order": bool(each.dates),
        "decimal": bool(each.numbers),
        "stages": "stage" in fields or "status" in fields,
        "channels": "channel" in fields,
        "pipeline": each.kind == "leads",
        "as_contacts": each.kind == "leads",
    }
    if "columns" in given:
        given["columns"] = dict(each.looked.columns)
    return {name: value for name, value in given.items() if asked.get(name, True) and value != {}}


def _refuse_nothing(results: list[FileResult]) -> None:
    """Raise NothingImportedError for files of which nothing can be used; one without rows among others is named."""
    if not any(result.read for result in results):
        raise NothingImportedError(
            N_("{file} has a header but no rows; nothing was imported."), results, file=str(results[0].file)
        )
    for result in results:
        if not result.read:
            result.warnings.add(N_("{file} has a header but no rows; it is left out."), file=shown_name(result.file))
            continue
        if len(result.rejected) == result.read and not result.mapping:
            raise NothingImportedError(
                N_(
                    "No column of {file} has a name that is known here; say what they mean (--map COLUMN=FIELD), or in "
                    "which line the names are (--header-row). Nothing was imported."
                ),
                results,
                file=str(result.file),
            )
        if len(result.rejected) == result.read:
            first = result.rejected[0]
            raise NothingImportedError(
                N_("No row of {file} can be used; line {line}: {reason} Nothing was imported."),
                results,
                file=str(result.file),
                line=first.line,
                reason=str(first.reason),
            )
