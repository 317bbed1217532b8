import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.figures.chances import chance_above, chance_better

counts = st.integers(0, 400).flatmap(lambda leads: st.tuples(st.integers(0, leads), st.just(leads)))


def by_integration(won: int, leads: int, others_won: int, others_leads: int, steps: int = 20_000) -> float:
    """The same probability from the two densities, added up in small steps (not normalised)."""

    def density(successes: int, trials: int) -> list[float]:
        middles = [(step + 0.5) / steps for step in range(steps)]
        return [rate**successes * (1 - rate) ** (trials - successes) for rate in middles]

    own, others = density(won, leads), density(others_won, others_leads)
    below = total = 0.0
    for mine, theirs in zip(own, others, strict=True):
        total += mine * (below + theirs / 2)
        below += theirs
    return total / (sum(own) * sum(others))


@pytest.mark.parametrize(
    "counted", [(3, 41, 26, 205), (0, 4, 6, 50), (5, 5, 1, 40), (13, 131, 47, 469), (1, 2, 1, 2), (30, 60, 3, 30)]
)
def test_the_chance_is_that_of_the_two_distributions(counted: tuple[int, int, int, int]) -> None:
    assert chance_better(*counted) == pytest.approx(by_integration(*counted), abs=1e-6)


def test_nothing_known_of_either_is_even() -> None:
    assert chance_better(0, 0, 0, 0) == pytest.approx(0.5)


@given(counts, counts)
def test_to_be_better_is_not_to_be_worse(own: tuple[int, int], others: tuple[int, int]) -> None:
    assert chance_better(*own, *others) + chance_better(*others, *own) == pytest.approx(1, abs=1e-9)


@given(counts, counts)
def test_one_customer_more_never_lowers_the_chance(own: tuple[int, int], others: tuple[int, int]) -> None:
    won, leads = own
    if won < leads:
        assert chance_better(won + 1, leads, *others) >= chance_better(won, leads, *others) - 1e-12


def test_many_leads_are_reckoned_alike_by_the_sum_and_by_the_normal_distribution() -> None:
    by_sum, by_normal = chance_better(498, 5_000, 2_550, 25_000), chance_better(500, 5_020, 2_560, 25_100)
    assert by_sum == pytest.approx(by_normal, abs=4e-3)
    assert chance_better(50_000, 500_000, 49_000, 500_000) > 0.99


def test_the_chance_to_be_above_a_limit_is_that_of_drawn_rates() -> None:
    draws = random.Random(1)
    for won, leads, limit in ((3, 40, 0.1), (0, 30, 0.05), (12, 20, 0.5), (60, 600, 0.12)):
        drawn = [draws.betavariate(won + 1, leads - won + 1) > limit for _ in range(40_000)]
        assert chance_above(won, leads, limit) == pytest.approx(sum(drawn) / len(drawn), abs=0.01)
    assert (chance_above(3, 40, 0), chance_above(3, 40, 1.5)) == (1, 0)
    assert chance_above(5_000, 50_000, 0.1) == pytest.approx(0.5, abs=0.01)
