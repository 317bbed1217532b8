"""Saying that leads which look alike are not the same: nobody is asked about them again."""

from collections.abc import Sequence
from itertools import combinations, product

from leaddesk.model.change import Change
from leaddesk.model.distinct_pair import DistinctPair
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.services.work import Work, create


def keep_apart(work: Work, lead_ids: Sequence[int], from_ids: Sequence[int] = ()) -> Change:
    """Keep each of these leads apart from each other; or, if others are named, from those only."""
    ids, others = list(dict.fromkeys(lead_ids)), list(dict.fromkeys(from_ids))
    pairs = list(product(ids, others)) if others else list(combinations(ids, 2))
    wanted = sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]})
    if not wanted:
        raise RuleError(N_("There is only one lead; choose at least two that are not the same."))
    leads = [work.get(Lead, lead_id) for lead_id in dict.fromkeys((*ids, *others))]
    rows = [
        create(DistinctPair(lead_id=one, other_id=other), -1 - place)
        for place, (one, other) in enumerate(wanted)
        if not work.find(DistinctPair, lead_id=one, other_id=other)
    ]
    if len(leads) == 2:
        names = {"name": leads[0].name, "other": leads[1].name}
        return Change(Message(N_("Keep “{name}” and “{other}” apart"), names), rows)
    return Change(Message(N_("Keep {count} leads apart"), {"count": len(leads)}), rows)
