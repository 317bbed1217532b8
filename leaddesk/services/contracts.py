"""Contracts that run for a time: the task before their end, and how often an expected close was put off."""

from dataclasses import dataclass
from datetime import date, timedelta

from leaddesk.model.change import RowChange
from leaddesk.model.enums import Purpose
from leaddesk.model.lead import Lead
from leaddesk.model.task import Task
from leaddesk.services.work import Work, changed, create, delete, id_of, made, update
from leaddesk.storage.figures import slips
from leaddesk.words import words

USUAL_NOTICE_DAYS = 30


@dataclass(frozen=True)
class Slips:
    """How often the day on which a lead is expected to close was moved to a later one, and by how many days in all.

    `first` is the day that was expected at first.
    """

    times: int
    days: int
    first: date


def renewal_rows(work: Work, before: Lead, after: Lead) -> list[RowChange]:
    """What becomes of the task to renew a lead's contract when its end or its notice changes.

    It is due when notice has to be given, a month before the end where no notice is known. One that is done stays so.
    """
    due = renewal_day(after)
    if due == renewal_day(before):
        return []
    known = work.find(Task, lead_id=after.id, purpose=Purpose.RENEWAL, done_at=None, done_on=None)
    if due is None:
        return [delete("task", id_of(task)) for task in known]
    if known:
        return [row for task in known for row in update(task, changed(task, {"due_on": due}))]
    return [_renewal(work, after, id_of(after), due)]


def first_renewal(work: Work, lead: Lead, lead_id: int) -> list[RowChange]:
    """The task to renew the contract of a lead that is being made; nothing if it has no contract."""
    due = renewal_day(lead)
    return [] if due is None else [_renewal(work, lead, lead_id, due)]


def _renewal(work: Work, lead: Lead, lead_id: int, due: date) -> RowChange:
    title = words(work.shop.language).contract["renewal"].format(name=lead.name)
    fields = {"lead_id": lead_id, "title": title, "due_on": due, "owner": lead.owner, "purpose": Purpose.RENEWAL}
    return create(made(Task, fields | {"recorded_at": work.now.at}))


def renewal_day(lead: Lead) -> date | None:
    """The last day to say whether the contract goes on; None without an end."""
    if lead.contract_end is None:
        return None
    notice = USUAL_NOTICE_DAYS if lead.renewal_notice_days is None else lead.renewal_notice_days
    return lead.contract_end - min(timedelta(days=notice), lead.contract_end - date.min)


def slips_of(work: Work, lead_id: int) -> Slips | None:
    """How often the expected close was put off, as far as the history knows it; None if never."""
    moves = slips.moves_of(work.con, lead_id)
    later = [(was, becomes) for was, becomes in moves if was is not None and becomes is not None and becomes > was]
    if not later:
        return None
    first = next(was for was, _ in moves if was is not None)
    return Slips(len(later), sum((becomes - was).days for was, becomes in later), first)
