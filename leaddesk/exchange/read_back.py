"""Reading a file that was just written for an accountant, apart from how it was written, to see what it adds up to.

Nothing here is shared with the writers: the amounts of a CSV file are read with nothing but its decimal mark, those of
a workbook by another program's reader.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

_AMOUNTS = 3  # net, VAT, gross


class Sums(NamedTuple):
    """How many rows of a currency there are, and what they add up to, as decimal numbers."""

    rows: int
    net: Decimal
    vat: Decimal
    gross: Decimal


def sums_of_csv(
    path: Path, headings: Sequence[str], currency: str, delimiter: str, decimal: str
) -> Mapping[str, Sums]:
    """By currency; `headings` are those of net, VAT and gross, `currency` that of the currency's column."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, delimiter=delimiter)
        return _added(rows, headings, currency, decimal)


def sums_of_workbook(path: Path, headings: Sequence[str], currency: str) -> Mapping[str, Sums]:
    """By currency, of the first sheet."""
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(path) as book:
        rows = (list(map(_text, row)) for row in book.get_sheet_by_index(0).iter_rows())
        return _added(rows, headings, currency, ".")


def _added(rows: Iterator[list[str]], headings: Sequence[str], currency: str, decimal: str) -> Mapping[str, Sums]:
    header = next(rows)
    places, of_currency = [header.index(heading) for heading in headings], header.index(currency)
    counts: defaultdict[str, int] = defaultdict(int)
    sums: defaultdict[str, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * _AMOUNTS)
    for row in rows:
        code = row[of_currency]
        counts[code] += 1
        for at, place in enumerate(places):
            sums[code][at] += Decimal(row[place].replace(decimal, "."))
    return {code: Sums(counts[code], *sums[code]) for code in counts}


def _text(cell: object) -> str:
    """A number of a workbook is binary: its shortest text is what was written, as long as it has up to 15 digits."""
    return repr(cell) if isinstance(cell, float) else str(cell)
