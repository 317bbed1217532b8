import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.statistics import wilson
from leaddesk.model.figures.verdicts import judge

counts = st.integers(1, 5000).flatmap(lambda leads: st.tuples(st.integers(0, leads), st.just(leads)))


def test_a_channel_without_leads_is_judged_too_early() -> None:
    verdict, why = judge(0, 0, 5, 50)
    assert verdict is Verdict.TOO_EARLY
    assert str(why) == "It has brought no leads yet."


def test_the_only_channel_with_leads_has_nothing_to_be_compared_with() -> None:
    verdict, why = judge(90, 100, 0, 0)
    assert verdict is Verdict.TOO_EARLY
    assert str(why) == "90 of 100 became customers. There are no other leads to compare with."


@pytest.mark.parametrize(
    ("won", "leads", "others_won", "others_leads", "verdict"),
    [
        (271, 2296, 571, 5704, Verdict.MORE),
        (75, 1350, 767, 6650, Verdict.LESS),
        (56, 499, 786, 7501, Verdict.KEEP),
        (3, 65, 839, 7935, Verdict.TOO_EARLY),
        (12, 12, 1, 400, Verdict.MORE),
        (0, 5, 0, 5, Verdict.TOO_EARLY),
        (0, 500, 0, 500, Verdict.KEEP),
        (500, 500, 500, 500, Verdict.KEEP),
    ],
)
def test_a_verdict_compares_the_interval_with_the_rate_of_all_others(
    won: int, leads: int, others_won: int, others_leads: int, verdict: Verdict
) -> None:
    assert judge(won, leads, others_won, others_leads)[0] is verdict


@pytest.mark.parametrize(
    ("figures", "sentence"),
    [
        (
            (271, 2296, 571, 5704),
            "271 of 2296 became customers: 12%, likely between 11% and 13%. "
            "Clearly better than all other leads together: 10%.",
        ),
        (
            (75, 1350, 767, 6650),
            "75 of 1350 became customers: 6%, likely between 4% and 7%. "
            "Clearly worse than all other leads together: 12%.",
        ),
        (
            (56, 499, 786, 7501),
            "56 of 499 became customers: 11%, likely between 9% and 14%. "
            "About as good as all other leads together: 10%.",
        ),
        (
            (3, 65, 839, 7935),
            "3 of 65 became customers: 5%, but anything between 2% and 13% is likely. "
            "Too few to compare with all other leads together: 11%.",
        ),
    ],
)
def test_the_reason_has_the_figures_in_words(figures: tuple[int, int, int, int], sentence: str) -> None:
    assert str(judge(*figures)[1]) == sentence


def test_a_reason_takes_decimals_where_whole_percentages_would_hide_the_difference() -> None:
    verdict, why = judge(300, 100_000, 220, 100_000)
    assert verdict is Verdict.MORE
    assert (why.values["rate"], why.values["low"], why.values["others"]) == ("0.3", "0.3", "0.2")


@given(counts, counts)
def test_a_verdict_of_more_or_less_needs_the_whole_interval_on_one_side(
    own: tuple[int, int], others: tuple[int, int]
) -> None:
    interval = wilson(*own)
    assert interval is not None
    low, high = interval
    rate = others[0] / others[1]
    verdict = judge(*own, *others)[0]
    assert (verdict is Verdict.MORE) == (low > rate)
    assert (verdict is Verdict.LESS) == (high < rate)
    assert (verdict is Verdict.KEEP) == (low <= rate <= high and high - low < 0.1)
