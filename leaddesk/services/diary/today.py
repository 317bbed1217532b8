"""What the day begins with: what is to be done, and which leads want looking after."""

from dataclasses import dataclass
from datetime import date, timedelta

from leaddesk.model.change import Change
from leaddesk.model.messages import N_, Message
from leaddesk.model.task import Task
from leaddesk.services.diary import tasks
from leaddesk.services.diary.kept_appointments import kind_of
from leaddesk.services.lead_list import ListedLead, count_leads, found_leads, listed_leads
from leaddesk.services.work import Work
from leaddesk.storage.listing import due_tasks
from leaddesk.storage.listing.due_tasks import DueTask

__all__ = ["DueTask", "Section", "TodayItem", "finish_and_plan", "today"]

MOST = 25  # of a section; the rest is one step away


@dataclass(frozen=True)
class TodayItem:
    """A task that is due, or a lead without one; a task may be of no lead at all."""

    task: DueTask | None
    lead: ListedLead | None


@dataclass(frozen=True)
class Section:
    """`key`: overdue, today, new, no_step, quiet, unhappy or review.

    `count` is of all, also of those that are not listed; `where` is the search that finds the leads of it.
    """

    key: str
    count: int
    where: str
    items: tuple[TodayItem, ...]


def today(work: Work) -> tuple[Section, ...]:
    """What is overdue and due today; then leads to be looked after, each where it stands first."""
    yesterday = work.today - timedelta(days=1)
    sections = [
        _of_tasks(work, "overdue", None, yesterday, "is:overdue"),
        _of_tasks(work, "today", work.today, work.today, f"due:{work.today}"),
    ]
    listed = {item.lead.id for section in sections for item in section.items if item.lead is not None}
    for key, where, order in (
        ("unhappy", "channel:win_back is:open", "due"),  # whom something is promised, the nearest day first
        ("new", f"created:>={yesterday} is:open -has:task", "-created"),
        ("quiet", "is:stale", "-created"),
        ("no_step", f"is:open -has:task created:<{yesterday}", "-created"),
        *([("review", "is:review", "closed")] if work.shop.review_months else []),
    ):
        section = _of_leads(work, key, where, order, listed)
        listed |= {item.lead.id for item in section.items if item.lead is not None}
        sections.append(section)
    return tuple(section for section in sections if section.items)


def finish_and_plan(work: Work, task_id: int, title: str, due_on: date | None) -> Change:
    """Mark a task as done and, in the same step, plan what comes next; without a title nothing is planned."""
    done = tasks.finish(work, task_id)
    if not title.strip():
        return done
    task = work.get(Task, task_id)
    next_one = tasks.add(
        work, title.strip(), lead_id=task.lead_id, account_id=task.account_id, due_on=due_on, owner=task.owner
    )
    words = N_("Finish “{title}” and plan “{next}”")
    if kind_of(task) is not None:
        words = N_("Finish “{title}”, log it and plan “{next}”")
    names = {"title": task.title, "next": title.strip()}
    return Change(Message(words, names), [*done.rows, *next_one.rows])


def _of_tasks(work: Work, key: str, first: date | None, last: date, where: str) -> Section:
    found = tuple(due_tasks.due_tasks(work.con, first, last, MOST))
    leads = {lead.id: lead for lead in listed_leads(work, [task.lead_id for task in found if task.lead_id is not None])}
    items = tuple(TodayItem(task, leads.get(task.lead_id or 0)) for task in found)
    return Section(key, due_tasks.count_due(work.con, first, last), where, items)


def _of_leads(work: Work, key: str, where: str, order: str, listed: set[int]) -> Section:
    found = found_leads(work, where, order, MOST + len(listed))  # all that are listed may be among the first
    ids = [each for each in found if each not in listed][:MOST]
    items = tuple(TodayItem(None, lead) for lead in listed_leads(work, ids)) if ids else ()
    return Section(key, count_leads(work, where) if items else 0, where, items)
