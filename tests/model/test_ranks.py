import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.ranks import after, before, between, first, run_after, run_between


@given(st.lists(st.floats(0, 1), max_size=200))
def test_inserting_anywhere_keeps_a_strict_order(places: list[float]) -> None:
    ranks: list[str] = []
    for share in places:
        place = round(share * len(ranks))
        low = ranks[place - 1] if place > 0 else None
        high = ranks[place] if place < len(ranks) else None
        ranks.insert(place, between(low, high))
    assert all(low.encode() < high.encode() for low, high in pairwise(ranks))


def test_a_hundred_thousand_ranks_at_either_end_stay_short() -> None:
    top = bottom = first()
    for _ in range(100_000):
        higher, lower = before(top), after(bottom)
        assert higher < top <= bottom < lower
        top, bottom = higher, lower
    assert len(top) <= 4
    assert len(bottom) <= 4


def test_a_million_imported_ranks_are_in_order_and_short() -> None:
    ranks = list(run_after(None, 1_000_000))
    assert len(ranks) == 1_000_000
    assert all(low < high for low, high in pairwise(ranks))
    assert max(map(len, ranks)) <= 5


@given(st.integers(0, 5_000), st.integers(-1, 5_000))
def test_a_run_is_what_appending_one_by_one_gives(start: int, count: int) -> None:
    rank = [first(), *run_after(first(), start)][-1]
    expected = []
    last = rank
    for _ in range(count):
        last = after(last)
        expected.append(last)
    assert list(run_after(rank, count)) == expected


@pytest.mark.parametrize("seed", range(4))
def test_a_thousand_cards_put_into_the_same_spot_grow_slowly(seed: int) -> None:
    chance = random.Random(seed)
    lean = (0.0, 1.0, 0.5, 0.9)[seed]
    low, high = first(), after(first())
    for _ in range(1_000):
        middle = between(low, high)
        assert low < middle < high
        if chance.random() < lean:
            low = middle
        else:
            high = middle
    assert len(between(low, high)) < 200


def test_thousands_of_cards_in_one_spot_exhaust_nothing() -> None:
    low, high = first(), after(first())
    for _ in range(8_000):
        low = between(low, high)
    assert low < high


def test_a_rank_after_a_fraction_is_the_next_whole_one() -> None:
    low, high = first(), after(first())
    assert after(between(low, high)) == high
    assert before(between(low, high)) == low


@given(st.lists(st.booleans(), max_size=60))
def test_there_is_always_room_below_a_fraction(goes_up: list[bool]) -> None:
    low, high = first(), after(first())
    for up in goes_up:
        middle = between(low, high)
        assert not middle[len(low) :].endswith("0")
        low, high = (middle, high) if up else (low, middle)
    assert low < between(low, high) < high


@pytest.mark.parametrize(("low", "high"), [(None, None), (None, "a1"), ("a1", None), ("a1", "a2"), ("a1", "a1V")])
@pytest.mark.parametrize("count", [0, 1, 2, 100, 3_000])
def test_a_run_between_two_ranks_is_in_order_and_short(low: str | None, high: str | None, count: int) -> None:
    run = list(run_between(low, high, count))
    assert len(run) == count
    whole = [*([low] if low else []), *run, *([high] if high else [])]
    assert all(one.encode() < other.encode() for one, other in pairwise(whole))
    assert max(map(len, run), default=0) <= (7 if count <= 100 else 9)


@pytest.mark.parametrize(("low", "high"), [("a1", "a1"), ("a2", "a1"), ("a1V", "a1")])
def test_ranks_out_of_order_have_nothing_between_them(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="no rank lies between"):
        between(low, high)


@pytest.mark.parametrize("text", ["", "a", "b1", "1", "a1é", "a1-", "a1V0", "a1 "])
def test_a_text_that_is_no_rank_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a rank"):
        after(text)


def test_the_ends_of_the_number_line_are_refused_and_never_wrapped() -> None:
    with pytest.raises(ValueError, match="no rank lies beyond"):
        after("z" * 27)
    with pytest.raises(ValueError, match="no rank lies beyond"):
        before("A" + "0" * 26)
