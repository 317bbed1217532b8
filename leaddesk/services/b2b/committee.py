"""Who decides on a lead, and how they stand to it."""

from leaddesk.model.change import Change
from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import Role
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row


def seat(
    work: Work,
    lead_id: int,
    stakeholder_id: int,
    role: Role | None = None,
    stance: int | None = None,
    influence: int | None = None,
) -> Change:
    """Put a stakeholder of the lead's account on its committee, or set what one on it already is.

    Stance from -2 (against) to +2 (for), influence from 1 to 5; None is not known.
    """
    lead, person = work.get(Lead, lead_id), work.get(Stakeholder, stakeholder_id)
    if lead.account_id is None or person.account_id != lead.account_id:
        raise RuleError(N_("“{person}” is not at the account of “{name}”."), person=person.name, name=lead.name)
    fields = {"role": role, "stance": stance, "influence": influence}
    known = work.find(CommitteeMember, lead_id=lead_id, stakeholder_id=stakeholder_id)
    if known:
        rows = update(known[0], changed(known[0], fields))
    else:
        rows = [create(made(CommitteeMember, {**fields, "lead_id": lead_id, "stakeholder_id": stakeholder_id}))]
    label = Message(N_("Seat “{person}” on the committee of “{name}”"), {"person": person.name, "name": lead.name})
    return Change(label, rows)


def unseat(work: Work, lead_id: int, stakeholder_id: int) -> Change:
    """Take a stakeholder off a lead's committee."""
    lead, person = work.get(Lead, lead_id), work.get(Stakeholder, stakeholder_id)
    known = work.find(CommitteeMember, lead_id=lead_id, stakeholder_id=stakeholder_id)
    if not known:
        raise NotFoundError(
            N_("“{person}” is not on the committee of “{name}”."), person=person.name, name=lead.name
        )
    label = Message(N_("Take “{person}” off the committee of “{name}”"), {"person": person.name, "name": lead.name})
    return Change(label, [delete_row("committee_member", id_of(known[0]))])
