"""Leads, accounts and people that are known by the id of another that was merged into them.

The row of that other only fills in what the lead lacks: else the rows of the two would undo each other's word, and what
was chosen when they were merged, with every import.
"""

from collections.abc import Iterable, Mapping

from leaddesk.model.merged_ids import SourceAndId
from leaddesk.services.importing.plan import FilePlan
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stored

# What goes with another column: an amount with its currency, a campaign with its channel.
_GOES_WITH = {
    **dict.fromkeys(("value_minor", "monthly_minor", "revenue_minor"), "currency"),
    "campaign_id": "channel_id",
}


class MergedIds:
    """Reads once which ids there are, when one is asked for that nothing else is known by."""

    def __init__(self, con: Connection, kind: str = "leads") -> None:
        """Those of leads, accounts or stakeholders; nothing is read yet."""
        self._con = con
        self._kind = kind
        self._rows: dict[SourceAndId, int] | None = None

    def find(self, source: str, external_ids: Iterable[str]) -> dict[str, int]:
        """External id (or uid) → row, of those from a source that belong to one that was merged."""
        wanted = list(external_ids)
        known = self._known() if wanted else {}
        places = ((each, known.get((source, each)) or known.get((None, each))) for each in wanted)
        return {each: row_id for each, row_id in places if row_id is not None}

    def find_any(self, external_ids: Iterable[str]) -> dict[str, int]:
        """The same of any source; the newest row of each."""
        wanted = set(external_ids)
        known = self._known() if wanted else {}
        return {external_id: row_id for (_, external_id), row_id in known.items() if external_id in wanted}

    def one(self, plan: FilePlan, fields: Mapping[str, str]) -> int | None:
        """The row that is meant by the external id of a file's row, if that is one of these."""
        external_id = fields.get("external_id")
        if external_id is None or plan.match == "none":
            return None
        found = self.find_any([external_id]) if plan.exact else self.find(plan.preset, [external_id])
        return found.get(external_id)

    def _known(self) -> dict[SourceAndId, int]:
        if self._rows is None:
            self._rows = {place: row_id for row_id, place in known_ids.merged(self._con, self._kind)}
        return self._rows


def lacked(now: Mapping[str, Stored], wanted: Mapping[str, Stored]) -> dict[str, Stored]:
    """What a row lacks of what a file says of another that was merged into it; and what is kept beside the fields."""
    found = {name: value for name, value in wanted.items() if name == "extra" or now[name] in (None, "")}
    for name, other in _GOES_WITH.items():
        if name in found and other not in found and now[other] != wanted.get(other):
            del found[name]
    if "account_id" in found and "kind" in wanted:
        found["kind"] = wanted["kind"]
    return found
