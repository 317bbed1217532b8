"""Leads that are known by the id of another that was merged into them.

The row of that other only fills in what the lead lacks: else the rows of the two would undo each other's word, and what
was chosen when they were merged, with every import.
"""

from collections.abc import Iterable, Mapping

from leaddesk.model.merged_ids import SourceAndId
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stored

# What goes with another column: an amount with its currency, a campaign with its channel.
_GOES_WITH = {"value_minor": "currency", "monthly_minor": "currency", "campaign_id": "channel_id"}


class MergedIds:
    """Reads once which ids there are, when one is asked for that nothing else is known by."""

    def __init__(self, con: Connection) -> None:
        """Nothing is read yet."""
        self._con = con
        self._leads: dict[SourceAndId, int] | None = None

    def find(self, source: str, external_ids: Iterable[str]) -> dict[str, int]:
        """External id (or uid) → lead, of those from a source that belong to a lead that was merged."""
        wanted = list(external_ids)
        known = self._known() if wanted else {}
        places = ((each, known.get((source, each)) or known.get((None, each))) for each in wanted)
        return {each: lead_id for each, lead_id in places if lead_id is not None}

    def find_any(self, external_ids: Iterable[str]) -> dict[str, int]:
        """The same of any source; the newest lead of each."""
        wanted = set(external_ids)
        known = self._known() if wanted else {}
        return {external_id: lead_id for (_, external_id), lead_id in known.items() if external_id in wanted}

    def _known(self) -> dict[SourceAndId, int]:
        if self._leads is None:
            self._leads = {place: lead_id for lead_id, place in known_ids.merged(self._con)}
        return self._leads


def lacked(now: Mapping[str, Stored], wanted: Mapping[str, Stored]) -> dict[str, Stored]:
    """What a lead lacks of what a row says of another that was merged into it; and what is kept beside the fields."""
    found = {name: value for name, value in wanted.items() if name == "extra" or now[name] in (None, "")}
    for name, other in _GOES_WITH.items():
        if name in found and other not in found and now[other] != wanted.get(other):
            del found[name]
    if "account_id" in found:
        found["kind"] = wanted["kind"]
    return found
