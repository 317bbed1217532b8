"""The ways through the funnel of leads that are merged: one person goes one way.

The way of the lead whose stage is chosen stays as it was gone, entry by entry: to weave two ways into one by their days
would make up stays in stages and steps back that nobody took, and so wrong medians. Before it comes what another lead
had gone through until it began: so days that somebody waited are not lost. A way that was won is before nobody's: who
buys and comes back has a lead that names the one before. All other entries go with their leads, and are told in the
notes. The funnel then counts the person once, as far as the chosen way came, and for as long as it was really there.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from leaddesk.model.change import RowChange
from leaddesk.model.enums import StageKind
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.work import changed, delete, id_of, update

_KEPT_IN_PLACE = frozenset({"id", "import_run_id"})


class OneWay(NamedTuple):
    """The rows that make it; `untold` are the entries, by lead, of which it says nothing."""

    rows: list[RowChange]
    untold: Mapping[int, tuple[StageEntry, ...]]


def one_way(
    stays: int, going: Sequence[int], chosen: int, entries: Sequence[StageEntry], stages: Mapping[int, Stage]
) -> OneWay:
    """Let the lead that stays have the way of the chosen one; `entries` are those of all, in the order of their ids."""
    ways = {lead_id: [each for each in entries if each.lead_id == lead_id] for lead_id in (stays, *going)}
    taken = [*_before(ways, chosen, stages), *ways[chosen]]
    left = {lead_id: [each for each in way if each not in taken] for lead_id, way in ways.items()}
    rows: list[RowChange] = []
    for entry in chain.from_iterable(left.values()):
        if entry.lead_id == stays:  # it goes with a lead that goes: of one that stays, entries are never removed
            rows += update(entry, changed(entry, {"lead_id": going[0]}))
        rows.append(delete("stage_entry", id_of(entry)))
    # The order of entries is that of their ids: where these are not in the order of the days, their contents change
    # places.
    for place, entry in zip(sorted(taken, key=id_of), taken, strict=True):
        content = {name: value for name, value in dict(entry).items() if name not in _KEPT_IN_PLACE}
        rows += update(place, changed(place, content | {"lead_id": stays}))
    said = {(each.stage_id, each.entered_on) for each in taken}
    untold = {
        lead_id: tuple(each for each in way if (each.stage_id, each.entered_on) not in said)
        for lead_id, way in left.items()
    }
    return OneWay(rows, untold)


def _before(
    ways: Mapping[int, Sequence[StageEntry]], chosen: int, stages: Mapping[int, Stage]
) -> list[StageEntry]:
    """What was gone before the chosen way began, each lead's until that of the next begins."""
    found: list[StageEntry] = []
    begin = ways[chosen][0].entered_on if ways[chosen] else None
    others = [way for lead_id, way in ways.items() if lead_id != chosen and way and not _is_won(way, stages)]
    for way in sorted(others, key=lambda each: each[0].entered_on or date.min, reverse=True):
        earlier = []
        for entry in way:
            if begin is None or entry.entered_on is None or entry.entered_on >= begin:
                break
            earlier.append(entry)
        if earlier:
            begin = earlier[0].entered_on
            found = [*earlier, *found]
    return found


def _is_won(way: Sequence[StageEntry], stages: Mapping[int, Stage]) -> bool:
    return any(stages[entry.stage_id].kind is StageKind.WON for entry in way)
