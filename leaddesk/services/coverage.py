"""Who is missing on a committee, and what is wrong with who is there: said only where the file knows it."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from leaddesk.model.enums import Purpose, Role, StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message, MessageValue
from leaddesk.model.stage import Stage
from leaddesk.model.stage_roles import WANTED, Asked, asked_at
from leaddesk.services.pipeline.stages import in_order, stages_in_order
from leaddesk.services.work import Work, id_of
from leaddesk.storage import committee
from leaddesk.storage.committee import Seat
from leaddesk.storage.listing.account_coverage import AskedFor
from leaddesk.storage.values import stages

__all__ = ["WANTED", "Alarm", "Coverage", "Mend", "asked_for", "coverage", "coverage_of"]

SILENT_AFTER_DAYS = 21
QUIET_AFTER_DAYS = 30
_STRONG = 4  # of 5
_ASKED = Asked()
_NOTHING: Mapping[int, AbstractSet[Purpose | None]] = MappingProxyType({})
_BEFORE: Mapping[Role, str] = MappingProxyType(
    {
        Role.DECISION_MAKER: N_("No decision maker before {following}"),
        Role.ECONOMIC_BUYER: N_("No economic buyer before {following}"),
        Role.CHAMPION: N_("No champion before {following}"),
        Role.EVALUATOR: N_("No evaluator before {following}"),
        Role.ADVISER: N_("No adviser before {following}"),
        Role.END_USER: N_("No end user before {following}"),
        Role.GATEKEEPER: N_("No gatekeeper before {following}"),
        Role.BLOCKER: N_("No blocker known before {following}"),
        Role.LEGAL: N_("No legal contact before {following}"),
    }
)


class Mend(StrEnum):
    """The action that ends an alarm."""

    ADD = "add"  # somebody, in a role if one is named
    CALL = "call"
    MEET = "meet"
    SUCCEED = "succeed"  # somebody who takes the place of who left


@dataclass(frozen=True)
class Alarm:
    """What is wrong, and in a second sentence why or with whom; `is_grave`: more than a warning.

    `people` are those whom it is about, by their ids, with their names; nobody: somebody is missing. `role` is the one
    that is missing.
    """

    key: str
    title: Message
    reason: Message
    mend: Mend
    is_grave: bool = False
    people: tuple[tuple[int, str], ...] = ()
    role: Role | None = None


@dataclass(frozen=True)
class Coverage:
    """The roles that are asked for; of them, those well filled and those that nobody has; alarms, the gravest first.

    A role is well filled by somebody in favour of it who was spoken to within 30 days.
    """

    asked: Asked
    filled: tuple[Role, ...]
    missing: tuple[Role, ...]
    alarms: tuple[Alarm, ...]


def coverage_of(work: Work, lead_id: int) -> Coverage:
    """How well the committee of a lead is covered; of a closed lead nothing is wrong any more."""
    lead, seats = work.get(Lead, lead_id), committee.committee_of(work.con, lead_id)
    if lead.status in (StageKind.WON, StageKind.LOST):
        found = coverage(seats, work.today)
        return Coverage(found.asked, found.filled, found.missing, ())
    found_stages = stages_in_order(work, lead.pipeline_id) if lead.pipeline_id is not None else []
    planned = committee.planned_with(work.con, [seat.stakeholder_id for seat in seats], work.today)
    asked = asked_at([each for each in found_stages if not each.archived], lead.stage_id)
    return coverage(seats, work.today, asked, planned)


def asked_for(work: Work) -> AskedFor:
    """The roles that are asked for where leads can be, by stage, for counting how many of them are well filled."""
    return _asked_for(stages(work.con))


@lru_cache(maxsize=16)
def _asked_for(known: tuple[Stage, ...]) -> AskedFor:
    """Every page of accounts asks for it, and it hardly ever changes."""
    roles: dict[int, tuple[Role, ...]] = {}
    for pipeline_id in {stage.pipeline_id for stage in known}:
        of_pipeline = in_order([stage for stage in known if stage.pipeline_id == pipeline_id])
        in_use = [each for each in of_pipeline if not each.archived]
        roles.update((id_of(stage), asked_at(in_use, stage.id).roles) for stage in of_pipeline)
    return AskedFor(roles, QUIET_AFTER_DAYS)


def coverage(
    seats: Sequence[Seat],
    today: date,
    asked: Asked = _ASKED,
    planned: Mapping[int, AbstractSet[Purpose | None]] = _NOTHING,
) -> Coverage:
    """How well a committee is covered; who left the account does not count.

    `planned` says by stakeholder what the tasks are for that are to be done with them and not overdue.
    """
    present = [seat for seat in seats if seat.left_on is None or seat.left_on > today]
    left = [seat for seat in seats if seat not in present]
    roles = {seat.role for seat in present}
    missing = tuple(role for role in asked.roles if role not in roles)
    found = [
        *_few(present),
        *_vacant(left, roles),
        *_missing(present, left, missing, asked),
        *_silent_champions(present, today, planned),
        *_blockers(present, planned),
    ]
    named = {person for alarm in found for person, _ in alarm.people}
    found += _quiet([seat for seat in present if seat.stakeholder_id not in named], today, planned)
    return Coverage(
        asked=asked,
        filled=tuple(role for role in asked.roles if any(_fills(seat, role, today) for seat in present)),
        missing=missing,
        alarms=tuple(sorted(found, key=lambda alarm: not alarm.is_grave)),
    )


def _fills(seat: Seat, role: Role, today: date) -> bool:
    return seat.role is role and (seat.stance or 0) > 0 and _days(seat, today) in range(QUIET_AFTER_DAYS + 1)


def _days(seat: Seat, today: date) -> int:
    """Since somebody was spoken to; -1 where nobody knows."""
    return max(0, (today - seat.last_touch).days) if seat.last_touch else -1


def _few(present: Sequence[Seat]) -> list[Alarm]:
    if not present:
        reason = Message(N_("Without them, nothing can be said about this lead."))
        return [Alarm("nobody", Message(N_("Nobody is on the committee yet")), reason, Mend.ADD)]
    if len(present) > 1:
        return []
    reason = Message(N_("If {name} leaves, nobody speaks for you."), {"name": present[0].name})
    return [Alarm("one_contact", Message(N_("One contact only")), reason, Mend.ADD)]


def _vacant(left: Sequence[Seat], roles: AbstractSet[Role | None]) -> list[Alarm]:
    """Who left had a role that nobody has now."""
    alarms = []
    for seat in left:
        if seat.role is not None and seat.role not in roles:
            title = Message(N_("{name} has left"), {"name": seat.name})
            reason = Message(N_("Nobody has taken the role over: {role}."), {"role": seat.role.value})
            person = (seat.stakeholder_id, seat.name)
            alarms.append(Alarm("vacant", title, reason, Mend.SUCCEED, True, (person,), seat.role))
    return alarms


def _missing(
    present: Sequence[Seat], left: Sequence[Seat], missing: Sequence[Role], asked: Asked
) -> list[Alarm]:
    """Roles that the lead's stage asks for, or an earlier one; without stages that ask, who pays."""
    vacant = {seat.role for seat in left}
    if not present:
        return []
    if not asked.stage:
        reason = Message(N_("Nobody who releases the money is on the committee."))
        title = Message(N_("No economic buyer"))
        is_missing = Role.ECONOMIC_BUYER in missing and Role.ECONOMIC_BUYER not in vacant
        return [Alarm("no_buyer", title, reason, Mend.ADD, role=Role.ECONOMIC_BUYER)] if is_missing else []
    alarms = []
    for role in missing:
        is_late = role in asked.late
        if role in vacant or not (is_late or role in asked.now):
            continue
        values: dict[str, MessageValue] = {"stage": asked.stage, "following": asked.following}
        late, now = N_("A stage before {stage} asked for one."), N_("{stage} asks for one before it is left.")
        key = "no_buyer" if role is Role.ECONOMIC_BUYER else "no_role"
        title, reason = Message(_BEFORE[role], values), Message(late if is_late else now, values)
        alarms.append(Alarm(key, title, reason, Mend.ADD, is_late, role=role))
    return alarms


def _silent_champions(
    present: Sequence[Seat], today: date, planned: Mapping[int, AbstractSet[Purpose | None]]
) -> list[Alarm]:
    """A champion whose last contact is not known is not said to be silent."""
    alarms = []
    for seat in present:
        days = _days(seat, today)
        if seat.role is Role.CHAMPION and days > SILENT_AFTER_DAYS and seat.stakeholder_id not in planned:
            reason = Message(N_("{name}, last spoken to {days} days ago."), {"name": seat.name, "days": days})
            title, person = Message(N_("The champion is silent")), (seat.stakeholder_id, seat.name)
            alarms.append(Alarm("silent_champion", title, reason, Mend.CALL, True, (person,)))
    return alarms


def _blockers(present: Sequence[Seat], planned: Mapping[int, AbstractSet[Purpose | None]]) -> list[Alarm]:
    """Who is against it, or has the role of a blocker without being for it, weighs much, and will not be met."""
    alarms = []
    for seat in present:
        stance, influence = seat.stance or 0, seat.influence or 0
        is_strong = influence >= _STRONG and (stance < 0 or (seat.role is Role.BLOCKER and stance <= 0))
        if is_strong and Purpose.MEETING not in planned.get(seat.stakeholder_id, ()):
            values: dict[str, MessageValue] = {"name": seat.name, "influence": influence}
            against = N_("{name} is against it, influence {influence}.")
            neutral = N_("{name}, influence {influence}.")
            title = Message(N_("A strong blocker, and no meeting planned"))
            reason = Message(against if stance < 0 else neutral, values)
            person = (seat.stakeholder_id, seat.name)
            alarms.append(Alarm("strong_blocker", title, reason, Mend.MEET, True, (person,)))
    return alarms


def _quiet(
    present: Sequence[Seat], today: date, planned: Mapping[int, AbstractSet[Purpose | None]]
) -> list[Alarm]:
    """Those whom nobody has spoken to for 30 days, in one alarm, if nothing is planned with them."""
    quiet = [
        (seat.stakeholder_id, seat.name)
        for seat in present
        if _days(seat, today) > QUIET_AFTER_DAYS and seat.stakeholder_id not in planned
    ]
    if not quiet:
        return []
    title = Message(N_("Not spoken to for 30 days"))
    reason = Message(N_("Nothing is planned with {names}."), {"names": ", ".join(name for _, name in quiet)})
    return [Alarm("quiet", title, reason, Mend.CALL, people=tuple(quiet))]
