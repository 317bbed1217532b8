"""Writing a table as CSV (RFC 4180), row by row: a million rows take no more memory than one."""

import codecs
import csv
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from leaddesk.exchange.profiles import Cell, Profile


def write_csv(file: BinaryIO, headings: Sequence[str], rows: Iterable[Sequence[Cell]], profile: Profile) -> int:
    """Write the headings and rows as the profile says; returns the number of rows.

    Lines end with CR LF in every profile: with less, Python's own writer leaves a lone CR in a cell unquoted, and a
    reader takes it for the end of the line.
    """
    text = codecs.getwriter("utf-8")(file)
    if not profile.exact:
        text.write("\ufeff")
    writer = csv.writer(text, delimiter=profile.delimiter, lineterminator="\r\n")
    text_of = profile.text_of
    writer.writerow([text_of(heading) for heading in headings])
    written = 0
    for written, row in enumerate(rows, 1):  # noqa: B007 - counted for the caller
        writer.writerow([text_of(cell) for cell in row])
    return written
