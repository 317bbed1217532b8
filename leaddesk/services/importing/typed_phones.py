"""Phone numbers that the file holds as somebody typed them, found by what they mean: 0561/773490 is +49 561 773490."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from leaddesk.exchange.country_codes import country_code
from leaddesk.exchange.phones import key

_MOST_DIGITS = 17


class TypedPhones:
    """Which leads have a number; 16 bytes for each that is not `+` and digits already."""

    def __init__(self, typed: Iterable[tuple[int, str, str | None]], country: str | None) -> None:
        """`typed` are id, number and country of leads; a lead without a country is from `country`."""
        self._country = country
        keys, ids = array("q"), array("q")
        for lead_id, number, its_country in typed:
            whole = _as_number(key(number, country_code(its_country) if its_country else country))
            if whole is not None:
                keys.append(whole)
                ids.append(lead_id)
        order = sorted(range(len(keys)), key=keys.__getitem__)
        self._keys = array("q", (keys[place] for place in order))
        self._ids = array("q", (ids[place] for place in order))

    def leads_of(self, number: str) -> list[int]:
        """The ids of the leads that have a number, as it is or as it was typed."""
        whole = _as_number(key(number, self._country)) if self._keys else None
        if whole is None:
            return []
        return list(self._ids[bisect_left(self._keys, whole) : bisect_right(self._keys, whole)])


def _as_number(compared: str) -> int | None:
    """What fits into eight bytes: digits below 0 if no country is known, so that their zeros count."""
    digits = compared.removeprefix("+")
    if not 5 <= len(digits) <= _MOST_DIGITS or not digits.isdecimal() or not digits.isascii():
        return None
    return int(digits) if compared.startswith("+") else -int(f"1{digits}")
