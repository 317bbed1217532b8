"""A lead that was typed in one line, written at once with its first note and its task; and who is there already."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from leaddesk.model.activity import Activity
from leaddesk.model.change import Change
from leaddesk.model.channel import Channel
from leaddesk.model.enums import ActivityKind
from leaddesk.model.folding import search_fold, sort_name
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.quick.line import read_line
from leaddesk.services.quick.words import QuickWords, quick_words
from leaddesk.services.work import Work, create, made
from leaddesk.storage import finding
from leaddesk.storage.finding import Sought

_NEW = -1
_LOOKED_AT = 20


class Known(NamedTuple):
    """A lead that is there already; `by` is "email" or "phone"."""

    id: int
    name: str
    by: str


def prepare(work: Work, language: str) -> QuickWords:
    """What a line is read with in this file; all that takes a while to load is loaded then."""
    words = quick_words(work.shop, work.find(Channel), work.now.on or date.today(), language)
    read_line("0123 4567890", words)
    return words


def add(
    work: Work,
    fields: Mapping[str, object],
    stage_id: int | None = None,
    *,
    wish: str = "",
    task: str = "",
    due_on: date | None = None,
) -> Change:
    """Make a lead as `leads.add` does; what it wishes is its first activity, and a task is due if there is a day."""
    change = leads.add(work, fields, stage_id)
    rows = list(change.rows)
    if wish.strip():
        heard = {
            "lead_id": _NEW,
            "channel_id": fields.get("channel_id"),
            "kind": ActivityKind.INTEREST,
            "happened_at": work.now.at,
            "happened_on": work.now.on,
            "text": wish.strip(),
            "actor": work.actor,
            "recorded_at": work.now.at,
        }
        rows.append(create(made(Activity, heard)))
    if due_on is not None and task.strip():
        due = {"lead_id": _NEW, "title": task.strip(), "due_on": due_on, "recorded_at": work.now.at}
        rows.append(create(made(Task, due)))
    return Change(change.label, rows)


def known_already(work: Work, email: str | None, phone: str | None) -> Known | None:
    """A lead with this e-mail address, or else this phone number."""
    for by, value in (("email", email), ("phone", phone)):
        sought = search_fold(value or "")
        if not sought:
            continue
        words = tuple(sought.split())
        start = sort_name(value or "", work.shop.swedish)
        for lead in finding.leads_found(work.con, Sought(words, tuple(start.split()), start), _LOOKED_AT):
            if search_fold(getattr(lead, by) or "") == sought:
                return Known(lead.id, lead.name, by)
    return None
