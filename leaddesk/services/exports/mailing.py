"""Lists of people to whom somebody may write: those who want no advertising are left out of them, or counted."""

from array import array
from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

from leaddesk.services.work import Work
from leaddesk.storage.listing.lists import ListKind
from leaddesk.storage.privacy.objections import objecting
from leaddesk.storage.privacy.persons import PersonTable

_PEOPLE = MappingProxyType[ListKind, PersonTable]({"leads": "lead", "stakeholders": "stakeholder"})


class Listed(NamedTuple):
    """The ids that stay; how many were left out, and how many of those that stay want no advertising."""

    ids: Sequence[int]
    left_out: int = 0
    said_no: int = 0


def listed(work: Work, kind: ListKind, ids: Sequence[int], *, with_refused: bool) -> Listed:
    """Of leads or stakeholders those who may be written to, or all of them; of anything else all."""
    table = _PEOPLE.get(kind)
    refused = objecting(work.con, table, ids) if table is not None else frozenset()
    if with_refused or not refused:
        return Listed(ids, 0, len(refused))
    kept = array("q", (each for each in ids if each not in refused))
    return Listed(kept, len(ids) - len(kept))
