"""What is asked of the ids of a million rows at once, quicker than one id after the other."""

from array import array
from collections.abc import Callable

_BYTES = 8  # of an id
_PIECE = 64  # ids that are compared first


def place_of(ids: "array[int]", wanted: int) -> int:
    """Where an id stands; -1 if it is not among them. Looked for as bytes, which takes a fifth of `array.index`."""
    whole, text = array("q", [wanted]).tobytes(), ids.tobytes()
    needle = whole.rstrip(b"\0") or whole  # zeros are everywhere
    at = text.find(needle)
    while at >= 0 and (at % _BYTES or text[at : at + _BYTES] != whole):
        at = text.find(needle, at + 1)
    return at // _BYTES if at >= 0 else -1


def common_start(one: "array[int]", other: "array[int]") -> int:
    """How many ids at the beginning are the same."""
    return _as_far_as(min(len(one), len(other)), lambda low, high: one[low:high] == other[low:high])


def common_end(one: "array[int]", other: "array[int]", start: int) -> int:
    """How many ids at the end are the same, those at the beginning not counted again."""
    first, second = len(one), len(other)
    return _as_far_as(
        min(first, second) - start,
        lambda low, high: one[first - high : first - low] == other[second - high : second - low],
    )


def _as_far_as(most: int, are_same: Callable[[int, int], bool]) -> int:
    """For how many, of `most`, all are the same: by pieces that grow, and then by halving the one that is not."""
    low, step = 0, _PIECE
    while low < most and are_same(low, min(low + step, most)):
        low, step = min(low + step, most), step * 2
    high = min(low + step, most)
    while high - low > 1:
        middle = (low + high) // 2
        if are_same(low, middle):
            low = middle
        else:
            high = middle
    return low
