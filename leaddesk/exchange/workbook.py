"""Tables in workbooks: XLSX, XLS and ODS. The reader holds the sheet that is read in memory, whole."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from html import unescape
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

from leaddesk.exchange import kinds, source, workbook_size
from leaddesk.exchange.header import find_header
from leaddesk.exchange.layout import Layout, Record, column_names
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.workbook_cells import texts_of
from leaddesk.exchange.workbook_size import SheetErrors
from leaddesk.model.errors import BadInputError, EmptyFileError
from leaddesk.model.messages import N_, Message

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_LOOKED_AT = 200  # rows, for the header
_KEPT = 500_000  # cells of a sheet that stays in memory after it was read
_LARGEST_OLD = 100_000_000  # bytes of an XLS file; its sheets hold 65,536 × 256 cells at most
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")


def detect_workbook(path: Path, *, header_line: int | None, sheet: str | None) -> Layout:
    """The layout of a sheet: the named one, else the first that is shown and holds a table, of several columns if any.

    Raises BadInputError for a workbook that is too large, encrypted, damaged or empty, and for a sheet or row that is
    not there.
    """
    book = _book(*source.state(path))
    name, table = _chosen(path, book, sheet)
    with _understood(path):
        rows = [texts_of(row) for row in islice(table.iter_rows(), max(_LOOKED_AT, header_line or 0))]
    place = find_header(rows) if header_line is None else header_line - 1
    if place is None:
        raise BadInputError(N_("{file} begins with empty rows only; name its header’s."), file=str(path))
    if place >= len(rows) or not any(map(str.strip, rows[place])):
        raise BadInputError(
            N_("Row {line} of the sheet “{sheet}” is empty and names no columns."), line=place + 1, sheet=name
        )
    header = rows[place]
    if not header[-1].strip():
        header = header[: _last_filled(table, place)]
    above = [row for row in rows[:place] if any(map(str.strip, row))]
    return Layout(
        "",
        "",
        column_names(path, header),
        place + 1,
        form="workbook",
        sheet=name,
        sheets=book.shown,
        is_report=bool(above),
        preamble=tuple(" ".join(filter(None, map(str.strip, row))) for row in above),
        remarks=(*_about_errors(path, book.errors, name), *(_about_others(book, name) if sheet is None else ())),
    )


def read_workbook(path: Path, layout: Layout, counts: ReadCounts) -> Iterator[Record]:
    """The records below the header of the sheet: dates in ISO 8601, numbers as CellNumber; empty rows are left out.

    Raises BadInputError as `detect_workbook` does.
    """
    width = layout.width
    state = source.state(path)
    sheet = _sheet(*state, layout.sheet)
    with _understood(path):
        for line, row in enumerate(islice(sheet.iter_rows(), layout.header_line, None), layout.header_line + 1):
            cells = texts_of(row[:width], counts)
            if any(map(str.strip, cells)):
                yield Record(line, cells)
    counts.bytes_read = state[1]
    if sheet.total_height * sheet.total_width > _KEPT:
        _sheet.cache_clear()


def first_rows(path: Path, layout: Layout, most: int) -> tuple[str, ...]:
    """The first rows of the sheet, the filled cells of each as one text."""
    rows = islice(_sheet(*source.state(path), layout.sheet).iter_rows(), most)
    return tuple(" · ".join(filter(None, map(str.strip, texts_of(row)))) for row in rows)


class _Book(NamedTuple):
    """What is known of a workbook before a sheet is loaded: its sheets, those of them that are shown, and errors."""

    sheets: tuple[str, ...]
    shown: tuple[str, ...]
    errors: Mapping[str, SheetErrors]


@lru_cache(maxsize=4)
def _book(path: Path, _size: int, _changed_ns: int) -> _Book:
    """What is known of a workbook; refuses what cannot be loaded."""
    errors = _examined(path)
    with _opened(path) as book:
        return _Book(tuple(book.sheet_names), _shown(book), errors)


@lru_cache(maxsize=1)  # an assistant looks at the same sheet again and again
def _sheet(path: Path, size: int, changed_ns: int, name: str) -> "CalamineSheet":
    """A sheet of a workbook, loaded."""
    if name not in _book(path, size, changed_ns).sheets:
        raise workbook_size.damaged(path)
    with _opened(path) as book:
        return book.get_sheet_by_name(name)


def _examined(path: Path) -> Mapping[str, SheetErrors]:
    """Refuse what cannot be loaded; what is known of errors in the parts of an XLSX."""
    try:
        with path.open("rb") as file:
            if file.read(4) == kinds.ZIP:
                return workbook_size.examine_zip(path)
            file.seek(0)
            content = file.read(_LARGEST_OLD + 1)
    except OSError as error:
        raise source.unreadable(path, error) from error
    if len(content) > _LARGEST_OLD:
        raise workbook_size.too_large(path)
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise workbook_size.password(path)
    if not any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        raise BadInputError(
            N_(
                "{file} is an old Office document, but not an old Excel workbook that can be read. Save the table as "
                "CSV (UTF-8) and import that."
            ),
            file=str(path),
        )
    return {}


@contextmanager
def _opened(path: Path) -> "Iterator[CalamineWorkbook]":
    from python_calamine import CalamineWorkbook

    with _understood(path), CalamineWorkbook.from_path(path) as book:
        yield book


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """Say in one sentence whatever the reader finds wrong with a workbook."""
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise workbook_size.password(path) from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise workbook_size.damaged(path) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # the reader gave up in the middle of something
            raise workbook_size.damaged(path) from error
        raise


def _shown(book: "CalamineWorkbook") -> tuple[str, ...]:
    """The sheets that a user of the workbook sees; all of them if he sees none."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [each for each in book.sheets_metadata if each.typ == SheetTypeEnum.WorkSheet]
    shown = tuple(each.name for each in sheets if each.visible == SheetVisibleEnum.Visible)
    return shown or tuple(each.name for each in sheets) or tuple(book.sheet_names)


def _chosen(path: Path, book: _Book, wanted: str | None) -> tuple[str, "CalamineSheet"]:
    state = source.state(path)
    if wanted is not None:
        alike = [name for name in book.sheets if name.casefold().strip() == wanted.casefold().strip()]
        if wanted not in book.sheets and len(alike) != 1:
            raise BadInputError(
                N_("{file} has no sheet “{sheet}”; it has {sheets}."),
                file=str(path),
                sheet=wanted,
                sheets=", ".join(f"“{name}”" for name in book.shown),
            )
        name = wanted if wanted in book.sheets else alike[0]
        sheet = _sheet(*state, name)
        if not sheet.total_height:
            raise BadInputError(N_("The sheet “{sheet}” of {file} is empty."), file=str(path), sheet=name)
        return name, sheet
    filled, best = "", 0
    for name in book.shown:
        sheet = _sheet(*state, name)
        if sheet.height > 1 and sheet.width > 1:
            return name, sheet
        worth = 2 if sheet.height > 1 else 1 if sheet.height else 0  # a cover sheet has lines of text in one column
        if worth > best:
            filled, best = name, worth
    if not filled:
        raise EmptyFileError(N_("{file} is empty."), file=str(path))
    return filled, _sheet(*state, filled)


def _last_filled(table: "CalamineSheet", place: int) -> int:
    """How many columns there are in the header and below it."""
    last = 1
    for row in islice(table.iter_rows(), place, None):
        while last < len(row) and any(cell != "" for cell in row[last:]):
            last += 1
    return last


def _about_others(book: _Book, chosen: str) -> tuple[Message, ...]:
    others = ", ".join(f"“{name}”" for name in book.shown if name != chosen)
    said = N_("Only the sheet “{sheet}” was read. Import {others} as well, if leads or sales are there (--sheet).")
    return (Message(said, {"sheet": chosen, "others": others}),) if others else ()


def _about_errors(path: Path, errors: Mapping[str, SheetErrors], sheet: str) -> tuple[Message, ...]:
    is_any = any(each.count or each.without_result for each in errors.values())
    found = errors.get(_part_of(path, sheet)) if is_any else None
    said = []
    if found is not None and found.count:
        text = N_(
            "Cells that hold an error of the spreadsheet program, such as #REF!, and are taken as empty: {count} "
            "(the first is {cell})."
        )
        said.append(Message(text, {"count": found.count, "cell": found.first}))
    if found is not None and found.without_result:
        text = N_(
            "Formulas that have no result yet and are taken as empty: {count} (the first is {cell}). Open the file in "
            "a spreadsheet program, save it, and import that."
        )
        said.append(Message(text, {"count": found.without_result, "cell": found.first_without}))
    return tuple(said)


def _part_of(path: Path, sheet: str) -> str:
    """The part of an XLSX that holds this sheet; empty if that cannot be told."""
    with ZipFile(path) as book:
        names = book.namelist()
        if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
            return ""
        sheets = [_attributes(tag) for tag in _SHEET.findall(book.read("xl/workbook.xml"))]
        relations = [_attributes(tag) for tag in _RELATION.findall(book.read("xl/_rels/workbook.xml.rels"))]
    key = next((each.get("id") for each in sheets if unescape(each.get("name", "")) == sheet), None)
    target = next((each.get("Target", "") for each in relations if key and each.get("Id") == key), "")
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _attributes(tag: bytes) -> dict[str, str]:
    """The attributes of a tag, without the prefixes of their names."""
    return {
        name.decode().rpartition(":")[2]: (one or other).decode("utf-8", "replace")
        for name, one, other in _ATTRIBUTE.findall(tag)
    }
