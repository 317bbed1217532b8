"""What the sum of a table is called, in the languages that tables come in."""

import re
from collections.abc import Sequence

_WORDS = (
    r"(?:(?:grand\s+|sub)?totals?|(?:sub)?totale(?:\s+generale)?|totali|total\s+geral|totais|totalt|totalsumma|summa|"
    r"gesamt(?:summe|ergebnis)?|summe|insgesamt|(?:eind)?totaal)"
)
_TOTAL = re.compile(
    rf"\s*(?:{_WORDS}\s*(?::.*)?|results?\s+from\s+[0-9]+\s+(?:campaigns?|ad\s+sets?|ads?)\s*)",
    re.IGNORECASE | re.DOTALL,
)
_TOTAL_OF = re.compile(rf"{_WORDS}\s*(?:[:–—-].*)?", re.IGNORECASE | re.DOTALL)


def is_total(text: str) -> bool:
    """Whether a cell is the name of a sum, a colon may say of what: `Totale`, `Gesamt: Konto`."""
    return _TOTAL.fullmatch(text) is not None


def is_line_of_totals(cells: Sequence[str]) -> bool:
    """Whether a line of a report is one of sums: it begins with the name of one, a dash may say of what as well."""
    return _TOTAL_OF.fullmatch(first_filled(cells)) is not None


def first_filled(cells: Sequence[str]) -> str:
    """The first cell of a row that is not empty, without outer space; empty if all are."""
    return next(filter(None, map(str.strip, cells)), "")
