"""Leads that are kept for long: somebody decides that they stay, or erases them; nothing goes by itself."""

from collections.abc import Sequence

from leaddesk.model.change import Change
from leaddesk.model.consent import KEEPING, Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.services.work import Work, create, made


def keep(work: Work, lead_ids: Sequence[int]) -> Change:
    """Keep that it was looked at today, and that these leads stay: they are due again when the rule's time is over."""
    leads = [work.get(Lead, lead_id) for lead_id in lead_ids]
    fields = {
        "state": ConsentState.GRANTED,
        "purpose": KEEPING,
        "basis": ConsentBasis.LEGITIMATE_INTEREST,
        "source": work.actor,
        "given_on": work.today,
        "recorded_at": work.now.at,
    }
    rows = [create(made(Consent, {**fields, "lead_id": lead.id}), -1 - place) for place, lead in enumerate(leads)]
    if len(leads) == 1:
        return Change(Message(N_("Keep “{name}” after review"), {"name": leads[0].name}), rows)
    return Change(Message(N_("Keep {count} leads after review"), {"count": len(leads)}), rows)
