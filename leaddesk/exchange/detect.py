"""What kind of file this is: its encoding, its delimiter and its columns."""

import csv
import io
import re
from itertools import chain, islice
from pathlib import Path

from leaddesk.exchange import encodings, source
from leaddesk.exchange.layout import Layout, column_names
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

__all__ = ["Layout", "detect"]

DELIMITERS = (",", ";", "\t", "|")
LARGEST_CELL = 1 << 26  # characters; more is a quotation mark that was never closed

# Put after the last line, it becomes part of a cell only if a quotation mark is still open. It is no part of any cell,
# for control characters are taken out on the way; alone in a row it counts as space.
END = "\x1f"

_HEAD = 1 << 16  # bytes, and characters
_LONGEST_LINE = 1 << 24
_SAMPLE_ROWS = 100
_DECLARED_DELIMITER = re.compile(r'"?sep=(?P<delimiter>[,;\t|])"?\n')  # Excel's own

_FEW_CONTROLS = 16  # a text may hold some by accident, and a very short one more than its share

_PICTURE = N_("{file} is a picture. Save the table as CSV (UTF-8) and import that.")
_PDF = N_("{file} is a PDF document. Save the table as CSV (UTF-8) and import that.")
_EXCEL = N_("{file} is an Excel workbook. Save it as CSV (UTF-8) and import that.")
_OFFICE = N_("{file} is an Office document, perhaps an old Excel workbook. Save it as CSV (UTF-8) and import that.")
_SHEET = N_("{file} is an OpenDocument spreadsheet. Save it as CSV (UTF-8) and import that.")
_DOCUMENT = N_("{file} is a text document. Save the table as CSV (UTF-8) and import that.")
_DATABASE = N_("{file} is a database. Export the table from it as CSV (UTF-8) and import that.")
_ARCHIVE = N_("{file} is a compressed archive. Unpack it and import the CSV file in it.")
_PROGRAM = N_("{file} is a program, not a CSV file.")
_WEB_PAGE = N_("{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.")
_CARD = N_("{file} is an address card (vCard). Export the addresses as CSV (UTF-8) and import that.")
_UTF_16 = N_("{file} is in UTF-16, not in UTF-8. Save it as CSV (UTF-8), or add --encoding utf-16.")
_BINARY = N_("{file} is not a text file. Save the table as CSV (UTF-8) and import that.")

_BEGINNINGS = (
    (b"\x89PNG\r\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"%PDF-", _PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OFFICE),
    (b"{\\rtf", _DOCUMENT),
    (b"SQLite format 3\0", _DATABASE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"Rar!\x1a", _ARCHIVE),
    (b"\xfd7zXZ\0", _ARCHIVE),
    (b"\x7fELF", _PROGRAM),
)
_ZIP = b"PK\x03\x04"
_IN_ZIP = (
    (b"xl/", _EXCEL),
    (b"opendocument.spreadsheet", _SHEET),
    (b"opendocument.text", _DOCUMENT),
    (b"word/", _DOCUMENT),
)
_MARKUP = ((b"<!doctype html", _WEB_PAGE), (b"<html", _WEB_PAGE), (b"<?xml", _WEB_PAGE), (b"begin:vcard", _CARD))


def detect(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_line: int | None = None,
    sheet: str | None = None,
) -> Layout:
    """The layout of a delimited text file; without a named encoding it is UTF-8.

    `header_line` is the physical line of the header, from 1. Raises BadInputError for a file that cannot be read, is
    none, is empty, or has more than MOST_COLUMNS columns.
    """
    codec = encodings.checked(encoding)
    csv.field_size_limit(LARGEST_CELL)
    sample, is_whole = _sample(path, codec)
    declared = _DECLARED_DELIMITER.match(sample)
    delimiter = delimiter or (declared["delimiter"] if declared else _delimiter(sample, is_whole=is_whole))
    rows = csv.reader(chain(io.StringIO(sample), (END,)), delimiter=delimiter)
    if declared:
        next(rows)
    line = rows.line_num + 1
    for cells in rows:
        if any(map(str.strip, cells)) and line >= (header_line or 0):
            break
        line = rows.line_num + 1
    else:
        raise BadInputError(N_("{file} is empty."), file=str(path))
    if cells[-1].endswith(END):
        raise unclosed(path, line)
    return Layout(codec, delimiter, column_names(path, cells), line, sheet=sheet or "")


def unclosed(path: Path, line: int) -> BadInputError:
    """What to say of a record that never ends."""
    return BadInputError(
        N_("{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out."),
        file=str(path),
        line=line,
    )


def _sample(path: Path, codec: str) -> tuple[str, bool]:
    """The first lines of a file, and whether they are all of it; refuses what is no text."""
    try:
        if path.is_dir():
            raise IsADirectoryError  # Windows would speak of permission
        if path.exists() and not path.is_file():
            raise BadInputError(N_("{file} is a device, not a file."), file=str(path))
        with path.open("rb") as file:
            head = file.read(_HEAD)
        _refuse_other_kinds(path, head, codec)
        with source.open_text(path, codec, source.ReadCounts()) as text:
            sample = text.read(_HEAD)
            is_whole = len(sample) < _HEAD
            return sample if is_whole else sample + text.readline(_LONGEST_LINE), is_whole
    except UnicodeDecodeError as error:
        raise encodings.undecodable(path, codec) from error
    except (OSError, ValueError) as error:
        raise source.unreadable(path, error) from error


def _refuse_other_kinds(path: Path, head: bytes, codec: str) -> None:
    sentence = next((sentence for beginning, sentence in _BEGINNINGS if head.startswith(beginning)), None)
    if head.startswith(_ZIP):
        sentence = next((sentence for part, sentence in _IN_ZIP if part in head), _ARCHIVE)
    elif head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        sentence = _PICTURE
    elif codec == encodings.UTF_8 and sentence is None:
        opening = head[:256].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
        sentence = next((sentence for beginning, sentence in _MARKUP if opening.startswith(beginning)), None)
        controls = len(head) - len(head.translate(None, source.CONTROLS))
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            sentence = _UTF_16
        elif controls * 4 > len(head) or (controls > _FEW_CONTROLS and controls * 20 > len(head)):
            sentence = _BINARY
    if sentence is _UTF_16:
        raise encodings.EncodingError(sentence, file=str(path))
    if sentence is not None:
        raise BadInputError(sentence, file=str(path))


def _delimiter(sample: str, *, is_whole: bool) -> str:
    """The delimiter that cuts most rows into as many cells as the header, and into most; a comma if none does."""
    best, best_score = DELIMITERS[0], 0.0
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        rows = islice(csv.reader(io.StringIO(sample), delimiter=delimiter), _SAMPLE_ROWS + 1)
        filled = [row for row in rows if any(map(str.strip, row))]
        if not is_whole and len(filled) > 1:
            filled.pop()  # it may be cut short
        width = len(filled[0]) if filled else 1
        alike = sum(len(row) == width for row in filled)
        score = (width - 1) * alike / max(len(filled), 1)
        if score > best_score:
            best, best_score = delimiter, score
    return best
