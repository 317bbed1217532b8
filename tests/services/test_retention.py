"""Lost leads that are kept for long are due for review, until somebody keeps or erases them."""

from datetime import date

import pytest

from leaddesk.model.consent import Consent
from leaddesk.model.days import when_on
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import BadInputError
from leaddesk.services import retention
from leaddesk.services.diary import activities
from leaddesk.services.diary.today import today
from leaddesk.services.lead_list import found_leads
from leaddesk.services.persons.erasing import erase
from leaddesk.services.persons.who import Whom
from leaddesk.services.pipeline import funnel
from leaddesk.services.shop import set_setting
from tests.services.bench import Bench

THEN, NOW = date(2024, 3, 1), date(2026, 3, 2)


@pytest.fixture
def lost(bench: Bench) -> list[int]:
    """Four that were lost two years ago; an open one and a won one of that time beside them."""
    bench.clock.set_to(THEN)
    ids = [bench.lead(f"Lost {number}") for number in range(4)]
    for lead_id in ids:
        bench.desk.do(funnel.lose, lead_id, "Too dear")
    bench.lead("Open")
    bench.won_lead("Won")
    bench.clock.set_to(NOW)
    return ids


def due(bench: Bench) -> list[int]:
    return list(bench.desk.ask(found_leads, "is:review"))


def test_without_a_rule_nobody_is_due_and_with_one_the_lost_ones_are(bench: Bench, lost: list[int]) -> None:
    assert due(bench) == []
    assert "review" not in [section.key for section in bench.desk.ask(today)]
    bench.do(set_setting, "review_months", 24)
    assert due(bench) == lost
    section = bench.desk.ask(today)[-1]
    assert (section.key, section.count, section.where) == ("review", 4, "is:review")
    bench.do(set_setting, "review_months", 25)
    assert due(bench) == []
    bench.do(set_setting, "review_months", None)
    assert bench.shop().review_months is None
    for wrong in (0, -1, 601, "24", True):
        with pytest.raises(BadInputError):
            bench.desk.do(set_setting, "review_months", wrong)


def test_who_was_spoken_to_kept_or_erased_is_not_due(bench: Bench, lost: list[int]) -> None:
    bench.do(set_setting, "review_months", 24)
    spoken, noted, kept, erased = lost
    bench.do(activities.log, ActivityKind.CALL, "Rang", lead_id=spoken, when=when_on(date(2025, 1, 1)))
    bench.do(activities.log, ActivityKind.NOTE, "Only a note", lead_id=noted)
    bench.do(retention.keep, [kept])
    erase(bench.desk, Whom("lead", erased))
    assert due(bench) == [noted]
    (record,) = bench.find(Consent, lead_id=kept)
    assert (record.purpose, record.source, record.given_on) == ("keeping", "Ada", NOW)
    bench.clock.set_to(date(2028, 3, 3))
    assert due(bench) == [spoken, noted, kept]


def test_many_are_kept_at_once(bench: Bench, lost: list[int]) -> None:
    bench.do(set_setting, "review_months", 12)
    assert str(bench.do(retention.keep, lost).label) == "Keep 4 leads after review"
    assert due(bench) == []
