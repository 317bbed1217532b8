"""Where the header of a table is: reports put titles, periods and comments above it."""

import re
from collections import Counter
from collections.abc import Sequence

COMMENT = "#"
_LOOKED_AT = 200  # rows
_ENOUGH = 0.6  # of the rows below, before lines above a table are taken for a title

_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_VALUE = re.compile(r"[\s\d.,:;/+\-–−()%€$£'’]*\d[\s\d.,:;/+\-–−()%€$£'’]*(?:[TZ][\d:.+Z-]*)?")


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """The place of the row that names the columns; None if all rows are empty.

    It is the first one that says anything, unless that is a title: one of few cells above rows of many, or a comment.
    """
    filled = [place for place, row in enumerate(rows[:_LOOKED_AT]) if any(map(str.strip, row))]
    if not filled:
        return None
    width = _usual_width([rows[place] for place in filled])
    for number, place in enumerate(filled):
        below = [rows[each] for each in filled[number + 1 :]]
        if not _is_title(rows, place, below, width):
            is_found = number == 0 or _is_table(rows[place], below, width) or (below and is_comment(rows[filled[0]]))
            return place if is_found else filled[0]
    return filled[0]


def address_in(header: Sequence[str]) -> str | None:
    """An e-mail address that stands in a header in place of a name: there is no header then, most likely."""
    return next((cell.strip() for cell in header if _ADDRESS.fullmatch(cell.strip())), None)


def is_comment(row: Sequence[str]) -> bool:
    """Whether a row is a line of comment, cut into cells or not."""
    first = row[0] if row else ""
    return first.startswith(COMMENT) and first[1:2] in ("", " ", "-", "\t", "#", "=")


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """The width that most rows have which are no single cell and no comment."""
    widths = Counter(len(row) for row in rows if len(row) > 1 and not is_comment(row))
    return widths.most_common(1)[0][0] if widths else 1


def _is_title(rows: Sequence[Sequence[str]], place: int, below: Sequence[Sequence[str]], width: int) -> bool:
    """Whether a row stands above the table and does not belong to it."""
    row = rows[place]
    if is_comment(row) and below and (len(row) < max(width, 2) or _follows_comment(rows, place)):
        return True
    if width < 2 or not below:
        return False
    count = sum(bool(cell.strip()) for cell in row)
    fullest = max((sum(bool(cell.strip()) for cell in each) for each in below if not is_comment(each)), default=0)
    if count * 2 > min(width, fullest):
        return len(row) < width and not _are_names(row) and _are_names(below[0])
    if width > 2 and (count == 1 or len(row) < width):
        return True
    if len(row) < width and not any(map(str.strip, rows[place + 1])):
        return True  # alone above an empty line
    return len(row) == width and _are_names(below[0]) and _stands_out(below[0], below[1:])


def _follows_comment(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether a row may be a comment that is cut into as many cells as the table has by accident."""
    return len(rows[place][0]) > 1 and any(is_comment(row) for row in rows[:place])


def _is_table(header: Sequence[str], below: Sequence[Sequence[str]], width: int) -> bool:
    """Whether enough rows are as wide as the table is taken to be; a stray row is none."""
    own = []
    for row in below:
        if is_comment(row):
            break
        own.append(len(row) == width)
    if not below:
        return len(header) > 2
    return len(header) > 1 and bool(own) and sum(own) >= _ENOUGH * len(own)


def _are_names(row: Sequence[str]) -> bool:
    """Whether the cells of a row may be names of columns: none is a number, a date or an address."""
    return not any(map(_is_value, row))


def _is_value(cell: str) -> bool:
    text = cell.strip()
    return bool(text) and ("@" in text or "://" in text or _VALUE.fullmatch(text) is not None)


def _stands_out(header: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a column below holds numbers, dates or addresses and is named by none."""
    for column, name in enumerate(header):
        cells = [row[column] for row in below if column < len(row) and row[column].strip()]
        if name.strip() and not _is_value(name) and cells and sum(map(_is_value, cells)) >= _ENOUGH * len(cells):
            return True
    return False
