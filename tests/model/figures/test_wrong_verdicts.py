"""Simulated shops whose channels are alike in truth: in at most one of twenty may any channel be told otherwise."""

import random
from fractions import Fraction

import pytest

from leaddesk.model.enums import Verdict
from leaddesk.model.figures.verdicts import Counted, judge

WRONG = (Verdict.MORE, Verdict.LESS)
SHOPS = 1_000
ALLOWED = 0.05
# What share of the leads comes by each channel.
A_SHOP = (31, 16, 12, 9, 6, 5, 5, 4, 3, 2, 3, 2)
EVEN = (1, 1, 1, 1, 1, 1)
LOPSIDED = (80, 10, 5, 5)


def verdicts(chance: random.Random, shares: tuple[int, ...], rates: list[float], leads: int) -> list[Verdict]:
    """Of a shop's channels after a year; each lead costs 5, and each customer brings 100, or 60 to 140."""
    counted, won = [0] * len(shares), [0] * len(shares)
    for channel in chance.choices(range(len(shares)), shares, k=leads):
        counted[channel] += 1
        won[channel] += chance.random() < rates[channel]
    earned = [sum(chance.randrange(60, 141) for _ in range(customers)) for customers in won]
    cost = [Fraction(count) for count in counted]
    found = []
    for place, count in enumerate(counted):
        own = Counted(won[place], count, count - won[place], cost[place], earned[place])
        others = Counted(
            sum(won) - own.won, leads - count, 0, sum(cost, Fraction()) - cost[place], sum(earned) - earned[place]
        )
        found.append(judge(own, others, sum(each > 0 for each in counted))[0])
    return found


@pytest.mark.parametrize("rate", [0.03, 0.1, 0.3])
@pytest.mark.parametrize(
    ("shares", "leads"), [(A_SHOP, 150), (EVEN, 150), (LOPSIDED, 150), (A_SHOP, 600), (EVEN, 1_000)]
)
def test_channels_that_are_alike_are_hardly_ever_told_apart(shares: tuple[int, ...], leads: int, rate: float) -> None:
    chance = random.Random(f"{shares} {leads} {rate}")
    wrong = sum(
        any(verdict in WRONG for verdict in verdicts(chance, shares, [rate] * len(shares), leads))
        for _ in range(SHOPS)
    )
    assert wrong / SHOPS <= ALLOWED


def test_a_channel_that_is_much_better_is_found_by_a_small_shop() -> None:
    """The rule is careful, not mute: three times as good among 150 leads a year is told in most years."""
    chance = random.Random(4)
    rates = [0.45, 0.1, 0.1, 0.1]
    found = [verdicts(chance, (2, 3, 3, 2), rates, 150)[0] for _ in range(300)]
    assert found.count(Verdict.MORE) / len(found) > 0.8
    assert Verdict.LESS not in found
