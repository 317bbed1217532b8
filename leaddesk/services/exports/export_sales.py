"""Sales for the accountant: written, read back by a second reader, and only then handed over, with a manifest."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from leaddesk.exchange import read_back
from leaddesk.exchange.atomic import atomic_file
from leaddesk.exchange.profiles import Profile
from leaddesk.exchange.read_back import Sums
from leaddesk.exchange.write_csv import write_csv
from leaddesk.exchange.write_xlsx import Sheet, write_xlsx
from leaddesk.model import money
from leaddesk.model.days import Period, month_text
from leaddesk.model.errors import StoreError
from leaddesk.model.messages import N_
from leaddesk.services.exports.accountant import accountant_table, totals_json, totals_of, totals_table
from leaddesk.services.progress import Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage.rows.accountant_rows import TotalRow
from leaddesk.version import VERSION
from leaddesk.words import words

_AMOUNTS = ("net_amount", "vat_amount", "gross_amount")


@dataclass(frozen=True)
class SalesWanted:
    """What was asked for, as the manifest repeats it; `gone` are the numbers of documents removed since a closing."""

    profile: Profile
    form: str  # csv or xlsx
    period: Period
    where: str
    without_origins: tuple[str, ...] = ()
    changed_since: str | None = None
    gone: tuple[str, ...] = ()


@dataclass(frozen=True)
class HandedOver:
    """How many lines were written, how many texts were shortened, and the files that go with the main one."""

    rows: int
    shortened: int
    beside: tuple[Path, ...]


def hand_over(work: Work, wanted: SalesWanted, line_ids: Sequence[int], out: Path, progress: Progress) -> HandedOver:
    """Write the lines with these ids, in this order; beside the file its manifest and, of CSV, its totals.

    The file is read back before it takes its name, and takes it before the others take theirs: raises StoreError if it
    has other lines, or adds up to something else, than the tables.
    """
    totals, language = totals_of(work, line_ids), wanted.profile.name
    beside = files_beside(out)[wanted.form == "xlsx" :]
    with ExitStack() as files:
        *of_totals, manifest = (files.enter_context(atomic_file(each)) for each in beside)
        file = files.enter_context(atomic_file(out))
        table = accountant_table(work, line_ids, language)
        rows, sums = reported(table.rows, progress, len(line_ids)), totals_table(totals, language)
        shortened = 0
        if wanted.form == "xlsx":
            titles = words(language).accountant
            sales = Sheet(titles["sales"], table.headings, rows)
            shortened = write_xlsx(file, [sales, Sheet(titles["totals"], sums.headings, sums.rows)]).shortened
        else:
            write_csv(file, table.headings, rows, wanted.profile)
            write_csv(of_totals[0], sums.headings, sums.rows, wanted.profile)
        file.flush()
        _refuse_other_sums(Path(file.name), wanted, totals, out)
        manifest.write(_manifest(work, wanted, totals, file, out.name))
    return HandedOver(len(line_ids), shortened, beside)


def files_beside(out: Path) -> tuple[Path, Path]:
    """Where the totals and the manifest of a file go: named like it, with its ending too if those are another file's.

    `march.manifest.json` is that of `march.csv`; where it is that of `march.xlsx`, `march.csv.manifest.json` is.
    """
    totals, manifest = _beside(out, out.stem)
    is_taken = not _is_of(manifest, out) if manifest.exists() else totals.exists()
    return _beside(out, out.name) if is_taken else (totals, manifest)


def _beside(out: Path, name: str) -> tuple[Path, Path]:
    return out.with_name(f"{name}.totals.csv"), out.with_name(f"{name}.manifest.json")


def _is_of(manifest: Path, out: Path) -> bool:
    try:
        told = json.loads(manifest.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(told, dict) and told.get("file") == out.name


def _refuse_other_sums(written: Path, wanted: SalesWanted, totals: Sequence[TotalRow], out: Path) -> None:
    """Raise StoreError if what a second reader finds in the file differs from what the tables add up to."""
    spoken = words(wanted.profile.name).accountant
    headings, currency = [spoken[name] for name in _AMOUNTS], spoken["currency"]
    if wanted.form == "xlsx":
        found = read_back.sums_of_workbook(written, headings, currency)
    else:
        profile = wanted.profile
        found = read_back.sums_of_csv(written, headings, currency, profile.delimiter, profile.decimal)
    expected = _expected(totals)
    for code in sorted({*found, *expected}):
        if found.get(code) != expected.get(code):
            raise StoreError(
                N_("“{path}” would not add up to your sales in {currency}, and was not written. Please report this."),
                path=str(out),
                currency=code,
            )


def _expected(totals: Sequence[TotalRow]) -> Mapping[str, Sums]:
    sums: dict[str, Sums] = {}
    for row in totals:
        before = sums.get(row.currency, Sums(0, Decimal(0), Decimal(0), Decimal(0)))
        net, vat, gross = (
            Decimal(money.to_text(minor, row.currency)) for minor in (row.net_minor, row.vat_minor, row.gross_minor)
        )
        sums[row.currency] = Sums(before.rows + row.lines, before.net + net, before.vat + vat, before.gross + gross)
    return sums


def _manifest(work: Work, wanted: SalesWanted, totals: Sequence[TotalRow], file: BinaryIO, name: str) -> bytes:
    """What the file is, for whoever has to trust it, in JSON."""
    with Path(file.name).open("rb") as written:
        digest = hashlib.file_digest(written, "sha256").hexdigest()
    period, first, last = wanted.period, wanted.period.first, wanted.period.last
    content: dict[str, object] = {
        "file": name,
        "sha256": digest,
        "leaddesk": VERSION,
        "made_at": work.now.at.astimezone(work.shop.zone).isoformat(timespec="seconds") if work.now.at else None,
        "made_by": work.actor,
        "profile": wanted.profile.name,
        "period": {"from": first.isoformat() if first else None, "to": last.isoformat() if last else None},
        "closed_months": [month for month in work.shop.closed_months if _is_in(month, period)],
        "filter": wanted.where,
        "without_origins": list(wanted.without_origins),
        "changed_since_closing_of": wanted.changed_since,
        "removed_since": list(wanted.gone),
        "rounding": "half up, each line by itself; net + VAT = gross on every line",
        "lines": sum(row.lines for row in totals),
        "totals": totals_json(totals),
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def _is_in(month: str, period: Period) -> bool:
    first = month_text(period.first) if period.first else ""
    last = month_text(period.last) if period.last else "9999-12"
    return first <= month <= last
