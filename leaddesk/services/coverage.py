"""Who is missing on a committee, and what is wrong with who is there: said only where the file knows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.model.enums import Role
from leaddesk.model.messages import N_, Message, MessageValue
from leaddesk.storage.committee import Seat

WANTED = (Role.DECISION_MAKER, Role.ECONOMIC_BUYER, Role.CHAMPION, Role.EVALUATOR, Role.END_USER)
SILENT_AFTER_DAYS = 21
_STRONG = 4  # of 5


@dataclass(frozen=True)
class Alarm:
    """What is wrong, and in a second sentence why or with whom.

    `key` nobody, one_contact, no_buyer, silent_champion or strong_blocker; `is_grave`: more than a warning.
    `stakeholder_id` is whom it is about, None: somebody is missing.
    """

    key: str
    title: Message
    reason: Message
    is_grave: bool = False
    stakeholder_id: int | None = None
    name: str = ""


@dataclass(frozen=True)
class Coverage:
    """The wanted roles that somebody has, those that nobody has, and alarms, the gravest first."""

    filled: tuple[Role, ...]
    missing: tuple[Role, ...]
    alarms: tuple[Alarm, ...]


def coverage(seats: Sequence[Seat], today: date) -> Coverage:
    """How well a committee is covered; who left the account does not count."""
    present = [seat for seat in seats if seat.left_on is None or seat.left_on > today]
    roles = {seat.role for seat in present}
    found = [*_few(present), *_no_buyer(present), *_silent_champions(present, today), *_blockers(present)]
    return Coverage(
        filled=tuple(role for role in WANTED if role in roles),
        missing=tuple(role for role in WANTED if role not in roles),
        alarms=tuple(sorted(found, key=lambda alarm: not alarm.is_grave)),
    )


def _few(present: Sequence[Seat]) -> list[Alarm]:
    if not present:
        reason = Message(N_("Without them, nothing can be said about this lead."))
        return [Alarm("nobody", Message(N_("Nobody is on the committee yet")), reason)]
    if len(present) > 1:
        return []
    only = present[0].name
    reason = Message(N_("If {name} leaves, nobody speaks for you."), {"name": only})
    return [Alarm("one_contact", Message(N_("One contact only")), reason)]


def _no_buyer(present: Sequence[Seat]) -> list[Alarm]:
    if not present or any(seat.role is Role.ECONOMIC_BUYER for seat in present):
        return []
    reason = Message(N_("Nobody who releases the money is on the committee."))
    return [Alarm("no_buyer", Message(N_("No economic buyer")), reason)]


def _silent_champions(present: Sequence[Seat], today: date) -> list[Alarm]:
    """A champion whose last contact is not known is not said to be silent."""
    alarms = []
    for seat in present:
        days = (today - seat.last_touch).days if seat.last_touch else 0
        if seat.role is Role.CHAMPION and days > SILENT_AFTER_DAYS:
            reason = Message(N_("{name}, last spoken to {days} days ago."), {"name": seat.name, "days": days})
            title = Message(N_("The champion is silent"))
            alarms.append(Alarm("silent_champion", title, reason, True, seat.stakeholder_id, seat.name))
    return alarms


def _blockers(present: Sequence[Seat]) -> list[Alarm]:
    """Who is against it, or has the role of a blocker without being for it, and weighs much."""
    alarms = []
    for seat in present:
        stance, influence = seat.stance or 0, seat.influence or 0
        if influence >= _STRONG and (stance < 0 or (seat.role is Role.BLOCKER and stance <= 0)):
            values: dict[str, MessageValue] = {"name": seat.name, "influence": influence}
            against, neutral = N_("{name} is against it, influence {influence}."), N_("{name}, influence {influence}.")
            text = against if stance < 0 else neutral
            title, reason = Message(N_("A strong blocker")), Message(text, values)
            alarms.append(Alarm("strong_blocker", title, reason, True, seat.stakeholder_id, seat.name))
    return alarms
