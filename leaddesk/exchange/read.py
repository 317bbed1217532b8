"""The records of a delimited text file, one after the other, in memory that does not grow."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from leaddesk.exchange import encodings, source
from leaddesk.exchange.detect import END, LARGEST_CELL, unclosed
from leaddesk.exchange.layout import Layout, Record, fit
from leaddesk.exchange.source import ReadCounts

__all__ = ["Record", "read"]


def read(path: Path, layout: Layout, counts: ReadCounts | None = None) -> Iterator[Record]:
    """The records after the header, cells as they stand, without control characters; empty lines are left out.

    Missing cells are empty. `counts` is kept up to date while reading. Raises BadInputError where the file is not in
    its encoding, or a record never ends.
    """
    csv.field_size_limit(LARGEST_CELL)
    width = len(layout.header)
    with source.open_text(path, layout.encoding, counts or ReadCounts()) as text:
        rows = csv.reader(chain(text, (END,)), delimiter=layout.delimiter)
        end = 0
        try:
            while end < layout.header_line and next(rows, None) is not None:
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
