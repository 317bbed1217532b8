"""Who was erased on request, and how the file knows them when they come again."""

from collections.abc import Mapping
from functools import partial

from leaddesk.exchange import phones
from leaddesk.model.change import RowChange
from leaddesk.model.setting import ERASED, Setting
from leaddesk.services.work import Work, changed, update
from leaddesk.storage.privacy import erasure
from leaddesk.storage.privacy.erased_ways import ErasedWays

_NUMBERS = ("phone", "mobile", "whatsapp")


def ways_of(fields: Mapping[str, object], country: str | None) -> frozenset[str]:
    """The e-mail address and the numbers among the fields of a lead or a person, each in the form it is compared by."""
    email = str(fields.get("email") or "").strip().casefold()
    typed = [str(fields.get(name) or "").strip() for name in _NUMBERS]
    return frozenset(filter(None, (email, *(phones.key(number, country) for number in typed if number))))


class Erased:
    """Whether a row speaks of somebody who was erased."""

    def __init__(self, work: Work) -> None:
        """As the file remembers it now."""
        self._ways = ErasedWays(erasure.known(work.con))
        self._of = partial(ways_of, country=work.shop.country)

    @property
    def are_any(self) -> bool:
        """Whether anybody was: where not, no row need be looked at."""
        return self._ways.are_any

    def has(self, fields: Mapping[str, object]) -> bool:
        """Whether the address or a number of these fields was that of somebody who was erased."""
        return self._ways.are_any and bool(self._ways.of(self._of(fields)))


def was_erased(work: Work, email: str, phone: str) -> bool:
    """Whether somebody with this address or number was erased on request."""
    return Erased(work).has({"email": email, "phone": phone})


def taken_in_again(work: Work, fields: Mapping[str, object]) -> list[RowChange]:
    """The rows that let the file forget that whoever has these fields was erased: they are back, as somebody said."""
    known = erasure.known(work.con)
    again = ErasedWays(known).of(ways_of(fields, work.shop.country)) if known else frozenset()
    if not again:
        return []
    return [
        row
        for setting in work.find(Setting, key=ERASED)
        for row in update(setting, changed(setting, {"value": sorted(known - again)}))
    ]
