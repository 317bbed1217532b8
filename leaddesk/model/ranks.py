"""Text ranks: the order of the cards in a column, kept without ever renumbering.

A rank is a whole number and a fraction, in base 62, and ranks are compared byte by byte. The whole number starts with
a letter that says its sign and length (`a`: one digit, `b`: two…; `Z`, `Y`… are the same below zero), so that longer
numbers sort where they belong: … Zy Zz a0 a1 … az b00 … A rank at either end is the next whole number, and a million
of them take five characters; a rank between two neighbours gets a fraction, which grows by a digit every six times
that a card is put into the same spot. A fraction never ends in 0, so there is always room below it.
"""

from collections.abc import Iterator
from string import ascii_lowercase, ascii_uppercase, digits

_DIGITS = digits + ascii_uppercase + ascii_lowercase
_LOWEST, _HIGHEST = _DIGITS[0], _DIGITS[-1]
_HEADERS = ascii_uppercase + ascii_lowercase
_LENGTHS = {header: 1 + max(place - 26, 25 - place) for place, header in enumerate(_HEADERS)}


def first() -> str:
    """The rank of the first card in an empty column."""
    return "a0"


def after(rank: str) -> str:
    """The next rank at the end of a column that ends with this one."""
    whole, _ = _split(rank)
    return _beside(whole, 1)


def before(rank: str) -> str:
    """The next rank at the top of a column that starts with this one."""
    whole, fraction = _split(rank)
    return whole if fraction else _beside(whole, -1)


def between(low: str | None, high: str | None) -> str:
    """A rank strictly between two; None is that end of the column. Raises ValueError unless low < high."""
    if low is None:
        return first() if high is None else before(high)
    if high is None:
        return after(low)
    if low >= high:
        raise ValueError(f"no rank lies between {low!r} and {high!r}")
    (low_whole, low_fraction), (high_whole, high_fraction) = _split(low), _split(high)
    if low_whole == high_whole:
        return low_whole + _fraction_between(low_fraction, high_fraction)
    following = _beside(low_whole, 1)
    return following if following < high else low_whole + _fraction_between(low_fraction, None)


def run_after(rank: str | None, count: int) -> Iterator[str]:
    """`count` ranks in order at the end of a column that ends with `rank`, or that is empty (None)."""
    whole = first() if rank is None else after(rank)
    while count > 0:
        stem = whole[:-1]
        last_digits = _DIGITS[_DIGITS.index(whole[-1]) :][:count]
        for digit in last_digits:
            yield stem + digit
        count -= len(last_digits)
        whole = _beside(stem + _HIGHEST, 1)


def run_between(low: str | None, high: str | None, count: int) -> Iterator[str]:
    """`count` ranks in order strictly between two, as `between` has them; a hundred are no longer than seven."""
    if high is None:
        yield from run_after(low, count)
    elif count > 0:
        middle = between(low, high)
        yield from run_between(low, middle, count // 2)
        yield middle
        yield from run_between(middle, high, count - count // 2 - 1)


def _split(rank: str) -> tuple[str, str]:
    """The whole number and the fraction of a rank; raises ValueError for a text that is no rank."""
    length = 1 + _LENGTHS.get(rank[:1], 0)
    whole, fraction = rank[:length], rank[length:]
    is_rank = 1 < length == len(whole) and rank.isascii() and rank.isalnum() and not fraction.endswith(_LOWEST)
    if not is_rank:
        raise ValueError(f"{rank!r} is not a rank")
    return whole, fraction


def _beside(whole: str, step: int) -> str:
    """The next whole number up (1) or down (-1); raises ValueError beyond 26 digits, 62 ** 26 cards away."""
    full, empty = (_HIGHEST, _LOWEST) if step > 0 else (_LOWEST, _HIGHEST)
    kept = whole[1:].rstrip(full)
    if kept:
        return (whole[0] + kept[:-1] + _DIGITS[_DIGITS.index(kept[-1]) + step]).ljust(len(whole), empty)
    place = _HEADERS.index(whole[0]) + step
    if not 0 <= place < len(_HEADERS):
        raise ValueError(f"no rank lies beyond {whole!r}")
    header = _HEADERS[place]
    return header + empty * _LENGTHS[header]


def _fraction_between(low: str, high: str | None) -> str:
    """The shortest fraction near the middle of two; an empty `low` is zero, a `high` of None is one."""
    made = ""
    while True:
        place = len(made)
        floor = _DIGITS.index(low[place]) if place < len(low) else 0
        ceiling = len(_DIGITS) if high is None else _DIGITS.index(high[place])
        if ceiling - floor > 1:
            # Rounding half to even takes equally many steps towards either end.
            return made + _DIGITS[round((floor + ceiling) / 2)]
        if high is not None and ceiling > floor:
            if place + 1 < len(high):
                return made + high[place]
            high = None  # whatever follows the lower digit now lies below it
        made += _DIGITS[floor]
