"""Whom a lead is compared with by name: those of its place that came last."""

from collections import defaultdict, deque
from collections.abc import Iterator
from functools import partial

from leaddesk.services.duplicates.likeness import ALIKE
from leaddesk.services.duplicates.looks import Look

_CLOSE = 30  # leads of one place that a lead is compared with
_POSTAL_CODE = 1  # among the places of a look


class Neighbours:
    """The leads of each place that came last, and which of them are called like another."""

    def __init__(self) -> None:
        """Nobody came yet."""
        # Imported here because only who looks for duplicates needs it.
        from rapidfuzz import fuzz, process

        self._extract = partial(process.extract, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
        self._looks: defaultdict[tuple[int, str], deque[Look]] = defaultdict(lambda: deque(maxlen=_CLOSE))
        self._words: defaultdict[tuple[int, str], deque[str]] = defaultdict(lambda: deque(maxlen=_CLOSE))
        self._cities: defaultdict[str, set[str]] = defaultdict(set)  # of each postal code

    def add(self, words: str, look: Look) -> None:
        """It came, by these words."""
        for place in enumerate(look.places):
            if place[1]:
                self._looks[place].append(look)
                self._words[place].append(words)
        self._cities[look.postal_code].add(look.city)

    def like(self, words: str, look: Look) -> Iterator[Look]:
        """Those that share a place with a lead, and came by words like those that it comes by, each once."""
        before: list[str] = []
        for place in enumerate(look.places):
            near = self._words.get(place) if place[1] and not self._is_within_its_city(place[0], look) else None
            if near:
                looks = self._looks[place]
                for _, _, at in self._extract(words, near):
                    other = looks[at]
                    if not any(known and known == its for known, its in zip(before, other.places, strict=False)):
                        yield other
            before.append(place[1])

    def _is_within_its_city(self, kind: int, look: Look) -> bool:
        """Whether all who share its postal code were met in its city."""
        return kind == _POSTAL_CODE and bool(look.city) and self._cities.get(look.postal_code) == {look.city}
