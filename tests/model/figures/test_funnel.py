from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.funnel import LeadGroup, StageStays, funnel

CAPTURED = StageStays(11, "Captured", StageKind.OPEN, 1)
ENGAGED = StageStays(12, "Engaged", StageKind.OPEN, 2)
PROPOSAL = StageStays(13, "Proposal", StageKind.OPEN, 3)
CUSTOMER = StageStays(14, "Customer", StageKind.WON, 4)
LOST = StageStays(15, "Lost", StageKind.LOST, 5)
STAGES = (CAPTURED, ENGAGED, PROPOSAL, CUSTOMER, LOST)


def test_lost_leads_stay_in_the_stages_that_they_reached() -> None:
    rows = funnel(STAGES, [LeadGroup(3, LOST.stage_id, 9), LeadGroup(4, CUSTOMER.stage_id, 1)])
    assert [row.entered for row in rows] == [10, 10, 10, 1, 9]
    assert [row.passed for row in rows] == [10, 10, 1, None, None]
    assert [row.lost_here for row in rows] == [0, 0, 9, 0, 0]
    assert [row.now for row in rows] == [0, 0, 0, 1, 9]
    assert [row.conversion for row in rows] == [1.0, 1.0, 0.1, None, None]


def test_who_reached_a_later_stage_passed_the_earlier_ones() -> None:
    rows = funnel(STAGES, [LeadGroup(3, PROPOSAL.stage_id, 4)])
    assert [(row.entered, row.passed, row.now) for row in rows[:3]] == [(4, 4, 0), (4, 4, 0), (4, 0, 4)]


def test_a_lead_that_went_back_is_now_where_it_is_and_reached_where_it_was() -> None:
    rows = funnel(STAGES, [LeadGroup(3, CAPTURED.stage_id, 1)])
    assert [(row.entered, row.now) for row in rows[:3]] == [(1, 1), (1, 0), (1, 0)]


def test_a_lead_recorded_as_lost_at_once_was_lost_in_the_first_stage() -> None:
    rows = funnel(STAGES, [LeadGroup(None, LOST.stage_id, 2), LeadGroup(2, ENGAGED.stage_id, 1)])
    assert (rows[0].entered, rows[0].passed, rows[0].lost_here) == (3, 1, 2)
    assert rows[1].lost_here == 0


def test_a_customer_who_returned_the_goods_was_lost_as_a_customer() -> None:
    rows = funnel(STAGES, [LeadGroup(4, LOST.stage_id, 1)])
    assert (rows[3].entered, rows[3].lost_here, rows[3].now) == (1, 1, 0)
    assert rows[2].passed == 1


def test_a_stage_that_nobody_entered_has_no_conversion() -> None:
    row = funnel(STAGES, [])[0]
    assert (row.entered, row.passed, row.lost_here, row.now) == (0, 0, 0, 0)
    assert (row.conversion, row.median_days, row.p80_days) == (None, None, None)


def test_leads_that_wait_still_count_in_the_days_of_their_stage() -> None:
    stage = replace(ENGAGED, left={1: 3, 2: 2}, still_there={30: 5})
    row = funnel([stage], [])[0]
    assert (row.median_days, row.p80_days) == (2, None)


def test_days_in_a_stage_that_all_have_left_are_the_plain_median_and_percentile() -> None:
    row = funnel([replace(ENGAGED, left={2: 1, 3: 1, 8: 1, 11: 1, 30: 1, 31: 1})], [])[0]
    assert (row.median_days, row.p80_days) == (9.5, 30)


@pytest.mark.parametrize("stage", [CUSTOMER, LOST])
def test_nobody_waits_in_a_closed_stage(stage: StageStays) -> None:
    row = funnel([replace(stage, left={3: 1}, still_there={40: 7})], [])[0]
    assert (row.median_days, row.p80_days) == (None, None)


groups = st.builds(
    LeadGroup,
    reached=st.none() | st.integers(1, 4),
    stage_id=st.sampled_from([stage.stage_id for stage in STAGES]),
    count=st.integers(0, 500),
)


@given(st.lists(groups, max_size=12))
def test_every_lead_is_somewhere_and_came_from_somewhere(counted: list[LeadGroup]) -> None:
    rows = funnel(STAGES, counted)
    everyone = sum(group.count for group in counted)
    assert sum(row.now for row in rows) == rows[0].entered == everyone
    assert sum(row.lost_here for row in rows) == rows[-1].now == rows[-1].entered
    for row, after in pairwise(rows[:4]):
        assert row.passed == after.entered <= row.entered
        assert row.lost_here <= row.entered - (row.passed or 0)
        assert row.conversion is None or 0 <= row.conversion <= 1
