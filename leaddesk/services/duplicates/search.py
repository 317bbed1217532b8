"""Looking through all leads for those that are there twice, and saying of some why they look so."""

from collections.abc import Sequence
from traceback import clear_frames
from typing import NamedTuple

from leaddesk.model.messages import Message
from leaddesk.services.duplicates.candidates import Search
from leaddesk.services.duplicates.groups import Groups, persons_of
from leaddesk.services.duplicates.likeness import reasons_of
from leaddesk.services.duplicates.looks import look_of
from leaddesk.services.progress import SILENT, Progress
from leaddesk.services.work import Work
from leaddesk.storage.searching import lookalikes

Group = tuple[int, ...]

_MANY = 200_000  # leads: it takes a quarter of a minute to look through them
_AT_ONCE = 500  # leads asked about


class Told(NamedTuple):
    """A group as a list shows it: the leads of it that there are, by name, and why they may be the same."""

    ids: Group
    names: tuple[str, ...]
    reasons: tuple[Message, ...]


def find(work: Work, progress: Progress = SILENT, run_id: int | None = None) -> tuple[Group, ...]:
    """The groups of leads that may be the same, those with a sure sign first; only those with a lead of a run if told.

    Leads that came back, linked by `previous_lead`, and those that somebody said are not the same, are no duplicates of
    each other. Raises StoppedError if the user wants to stop.
    """
    groups = Groups(lookalikes.distinct_pairs(work.con), persons_of(lookalikes.followers(work.con)))
    try:
        for one, other in Search(work, progress).pairs():
            groups.add(one, other)
    except BaseException as error:
        # What is half read is let go of here and now: later, on another thread, its connection would be closed already.
        clear_frames(error.__traceback__)
        raise
    found = tuple(groups.all())
    return found if run_id is None else _with_lead_of_run(work, found, run_id)


def count_possible(work: Work, run_id: int, progress: Progress = SILENT) -> int | None:
    """How many groups have a lead of an import; None if there are so many leads that nobody waits for it unasked."""
    if lookalikes.count_leads(work.con) > _MANY:
        return None
    return len(find(work, progress, run_id))


def told(work: Work, groups: Sequence[Group]) -> tuple[Told, ...]:
    """The groups of a page with names and reasons, in their order."""
    ids = list(dict.fromkeys(lead_id for group in groups for lead_id in group))
    looks = {lead.lead_id: look_of(lead, work.shop.country) for lead in lookalikes.traits(work.con, ids)}
    shown = []
    for group in groups:
        there = [looks[lead_id] for lead_id in group if lead_id in looks]
        left = tuple(look.lead_id for look in there)
        shown.append(Told(left, tuple(look.name for look in there), reasons_of(there)))
    return tuple(shown)


def _with_lead_of_run(work: Work, groups: Sequence[Group], run_id: int) -> tuple[Group, ...]:
    ids = [lead_id for group in groups for lead_id in group]
    of_run: set[int] = set()
    for start in range(0, len(ids), _AT_ONCE):
        of_run |= lookalikes.of_run(work.con, run_id, ids[start : start + _AT_ONCE])
    return tuple(group for group in groups if not of_run.isdisjoint(group))
