"""What people said about being contacted: records that are added and never changed."""

from datetime import date
from typing import NamedTuple

from leaddesk.model.change import Change
from leaddesk.model.consent import Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.work import Work, create, made


class Said(NamedTuple):
    """All that a person said, the newest first."""

    name: str
    consents: tuple[Consent, ...]


def said_by(work: Work, *, lead_id: int | None = None, stakeholder_id: int | None = None) -> Said:
    """What a lead or a stakeholder said; raises NotFoundError if that is gone."""
    if lead_id is not None:
        lead = work.get(Lead, lead_id)
        return Said(lead.contact or lead.name, tuple(reversed(work.find(Consent, lead_id=lead_id))))
    person = work.get(Stakeholder, stakeholder_id or 0)
    return Said(person.name, tuple(reversed(work.find(Consent, stakeholder_id=person.id))))


def record(
    work: Work,
    state: ConsentState,
    *,
    lead_id: int | None = None,
    stakeholder_id: int | None = None,
    purpose: str = "marketing",
    basis: ConsentBasis = ConsentBasis.CONSENT,
    source: str | None = None,
    given_on: date | None = None,
) -> Change:
    """Add what a lead or a stakeholder said; the newest record of a purpose holds. A day of None is unknown."""
    if not purpose.strip():
        raise RuleError(N_("A consent needs a purpose."))
    fields = {
        "lead_id": lead_id,
        "stakeholder_id": stakeholder_id,
        "state": state,
        "purpose": purpose.strip(),
        "basis": basis,
        "source": source,
        "given_on": given_on,
        "recorded_at": work.now.at,
    }
    consent = made(Consent, fields)
    name = _person(work, consent)
    return Change(Message(N_("Record the consent of “{name}”"), {"name": name}), [create(consent)])


def _person(work: Work, consent: Consent) -> str:
    if consent.lead_id is not None:
        return work.get(Lead, consent.lead_id).name
    return "" if consent.stakeholder_id is None else work.get(Stakeholder, consent.stakeholder_id).name
