"""A lead that was typed in one line, written at once with its first note and its task."""

from collections.abc import Mapping
from datetime import date

from leaddesk.model.activity import Activity
from leaddesk.model.change import Change
from leaddesk.model.channel import Channel
from leaddesk.model.enums import ActivityKind
from leaddesk.model.task import Task
from leaddesk.services import leads
from leaddesk.services.quick.line import read_line
from leaddesk.services.quick.words import QuickWords, quick_words
from leaddesk.services.work import Work, create, made

_NEW = -1


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

