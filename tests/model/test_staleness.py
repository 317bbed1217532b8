from datetime import date, timedelta

import pytest

from leaddesk.model.enums import StageKind
from leaddesk.model.staleness import stale_days

TODAY = date(2026, 3, 2)


def days_ago(days: int | None) -> date | None:
    return None if days is None else TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("entered", "acted", "planned", "expected"),
    [
        (8, None, None, 8),
        (7, None, None, None),
        (None, 8, None, 8),
        (30, 8, None, 8),
        (8, 30, None, 8),
        (30, 7, None, None),
        (30, 30, 1, 30),
        (30, 30, 0, None),
        (30, 30, -5, None),
        (None, None, None, None),
        (-1, None, None, None),
    ],
)
def test_a_lead_is_stale_once_nothing_was_done_for_longer_than_its_stage_allows(
    entered: int | None, acted: int | None, planned: int | None, expected: int | None
) -> None:
    assert stale_days(StageKind.OPEN, 7, days_ago(entered), days_ago(acted), days_ago(planned), TODAY) == expected


def test_only_an_open_lead_in_a_stage_with_a_limit_is_stale() -> None:
    assert stale_days("open", 7, days_ago(30), None, None, TODAY) == 30
    for status, limit in (("won", 7), ("lost", 7), (None, None), ("open", None)):
        assert stale_days(status, limit, days_ago(30), None, None, TODAY) is None
