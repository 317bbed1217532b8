"""What may have been meant by something in a search that cannot be meant as it stands."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from leaddesk.model.folding import search_fold

_NEAR = 0.6  # of a word that is looked for among those that there are
_ENDS = re.compile(r"(>=|<=|>|<|\.\.)")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(?:([.,'\u2019 \u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]{1,2})?")
_AMOUNT = re.compile(r"[^0-9+-]*([+-]?[0-9](?:[0-9.,'\u2019 \u00a0\u202f]*[0-9])?)[^0-9]*")


def spaced(name: str) -> str:
    """A name as names are compared in a search: folded, with `_` and `-` as spaces."""
    return search_fold(name.replace("_", " ").replace("-", " ")).strip()


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """The one of some words that is written most like what was typed, the earlier of two alike; None if none is."""
    by_fold: dict[str, str] = {}
    for word in known:
        by_fold.setdefault(spaced(word), word)
    near = get_close_matches(spaced(typed), by_fold, n=1, cutoff=_NEAR)
    return by_fold[near[0]] if near else None


def mended_numbers(value: str) -> str | None:
    """Amounts without currency and separators of thousands, and the smaller end of a range first; None if it is not."""
    parts = [part if _ENDS.fullmatch(part) else _number(part) for part in _ENDS.split(value)]
    mended = "".join(part for part in parts if part is not None)
    if None in parts or not mended:
        return None
    return turned(mended) if mended == value else mended


def turned(value: str) -> str | None:
    """A range with its ends the other way round; None for what is none."""
    first, dots, last = value.partition("..")
    return f"{last}..{first}" if dots and first and last else None


def exchanged(text: str, start: int, end: int, becomes: str) -> str:
    """A text with something else in the place of a part of it."""
    return text[:start] + becomes + text[end:]


def _number(text: str) -> str | None:
    """A number as a search takes it, empty for nothing; None for what is no number."""
    if not text.strip():
        return ""
    amount = _AMOUNT.fullmatch(text)
    if amount is None:
        return None
    digits = amount[1]
    if _GROUPED.fullmatch(digits):
        mark = re.search(r"[^0-9+-]", digits)
        digits = digits.replace(mark[0], "") if mark else digits
    return digits.replace(",", ".") if digits.count(".") + digits.count(",") <= 1 and " " not in digits else None
