"""Templates of messages: made, put in order, and what is known of the lead that one is filled for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from leaddesk.model.account import Account
from leaddesk.model.change import Change, RowChange
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.messages import N_, Message
from leaddesk.services.editable import only
from leaddesk.services.lead_list import ListedLead, listed_leads
from leaddesk.services.work import Work, changed, create, made, update
from leaddesk.services.work import delete as delete_row
from leaddesk.storage.privacy.objections import objects
from leaddesk.words import words

_EDITABLE = frozenset({"name", "subject", "text"})


@dataclass(frozen=True)
class Reader:
    """Whom a message is for, with its account, and how its list shows it; the day is the shop's.

    `said_no`: the person refused marketing, or withdrew what was agreed to, here or under the same e-mail address.
    """

    lead: Lead
    listed: ListedLead
    account: str | None
    today: date
    said_no: bool


def reader(work: Work, lead_id: int) -> Reader:
    """All that a message can say of a lead; raises NotFoundError if it is gone."""
    lead = work.get(Lead, lead_id)
    account = work.get(Account, lead.account_id).name if lead.account_id is not None else None
    said_no = objects(work.con, lead_id)
    return Reader(lead, listed_leads(work, (lead_id,))[0], account, work.today, said_no)


def templates(work: Work) -> tuple[MessageTemplate, ...]:
    """All of them, in their order."""
    return tuple(sorted(work.find(MessageTemplate), key=lambda each: (each.position, each.id or 0)))


def add(work: Work, name: str, subject: str, text: str) -> Change:
    """Make a template, the last in the order."""
    fields = {"name": name.strip(), "subject": subject.strip(), "text": text, "position": _end(work)}
    template = _whole(made(MessageTemplate, fields))
    return Change(Message(N_("Add the template “{name}”"), {"name": template.name}), [create(template)])


def add_shipped(work: Work) -> Change:
    """Make the three that LeadDesk brings along, in the language of the file."""
    start = _end(work)
    rows = [
        create(made(MessageTemplate, {**each, "position": start + place}), -1 - place)
        for place, each in enumerate(words(work.shop.language).templates)
    ]
    return Change(Message(N_("Add templates to begin with")), rows)


def edit(work: Work, template_id: int, fields: Mapping[str, object]) -> Change:
    """Set name, subject or text of a template."""
    template = work.get(MessageTemplate, template_id)
    becomes = _whole(changed(template, only(_EDITABLE, fields)))
    return Change(Message(N_("Edit the template “{name}”"), {"name": becomes.name}), update(template, becomes))


def delete(work: Work, template_id: int) -> Change:
    """Remove a template."""
    label = Message(N_("Delete the template “{name}”"), {"name": work.get(MessageTemplate, template_id).name})
    return Change(label, [delete_row("message_template", template_id)])


def move(work: Work, template_id: int, step: int) -> Change:
    """Put a template so many places further down, or up; not beyond the ends."""
    order = list(templates(work))
    here = order.index(work.get(MessageTemplate, template_id))
    moved = order.pop(here)
    order.insert(min(max(here + step, 0), len(order)), moved)
    rows: list[RowChange] = []
    for place, each in enumerate(order):
        rows += update(each, changed(each, {"position": place}))
    return Change(Message(N_("Move the template “{name}”"), {"name": moved.name}), rows)


def _end(work: Work) -> int:
    return max((each.position for each in work.find(MessageTemplate)), default=-1) + 1


def _whole(template: MessageTemplate) -> MessageTemplate:
    if not template.name.strip():
        raise RuleError(N_("A template needs a name."))
    if not template.text.strip():
        raise RuleError(N_("A template needs a text."))
    return template
