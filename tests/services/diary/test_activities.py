from datetime import UTC, date, datetime

import pytest

from leaddesk.model.activity import Activity, ActivityPerson
from leaddesk.model.days import UNKNOWN, When, when_on
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.services.diary import activities
from tests.services.bench import Bench


def people_of(bench: Bench, activity_id: int) -> list[int]:
    return [each.stakeholder_id for each in bench.find(ActivityPerson, activity_id=activity_id)]


def test_an_activity_happens_now_unless_told(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.clock.now = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
    activity_id = bench.made(activities.log, ActivityKind.CALL, "No answer", lead_id=lead_id)
    call = bench.get(Activity, activity_id)
    assert (call.happened_at, call.happened_on) == (bench.clock.now, date(2026, 4, 1))
    assert (call.kind, call.text, call.actor, call.recorded_at) == ("call", "No answer", "Ada", bench.clock.now)


def test_an_activity_of_an_unknown_day_stays_so(bench: Bench) -> None:
    activity_id = bench.made(activities.log, ActivityKind.NOTE, "", lead_id=bench.lead(), when=UNKNOWN)
    note = bench.get(Activity, activity_id)
    assert (note.happened_at, note.happened_on) == (None, None)


def test_an_activity_belongs_to_a_lead_or_an_account(bench: Bench) -> None:
    lead_id, account_id = bench.lead(), bench.account()
    activity_id = bench.made(activities.log, ActivityKind.MEETING, "", account_id=account_id)
    assert bench.get(Activity, activity_id).account_id == account_id
    with pytest.raises(RuleError, match="belongs to a lead or an account"):
        bench.desk.do(activities.log, ActivityKind.NOTE, "")
    with pytest.raises(RuleError, match="not to both"):
        bench.desk.do(activities.log, ActivityKind.NOTE, "", lead_id=lead_id, account_id=account_id)


def test_what_an_activity_names_must_be_there(bench: Bench) -> None:
    lead_id = bench.lead()
    with pytest.raises(NotFoundError):
        bench.desk.do(activities.log, ActivityKind.NOTE, "", lead_id=lead_id, channel_id=99)
    with pytest.raises(NotFoundError):
        bench.desk.do(activities.log, ActivityKind.NOTE, "", lead_id=lead_id, people=[99])
    with pytest.raises(NotFoundError):
        bench.desk.do(activities.log, ActivityKind.NOTE, "", lead_id=99)


def test_who_takes_part_is_kept_once_each(bench: Bench) -> None:
    account_id = bench.account()
    bruno, carla = bench.stakeholder(account_id), bench.stakeholder(account_id, "Carla Rossi")
    people = [bruno, carla, bruno]
    activity_id = bench.made(activities.log, ActivityKind.MEETING, "", account_id=account_id, people=people)
    assert people_of(bench, activity_id) == [bruno, carla]


def test_editing_sets_what_when_and_who(bench: Bench) -> None:
    account_id, channel_id = bench.account(), bench.channel("fair")
    anna, bruno, carla = (bench.stakeholder(account_id, name) for name in ("Anna", "Bruno", "Carla"))
    activity_id = bench.made(activities.log, ActivityKind.NOTE, "?", account_id=account_id, people=[anna, bruno])
    bench.do(
        activities.edit,
        activity_id,
        {"kind": "visit", "text": "At the fair", "channel_id": channel_id},
        when=When(None, date(2026, 2, 27)),
        people=[bruno, carla],
    )
    visit = bench.get(Activity, activity_id)
    assert (visit.kind, visit.text, visit.channel_id) == (ActivityKind.VISIT, "At the fair", channel_id)
    assert (visit.happened_at, visit.happened_on) == (None, date(2026, 2, 27))
    assert people_of(bench, activity_id) == [bruno, carla]


def test_editing_the_text_leaves_people_and_day_alone(bench: Bench) -> None:
    account_id = bench.account()
    anna = bench.stakeholder(account_id)
    activity_id = bench.made(
        activities.log, ActivityKind.NOTE, "", account_id=account_id, when=when_on(date(2026, 1, 5)), people=[anna]
    )
    bench.do(activities.edit, activity_id, {"text": "Paid in cash"})
    assert bench.get(Activity, activity_id).happened_on == date(2026, 1, 5)
    assert people_of(bench, activity_id) == [anna]


def test_an_activity_cannot_be_moved_to_another_lead_or_made_of_no_known_kind(bench: Bench) -> None:
    activity_id = bench.made(activities.log, ActivityKind.NOTE, "", lead_id=bench.lead())
    with pytest.raises(RuleError, match="“lead_id” cannot be changed"):
        bench.desk.do(activities.edit, activity_id, {"lead_id": 2})
    with pytest.raises(RuleError, match="“kind” cannot be telegram"):
        bench.desk.do(activities.edit, activity_id, {"kind": "telegram"})
    with pytest.raises(NotFoundError):
        bench.desk.do(activities.edit, activity_id, {"channel_id": 99})


def test_a_deleted_activity_takes_its_people_with_it(bench: Bench) -> None:
    account_id = bench.account()
    people = [bench.stakeholder(account_id)]
    activity_id = bench.made(activities.log, ActivityKind.CALL, "", account_id=account_id, people=people)
    bench.do(activities.delete, activity_id)
    assert bench.find(Activity) == []
    assert bench.find(ActivityPerson) == []
