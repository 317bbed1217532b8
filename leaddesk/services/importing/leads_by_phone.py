"""The leads that have a phone number, also those that have it as somebody typed it."""

from collections.abc import Collection

from leaddesk.services.importing.typed_phones import TypedPhones
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching import known_ids
from leaddesk.storage.searching.known_ids import Candidate


class LeadsByPhone:
    """Finds leads for some numbers with few questions; what was typed is looked at once, when it is first asked for."""

    def __init__(self, con: Connection, country: str | None) -> None:
        """Numbers without a country's code are from `country`."""
        self._con = con
        self._country = country
        self._typed: TypedPhones | None = None

    def find(self, numbers: Collection[str]) -> dict[str, list[Candidate]]:
        """Number → the leads that have it, as phone or mobile."""
        if not numbers:
            return {}
        found = known_ids.by_phone(self._con, numbers)
        if self._typed is None:
            self._typed = TypedPhones(known_ids.typed_phones(self._con), self._country)
        typed = {number: ids for number in numbers if (ids := self._typed.leads_of(number))}
        leads = known_ids.candidates_of(self._con, {each for ids in typed.values() for each in ids}) if typed else {}
        for number, ids in typed.items():
            known = {each.lead_id: each for each in found.get(number, [])}
            found[number] = list((known | {each: leads[each] for each in ids if each in leads}).values())
        return found
