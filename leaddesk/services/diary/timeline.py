"""The timeline of a lead, or of an account with all its leads: what happened, newest first."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import MappingProxyType

from leaddesk.model.days import When, when_at
from leaddesk.model.messages import N_, Message
from leaddesk.services.work import Work
from leaddesk.storage import timeline
from leaddesk.storage.statements import Stamp, instant_of
from leaddesk.storage.timeline import BirthLine, EntryLine, Of

MOST = 200

_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "note": N_("Note"),
        "call": N_("Call"),
        "message": N_("Message"),
        "email": N_("E-mail"),
        "meeting": N_("Meeting"),
        "visit": N_("Visit"),
        "complaint": N_("Complaint"),
        "interest": N_("Showed interest"),
    }
)
# Of what has the same moment, the later one in this order comes first.
_ORDER = ("created", "imported", "moved", "sale", "task_done")
_PLANNED = frozenset({"call", "meeting"})
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened. `kind` is an activity's, or "moved", "created", "imported", "task_done", "sale".

    `id` is the activity's, None for the rest; `task_id` and `sale_id` name the others. `detail` adds to the title;
    `text` is what a user wrote. `actor` is empty where it is not known. `people` took part. `lead` names whose it is
    on an account's timeline; None for what is of the account as a whole. `amount_minor` is a sale's gross. `origin`
    names the file of the import that brought the entry.
    """

    kind: str
    id: int | None
    at: When
    title: Message
    text: str = ""
    actor: str = ""
    detail: Message | None = None
    people: tuple[str, ...] = ()
    channel_id: int | None = None
    lead_id: int | None = None
    lead: str | None = None
    stage_id: int | None = None
    task_id: int | None = None
    sale_id: int | None = None
    amount_minor: int | None = None
    currency: str | None = None
    origin: str = ""


def timeline_of_lead(work: Work, lead_id: int, most: int = MOST) -> tuple[TimelineEntry, ...]:
    """What happened with a lead, newest first; what is of an unknown day comes last."""
    return _newest(work, "lead", lead_id, most)


def timeline_of_account(work: Work, account_id: int, most: int = MOST) -> tuple[TimelineEntry, ...]:
    """What happened with an account and with its leads, in the same order."""
    return _newest(work, "account", account_id, most)


def _newest(work: Work, of: Of, owner_id: int, most: int) -> tuple[TimelineEntry, ...]:
    entries = [
        *_beginnings(work, of, owner_id, most),
        *_sales(work, of, owner_id, most),
    ]
    activities = list(_activities(work, of, owner_id, most))
    # A call that was planned, and made, is told once.
    told = {(each.at.at, each.text, each.lead_id) for each in activities if each.kind in _PLANNED}
    done = (each for each in _tasks(work, of, owner_id, most) if (each.at.at, each.text, each.lead_id) not in told)
    return tuple(sorted([*entries, *activities, *done], key=_moment, reverse=True)[:most])


def _moment(entry: TimelineEntry) -> tuple[date, datetime, int, int]:
    """A day without a time counts as its very beginning."""
    place = _ORDER.index(entry.kind) if entry.kind in _ORDER else len(_ORDER)
    return entry.at.on or date.min, entry.at.at or _LONG_AGO, place, entry.id or 0


def _when(stamp: Stamp) -> When:
    return When(instant_of(stamp.at) if stamp.at else None, date.fromisoformat(stamp.on) if stamp.on else None)


def _file_names(files: str | None) -> str:
    return ", ".join(json.loads(files)) if files else ""


def _activities(work: Work, of: Of, owner_id: int, most: int) -> Iterator[TimelineEntry]:
    people = timeline.people_of_activities(work.con, of, owner_id)
    for line in timeline.activity_lines(work.con, of, owner_id, most):
        took_part = people.get(line.id, ())
        yield TimelineEntry(
            kind=line.kind,
            id=line.id,
            at=_when(line.stamp),
            title=Message(_TITLES[line.kind]),
            text=line.text,
            actor=line.actor or "",
            detail=Message(N_("With {people}"), {"people": ", ".join(took_part)}) if took_part else None,
            people=took_part,
            channel_id=line.channel_id,
            lead_id=line.lead_id,
            lead=line.lead,
            origin=_file_names(line.files),
        )


def _beginnings(work: Work, of: Of, owner_id: int, most: int) -> Iterator[TimelineEntry]:
    """How leads came and moved; the stage that a lead began in is told with its beginning."""
    births = timeline.birth_lines(work.con, of, owner_id, most)
    begun = {line.lead_id: line.stamp.on for line in births}
    first: dict[int, EntryLine] = {}
    for entry in timeline.entry_lines(work.con, of, owner_id, most):
        if entry.came_from is None and entry.stamp.on is not None and begun.get(entry.lead_id) == entry.stamp.on:
            first[entry.lead_id] = entry
        else:
            yield _moved(entry)
    for line in births:
        yield from _beginning(work, line, first.get(line.lead_id))


def _moved(entry: EntryLine) -> TimelineEntry:
    title = Message(N_("Moved to “{stage}”"), {"stage": entry.stage})
    return TimelineEntry(
        kind="moved",
        id=None,
        at=_when(entry.stamp),
        title=title,
        actor=entry.actor or "",
        detail=Message(N_("from “{stage}”"), {"stage": entry.came_from}) if entry.came_from else None,
        lead_id=entry.lead_id,
        lead=entry.lead,
        stage_id=entry.stage_id,
        origin=_file_names(entry.files),
    )


def _beginning(work: Work, line: BirthLine, first: EntryLine | None) -> Iterator[TimelineEntry]:
    """A lead that was imported began somewhere else; both are told where both are known."""
    if line.files is None or line.stamp.on is not None:
        yield TimelineEntry(
            kind="created",
            id=None,
            at=_when(line.stamp),
            title=Message(N_("Created")),
            actor=line.actor or "",
            detail=Message(N_("in “{stage}”"), {"stage": first.stage}) if first else None,
            lead_id=line.lead_id,
            lead=line.lead,
            stage_id=first.stage_id if first else None,
        )
    if line.files is not None:
        came = when_at(instant_of(line.recorded_at), work.shop.zone) if line.recorded_at else When()
        files = _file_names(line.files)
        title = Message(N_("Imported from “{file}”"), {"file": files}) if files else Message(N_("Sample shop"))
        yield TimelineEntry(kind="imported", id=None, at=came, title=title, lead_id=line.lead_id, lead=line.lead)


def _tasks(work: Work, of: Of, owner_id: int, most: int) -> Iterator[TimelineEntry]:
    for line in timeline.task_lines(work.con, of, owner_id, most):
        yield TimelineEntry(
            kind="task_done",
            id=None,
            at=_when(line.stamp),
            title=Message(N_("Task done")),
            text=line.title,
            actor=line.actor or "",
            lead_id=line.lead_id,
            lead=line.lead,
            task_id=line.id,
            origin=_file_names(line.files),
        )


def _sales(work: Work, of: Of, owner_id: int, most: int) -> Iterator[TimelineEntry]:
    for line in timeline.sale_lines(work.con, of, owner_id, most):
        yield TimelineEntry(
            kind="sale",
            id=None,
            at=_when(line.stamp),
            title=_sale_title(line.number, is_credit=line.is_credit),
            actor=line.actor or "",
            lead_id=line.lead_id,
            lead=line.lead,
            sale_id=line.id,
            amount_minor=line.gross_minor,
            currency=line.currency,
            origin=_file_names(line.files),
        )


def _sale_title(number: str | None, *, is_credit: bool) -> Message:
    if number:
        text = N_("Credit note “{number}”") if is_credit else N_("Sale “{number}”")
        return Message(text, {"number": number})
    return Message(N_("Credit note")) if is_credit else Message(N_("Sale"))
