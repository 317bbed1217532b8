"""What a table in a text file is like: what parts its cells, and where its header is."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from leaddesk.exchange import encodings, source
from leaddesk.exchange.header import find_header, is_comment
from leaddesk.exchange.layout import Layout, column_names
from leaddesk.model.errors import BadInputError, EmptyFileError
from leaddesk.model.messages import N_, Message

DELIMITERS = (",", ";", "\t", "|")
_NO_DELIMITERS = "\"\r\n\0\x1f "
LARGEST_CELL = 1 << 26  # characters; more is a quotation mark that was never closed

# Put after the last line, it becomes part of a cell only if a quotation mark is still open. It is no part of any cell,
# for control characters are taken out on the way; alone in a row it counts as space.
END = "\x1f"

_SAMPLE = 1 << 16  # characters
_LONGEST_LINE = 1 << 24
_SAMPLE_ROWS = 100
_DECLARED_DELIMITER = re.compile(r'"?sep=(?P<delimiter>[,;\t|])"?\n')  # Excel's own
_MOST_NAMED = 5  # further tables


def detect_text(path: Path, codec: str, *, delimiter: str | None, header_line: int | None) -> Layout:
    """The layout of a delimited text in this encoding; raises BadInputError as `detect` does."""
    if delimiter is not None and (len(delimiter) != 1 or delimiter in _NO_DELIMITERS):
        raise BadInputError(N_("“{text}” cannot part the columns of a file; name one character."), text=delimiter)
    csv.field_size_limit(LARGEST_CELL)
    try:
        with source.open_text(path, codec, source.ReadCounts()) as text:
            above = _lines_above(path, text, header_line)
            sample = text.read(_SAMPLE)
            is_whole = len(sample) < _SAMPLE
            if not is_whole:
                sample += text.readline(_LONGEST_LINE)
    except UnicodeDecodeError as error:
        raise encodings.undecodable(path, codec) from error
    except (OSError, ValueError) as error:
        raise source.unreadable(path, error) from error
    if header_line is None:
        layout = _found(path, codec, sample, delimiter, is_whole=is_whole)
    else:
        layout = _given(path, codec, above, sample, delimiter, is_whole=is_whole)
    if not layout.is_commented:
        return layout
    further = _further_tables(path, layout)
    return replace(layout, further_tables=further, remarks=_not_read(further))


def unclosed(path: Path, line: int) -> BadInputError:
    """What to say of a record that never ends."""
    return BadInputError(
        N_("{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out."),
        file=str(path),
        line=line,
    )


def _lines_above(path: Path, text: io.TextIOWrapper, header_line: int | None) -> list[str]:
    """The lines above the one named, none if none is named; raises BadInputError if the file ends before it."""
    above = list(islice(text, (header_line or 1) - 1))
    if header_line is not None and len(above) < header_line - 1:
        raise BadInputError(
            N_("{file} has {count} lines, so its header is not in line {line}."),
            file=str(path),
            count=len(above),
            line=header_line,
        )
    return above


def _found(path: Path, codec: str, sample: str, delimiter: str | None, *, is_whole: bool) -> Layout:
    declared = _DECLARED_DELIMITER.match(sample)
    body = sample[declared.end() :] if declared else sample
    delimiter = delimiter or (declared["delimiter"] if declared else _delimiter(body, is_whole=is_whole))
    first_line, rows, lines = 2 if declared else 1, list[list[str]](), list[int]()
    reader = csv.reader(chain(io.StringIO(body), (END,)), delimiter=delimiter)
    line = first_line
    for cells in reader:
        rows.append(cells)
        lines.append(line)
        line = reader.line_num + first_line
        if len(rows) > _SAMPLE_ROWS:
            break
    _refuse_open_end(path, rows, lines)
    place = find_header(rows)
    if place is None and is_whole:
        raise EmptyFileError(N_("{file} is empty."), file=str(path))
    if place is None:
        raise BadInputError(N_("{file} begins with empty lines only; name the line of its header."), file=str(path))
    above = [row for row in rows[:place] if any(map(str.strip, row))]
    return Layout(
        codec,
        delimiter,
        column_names(path, rows[place]),
        lines[place],
        is_report=bool(above),
        is_commented=any(map(is_comment, above)),
        preamble=tuple(map(delimiter.join, above)),
    )


def _given(
    path: Path, codec: str, above: Sequence[str], sample: str, delimiter: str | None, *, is_whole: bool
) -> Layout:
    """The layout of a table whose header is the first line of the sample."""
    declared = _DECLARED_DELIMITER.match(above[0]) if above else None
    delimiter = delimiter or (declared["delimiter"] if declared else _delimiter(sample, is_whole=is_whole, above=0))
    cells = next(csv.reader(chain(io.StringIO(sample), (END,)), delimiter=delimiter), [])
    line = len(above) + 1
    if not any(map(str.strip, cells)):
        raise BadInputError(N_("Line {line} of {file} is empty and names no columns."), file=str(path), line=line)
    _refuse_open_end(path, [cells], [line])
    titles = [each for each in above if each.strip() and not _DECLARED_DELIMITER.match(each)]
    is_commented = any(is_comment([each.rstrip("\n")]) for each in titles)
    return Layout(
        codec,
        delimiter,
        column_names(path, cells),
        line,
        is_report=bool(titles),
        is_commented=is_commented,
        preamble=tuple(each.rstrip("\n") for each in titles),
    )


def _refuse_open_end(path: Path, rows: Sequence[Sequence[str]], lines: Sequence[int]) -> None:
    """Refuse a quotation mark that is open at the end of the sample, if the header may be in that record."""
    if rows and rows[-1] and rows[-1][-1].endswith(END) and rows[-1] != [END]:
        place = find_header(rows)
        if place is None or place == len(rows) - 1:
            raise unclosed(path, lines[-1])


def _delimiter(sample: str, *, is_whole: bool, above: int | None = None) -> str:
    """The delimiter that cuts most rows into as many cells as the header, and into most; a comma if none does.

    `above`: the row that is the header, if it is known.
    """
    best, best_score = DELIMITERS[0], 0.0
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        rows = list(islice(csv.reader(io.StringIO(sample), delimiter=delimiter), _SAMPLE_ROWS + 1))
        if not is_whole and len(rows) > 2:
            rows.pop()  # it may be cut short
        place = find_header(rows) if above is None else above
        filled = [row for row in rows[place or 0 :] if any(map(str.strip, row))]
        width = len(filled[0]) if filled else 1
        alike = sum(len(row) == width for row in filled)
        score = (width - 1) * alike / max(len(filled), 1)
        if any(map(str.strip, chain.from_iterable(rows[: place or 0]))):
            score /= 4  # what it does not cut is taken for a title: less likely than a header
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _further_tables(path: Path, layout: Layout) -> tuple[int, ...]:
    """The lines of the headers of tables that follow, each after lines of comment."""
    lines, is_between = list[int](), False
    with source.open_text(path, layout.encoding, source.ReadCounts()) as text:
        for number, each in enumerate(text, 1):
            if number <= layout.header_line or not each.strip():
                continue
            is_title = is_comment([each.rstrip("\n")])
            if is_between and not is_title:
                lines.append(number)
            is_between = is_title
    return tuple(lines)


def _not_read(lines: Sequence[int]) -> tuple[Message, ...]:
    if not lines:
        return ()
    named = ", ".join(map(str, lines[:_MOST_NAMED])) + ("…" if len(lines) > _MOST_NAMED else "")
    return (
        Message(
            N_("The file holds more tables; only the first is read. The others have their headers in lines {lines}."),
            {"lines": named},
        ),
    )
