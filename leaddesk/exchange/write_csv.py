"""Writing a table as CSV (RFC 4180), row by row: a million rows take no more memory than one.

Rows are cells, or lines of cells made elsewhere, of which most can be written as they are. What a file holds does not
depend on which of them it was.
"""

import codecs
import csv
import functools
import io
import re
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from leaddesk.exchange.profiles import Cell, Profile

# Between the cells of a line, and before a text that is to be guarded if a spreadsheet program would run it: characters
# that texts seldom hold.
SEPARATOR = "\x1f"
DOUBTFUL = "\x1d"

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


def write_lines(
    file: BinaryIO,
    headings: Sequence[str],
    pages: Iterable[Sequence[str]],
    profile: Profile,
    cells_of: Callable[[int], Sequence[Cell]],
) -> int:
    """Write the headings and pages of lines as `write_csv` and `write_exact_csv` write rows; returns their number.

    A line is its cells as the profile has them, but for quotes and what `one_line` takes out, with SEPARATOR between
    them; a text is as it is, or begins with DOUBTFUL. `cells_of` gives the cells of the row at a place, should a text
    hold the separator.
    """
    write = write_exact_csv if profile.exact else functools.partial(write_csv, profile=profile)
    write(file, headings, ())
    lines = _Lines(profile, len(headings), cells_of)
    for page in pages:
        file.write(lines.written(page).encode())
    return lines.count


class _Echo:
    """A file that gives back what is written."""

    def write(self, text: str) -> str:
        return text


class _Lines:
    """Makes lines that can be written of those that were made elsewhere."""

    def __init__(self, profile: Profile, cells: int, cells_of: Callable[[int], Sequence[Cell]]) -> None:
        self.count = 0
        self._profile = profile
        self._cells = cells
        self._cells_of = cells_of
        # What the writer of Python's own gives back is what its file gives back.
        self._quote = csv.writer(_Echo(), delimiter=profile.delimiter, lineterminator=_LINE_END).writerow

    def written(self, page: Sequence[str]) -> str:
        """Most lines hold nothing to be quoted or looked at: that is seen in one look, and nothing is done by cell."""
        delimiter, delimiters = self._profile.delimiter, self._cells - 1
        is_readable = not self._profile.exact or "".join(page).replace(SEPARATOR, "").isprintable()
        lines = []
        for line in page:
            plain = line.replace(SEPARATOR, delimiter)
            if (
                plain.count(delimiter) == delimiters > 0
                and '"' not in plain
                and DOUBTFUL not in plain
                and "\n" not in plain
                and "\r" not in plain
                and (is_readable or plain.isprintable())
            ):
                lines.append(plain)
            else:
                lines.append(self._quote(self._texts(line)).removesuffix(_LINE_END))
            self.count += 1
        lines.append("")
        return _LINE_END.join(lines)

    def _texts(self, line: str) -> list[str]:
        cells, text_of, in_line = line.split(SEPARATOR), self._profile.text_of, self._profile.in_line
        if len(cells) != self._cells:
            cells = [text_of(cell) for cell in self._cells_of(self.count)]
        elif not self._profile.exact:
            cells = [text_of(cell[1:]) if cell.startswith(DOUBTFUL) else in_line(cell) for cell in cells]
        if self._profile.exact and not "".join(cells).isprintable():
            cells = [_readable(cell) for cell in cells]
        return cells


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
