from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.statistics import wilson
from leaddesk.model.figures.verdicts import Counted, judge

counts = st.integers(1, 5000).flatmap(lambda leads: st.tuples(st.integers(0, leads), st.just(leads)))


def test_a_channel_without_leads_is_judged_too_early() -> None:
    verdict, why = judge(Counted(0, 0), Counted(5, 50))
    assert verdict is Verdict.TOO_EARLY
    assert str(why) == "It has brought no leads yet."


def test_the_only_channel_with_leads_has_nothing_to_be_compared_with() -> None:
    verdict, why = judge(Counted(90, 100), Counted(0, 0))
    assert verdict is Verdict.TOO_EARLY
    assert str(why) == "90 of 100 became customers. There are no other leads to compare with."


@pytest.mark.parametrize(
    ("won", "leads", "others_won", "others_leads", "channels", "verdict"),
    [
        (271, 2296, 571, 5704, 1, Verdict.MORE),
        (271, 2296, 571, 5704, 10, Verdict.TOO_EARLY),  # 99 in 100: among ten channels one is often as lucky
        (179, 1099, 663, 6901, 10, Verdict.MORE),
        (75, 1350, 767, 6650, 10, Verdict.LESS),
        (56, 499, 786, 7501, 10, Verdict.KEEP),
        (3, 65, 839, 7935, 10, Verdict.TOO_EARLY),
        (12, 12, 1, 400, 10, Verdict.MORE),
        (2, 2, 1, 400, 10, Verdict.TOO_EARLY),  # two customers are not enough to put money on
        (0, 5, 0, 5, 2, Verdict.TOO_EARLY),
        (0, 500, 0, 500, 2, Verdict.KEEP),
        (500, 500, 500, 500, 2, Verdict.KEEP),
    ],
)
def test_a_verdict_needs_near_certainty_the_more_channels_the_more(
    won: int, leads: int, others_won: int, others_leads: int, channels: int, verdict: Verdict
) -> None:
    assert judge(Counted(won, leads), Counted(others_won, others_leads), channels)[0] is verdict


@pytest.mark.parametrize(("own", "word"), [((271, 2296), "Probably better"), ((2, 72), "Probably worse")])
def test_what_is_likely_but_not_certain_is_never_called_alike(own: tuple[int, int], word: str) -> None:
    verdict, why = judge(Counted(*own, own[1] - own[0]), Counted(571, 5704, 5133), 13)
    assert verdict is Verdict.TOO_EARLY
    assert word in str(why)


BETTER, WORSE, OTHERS = (40, 100), (5, 200), Counted(100, 1_000, 600, Fraction(50_000), 100_000)


@pytest.mark.parametrize(
    ("counts", "cost", "earned", "verdict", "because"),
    [
        (BETTER, None, None, Verdict.MORE, "Clearly better"),
        (BETTER, 50_000, None, Verdict.MORE, "Clearly better"),
        (BETTER, 40_000, 40_000, Verdict.MORE, "Clearly better"),
        (BETTER, 50_000, 40_000, Verdict.KEEP, "has cost more than it has earned so far"),
        (WORSE, None, None, Verdict.LESS, "Clearly worse"),
        (WORSE, 10_000, 15_000, Verdict.LESS, "Clearly worse"),  # it pays, but less than elsewhere
        (WORSE, 1_000, 5_000, Verdict.KEEP, "has earned more than they have so far"),
        (WORSE, 0, 5_000, Verdict.LESS, "Clearly worse"),  # nothing spent says nothing
        ((60, 600), 600_000, 60_000, Verdict.LESS, "costs more than one brings"),
        ((60, 600), 70_000, 60_000, Verdict.KEEP, "About as good"),  # a little dear may be chance
        ((60, 600), 600_000, None, Verdict.LESS, "costs more than one brings"),  # as customers elsewhere bring
    ],
)
def test_money_that_is_known_weighs(
    counts: tuple[int, int], cost: int | None, earned: int | None, verdict: Verdict, because: str
) -> None:
    won, leads = counts
    own = Counted(won, leads, leads - won, None if cost is None else Fraction(cost), earned)
    found, why = judge(own, OTHERS, 8)
    assert found is verdict
    assert because in str(why)


def test_leads_that_are_open_are_no_failure_of_a_channel_that_costs_much_now() -> None:
    """Leads came last week and cost a lot; nobody knows yet what they bring, however many they are."""
    for leads in (20, 60, 200):
        found, why = judge(Counted(0, leads, leads // 30, Fraction(500 * leads), 0), OTHERS, 8)
        assert found is Verdict.TOO_EARLY
        assert leads == 20 or "most of its leads are still open" in str(why)
        assert judge(Counted(0, leads, leads, Fraction(500 * leads), 0), OTHERS, 8)[0] is Verdict.LESS


def test_a_shop_that_never_closes_a_lead_as_lost_is_judged_all_the_same() -> None:
    assert judge(Counted(5, 200), Counted(100, 1_000), 8)[0] is Verdict.LESS


def test_customers_who_gave_all_back_say_nothing_of_those_to_come() -> None:
    others = Counted(10, 100, 90, Fraction(100), -500)
    assert judge(Counted(10, 100, 90, Fraction(10_000), 0), others, 2)[0] is not Verdict.LESS


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
    won, leads, others_won, others_leads = figures
    assert str(judge(Counted(won, leads), Counted(others_won, others_leads))[1]) == sentence


def test_a_reason_takes_decimals_where_whole_percentages_would_hide_the_difference() -> None:
    verdict, why = judge(Counted(300, 100_000), Counted(220, 100_000))
    assert verdict is Verdict.MORE
    assert (why.values["rate"], why.values["low"], why.values["others"]) == ("0.3", "0.3", "0.2")


@given(counts, counts, st.integers(1, 12))
def test_a_verdict_of_more_or_less_needs_the_whole_interval_on_one_side(
    own: tuple[int, int], others: tuple[int, int], channels: int
) -> None:
    interval = wilson(*own)
    assert interval is not None
    low, high = interval
    rate = others[0] / others[1]
    closed = Counted(*own, own[1] - own[0]), Counted(*others, others[1] - others[0])
    verdict = judge(*closed, channels)[0]
    if verdict is Verdict.MORE:
        assert low > rate
    if verdict is Verdict.LESS:
        assert high < rate
    if verdict is Verdict.KEEP:
        assert high - low < 0.1
        assert low <= rate <= high
