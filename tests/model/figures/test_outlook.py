from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.outlook import Outlook, next_try_words, odds, odds_words, outlook, until_settled_words
from leaddesk.model.figures.verdicts import Counted, judge, settled_by_rate

small = st.integers(1, 60).flatmap(lambda leads: st.tuples(st.integers(0, leads), st.just(leads)))


@pytest.mark.parametrize(
    ("better", "said"), [(0.5, (1, 2)), (0.66, (1, 2)), (0.7, (2, 3)), (0.75, (3, 4)), (0.93, (9, 10)), (1, (99, 100))]
)
def test_odds_are_such_as_people_know_and_never_exaggerate(better: float, said: tuple[int, int]) -> None:
    assert odds(better) == said


def test_too_early_is_never_bare() -> None:
    own, others = Counted(3, 41, cost=Fraction(4_000)), Counted(226, 2_050)
    found = outlook(own, others, 8, Verdict.TOO_EARLY, 365)
    assert found is not None
    assert str(odds_words(found)) == "2 in 3 that it is worse than all others."
    assert str(until_settled_words(found)) == "Settled after about 69 more leads: 21 months at this pace."
    assert str(next_try_words(found)) == "Cheapest next try: 17 more leads. Stop if none of them becomes a customer."
    assert found.try_cost_minor == 1_659


@given(small, st.integers(1, 12))
def test_after_so_many_more_leads_it_is_settled_and_not_before(own: tuple[int, int], channels: int) -> None:
    counted, others = Counted(*own), Counted(60, 500)
    found = outlook(counted, others, channels, judge(counted, others, channels)[0], 100)
    assert found is not None
    if found.leads_until_settled is not None:
        assert found.months_until_settled is not None

        def after(more: int) -> Verdict:
            leads = counted.leads + more
            return settled_by_rate(Counted(round(counted.won * leads / counted.leads + 1e-9), leads), others, channels)

        assert after(found.leads_until_settled) is not Verdict.TOO_EARLY


@given(small)
def test_a_try_that_fails_makes_it_unlikely_to_be_better(own: tuple[int, int]) -> None:
    counted, others = Counted(*own), Counted(60, 500)
    found = outlook(counted, others, 8, Verdict.TOO_EARLY, None)
    assert found is not None
    assert found.months_until_settled is None
    if found.try_leads not in (None, found.leads_until_settled):
        assert found.try_leads is not None
        failed = outlook(Counted(counted.won, counted.leads + found.try_leads), others, 8, Verdict.TOO_EARLY, None)
        assert failed is not None
        assert failed.better <= 0.1


def test_what_is_nearly_certain_to_be_better_needs_no_rule_to_stop() -> None:
    found = outlook(Counted(5, 20), Counted(55, 480), 8, Verdict.TOO_EARLY, 365)
    assert found is not None
    assert found.try_leads == found.leads_until_settled
    assert str(next_try_words(found)) == f"Cheapest next try: {found.try_leads} more leads, which settle it."


def test_what_is_settled_has_odds_only_and_what_cannot_be_compared_has_none() -> None:
    found = outlook(Counted(60, 100), Counted(60, 500), 2, Verdict.MORE, 365)
    assert found is not None
    assert (found.leads_until_settled, found.try_leads, next_try_words(found)) == (None, None, None)
    assert outlook(Counted(0, 0), Counted(60, 500), 2, Verdict.TOO_EARLY, 365) is None
    assert outlook(Counted(1, 5), Counted(0, 0), 2, Verdict.TOO_EARLY, 365) is None


def test_a_young_channel_waits_for_its_open_leads() -> None:
    own, others = Counted(0, 61, 6), Counted(100, 1_000, 600)
    verdict = judge(own, others, 8)[0]
    found = outlook(own, others, 8, verdict, 30)
    assert found is not None
    assert (verdict, found.leads_until_settled) == (Verdict.TOO_EARLY, None)
    assert str(until_settled_words(found)) == "Settled once 25 of its open leads are won or lost."
    assert judge(Counted(0, 61, 6 + 25), others, 8)[0] is Verdict.LESS


def test_a_long_wait_is_said_so() -> None:
    assert "in ten years at the earliest" in str(until_settled_words(Outlook(0.6, 131, 158)))
    assert str(until_settled_words(Outlook(0.6, 9, 1))).endswith("a month at this pace.")
    assert str(until_settled_words(Outlook(0.6, 9))) == "Settled after about 9 more leads."
    assert str(until_settled_words(Outlook(0.6))) == "It is too close to the others to be told apart."
