"""Rows that were taken in before LeadDesk knew their tool: they have its id, but nothing says whose id it is.

Ids of two tools may be the same, so such a row is the one of a file only if its name, address or number is as well.
"""

from collections.abc import Iterable, Mapping

from leaddesk.services.importing.namesakes import same_words
from leaddesk.services.importing.plan import FilePlan
from leaddesk.storage import known_ids
from leaddesk.storage.engine import Connection
from leaddesk.storage.known_ids import Unclaimed
from leaddesk.storage.statements import Stored

_MARKS = ("", "'", "l:")  # what Shopify and Meta write before an id, and what was kept with it then

_CALLED = ("name", "document", "company", "account")


class EarlierIds:
    """Finds the rows that have the ids of one file, but no source; none where the file's tool is not known either."""

    def __init__(self, con: Connection, plan: FilePlan) -> None:
        """Looks once whether there are any."""
        self._con = con
        self._kind = plan.kind
        self._are_any = bool(plan.preset) and not plan.exact and known_ids.are_unclaimed(con, plan.kind)

    def find(self, rows: Iterable[Mapping[str, str]]) -> dict[str, int]:
        """External id → id of the row that is meant, for the fields of rows whose ids are not known otherwise."""
        if not self._are_any:
            return {}
        asked = {row["external_id"]: row for row in rows if "external_id" in row}
        wanted = {mark + external_id: external_id for external_id in asked for mark in _MARKS}
        found = known_ids.unclaimed(self._con, self._kind, wanted) if wanted else []
        return {wanted[each.external_id]: each.row_id for each in found if _fits(asked[wanted[each.external_id]], each)}


def claim(now: Mapping[str, Stored], source: str, external_id: str | None) -> dict[str, Stored]:
    """What is to be set of a row that is known by an external id, so that it is its source's from now on."""
    if not source or external_id is None or now["source"] != "":
        return {}
    return {name: new for name, new in (("source", source), ("external_id", external_id)) if now[name] != new}


def _fits(row: Mapping[str, str], known: Unclaimed) -> bool:
    if known.name in (known.external_id, None) and known.email is None and known.phone is None:
        return True
    if known.email is not None and row.get("email", "").lower() == known.email.lstrip("'").lower():
        return True
    if known.phone is not None and known.phone in (row.get("phone"), row.get("mobile")):
        return True
    name = " ".join(word.lstrip("'") for word in (known.name or "").split())
    return any(same_words(row[field], name) for field in _CALLED if field in row)
