"""What happened with a lead or an account: logged, corrected, removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import RuleError
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.belongings import removal_of
from leaddesk.services.diary.owners import owner_name
from leaddesk.services.editable import only
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row

_EDITABLE = frozenset({"kind", "text", "channel_id"})
_NEW = -1


@dataclass(frozen=True)
class Logged:
    """An activity, the stakeholders who took part by their ids, and the names of all who could have."""

    activity: Activity
    people: tuple[int, ...]
    known: Mapping[int, str]


def logged(work: Work, activity_id: int) -> Logged:
    """All of an activity; raises NotFoundError if it is gone."""
    activity = work.get(Activity, activity_id)
    people = tuple(each.stakeholder_id for each in work.find(ActivityPerson, activity_id=activity_id))
    account_id = activity.account_id
    if account_id is None and activity.lead_id is not None:
        account_id = work.get(Lead, activity.lead_id).account_id
    known = people_of(work, account_id)
    gone = {each: work.get(Stakeholder, each).name for each in people if each not in known}
    return Logged(activity, people, {**known, **gone})


def people_of(work: Work, account_id: int | None) -> Mapping[int, str]:
    """Who may take part: the stakeholders of an account who have not left, by their ids."""
    if account_id is None:
        return {}
    return {id_of(each): each.name for each in work.find(Stakeholder, account_id=account_id, left_on=None)}


def log(
    work: Work,
    kind: ActivityKind,
    text: str,
    *,
    lead_id: int | None = None,
    account_id: int | None = None,
    channel_id: int | None = None,
    when: When | None = None,
    people: Sequence[int] = (),
) -> Change:
    """Keep what happened with a lead or an account, now unless told; `people` are the stakeholders who took part."""
    happened = work.now if when is None else _past(work, when)
    fields = {
        "lead_id": lead_id,
        "account_id": account_id,
        "channel_id": channel_id,
        "kind": kind,
        "happened_at": happened.at,
        "happened_on": happened.on,
        "text": text,
        "actor": work.actor,
        "recorded_at": work.now.at,
    }
    name = owner_name(work, lead_id, account_id)
    activity = _checked(work, made(Activity, fields))
    rows = [create(activity, _NEW), *_taking_part(work, _NEW, people)]
    return Change(Message(N_("Log an activity for “{name}”"), {"name": name or ""}), rows)


def edit(
    work: Work,
    activity_id: int,
    fields: Mapping[str, object],
    *,
    when: When | None = None,
    people: Sequence[int] | None = None,
) -> Change:
    """Set kind, text or channel of an activity, when it happened, or who took part (all of them)."""
    activity = work.get(Activity, activity_id)
    moment = {} if when is None else {"happened_at": _past(work, when).at, "happened_on": when.on}
    becomes = _checked(work, changed(activity, {**only(_EDITABLE, fields), **moment}))
    rows = update(activity, becomes)
    if people is not None:
        took_part = {each.stakeholder_id: id_of(each) for each in work.find(ActivityPerson, activity_id=activity_id)}
        rows += [delete_row("activity_person", row) for person, row in took_part.items() if person not in people]
        rows += _taking_part(work, activity_id, [person for person in people if person not in took_part])
    return Change(Message(N_("Edit an activity of “{name}”"), {"name": _owner(work, activity)}), rows)


def delete(work: Work, activity_id: int) -> Change:
    """Remove an activity."""
    label = Message(N_("Delete an activity of “{name}”"), {"name": _owner(work, work.get(Activity, activity_id))})
    return Change(label, removal_of(work.con, "activity", activity_id))


def _past(work: Work, when: When) -> When:
    """The moment, if its day has come; a file may hold others."""
    if when.on is not None and when.on > work.today:
        raise RuleError(N_("This has not happened yet; plan a task for it."))
    return when


def _checked(work: Work, activity: Activity) -> Activity:
    if activity.channel_id is not None:
        work.get(Channel, activity.channel_id)
    return activity


def _taking_part(work: Work, activity_id: int, people: Sequence[int]) -> list[RowChange]:
    known = [id_of(work.get(Stakeholder, person)) for person in dict.fromkeys(people)]
    return [create(ActivityPerson(activity_id=activity_id, stakeholder_id=person)) for person in known]


def _owner(work: Work, activity: Activity) -> str:
    return owner_name(work, activity.lead_id, activity.account_id) or ""
