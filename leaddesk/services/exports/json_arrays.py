"""Lists as JSON: an array of objects, a line each."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from leaddesk.services.exports.export_cells import ExactTable
from leaddesk.services.lists import JsonRow


def as_json(value: object) -> bytes:
    """A value in one line."""
    return json.dumps(value, ensure_ascii=False).encode()


def write_array(file: BinaryIO, rows: Iterator[JsonRow]) -> int:
    """Write the rows as they come, a line each; returns how many."""
    written = 0
    file.write(b"[")
    for written, row in enumerate(rows, 1):
        file.write((b"\n" if written == 1 else b",\n") + as_json(row))
    file.write(b"\n]" if written else b"]")
    return written


def with_all_fields(rows: Iterator[JsonRow], exact: ExactTable) -> Iterator[JsonRow]:
    """The rows of a list with what exact files say: also the fields that lists do not show; none is an empty text.

    A list has a lead's probability by its stage, which would stay with it in another one, and the stage that it ended
    in and not the one that it had reached.
    """
    for row, cells in zip(rows, exact.rows, strict=True):
        has = {name: cell or None for name, cell in zip(exact.headings, cells, strict=True) if "." not in name}
        yield row | {name: _said(row.get(name), cell) for name, cell in has.items()}


def _said(listed: object, exact: str | None) -> object:
    """Numbers and lists are what they are, if there are any."""
    return exact if exact is None or listed is None or isinstance(listed, str) else listed
