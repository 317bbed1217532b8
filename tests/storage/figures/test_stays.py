"""How long leads stay in a stage, from a sample."""

from collections.abc import Sequence
from datetime import date, timedelta

from leaddesk.model.change import Change
from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.desk import Desk
from leaddesk.services.work import Work, create
from leaddesk.storage.figures.stays import Stays, sampled_stays

START = date(2026, 1, 1)
FIRST, SECOND = 1, 2


def entries(work: Work, stays: Sequence[int | None]) -> Change:
    """Leads that entered the first stage on the same day and left it after so many days, or (None) are still there."""
    rows = []
    for number, days in enumerate(stays, start=1):
        lead = Lead(name="Anna", pipeline_id=1, stage_id=SECOND, status=StageKind.OPEN)
        rows += [create(lead, -number), create(StageEntry(lead_id=-number, stage_id=FIRST, entered_on=START))]
        if days is not None:
            left_on = START + timedelta(days=days)
            rows.append(create(StageEntry(lead_id=-number, stage_id=SECOND, entered_on=left_on)))
    return Change(Message("Enter"), rows)


def stays_in(desk: Desk, stage_id: int) -> Stays:
    return desk.ask(lambda work: sampled_stays(work.con, stage_id, START + timedelta(days=30)))


def test_a_stage_that_nobody_entered_has_no_stays(desk: Desk) -> None:
    assert stays_in(desk, FIRST) == ({}, {})


def test_few_stays_are_all_counted(desk: Desk) -> None:
    desk.do(entries, [2, 2, 5, None])
    assert stays_in(desk, FIRST) == ({2: 2, 5: 1}, {30: 1})


def test_stays_of_unknown_length_are_left_out(desk: Desk) -> None:
    desk.do(entries, [2])
    desk.do(lambda work: Change(Message("Enter"), [create(StageEntry(lead_id=1, stage_id=FIRST))]))
    assert stays_in(desk, FIRST) == ({2: 1}, {})


def test_of_many_stays_some_from_first_to_last_are_counted(desk: Desk) -> None:
    desk.do(entries, [1] * 600 + [7] * 600)
    left, still_there = stays_in(desk, FIRST)
    assert still_there == {}
    assert 100 < sum(left.values()) < 350
    assert abs(left[1] - left[7]) < 10
