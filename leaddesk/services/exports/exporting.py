"""Writing a list, or the whole file, for other programs, for people, and for LeadDesk itself."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Literal, get_args

from leaddesk.exchange.atomic import atomic_file
from leaddesk.exchange.profiles import PROFILES, Profile
from leaddesk.exchange.write_csv import write_csv, write_exact_csv
from leaddesk.exchange.write_vcard import Card, write_vcards
from leaddesk.exchange.write_xlsx import Sheet, write_xlsx
from leaddesk.model.days import ALL_TIME, Period, month_text
from leaddesk.model.errors import BadInputError, StoreError
from leaddesk.model.messages import N_
from leaddesk.services.books import months
from leaddesk.services.books.sale_list import origins_named
from leaddesk.services.desk import Desk
from leaddesk.services.exports.cards import lead_cards, stakeholder_cards
from leaddesk.services.exports.export_cells import Table, exact_table, table, view_table
from leaddesk.services.exports.export_lines import write_leads
from leaddesk.services.exports.export_sales import SalesWanted, hand_over
from leaddesk.services.exports.json_arrays import as_json, with_all_fields, write_array
from leaddesk.services.exports.mailing import Listed, listed
from leaddesk.services.lists import found_ids, json_rows
from leaddesk.services.progress import SILENT, Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage.engine import last_ids, schema_number
from leaddesk.storage.listing.lists import DAYS, ListKind
from leaddesk.storage.rows.accountant_rows import lines_of
from leaddesk.storage.safety.whole_file import TABLES, rows_of

ExportKind = Literal["leads", "accounts", "stakeholders", "sales", "all"]
FileForm = Literal["csv", "xlsx", "vcf", "json"]

_BESIDE_A_FILE = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Exported:
    """What was written where; `shortened` texts were longer than a cell of a workbook can be.

    `beside` are the files that go with it: the manifest and totals of sales. `left_out` were left out since they want
    no advertising, and `said_no` want none but are in it, where the file is one of people.
    """

    rows: int
    file: Path
    shortened: int = 0
    beside: tuple[Path, ...] = ()
    left_out: int = 0
    said_no: int = 0


@dataclass(frozen=True)
class _Wanted:
    kind: ListKind
    profile: Profile
    form: FileForm
    period: Period
    where: str
    sort: str | None
    progress: Progress
    without_origins: tuple[str, ...] = ()
    changed_since: date | None = None
    fields: tuple[str, ...] = ()
    with_refused: bool | None = None

    @property
    def leaves_out(self) -> bool:
        """Whether those who want no advertising are left out: unless told, of address cards."""
        return self.form == "vcf" if self.with_refused is None else not self.with_refused

    @property
    def is_for_accountant(self) -> bool:
        return self.kind == "sales" and self.form in ("csv", "xlsx") and not self.profile.exact


def export(
    desk: Desk,
    kind: ExportKind,
    out: Path,
    *,
    profile: str = "en",
    format: FileForm | None = None,  # noqa: A002 - the name of the option
    period: Period = ALL_TIME,
    where: str = "",
    sort: str | None = None,
    without_origins: Sequence[str] = (),
    changed_since: date | None = None,
    fields: Sequence[str] = (),
    with_refused: bool | None = None,
    progress: Progress = SILENT,
) -> Exported:
    """Write the rows that a question finds in a period (leads by the day created, sales by theirs) to a file.

    They stand in the order in which they were made, or sorted by `field` or `-field`, as `list_rows` does it.
    Without a format, the file's name decides, else it is CSV. A file that is there is replaced once the new one is
    whole. Reports the rows written. Raises BadInputError for what cannot be written so, StoreError if it cannot be
    written at all.

    Sales as CSV or workbook are the accountant's file, in the order of their days. `without_origins` leaves out what
    came from there, by names in any case; `changed_since` takes only the documents that were made, changed, paid or
    removed since the month of that day was closed. `fields` are those that leads are written with in CSV and workbooks,
    in this order; without them, and in exact files, it is all of them. `with_refused` tells whether those who want no
    advertising are in lists of leads and stakeholders; unless told, they are in all but address cards.
    """
    _refuse_own_file(desk.path, out)
    form = format or _form_of(out, kind)
    if kind == "all":
        _refuse_unfit_for_all(form, period, where)
        return desk.ask_long(_export_all, out, progress)
    wanted = _Wanted(
        kind,
        _profile(profile),
        form,
        period,
        where,
        sort,
        progress,
        tuple(without_origins),
        changed_since,
        tuple(fields) if kind == "leads" else (),
        with_refused,
    )
    _refuse_unfit(wanted)
    return desk.ask_long(_export, wanted, out)


def count_rows(work: Work, kind: ExportKind, where: str = "") -> int:
    """How many rows of a list an export would write; raises BadInputError as it does."""
    return 0 if kind == "all" else len(found_ids(work, kind, where))


def _export(work: Work, wanted: _Wanted, out: Path) -> Exported:
    if wanted.is_for_accountant:
        return _export_sales(work, wanted, out)
    ids = found_ids(work, wanted.kind, wanted.where, sort=wanted.sort, period=wanted.period)
    kept = Listed(ids)
    if not wanted.profile.exact and wanted.form != "json":  # those are for LeadDesk and other programs, and have all
        kept = listed(work, wanted.kind, ids, with_refused=not wanted.leaves_out)
    with atomic_file(out) as file:
        rows, shortened = _WRITE[wanted.form](work, wanted, kept.ids, file)
        if rows != len(kept.ids):
            raise StoreError(
                N_("Of {selected} rows, {written} could be written; “{path}” was left as it was."),
                selected=len(kept.ids),
                written=rows,
                path=str(out),
            )
    return Exported(rows, out, shortened, (), kept.left_out, kept.said_no)


def _export_sales(work: Work, wanted: _Wanted, out: Path) -> Exported:
    month, gone, left_out = None, tuple[str, ...](), origins_named(work, wanted.without_origins)
    if wanted.changed_since is not None:
        changed, month = months.changed_since(work, wanted.changed_since), month_text(wanted.changed_since)
        ids, gone = lines_of(work.con, changed.ids), changed.gone
    else:
        ids = found_ids(
            work,
            "sales",
            wanted.where,
            sort=wanted.sort or "date",
            period=wanted.period,
            without_origins=left_out,
        )
    told = SalesWanted(wanted.profile, wanted.form, wanted.period, wanted.where, left_out, month, gone)
    done = hand_over(work, told, ids, out, wanted.progress)
    return Exported(done.rows, out, done.shortened, done.beside)


def _write_csv(work: Work, wanted: _Wanted, ids: Sequence[int], file: BinaryIO) -> tuple[int, int]:
    if wanted.kind == "leads":
        return write_leads(work, file, ids, wanted.profile, wanted.fields, wanted.progress), 0
    if wanted.profile.exact:
        exact = exact_table(work, wanted.kind, ids)
        return write_exact_csv(file, exact.headings, reported(exact.rows, wanted.progress, len(ids))), 0
    content = _content(work, wanted, ids)
    rows = reported(content.rows, wanted.progress, len(ids))
    return write_csv(file, content.headings, rows, wanted.profile), 0


def _content(work: Work, wanted: _Wanted, ids: Sequence[int]) -> Table:
    if wanted.fields:
        return view_table(work, ids, wanted.profile.name, wanted.fields)
    return table(work, wanted.kind, ids, wanted.profile.name)


def _write_xlsx(work: Work, wanted: _Wanted, ids: Sequence[int], file: BinaryIO) -> tuple[int, int]:
    content = _content(work, wanted, ids)
    rows = reported(content.rows, wanted.progress, len(ids))
    return write_xlsx(file, [Sheet(wanted.kind.capitalize(), content.headings, rows)])


def _write_cards(work: Work, wanted: _Wanted, ids: Sequence[int], file: BinaryIO) -> tuple[int, int]:
    return write_vcards(file, reported(_CARDS[wanted.kind](work, ids), wanted.progress, len(ids))), 0


def _write_json(work: Work, wanted: _Wanted, ids: Sequence[int], file: BinaryIO) -> tuple[int, int]:
    rows = json_rows(work, wanted.kind, ids)
    if wanted.profile.exact:
        rows = with_all_fields(rows, exact_table(work, wanted.kind, ids))
    written = write_array(file, reported(rows, wanted.progress, len(ids)))
    file.write(b"\n")
    return written, 0


def _export_all(work: Work, out: Path, progress: Progress) -> Exported:
    """Every table, one after the other, in one object."""
    given_away = last_ids(work.con)  # more than there are rows where some were deleted, but known at once
    rows, total = 0, sum(given_away.get(each.name, 0) for each in TABLES)
    with atomic_file(out) as file:
        file.write(b'{"leaddesk": ' + as_json({"schema": schema_number(work.con)}))
        for each in TABLES:
            file.write(b",\n" + as_json(each.name) + b": ")
            rows += write_array(file, reported(rows_of(work.con, each), progress, total, rows))
        file.write(b"}\n")
    return Exported(rows, out)


def _form_of(out: Path, kind: ExportKind) -> FileForm:
    suffix = out.suffix.lower().removeprefix(".")
    named = next((form for form in get_args(FileForm) if form == suffix), None)
    return named or ("json" if kind == "all" else "csv")


def _profile(name: str) -> Profile:
    if name not in PROFILES:
        raise BadInputError(
            N_("“{name}” is not a profile; choose one of {names}."), name=name, names=", ".join(PROFILES)
        )
    return PROFILES[name]


def _refuse_own_file(store: Path, out: Path) -> None:
    """Refuse the file that is open, under any of its names, and those that SQLite keeps beside it."""
    target, own = os.path.realpath(out), os.path.realpath(store)
    if target in [own + beside for beside in _BESIDE_A_FILE] or _is_same(store, out):
        raise BadInputError(N_("“{path}” belongs to the file that is open; choose another name."), path=str(out))


def _is_same(store: Path, out: Path) -> bool:
    try:
        return out.samefile(store)
    except OSError:  # there is nothing of that name, or cannot be
        return False


def _refuse_unfit(wanted: _Wanted) -> None:
    if wanted.form == "vcf" and wanted.kind not in _CARDS:
        raise BadInputError(N_("Only leads and stakeholders can be written as address cards."))
    if wanted.form == "xlsx" and wanted.profile.exact:
        raise BadInputError(N_("The exact profile is for CSV files; choose a language for a workbook."))
    first, last = wanted.period.first, wanted.period.last
    if first is not None and last is not None and first > last:
        raise BadInputError(N_("The period ends before it begins; swap the two days."))
    if (wanted.without_origins or wanted.changed_since) and not wanted.is_for_accountant:
        raise BadInputError(
            N_("Only sales, as CSV or workbook and in a language, can leave origins out or be those changed since.")
        )
    if wanted.changed_since and (wanted.where.strip() or wanted.without_origins or not wanted.period.is_all_time):
        raise BadInputError(N_("What changed since a month was closed is told whole; leave period and search out."))
    if not wanted.period.is_all_time and wanted.kind not in DAYS:
        raise BadInputError(N_("Only leads and sales have a day to be chosen by; leave the period out."))


def _refuse_unfit_for_all(form: FileForm, period: Period, where: str) -> None:
    if form != "json":
        raise BadInputError(N_("The whole file is written as JSON only; for other formats, export one list at a time."))
    if where.strip() or not period.is_all_time:
        raise BadInputError(N_("The whole file is written with all that it holds; leave period and search out."))


_WRITE: Mapping[FileForm, Callable[[Work, _Wanted, Sequence[int], BinaryIO], tuple[int, int]]] = MappingProxyType(
    {"csv": _write_csv, "xlsx": _write_xlsx, "vcf": _write_cards, "json": _write_json}
)
_CARDS: Mapping[ListKind, Callable[[Work, Sequence[int]], Iterator[Card]]] = MappingProxyType(
    {"leads": lead_cards, "stakeholders": stakeholder_cards}
)
