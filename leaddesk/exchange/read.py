"""The records of a file, one after the other, in memory that does not grow."""

import csv
from collections.abc import Callable, Iterator, Mapping
from itertools import chain, repeat
from pathlib import Path
from types import MappingProxyType

from leaddesk.exchange import encodings, source
from leaddesk.exchange.cards import read_cards
from leaddesk.exchange.delimited import END, LARGEST_CELL, unclosed
from leaddesk.exchange.header import is_comment
from leaddesk.exchange.layout import Form, Layout, Record, fit
from leaddesk.exchange.own_json import read_json
from leaddesk.exchange.reshape.reshaping import made_rows
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.totals import is_line_of_totals
from leaddesk.exchange.workbook import first_rows, read_workbook

__all__ = ["Record", "read"]

_LONGEST_LINE = 400  # characters of a line that is only shown


def read(path: Path, layout: Layout, counts: ReadCounts | None = None) -> Iterator[Record]:
    """The records after the header, cells as they stand, without control characters; empty lines are left out.

    Missing cells are empty. `counts` is kept up to date while reading. Raises BadInputError where the file is not in
    its encoding, or a record never ends.
    """
    counts = counts or ReadCounts()
    records = _READERS[layout.form](path, layout, counts)
    if layout.is_report:
        records = _table_of(records, layout, counts)
    return made_rows(layout, records) if layout.reshape else records


def first_lines(path: Path, layout: Layout, most: int) -> tuple[str, ...]:
    """The first lines of a text, or rows of a sheet, among which its header is found; none of other forms."""
    if layout.form == "workbook":
        return first_rows(path, layout, most)
    if layout.form != "text":
        return ()
    try:
        with source.open_text(path, layout.encoding, ReadCounts()) as text:
            lines = (text.readline(_LONGEST_LINE) for _ in range(most))
            return tuple(line.rstrip("\n") for line in lines if line)
    except (OSError, UnicodeDecodeError):
        return ()


def _read_text(path: Path, layout: Layout, counts: ReadCounts) -> Iterator[Record]:
    csv.field_size_limit(LARGEST_CELL)
    width = layout.width
    with source.open_text(path, layout.encoding, counts) as text:
        end = above = layout.header_line - 1
        try:
            for _ in range(above):
                next(text, None)  # a line, and not a record: a title may have quotation marks of its own
            rows = csv.reader(chain(repeat("\n", above), text, (END,)), delimiter=layout.delimiter)
            for _ in range(above + 1):
                next(rows, None)
            end = rows.line_num
            for cells in rows:
                line, end = end + 1, rows.line_num
                if end > line and cells[-1].endswith(END):
                    raise unclosed(path, line)
                problem = None
                if len(cells) != width:
                    problem = fit(cells, width)
                if not cells[0].strip() and not any(map(str.strip, cells)):
                    continue
                yield Record(line, cells, problem)
        except UnicodeDecodeError as error:
            raise encodings.undecodable(path, layout.encoding) from error
        except csv.Error as error:
            raise unclosed(path, end + 1) from error
        except OSError as error:
            raise source.unreadable(path, error) from error


def _table_of(records: Iterator[Record], layout: Layout, counts: ReadCounts) -> Iterator[Record]:
    """The rows of a report: without lines of totals, and up to the comment that another table begins with."""
    for record in records:
        if layout.is_commented and is_comment(record.cells):
            return
        if is_line_of_totals(record.cells):
            counts.totals_removed += 1
        else:
            yield record


_READERS: Mapping[Form, Callable[[Path, Layout, ReadCounts], Iterator[Record]]] = MappingProxyType(
    {"text": _read_text, "workbook": read_workbook, "cards": read_cards, "json": read_json}
)
