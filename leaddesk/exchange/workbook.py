"""Tables in workbooks: XLSX, XLS and ODS. The reader holds the sheet that is read in memory, whole."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from html import unescape
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from leaddesk.exchange import kinds, source, workbook_size
from leaddesk.exchange.header import find_header
from leaddesk.exchange.layout import CellNumber, Layout, Record, column_names
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.workbook_size import SheetErrors
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_LOOKED_AT = 200  # rows, for the header
_LARGEST_OLD = 100_000_000  # bytes of an XLS file; its sheets hold 65,536 × 256 cells at most
_DIGITS = 15  # of a number: what a spreadsheet program shows and means, the rest is noise of binary fractions
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f]")
_LINE_END = re.compile("\r\n?")
_SHEET = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")


def detect_workbook(path: Path, *, header_line: int | None, sheet: str | None) -> Layout:
    """The layout of a sheet: the named one, else the first that is shown and holds a table.

    Raises BadInputError for a workbook that is too large, encrypted, damaged or empty, and for a sheet or row that is
    not there.
    """
    errors = _examined(path)
    with _opened(path) as book:
        shown = _shown(book)
        name, table = _chosen(path, book, shown, sheet)
        rows = [_texts(row) for row in islice(table.iter_rows(), max(_LOOKED_AT, header_line or 0))]
        if header_line is None:
            place = find_header(rows)
            if place is None:
                raise BadInputError(N_("{file} begins with empty rows only; name its header’s."), file=str(path))
        else:
            place = header_line - 1
            if place >= len(rows) or not any(map(str.strip, rows[place])):
                raise BadInputError(
                    N_("Row {line} of the sheet “{sheet}” is empty and names no columns."), line=header_line, sheet=name
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
        sheets=shown,
        is_report=bool(above),
        preamble=tuple(" ".join(filter(None, map(str.strip, row))) for row in above),
        remarks=_about_errors(path, errors, name),
    )


def read_workbook(path: Path, layout: Layout, counts: ReadCounts) -> Iterator[Record]:
    """The records below the header of the sheet: dates in ISO 8601, numbers as CellNumber; empty rows are left out.

    Raises BadInputError as `detect_workbook` does.
    """
    _examined(path)
    width = layout.width
    with _opened(path) as book:
        rows = _sheet(path, book, layout.sheet).iter_rows()
        for line, row in enumerate(islice(rows, layout.header_line, None), layout.header_line + 1):
            cells = _texts(row[:width], counts)
            if any(map(str.strip, cells)):
                yield Record(line, cells)
    counts.bytes_read = path.stat().st_size


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
    """The workbook; whatever the reader finds wrong with it is said in one sentence."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        with CalamineWorkbook.from_path(path) as book:
            yield book
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


def _chosen(
    path: Path, book: "CalamineWorkbook", shown: Sequence[str], wanted: str | None
) -> tuple[str, "CalamineSheet"]:
    if wanted is not None:
        alike = [name for name in book.sheet_names if name.casefold().strip() == wanted.casefold().strip()]
        if wanted not in book.sheet_names and len(alike) != 1:
            raise BadInputError(
                N_("{file} has no sheet “{sheet}”; it has {sheets}."),
                file=str(path),
                sheet=wanted,
                sheets=", ".join(f"“{name}”" for name in shown),
            )
        name = wanted if wanted in book.sheet_names else alike[0]
        sheet = _sheet(path, book, name)
        if not sheet.total_height:
            raise BadInputError(N_("The sheet “{sheet}” of {file} is empty."), file=str(path), sheet=name)
        return name, sheet
    filled: tuple[str, CalamineSheet] | None = None
    for name in shown:
        sheet = _sheet(path, book, name)
        if sheet.height > 1:
            return name, sheet
        if sheet.height and filled is None:
            filled = name, sheet
    if filled is None:
        raise BadInputError(N_("{file} is empty."), file=str(path))
    return filled


def _sheet(path: Path, book: "CalamineWorkbook", name: str) -> "CalamineSheet":
    if name not in book.sheet_names:
        raise workbook_size.damaged(path)
    return book.get_sheet_by_name(name)


def _last_filled(table: "CalamineSheet", place: int) -> int:
    """How many columns there are in the header and below it."""
    last = 1
    for row in islice(table.iter_rows(), place, None):
        while last < len(row) and any(cell != "" for cell in row[last:]):
            last += 1
    return last


def _about_errors(path: Path, errors: Mapping[str, SheetErrors], sheet: str) -> tuple[Message, ...]:
    found = errors.get(_part_of(path, sheet)) if any(each.count for each in errors.values()) else None
    if found is None or not found.count:
        return ()
    return (
        Message(
            N_(
                "{count} cells hold an error of the spreadsheet program, such as #REF!, and are taken as empty (the "
                "first is {cell})."
            ),
            {"count": found.count, "cell": found.first},
        ),
    )


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


def _texts(row: Sequence[Any], counts: ReadCounts | None = None) -> list[str]:
    """The cells of a row as text."""
    cells: list[str] = [each if type(each) is str else _TEXT_OF[type(each)](each) for each in row]
    whole = "".join(cells)
    if whole.isprintable():
        return cells
    if counts is not None:
        counts.controls_removed += len(_CONTROLS.findall(whole))
    return [each if each.isprintable() else _LINE_END.sub("\n", _CONTROLS.sub("", each)) for each in cells]


def _number(value: float) -> CellNumber:
    """The digits of a number that a spreadsheet program means, without an exponent."""
    if math.isfinite(value) and value.is_integer():
        return CellNumber(str(int(value)) if abs(value) < 1e16 else f"{Decimal(repr(value)):f}".removesuffix(".0"))
    return CellNumber(f"{Decimal(f'{value:.{_DIGITS}g}'):f}")


def _moment(value: datetime) -> str:
    """An ISO text; the day alone at midnight, and whole seconds where binary fractions miss them."""
    rounded = (value + timedelta(microseconds=500_000)).replace(microsecond=0)
    if abs(rounded - value) < timedelta(milliseconds=2):
        value = rounded
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")


def _duration(value: timedelta) -> str:
    """Hours, minutes and seconds, as such a cell shows them."""
    seconds = round(abs(value.total_seconds()))
    sign = "-" if value < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_TEXT_OF: Mapping[type, Callable[[Any], str]] = MappingProxyType(
    {
        str: str,
        bool: lambda value: "true" if value else "false",
        int: lambda value: CellNumber(str(value)),
        float: _number,
        date: date.isoformat,
        datetime: _moment,
        time: time.isoformat,
        timedelta: _duration,
        type(None): lambda _: "",
    }
)
