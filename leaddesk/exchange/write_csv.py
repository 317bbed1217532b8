"""Writing a table as CSV (RFC 4180), row by row: a million rows take no more memory than one."""

import codecs
import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from leaddesk.exchange.profiles import Cell, Profile

_LINE_END = "\r\n"
_ODD_LINE_END = re.compile("\r\n?")
_CONTROL = re.compile("[\0-\x08\x0b-\x1f]")


def write_csv(file: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[Cell]], profile: Profile) -> int:
    """Write the headings and rows as the profile says; returns the number of rows.

    Lines end with CR LF in every profile: with less, Python's own writer leaves a lone CR in a cell unquoted, and a
    reader takes it for the end of the line.
    """
    text = codecs.getwriter("utf-8")(file)
    if not profile.exact:
        text.write("\ufeff")
    writer = csv.writer(text, delimiter=profile.delimiter, lineterminator=_LINE_END)
    text_of = profile.text_of
    writer.writerow([text_of(heading) for heading in headings])
    written = 0
    for written, row in enumerate(rows, 1):  # noqa: B007 - counted for the caller
        writer.writerow([text_of(cell) for cell in row])
    return written


def write_exact_csv(file: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[str | None]]) -> int:
    """Write texts as the exact profile has them; returns the number of rows.

    What reading would leave out or change is not written: control characters, and line ends that are no line feeds.
    """
    file.write(_line([_readable(heading) for heading in headings]).encode())
    written = 0
    for written, row in enumerate(rows, 1):  # noqa: B007 - counted for the caller
        file.write(_exact_line(row).encode())
    return written


def _exact_line(cells: Sequence[str | None]) -> str:
    """Most rows hold nothing to be quoted or left out: that is seen in one look, and nothing is done cell by cell."""
    line = ",".join([cell or "" for cell in cells])
    if line.isprintable() and '"' not in line and line.count(",") == len(cells) - 1 and len(cells) > 1:
        return line + _LINE_END
    return _line([_readable(cell) if cell else "" for cell in cells])


def _line(cells: Sequence[str]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator=_LINE_END).writerow(cells)
    return text.getvalue()


def _readable(text: str) -> str:
    return _CONTROL.sub("", _ODD_LINE_END.sub("\n", text))
