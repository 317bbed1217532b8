"""Chance that repeats: the same seed gives the same shop, and words of any language take the same draws."""

from collections.abc import Sequence
from math import log
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Draws of one seed.

    Each takes as many random numbers whatever it is given, so that a longer list of words in another language changes
    nothing but the words.
    """

    def __init__(self, seed: int) -> None:
        """Start the sequence of this seed."""
        source = Random(seed)
        self.random = source.random
        self.shuffle = source.shuffle
        self.bell = source.gauss
        self._bits = source.getrandbits
        self._named = 0

    def pick(self, options: Sequence[T]) -> T:
        """One of the options, all alike."""
        return options[int(self.random() * len(options))]

    def happens(self, share: float) -> bool:
        """Yes in this share of all cases."""
        return self.random() < share

    def between(self, low: float, high: float) -> float:
        """Anything from `low` up to `high`, all alike."""
        return low + (high - low) * self.random()

    def wait(self, mean: float) -> float:
        """How long something takes that takes `mean` on average: mostly less, sometimes much longer."""
        return mean * (0.3 - 0.7 * log(1 - self.random()))

    def uid(self) -> str:
        """A row's lasting name, in the form that all rows have: 32 hex digits.

        It starts with a running number, so that the index of a million names grows at its end only.
        """
        self._named += 1
        return f"{self._named:08x}{self._bits(96):024x}"


class Quota:
    """Says yes to a fixed share of all that it is asked, at irregular intervals, and is never off by more than one.

    What a channel is worth must show in a shop of a few hundred leads, whatever the seed.
    """

    def __init__(self, chance: Chance, share: float) -> None:
        """`share` is between 0 and 1."""
        self._chance = chance
        self._share = share
        self._owed = 0.0

    def next(self) -> bool:
        """The next answer."""
        self._owed += self._share
        if self._owed < self._chance.between(0.5, 1.5):
            return False
        self._owed -= 1
        return True
