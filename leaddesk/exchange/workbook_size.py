"""How large a workbook is once it is unpacked, found out before anything unpacks it.

The reader holds a whole sheet in memory as a rectangle from its first cell to its last one: two cells far apart in a
file of a few bytes are enough to end the program. So the places of all filled cells are looked at first, in pieces.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812 - it is one

from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

MOST_CELLS = 4_000_000  # of a sheet's rectangle: the reader takes 32 bytes for each, empty or not
MOST_BYTES = 600_000_000  # unpacked
_CHUNK = 1 << 20
_ENCRYPTED = 1  # in the flags of a member

# As nearly all programs write cells; other ways are found by more costly patterns.
_COLUMN = re.compile(rb'<c r="([A-Z]{1,3})')
_ROW = re.compile(rb'<c r="[A-Z]{1,3}(\d{1,7})"')
_CELL = re.compile(rb"<(?:\w+:)?c(?:\s[^>/]*)?>")  # one that ends in a slash is empty
_PLACES = re.compile(rb"<(?:\w+:)?c\s(?:[^>/]*\s)?r=[\"']([A-Z]{1,3})\d{1,7}[\"'][^>/]*>")
_ROWS = re.compile(rb"<(?:\w+:)?c\s(?:[^>/]*\s)?r=[\"'][A-Z]{1,3}(\d{1,7})[\"'][^>/]*>")
_ROW_OR_CELL = re.compile(rb"<(?:\w+:)?(row|c)(\s[^>]*)?>")
_PLACE = re.compile(rb"\sr=[\"']([A-Z]{0,3})(\d{1,7})[\"']")
_OTHER_BEGINNINGS = (b"<c\n", b"<c\r", b"<c\t")
_PREFIXED = re.compile(rb":c[\s>]")
_ERROR = re.compile(rb"<(?:\w+:)?c\s(?:[^>/]*\s)?r=[\"']([A-Z]{1,3}\d{1,7})[\"'][^>/]*t=[\"']e[\"']")
# Without a value, which is not the same as an empty text (t="str").
_NO_RESULT = re.compile(
    rb'<c r="([A-Z]{1,3}\d{1,7})"(?![^>]*t="str")[^>]*><f[^>]*(?:/>|>[^<]*</f>)(?:<v ?/>|<v></v>)?</c>'
)
_LONGEST_FORMULA = 1 << 14  # bytes
_TABLE_TOKEN = re.compile(rb"<(/?)table:(table|table-row|table-cell|covered-table-cell)(\s[^>]*)?>")
_REPEATED = re.compile(rb"table:number-(?:columns|rows)-repeated=[\"'](\d{1,9})[\"']")

_DAMAGED = N_(
    "{file} is an Excel workbook or OpenDocument spreadsheet, but damaged or incomplete. Save it anew and import that."
)


@dataclass
class SheetErrors:
    """The cells of a sheet that hold an error such as #REF!, and the formulas that have no result yet."""

    count: int = 0
    first: str = ""
    without_result: int = 0
    first_without: str = ""


def damaged(path: Path) -> BadInputError:
    """What to say of a workbook that cannot be read to its end."""
    return BadInputError(_DAMAGED, file=str(path))


def too_large(path: Path) -> BadInputError:
    """What to say of a workbook that would not fit into memory."""
    return BadInputError(
        N_(
            "{file} is too large for a workbook: LeadDesk reads up to {cells} million cells of a sheet. Save the sheet "
            "as CSV (UTF-8), which may be of any size."
        ),
        file=str(path),
        cells=MOST_CELLS // 1_000_000,
    )


def password(path: Path) -> BadInputError:
    """What to say of a workbook that is encrypted."""
    return BadInputError(
        N_("{file} is protected by a password. Open it, save it without one, and import that."), file=str(path)
    )


def examine_zip(path: Path) -> dict[str, SheetErrors]:
    """Refuse an XLSX or ODS file that is too large, encrypted, damaged or an XLSB; the errors of each part.

    Every part is unpacked once, in pieces, for what the file says of its sizes need not be so.
    """
    try:
        with ZipFile(path) as book:
            parts = [part for part in book.infolist() if part.filename.endswith((".xml", ".rels", ".bin"))]
            if sum(part.file_size for part in parts) > MOST_BYTES:
                raise too_large(path)
            if any(part.flag_bits & _ENCRYPTED for part in parts):
                raise password(path)
            if any(part.filename.lower() == "xl/workbook.bin" for part in parts):
                raise BadInputError(
                    N_("{file} is a binary workbook (XLSB). Save it as XLSX or CSV (UTF-8) and import that."),
                    file=str(path),
                )
            return {part.filename: _examine(path, book, part) for part in parts}
    except (BadZipFile, EOFError, ZlibError, NotImplementedError, ValueError, OSError, RuntimeError) as error:
        raise damaged(path) from error


def _examine(path: Path, book: ZipFile, part: ZipInfo) -> SheetErrors:
    errors = SheetErrors()
    if part.filename == "content.xml":
        cells = _size_of_tables(_pieces(book, part))
    elif part.filename.lower().startswith("xl/worksheets/") and part.filename.endswith(".xml"):
        cells = _size_of_sheet(book, part, errors)
    else:
        cells = sum(0 for _ in _pieces(book, part))
    if cells > MOST_CELLS:
        raise too_large(path)
    return errors


def _pieces(book: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """The part, cut before tags."""
    with book.open(part) as file:
        rest = b""
        while chunk := file.read(_CHUNK):
            if b"\0" in chunk and part.filename.endswith(".xml"):
                raise BadZipFile  # in an encoding that hides its tags
            rest += chunk
            cut = rest.rfind(b"<")
            if cut > 0:
                yield rest[:cut]
                rest = rest[cut:]
        yield rest


def _size_of_sheet(book: ZipFile, part: ZipInfo, errors: SheetErrors) -> int:
    """The cells of the rectangle that all cells lie in; only if there are too many, of the filled ones."""
    columns, last_row, count, before = set[bytes](), 0, 0, b""
    for piece in _pieces(book, part):
        rows = _ROW.findall(piece)
        columns.update(_COLUMN.findall(piece))
        last_row = max(last_row, max(map(int, set(rows)), default=0))
        count += len(rows)
        if len(rows) != piece.count(b"<c ") + piece.count(b"<c>") or _is_written_otherwise(piece):
            return _size_of_filled(book, part)
        if b't="e"' in piece:
            found = _ERROR.findall(piece)
            errors.count += len(found)
            errors.first = errors.first or (found[0].decode() if found else "")
        if b"<f" in piece or b"<f" in before:
            _note_formulas(errors, before, piece)
        before = piece[-_LONGEST_FORMULA:]
    size = last_row * max(map(_number_of_column, columns), default=0)
    return _size_of_filled(book, part) if size > MOST_CELLS else size


def _note_formulas(errors: SheetErrors, before: bytes, piece: bytes) -> None:
    """Count the formulas without a result that end in a piece; the last of them may have begun before it."""
    for found in _NO_RESULT.finditer(before + piece):
        if found.end() > len(before):
            errors.without_result += 1
            errors.first_without = errors.first_without or found[1].decode()


def _is_written_otherwise(piece: bytes) -> bool:
    """Whether there may be cells that the quick patterns do not find."""
    if any(beginning in piece for beginning in _OTHER_BEGINNINGS):
        return True
    return b":c" in piece and _PREFIXED.search(piece) is not None


def _size_of_filled(book: ZipFile, part: ZipInfo) -> int:
    """The cells of the rectangle that all filled cells lie in, and more than MOST_CELLS if that is sure early."""
    columns, last_row, count = set[bytes](), 0, 0
    for piece in _pieces(book, part):
        placed = _PLACES.findall(piece)
        if len(_CELL.findall(piece)) > len(placed):
            return _size_without_places(book, part)
        columns.update(placed)
        last_row = max(last_row, max(map(int, set(_ROWS.findall(piece))), default=0))
        count += len(placed)
        if count > MOST_CELLS:
            return count
    return last_row * max(map(_number_of_column, columns), default=0)


def _size_without_places(book: ZipFile, part: ZipInfo) -> int:
    """The same of a sheet in which not all cells say where they are: those stand one after the other."""
    row = last_row = column = widest = 0
    for piece in _pieces(book, part):
        for token in _ROW_OR_CELL.finditer(piece):
            place = _PLACE.search(token[2] or b"")
            if token[1] == b"row":
                row, column = int(place[2]) if place else row + 1, 0
            else:
                column = _number_of_column(place[1]) if place else column + 1
                row = int(place[2]) if place else row
                widest = max(widest, column)
            last_row = max(last_row, row)
        if last_row * widest > MOST_CELLS:
            break
    return last_row * widest


def _number_of_column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _size_of_tables(pieces: Iterator[bytes]) -> int:
    """The cells of the largest rectangle of an OpenDocument spreadsheet; cells and rows may be repeated by number."""
    largest = rows = last_row = column = widest = repeated = 0
    is_filled = False
    for piece in pieces:
        for token in _TABLE_TOKEN.finditer(piece):
            closes, name, said = token[1], token[2], token[3] or b""
            if name == b"table":
                rows = last_row = widest = 0
            elif name == b"table-row":
                if not closes:
                    repeated, column, is_filled = _times(said), 0, False
                if closes or said.endswith(b"/"):
                    rows += repeated
                    last_row = rows if is_filled else last_row
            elif not closes:
                column += _times(said)
                if not said.endswith(b"/") or b"value-type" in said:
                    is_filled = True
                    widest = max(widest, column)
            largest = max(largest, last_row * widest)
        if largest > MOST_CELLS:
            break
    return largest


def _times(said: bytes) -> int:
    found = _REPEATED.search(said)
    return int(found[1]) if found else 1
