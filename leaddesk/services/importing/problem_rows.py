"""The rows that an import could not use, as a file to be mended and imported again."""

import csv
import io
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from leaddesk.exchange.atomic import atomic_file, require_writable
from leaddesk.exchange.guard import guard
from leaddesk.exchange.layout import MOST_COLUMNS, Layout
from leaddesk.exchange.read import read
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.looking import REASONS, look
from leaddesk.services.importing.request import FileResult, ImportRequest
from leaddesk.services.work import Work

_NUMBER = re.compile(r"[+-]?[\d\s.,'\u2019]+%?")
REASON = f"{REASONS} what is wrong"


def require_place(request: ImportRequest, path: Path) -> None:
    """Refuse a path for the rows to be mended that cannot be written, or that is a file to be imported."""
    if any(path.resolve() == each.resolve() for each in request.files):
        raise BadInputError(
            N_("“{path}” is itself to be imported; name another file for the rows to be mended."), path=str(path)
        )
    require_writable(path)


def save_problem_rows(
    work: Work,
    result: FileResult,
    request: ImportRequest,
    path: Path,
    *,
    heading: str = REASON,
    worded: Callable[[Message], str] = str,
) -> int:
    """Write the rejected and ambiguous rows of a file with its own columns and a last one of reasons; how many.

    `request` are the answers that the file was imported with. The heading begins as REASON does: by that the last
    column is known, and left out, when the mended file is imported.
    """
    found = look(work, replace(request.of(result.file), sheet=result.sheet or None), result.file)
    layout, safe = found.layout, _as_it_is if found.exact else _guarded
    reasons: dict[int, str] = {}
    for problem in (*result.rejected, *result.unsure):
        where = f"{problem.column}: " if problem.column else ""
        reasons[problem.line] = "; ".join(filter(None, (reasons.get(problem.line), where + worded(problem.reason))))
    header = layout.columns or layout.header
    old = [place for place, name in enumerate(header) if name.startswith(REASONS)]
    kept = [place for place in range(len(header)) if place not in old]
    count = 0
    with atomic_file(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        rows = csv.writer(text, delimiter=layout.delimiter or ",")
        rows.writerow([*(header[place] for place in kept), heading])
        for cells, reason in _rows(result.file, layout, reasons):
            own = [safe(cells[place]) for place in kept]
            rows.writerow([*own, reason, *map(safe, _trimmed(cells[len(header) :]))])
            count += 1
        text.flush()
        text.detach()
    return count


def _rows(path: Path, layout: Layout, reasons: Mapping[int, str]) -> Iterator[tuple[list[str], str]]:
    """The file's own rows that the reasons are about; of one made of several, all that it was made of.

    Cells beyond the header come too: that they are there may be what is wrong.
    """
    header = layout.columns or layout.header
    wide = replace(layout, reshape="", columns=(), header=(*header, *[""] * (MOST_COLUMNS - len(header))))
    if not layout.reshape:
        for record in read(path, wide):
            if record.line in reasons:
                yield record.cells, reasons[record.line]
        return
    starts = [record.line for record in read(path, layout)]
    for record in read(path, wide):
        place = bisect_right(starts, record.line) - 1
        if place >= 0 and starts[place] in reasons:
            yield record.cells, reasons[starts[place]]


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet runs, where it is opened to be mended; what is only a number is harmless."""
    return cell if _NUMBER.fullmatch(cell) else guard(cell)


def _as_it_is(cell: str) -> str:
    """One of an exact file, of which an import takes no guard off again."""
    return cell


def _trimmed(cells: list[str]) -> list[str]:
    """Without the empty cells at the end."""
    count = len(cells)
    while count and not cells[count - 1].strip():
        count -= 1
    return cells[:count]
