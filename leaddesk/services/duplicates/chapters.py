"""Leads of one person who came back: chapters of one story, each linked to the one before, and so no duplicates."""

from leaddesk.model.lead import Lead
from leaddesk.services.work import Work, id_of


def chapters_of(work: Work, lead: Lead) -> set[int]:
    """The ids of all leads that are linked to this one by `previous_lead`, directly or by others; its own too."""
    found: dict[int, Lead] = {}
    waiting = [lead]
    while waiting:
        each = waiting.pop()
        if id_of(each) not in found:
            found[id_of(each)] = each
            waiting += work.find(Lead, previous_lead_id=id_of(each))
            if each.previous_lead_id is not None:
                waiting += work.find(Lead, id=each.previous_lead_id)
    return set(found)
