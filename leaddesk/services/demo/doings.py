"""What was done with a lead: activities, tasks, tags and what it said about being contacted."""

from collections.abc import Sequence

from leaddesk.model.enums import ActivityKind, ConsentState
from leaddesk.services.demo.firms import Client, Colleague
from leaddesk.services.demo.histories import Step
from leaddesk.services.demo.rows import ActivityPersonRow, ActivityRow, ConsentRow, LeadTagRow, TaskRow
from leaddesk.services.demo.scene import Scene

_MOVED_BY = 0.6  # the share of steps of which somebody noted what led to them
# All entries alike.
_WITH_PEOPLE = tuple(map(ActivityKind, ("message", "message", "message", "call", "call", "email", "visit", "note")))
_WITH_FIRMS = tuple(map(ActivityKind, ("call", "call", "email", "email", "meeting", "meeting", "visit", "note")))
_CHANNELS = {
    ActivityKind.MESSAGE: "social_media",
    ActivityKind.EMAIL: "email",
    ActivityKind.VISIT: "walk_in",
    ActivityKind.COMPLAINT: "win_back",
}
_WITH_ONE = frozenset({ActivityKind.CALL, ActivityKind.EMAIL, ActivityKind.VISIT})
_HAS_TASK, _WITHOUT_DAY, _DONE_TASK = 0.65, 0.08, 0.35
_TAGGED, _ASKED, _AGREES, _WITHDREW = 0.35, 0.45, 0.85, 0.1


class Doings:
    """Writes what belongs to a lead."""

    def __init__(self, scene: Scene) -> None:
        """The channels that an activity can happen through are the file's."""
        self._scene = scene
        self._channel_of = {kind: scene.channels.get(key) for kind, key in _CHANNELS.items()}

    def interest(
        self, lead_id: int, moment: float, channel_id: int | None, wish: str, owner: str, client: Client | None = None
    ) -> None:
        """How it began: what somebody asked for; of a firm, its first person."""
        text = self._scene.chance.pick(self._scene.words.notes[ActivityKind.INTEREST]).format(wish=wish)
        activity_id = self._activity(lead_id, ActivityKind.INTEREST, moment, text, owner, channel_id)
        if client:
            self._took_part(activity_id, client.people[0])

    def complaint(self, lead_id: int, moment: float, owner: str) -> None:
        """How it began with an unhappy customer."""
        text = self._scene.chance.pick(self._scene.words.complaints)
        kind = ActivityKind.COMPLAINT
        self._activity(lead_id, kind, moment, text, owner, self._channel_of[kind])

    def steps(self, lead_id: int, steps: Sequence[Step], owner: str, client: Client | None) -> None:
        """What led from one stage to the next; with a firm, also who took part."""
        scene, chance = self._scene, self._scene.chance
        for step in steps[1:]:
            noted, kind = chance.happens(_MOVED_BY), chance.pick(_WITH_FIRMS if client else _WITH_PEOPLE)
            text, other = chance.pick(scene.words.notes[kind]), chance.random()
            if not noted:
                continue
            activity_id = self._activity(lead_id, kind, step.moment, text, owner, self._channel_of.get(kind))
            if client and kind in _WITH_ONE:
                self._took_part(activity_id, client.people[int(other * len(client.people))])
            elif client and kind is ActivityKind.MEETING:
                first, *others = client.people
                self._took_part(activity_id, first)
                self._took_part(activity_id, others[int(other * len(others))])

    def open_task(self, lead_id: int, owner: str) -> None:
        """What is to be done next, if anybody thought of it; some of it is overdue."""
        scene, chance = self._scene, self._scene.chance
        has_task, has_day, title = chance.happens(_HAS_TASK), not chance.happens(_WITHOUT_DAY), self._title()
        due = scene.days.end + chance.between(-6, 12)
        if has_task:
            due_on = scene.days.on(due) if has_day else None
            scene.rows.add(TaskRow(lead_id, title, due_on, None, None, owner, scene.stamp))

    def done_task(self, lead_id: int, moment: float, owner: str) -> None:
        """Something that was to be done and was, some days before or after its day."""
        scene, chance = self._scene, self._scene.chance
        was_task, title, late = chance.happens(_DONE_TASK), self._title(), chance.between(-2, 3)
        if was_task:
            days = scene.days
            due_on = days.on(max(0.0, moment - late))
            scene.rows.add(TaskRow(lead_id, title, due_on, days.at(moment), days.on(moment), owner, scene.stamp))

    def tags(self, lead_id: int) -> None:
        """No tag, one or two different ones; the first of all is left to those who want the newsletter."""
        scene, chance = self._scene, self._scene.chance
        tagged, twice = chance.happens(_TAGGED), chance.happens(0.2)
        place, step = chance.random(), chance.random()
        others = scene.tags[1:]
        if tagged and others:
            first = int(place * len(others))
            second = (first + 1 + int(step * (len(others) - 1))) % len(others)
            for number in sorted({first, second} if twice else {first}):
                scene.rows.add(LeadTagRow(lead_id, others[number]))

    def subscription(self, lead_id: int, moment: float) -> None:
        """The consent and the tag of those who want the newsletter."""
        self._scene.rows.add(LeadTagRow(lead_id, self._scene.tags[0]))
        self._granted(lead_id, moment)

    def consent(self, lead_id: int, moment: float) -> None:
        """What somebody answered, if asked; most agree."""
        scene, chance = self._scene, self._scene.chance
        asked, agrees = chance.happens(_ASKED), chance.happens(_AGREES)
        if asked and agrees:
            self._granted(lead_id, moment)
        elif asked:
            scene.rows.add(ConsentRow(lead_id, ConsentState.REFUSED.value, scene.days.on(moment), scene.stamp))

    def _granted(self, lead_id: int, moment: float) -> None:
        scene, chance = self._scene, self._scene.chance
        scene.rows.add(ConsentRow(lead_id, ConsentState.GRANTED.value, scene.days.on(moment), scene.stamp))
        withdrew, later = chance.happens(_WITHDREW), moment + chance.between(20, 200)
        if withdrew and later < scene.days.end:
            scene.rows.add(ConsentRow(lead_id, ConsentState.WITHDRAWN.value, scene.days.on(later), scene.stamp))

    def _took_part(self, activity_id: int, colleague: Colleague) -> None:
        self._scene.rows.add(ActivityPersonRow(activity_id, colleague.stakeholder_id))

    def _title(self) -> str:
        return self._scene.chance.pick(self._scene.words.tasks)

    def _activity(
        self, lead_id: int, kind: ActivityKind, moment: float, text: str, owner: str, channel_id: int | None
    ) -> int:
        scene = self._scene
        return scene.rows.add(
            ActivityRow(
                uid=scene.chance.uid(),
                lead_id=lead_id,
                channel_id=channel_id,
                kind=kind.value,
                happened_at=scene.days.at(moment),
                happened_on=scene.days.on(moment),
                text=text,
                actor=owner,
                recorded_at=scene.stamp,
            )
        )
