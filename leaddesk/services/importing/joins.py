"""Cells that name an account or a person by the id that another file of the same tool gives it."""

import re
from typing import NamedTuple

from leaddesk.exchange.presets import load_presets
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.merged import MergedIds
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.work import Work
from leaddesk.storage import statements
from leaddesk.storage.searching import known_ids
from leaddesk.storage.tables import account, channel, lead, stakeholder

_TABLES = {"leads": lead, "accounts": account, "stakeholders": stakeholder}
_WAYS = ("email", "phone", "mobile")
_LIKE_AN_ID = re.compile(r"[0-9]{3,}|zcrm_[0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_REMEMBERED = 10_000  # ids


class _Known(NamedTuple):
    row_id: int
    name: str
    ways: dict[str, str]


class Joins:
    """Puts names in the place of ids, row after row; several ids or names in a cell are parted by `;`."""

    def __init__(self, work: Work, lookups: Lookups, plan: FilePlan) -> None:
        """What the plan joins, and nothing if it joins nothing."""
        self._con = work.con
        self._merged = {kind: MergedIds(work.con, kind) for kind in _TABLES}
        self._lookups = lookups
        kinds = {name: each.kind or "leads" for name, each in load_presets().items()}
        columns = plan.column_of
        self._joins = [
            (field, columns[field], preset, kinds[preset])
            for field, preset in plan.joins.items()
            if field in columns and preset in kinds
        ]
        self._spare: dict[str, list[str]] = {}
        for column, field in plan.mapped.spare.items():
            self._spare.setdefault(field, []).append(column)
        self._known: dict[tuple[str, str], _Known | None] = {}

    def __bool__(self) -> bool:
        """Whether there is anything to join."""
        return bool(self._joins)

    def apply(self, fields: dict[str, str], extra: dict[str, str]) -> None:
        """Let fields hold names; of several the first that is known, else the first.

        The person of a deal gives it the ways to be reached and the channel that its own row does not say. The cell is
        kept in extra if it says more, or nothing that is known.
        """
        for field, column, preset, kind in self._joins:
            text = fields.get(field)
            if text is None:
                continue
            parts = _parts(text)
            # The names may be of several, or be written otherwise; an id beside them is not.
            beside = [part for spare in self._spare.get(field, ()) for part in _parts(extra.get(spare, ""))]
            found = next(filter(None, (self._look_up(preset, kind, part) for part in (*beside, *parts))), None)
            if found is not None:
                fields[field] = found.name
                if kind == "accounts":  # of several of one name, it is this one
                    self._lookups.know_account(found.name, found.row_id)
                if field == "contact":
                    for way, value in found.ways.items():
                        fields.setdefault(way, value)
            elif all(map(_LIKE_AN_ID.fullmatch, parts)):
                del fields[field]
            else:
                fields[field] = parts[0]
            if len(parts) > 1 or field not in fields:
                extra.setdefault(column, text)

    def _look_up(self, preset: str, kind: str, external_id: str) -> _Known | None:
        key = (preset, external_id)
        if key not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[key] = self._read(preset, kind, external_id)
        return self._known[key]

    def _read(self, preset: str, kind: str, external_id: str) -> _Known | None:
        row_id = known_ids.by_external_id(self._con, kind, preset, [external_id]).get(external_id)
        if row_id is None:
            row_id = self._merged[kind].find(preset, [external_id]).get(external_id)
        if row_id is None:
            return None
        ways = () if kind == "accounts" else _WAYS
        came_by = ("channel_id",) if kind == "leads" else ()
        row = statements.read(self._con, _TABLES[kind], row_id, ["name", *ways, *came_by])
        if row is None:
            return None
        known = {way: str(row[way]) for way in ways if row[way]}
        if came_by and row["channel_id"] is not None:
            found = statements.read(self._con, channel, int(row["channel_id"]), ["name"])
            known |= {"channel": str(found["name"])} if found else {}
        return _Known(row_id, str(row["name"]), known)


def _parts(text: str) -> list[str]:
    return [part for each in text.split(";") if (part := each.strip())]
