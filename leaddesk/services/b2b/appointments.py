"""Calls and meetings with stakeholders, planned for a lead."""

from collections.abc import Mapping
from datetime import date

from leaddesk.model.change import Change, RowChange
from leaddesk.model.enums import Purpose
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.task import Task
from leaddesk.services.work import Work, create, made


def plan_with(work: Work, lead_id: int, titles: Mapping[int, str], purpose: Purpose, due_on: date) -> Change:
    """Make a task with each of these stakeholders, called as it is said for each, in one step."""
    lead = work.get(Lead, lead_id)
    rows: list[RowChange] = []
    for stakeholder_id, title in titles.items():
        person = work.get(Stakeholder, stakeholder_id)
        fields = {"lead_id": lead_id, "stakeholder_id": person.id, "owner": lead.owner}
        task = made(Task, {**fields, "title": title, "due_on": due_on, "purpose": purpose, "recorded_at": work.now.at})
        rows.append(create(task, -1 - len(rows)))
    if len(rows) == 1:
        return Change(Message(N_("Add the task “{title}”"), {"title": next(iter(titles.values()))}), rows)
    return Change(Message(N_("Plan {count} tasks for “{name}”"), {"count": len(rows), "name": lead.name}), rows)
