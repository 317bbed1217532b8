"""Ids of which the file that is imported, or the one that brought a row before, does not say whose they are.

A version that did not know a tool took in its ids without a source; a file of the user's own, also one that LeadDesk
wrote, has the ids of several tools and names none. Ids of two tools may be the same, so a row is the one that is meant
only if its name, address or number is as well. What LeadDesk itself calls a row, as on its address cards, is enough.
"""

from collections.abc import Iterable, Mapping

from leaddesk.services.importing.namesakes import same_words
from leaddesk.services.importing.plan import FilePlan
from leaddesk.storage.engine import Connection
from leaddesk.storage.searching import known_ids
from leaddesk.storage.searching.known_ids import Loose
from leaddesk.storage.statements import Stored

_MARKS = ("", "'", "l:")  # what Shopify and Meta write before an id, and what was kept with it once
_CALLED = ("name", "document", "company", "account")


class LooseIds:
    """Finds the rows that a file means by ids not known of its source: those without one, or of any if it has none."""

    def __init__(self, con: Connection, plan: FilePlan) -> None:
        """Looks once whether there are any."""
        self._con = con
        self._kind = plan.kind
        self._is_named = bool(plan.preset)
        self._are_any = not plan.exact and known_ids.are_loose(con, plan.kind, without_source=self._is_named)
        self._has_uids = not plan.exact and plan.kind != "sales"

    def find(self, rows: Iterable[Mapping[str, str]]) -> dict[str, int]:
        """External id → id of the row that is meant, for the fields of rows whose ids are not known otherwise."""
        if not self._are_any and not self._has_uids:
            return {}
        asked = {row["external_id"]: row for row in rows if "external_id" in row}
        uids = [each for each in asked if known_ids.may_be_uid(each)] if self._has_uids else []
        known = known_ids.by_uid(self._con, self._kind, uids) if uids else {}
        if not self._are_any:
            return known
        marks = _MARKS if self._is_named else ("",)
        wanted = {mark + external_id: external_id for external_id in asked for mark in marks}
        found = known_ids.loose(self._con, self._kind, wanted, without_source=self._is_named) if wanted else []
        return known | {
            wanted[each.external_id]: each.row_id for each in found if _fits(asked[wanted[each.external_id]], each)
        }


def claim(now: Mapping[str, Stored], source: str, external_id: str | None) -> dict[str, Stored]:
    """What is to be set of a row that is known by an external id, so that it is its source's from now on."""
    if not source or external_id is None or now["source"] != "" or now["external_id"] is None:
        return {}
    return {name: new for name, new in (("source", source), ("external_id", external_id)) if now[name] != new}


def _fits(row: Mapping[str, str], known: Loose) -> bool:
    if known.name in (known.external_id, None) and known.email is None and known.phone is None:
        return True
    if known.email is not None and row.get("email", "").lower() == known.email.lstrip("'").lower():
        return True
    if known.phone is not None and known.phone in (row.get("phone"), row.get("mobile")):
        return True
    name = " ".join(word.lstrip("'") for word in (known.name or "").split())
    return any(same_words(row[field], name) for field in _CALLED if field in row)
