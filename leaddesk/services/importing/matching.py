"""Which lead of the file a row is about."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from leaddesk.model import folding
from leaddesk.services.importing.leads_by_phone import LeadsByPhone
from leaddesk.services.importing.loose_ids import LooseIds
from leaddesk.services.importing.merged import MergedIds
from leaddesk.services.importing.namesakes import agree
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.request import MatchBy
from leaddesk.storage.engine import Connection, next_id
from leaddesk.storage.searching import known_ids
from leaddesk.storage.searching.known_ids import Candidate
from leaddesk.storage.tables import lead


class Match(NamedTuple):
    """The lead that a row is about; `rivals` are the leads between which it cannot be decided.

    `namesake`: a lead has the same address or number, but another name. `by_merged_id`: the row's id is that of another
    lead, which was merged into this one.
    """

    lead_id: int | None = None
    rivals: int = 0
    namesake: str | None = None
    by_merged_id: bool = False


NOBODY = Match()


def looks_up(con: Connection, plans: Sequence[FilePlan]) -> bool:
    """Whether taking in these files asks which leads there are: not where a file of new ids is all there is."""
    return len(plans) > 1 or plans[0].kind == "sales" or plans[0].ids_repeat or next_id(con, lead) > 1


class Matcher:
    """Finds leads for a batch of rows with one question a kind of key."""

    def __init__(self, con: Connection, plan: FilePlan, *, swedish: bool, country: str | None = None) -> None:
        """Leads that this file made are found by their external id only; those of other files of a run as others.

        Phone numbers without a country's code are from `country`.
        """
        self._con = con
        self._begin = next_id(con, lead)
        self._is_first = self._begin == 1
        self._ids_repeat = plan.ids_repeat
        self._source = plan.preset if not plan.exact else ""
        self._exact = plan.exact
        self._bearers: dict[str, list[Candidate]] = {}
        self._taken: set[int] = set()
        self._by = plan.match
        self._swedish = swedish
        self._ids: dict[str, int] = {}
        self._merged, self._merged_ids = MergedIds(con), dict[str, int]()
        self._loose = LooseIds(con, plan)
        self._emails: dict[str, list[Candidate]] = {}
        self._phones: dict[str, list[Candidate]] = {}
        self._names: dict[str, list[Candidate]] = {}
        self._by_phone = LeadsByPhone(con, country)

    @property
    def looks_up(self) -> bool:
        """Whether there is anybody to be found: leads from before this run, or its own if ids come again."""
        return self._ids_repeat or not self._is_first

    def prepare(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Look up everything that these rows may be matched by."""

        def keys(*fields: str) -> set[str]:
            return {row[field] for row in rows for field in fields if field in row}

        if self._asks("external_id"):
            ids = keys("external_id")
            if self._exact:
                self._bearers = known_ids.leads_of_ids(self._con, ids) if ids else {}
                self._merged_ids = self._merged.find_any(ids - self._bearers.keys()) if not self._is_first else {}
            else:
                self._ids = known_ids.by_external_id(self._con, "leads", self._source, ids) if ids else {}
                self._ids |= self._loose.find(row for row in rows if row.get("external_id") not in self._ids)
                unknown = ids - self._ids.keys() if not self._is_first else set()
                self._merged_ids = self._merged.find(self._source, unknown)
            rows = [row for row in rows if "external_id" not in row]
        if self._is_first:
            return
        if self._asks("email"):
            addresses = {address.lower() for address in keys("email")}
            self._emails = known_ids.by_email(self._con, addresses) if addresses else {}
        if self._asks("phone"):
            numbers = keys("phone", "mobile")
            self._phones = known_ids.by_phone(self._con, numbers) if self._exact else self._by_phone.find(numbers)
        if self._by == "name":
            names = {folding.sort_name(name, self._swedish) for name in keys("name")}
            self._names = known_ids.by_name(self._con, names) if names else {}

    def know(self, external_id: str, lead_id: int) -> None:
        """Remember a lead that was made since `prepare`."""
        if self._ids_repeat:
            self._ids[external_id] = lead_id

    def match(self, row: Mapping[str, str]) -> Match:
        """The lead of a row: by its external id, else by e-mail, else by phone, then only if the names agree."""
        external_id = row.get("external_id")
        if external_id is not None and self._asks("external_id"):
            known = self._bearer(external_id, row) if self._exact else self._ids.get(external_id)
            merged = self._merged_ids.get(external_id) if known is None else None
            if merged is not None:
                return Match(merged, by_merged_id=True)
            return NOBODY if known is None else Match(known)
        if self._by == "name":
            name = row.get("name")
            found = self._names.get(folding.sort_name(name, self._swedish), []) if name else []
            return _decide(self._others(found), None)
        for found in self._by_ways(row):
            candidates = self._others(found)
            if candidates:
                return _decide(candidates, row.get("name"))
        return NOBODY

    def _bearer(self, external_id: str, row: Mapping[str, str]) -> int | None:
        """The lead of an exact file's row: none that another row is about, for ids of two sources may be the same."""
        free = [each for each in self._others(self._bearers.get(external_id, [])) if each.lead_id not in self._taken]
        found = min(free, key=lambda each: each.name != row.get("name"), default=None)
        if found is None:
            return None
        self._taken.add(found.lead_id)
        return found.lead_id

    def _by_ways(self, row: Mapping[str, str]) -> list[list[Candidate]]:
        ways = []
        if self._asks("email") and "email" in row:
            ways.append(self._emails.get(row["email"].lower(), []))
        if self._asks("phone"):
            ways += [self._phones.get(row[field], []) for field in ("phone", "mobile") if field in row]
        return ways

    def _others(self, found: list[Candidate]) -> list[Candidate]:
        return [each for each in found if each.lead_id < self._begin]

    def _asks(self, by: MatchBy) -> bool:
        return self._by is None or self._by == by


def _decide(candidates: list[Candidate], name: str | None) -> Match:
    agreeing = [each for each in candidates if name is None or agree(name, each)]
    if len(agreeing) == 1:
        return Match(agreeing[0].lead_id)
    if len(agreeing) > 1:
        return Match(rivals=len(agreeing))
    return Match(namesake=candidates[0].name) if candidates else NOBODY
